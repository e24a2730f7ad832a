import { excelHost, HostFault } from '../../src/excel';
import type { NewSheet } from '../../src/summary/page/sheet-model';
import type { InjectedFault } from '../../src/workbench/host/bridge/faults';
import { persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const LOOK = { border: true, wrap: true } as const;
const list = (units: readonly string[]): NewSheet => ({
  id: 'overview',
  name: 'Tổng hợp',
  rows: [
    [{ content: 'TỔNG HỢP', look: { bold: true } }],
    ...units.map((unit, at) => [
      { content: at + 1, look: LOOK },
      { content: unit, look: LOOK },
      { content: { formula: `LEN(B${at + 2})`, value: unit.length }, look: { ...LOOK, format: '0' } },
    ]),
  ],
  merges: ['A1:C1'],
  widths: [5, 30, 10],
  heights: { 0: 24 },
  landscape: true,
  pageNumbers: true,
  freezeRow: 1,
});
const charts: NewSheet = {
  id: 'charts',
  name: 'Biểu đồ',
  rows: [],
  charts: [
    {
      title: 'Theo đơn vị',
      form: 'bars',
      of: 'Tổng hợp',
      categories: 'B2:B3',
      series: [{ name: 'Số', values: 'C2:C3', color: '2E7D32' }],
      over: { top: 0, left: 0, bottom: 9, right: 5 },
    },
  ],
};
const FORMER = [list(['Sở A', 'Sở B']), charts];
const NEXT = [list(['Sở C', 'Sở A', 'Sở B']), charts];
const NAMES = ['Tổng hợp', 'Biểu đồ'];

/** A workbook of a user with a summary in it that they wrote beside. */
async function prepared(api: string) {
  const workbook = persons(2);
  const simulated = useHost(workbook, { api });
  const host = excelHost(() => Promise.resolve());
  await host.makeSummary(FORMER);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tổng hợp');
    sheet.getRange('E3').values = [['đã gọi điện']];
    sheet.getRange('E3').format.fill.color = '#FFFF00';
    await context.sync();
  });
  simulated.traffic.reset();
  return { workbook, simulated, host };
}
type Prepared = Awaited<ReturnType<typeof prepared>>;

/** Sheets by name, without the order in which styles came to be. */
const sheetsOf = ({ workbook }: Prepared) => pictureOf(workbook).sheets;
const own = (one: Prepared) => sheetsOf(one).filter(({ name }) => !NAMES.includes(name));

/** Every so many actions of a request, and its ends. */
const STEP = 5;
const placesIn = (actions: number): InjectedFault['action'][] => [
  undefined,
  'answer',
  ...Array.from({ length: Math.ceil(actions / STEP) }, (_, at) => at * STEP),
  actions - 1,
];

test.each(['1.14', '1.15'])(
  'ExcelApi %s: wherever making a summary fails, nothing of the user changes, no sheet is left over, and a second try succeeds',
  async (api) => {
    const whole = await prepared(api);
    await whole.host.makeSummary(NEXT);
    const requests = whole.simulated.traffic.requests.map(({ actions }) => actions);
    const wanted = sheetsOf(whole);
    expect(wanted.map(({ name }) => name).slice(-2)).toEqual(NAMES);
    const before = sheetsOf(await prepared(api));
    let refused = 0;
    for (const [index, actions] of requests.entries())
      for (const action of placesIn(actions)) {
        const one = await prepared(api);
        const fault = { sync: index + 1, code: 'GeneralException', ...(action === undefined ? {} : { action }) };
        one.simulated.faults.at(fault);
        const failure = await one.host.makeSummary(NEXT).then(
          () => null,
          (error: unknown) => error,
        );
        const place = `request ${index + 1} of ${requests.length}, action ${action ?? 'none'} of ${actions}`;
        expect([place, one.simulated.faults.fired]).toEqual([place, 1]);
        if (failure !== null) {
          refused++;
          expect([place, failure instanceof HostFault]).toEqual([place, true]);
          expect([place, sheetsOf(one)]).toEqual([place, before]);
        }
        expect([place, own(one)]).toEqual([place, before.filter(({ name }) => !NAMES.includes(name))]);
        expect([place, await one.host.makeSummary(NEXT)]).toEqual([place, NAMES]);
        expect([place, sheetsOf(one)]).toEqual([place, wanted]);
      }
    expect(requests.length).toBeGreaterThan(8);
    expect(refused).toBeGreaterThan(10);
  },
);
