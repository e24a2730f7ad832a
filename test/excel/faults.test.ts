import { excelHost, HostFault } from '../../src/excel';
import type { WorkbookHost } from '../../src/excel';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import type { InjectedFault } from '../../src/workbench/host/bridge/faults';
import { marksFor, ownCellsOf, persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const RECORDS = 3;
/** Blanks that somebody formatted where the columns will stand: one look for all of the first column, several in the second. */
const LOOKS = [
  { area: 'A3:D3', look: { font: { bold: true } } },
  { area: 'E3:E6', look: { font: { name: 'Times New Roman', size: 13 }, fill: '#FFFF00' } },
  { area: 'F3:F4', look: { horizontal: 'Right', font: { italic: true } } },
] as const;
const userWorkbook = (): WorkbookModel =>
  persons(RECORDS, { looks: LOOKS, widths: { 1: 26, 4: 5 }, hiddenColumns: [5] });

const noWait = () => Promise.resolve();
const host = (): WorkbookHost => excelHost(noWait);
const mark = () => host().applyMarks(marksFor(RECORDS));

/** What an operation needs before it. */
const OPERATIONS = {
  snapshot: { prepare: async () => undefined, run: () => host().snapshot() },
  'first marking': { prepare: async () => undefined, run: mark },
  'second marking': { prepare: mark, run: mark },
  removal: { prepare: mark, run: () => host().removeMarks() },
} as const;
type Operation = keyof typeof OPERATIONS;

const original = pictureOf(userWorkbook());
const ownCells = ownCellsOf(userWorkbook());

/** Actions of each request of an operation that goes well. */
async function requestsOf(operation: Operation, api: string): Promise<readonly number[]> {
  const simulated = useHost(userWorkbook(), { api });
  await OPERATIONS[operation].prepare();
  simulated.traffic.reset();
  await OPERATIONS[operation].run();
  return simulated.traffic.requests.map(({ actions }) => actions);
}

/** Every action of every request would take minutes: the ends, and every so many between. */
const STEP = 9;
const placesIn = (actions: number): InjectedFault['action'][] => [
  undefined,
  'answer',
  ...Array.from({ length: Math.ceil(actions / STEP) }, (_, at) => at * STEP),
  actions - 1,
];

describe.each(['1.14', '1.15'])('a host of ExcelApi %s', (api) => {
  test.each(Object.keys(OPERATIONS) as Operation[])(
    'whatever fails during %s, the cells of the user stay, and a second try succeeds',
    async (operation) => {
      const { prepare, run } = OPERATIONS[operation];
      const requests = await requestsOf(operation, api);
      let faults = 0;
      for (const [index, actions] of requests.entries())
        for (const action of placesIn(actions)) {
          const workbook = userWorkbook();
          const simulated = useHost(workbook, { api });
          await prepare();
          simulated.faults.at({
            sync: index + 1,
            code: 'GeneralException',
            ...(action === undefined ? {} : { action }),
          });
          const failure = await run().then(
            () => null,
            (error: unknown) => error,
          );
          const place = `${operation}, request ${index + 1}, action ${action ?? 'none'}`;
          faults += simulated.faults.fired;
          expect([place, failure === null || failure instanceof HostFault]).toEqual([place, true]);
          expect([place, ownCellsOf(workbook)]).toEqual([place, ownCells]);
          if (operation === 'first marking' && failure) expect([place, pictureOf(workbook)]).toEqual([place, original]);
          await run();
          await host().removeMarks();
          expect([place, pictureOf(workbook)]).toEqual([place, original]);
        }
      // The simulated host has no page setup: what comes after its refusal is never reached.
      const places = requests.reduce((sum, actions) => sum + placesIn(actions).length, 0);
      expect(faults).toBeGreaterThanOrEqual(places - 1);
    },
    120_000,
  );
});
