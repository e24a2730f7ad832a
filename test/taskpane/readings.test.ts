import type { FormMemory, KnownForm } from '../../src/excel/workbook-host';
import type { Grid } from '../../src/sheet/grid';
import { gridOf } from '../sheet/grid-of';
import { idOf } from './memory-host';
import { openPane } from './pane-of';

const PLAN = 'kien-giang-90-2021';
const HEADER = ['STT', 'Tên tập thể', 'Xếp loại tổ chức đảng năm 2024', 'Nợ thuế'];
const sheet = (name: string, shift = 0): Grid =>
  gridOf(
    [
      ...Array.from({ length: shift }, () => []),
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG CỤM THI ĐUA'],
      HEADER,
      [1, 'Sở Minh họa A', 'Mức A+', 'Không'],
      [null, 'Các đơn vị phía Nam', null, null],
      [2, 'Sở Minh họa B', 'Mức A+', 'hết rồi'],
    ],
    { sheet: name },
  );

const memoryOf = (): FormMemory & { forms: readonly KnownForm[] } => ({
  forms: [],
  async load() {
    return this.forms;
  },
  async save(forms) {
    this.forms = forms;
  },
});

async function opened(grids: readonly Grid[], memory?: FormMemory) {
  const pane = await openPane(grids, memory ? { memory } : {});
  await pane.pane.choosePlan(PLAN);
  const tableOf = (name: string) => {
    const table = pane.get().overview?.tables.find((one) => one.sheet === name);
    if (!table) throw new Error(`No table on ${name}`);
    return table;
  };
  const textOf = (name: string, text: string) => {
    const found = tableOf(name).texts.find((one) => one.text === text);
    if (!found) throw new Error(`"${text}" is not told`);
    return found;
  };
  return { ...pane, tableOf, textOf };
}

test('a text that was not understood is told once with its cells, and means what a person says', async () => {
  const { pane, tableOf, textOf } = await opened([sheet('A')]);
  expect(textOf('A', 'Mức A+')).toMatchObject({ count: 2, row: 2, column: 2, said: null, readings: [] });
  const good = textOf('A', 'Mức A+').meanings.find(({ key }) => key === 'good');
  if (!good) throw new Error('The text cannot be a rating');
  await pane.readings.text(tableOf('A'), textOf('A', 'Mức A+'), good.means);
  expect(textOf('A', 'Mức A+').said).toBe('good');
  await pane.readings.text(tableOf('A'), textOf('A', 'Mức A+'), null);
  expect(textOf('A', 'Mức A+').said).toBeNull();
});

test('a correction reads the sheets that it concerns from what is held: the workbook is not read again', async () => {
  const { pane, host, tableOf, get } = await opened([sheet('A'), sheet('B')]);
  await pane.check();
  const before = host.calls.filter((call) => call === 'snapshot').length;
  await pane.readings.row(tableOf('A'), 3, 'group');
  expect(tableOf('A')).toMatchObject({ unreadCount: 0, saidRows: [{ row: 3, rowClass: 'group' }] });
  expect(tableOf('A').saidRows[0]?.text).toBe('Các đơn vị phía Nam');
  expect(tableOf('B').unreadCount).toBe(1);
  expect(host.calls.filter((call) => call === 'snapshot')).toHaveLength(before);
  expect(get().isStale).toBe(false);
});

test('corrections never write a cell', async () => {
  const { pane, host, tableOf } = await opened([sheet('A')]);
  const before = JSON.stringify(host.grids);
  await pane.readings.row(tableOf('A'), 3, 'ignored');
  await pane.readings.column(tableOf('A'), 3, null);
  await pane.readings.area(tableOf('A'), { top: 1, left: 0, right: 3, bottom: 2 });
  expect(JSON.stringify(host.grids)).toBe(before);
  expect(host.calls.filter((call) => call === 'applyMarks' || call === 'makeSheet')).toEqual([]);
});

test('a form that was explained on one sheet is read so on another, and in the next workbook; dropping it ends both', async () => {
  const memory = memoryOf();
  const first = await opened([sheet('A'), sheet('B', 3)], memory);
  await first.pane.readings.column(first.tableOf('A'), 3, null);
  expect([first.tableOf('A').hasForm, first.tableOf('B').hasForm]).toEqual([true, true]);
  expect(first.tableOf('B').columns[3]?.field).toBeNull();
  expect(first.tableOf('B').isCorrected).toBe(false);
  expect(memory.forms).toHaveLength(1);

  const next = await opened([sheet('Tháng 8', 1)], memory);
  expect(next.tableOf('Tháng 8')).toMatchObject({ hasForm: true, isCorrected: false });
  expect(next.tableOf('Tháng 8').columns[3]?.field).toBeNull();
  await next.pane.readings.drop(next.tableOf('Tháng 8'));
  expect(next.tableOf('Tháng 8').hasForm).toBe(false);
  expect(next.tableOf('Tháng 8').columns[3]?.field).toBe('tax-debt');
  expect(memory.forms).toEqual([]);
});

test('what is kept holds words of headers and of answers, never a name', async () => {
  const memory = memoryOf();
  const { pane, tableOf, textOf, host } = await opened([sheet('A')], memory);
  const text = textOf('A', 'Mức A+');
  await pane.readings.text(tableOf('A'), text, text.meanings[0]?.means ?? null);
  await pane.readings.row(tableOf('A'), 3, 'group');
  expect(JSON.stringify(memory.forms)).toContain('Mức A+');
  expect(JSON.stringify([memory.forms, host.settings])).not.toMatch(/Minh họa|phía Nam/);
});

test('records whose reasons rest on a corrected reading are counted', async () => {
  const { pane, tableOf, textOf } = await opened([sheet('A')]);
  await pane.check();
  expect(tableOf('A').restsOn).toBe(0);
  const low = textOf('A', 'Mức A+').meanings.find(({ key }) => key === 'not-completed');
  await pane.readings.text(tableOf('A'), textOf('A', 'Mức A+'), low?.means ?? null);
  expect(tableOf('A').restsOn).toBe(2);
});

test('the selection of the sheet is taken, that of another is not', async () => {
  const { pane, host } = await opened([sheet('A'), sheet('B')]);
  expect(await pane.readings.selectedOn('A')).toBeNull();
  const area = { top: 1, left: 0, right: 2, bottom: 4 };
  host.chosen = { sheet: idOf('A'), area };
  expect(await pane.readings.selectedOn('A')).toEqual(area);
  expect(await pane.readings.selectedOn('B')).toBeNull();
});

test('of columns that claim one field the chosen one is used, the others are not', async () => {
  const grid = gridOf([
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
    ['STT', 'Tên tập thể', 'Nợ thuế', 'Nợ thuế'],
    [1, 'Sở Minh họa A', 'Không', 'Có'],
  ]);
  const { pane, tableOf } = await opened([grid]);
  const claims = tableOf('Sheet1').columns.filter(({ candidates }) => candidates.length > 0);
  expect(claims.map(({ letters, samples }) => [letters, ...samples])).toEqual([
    ['C', 'Không'],
    ['D', 'Có'],
  ]);
  await pane.readings.chooseColumn(tableOf('Sheet1'), 'tax-debt', 3, [2]);
  expect(
    tableOf('Sheet1')
      .columns.map(({ field }) => field)
      .slice(2),
  ).toEqual([null, 'tax-debt']);
});

const FIGURES = ['STT', 'Tên doanh nghiệp', 'Thu nhập bình quân năm 2020', 'Thu nhập bình quân đăng ký'];
const figures = (name: string): Grid =>
  gridOf(
    [
      ['DANH SÁCH ĐĂNG KÝ THI ĐUA CỦA DOANH NGHIỆP'],
      FIGURES,
      [1, 'Công ty Minh họa A', '1.500', '1.600'],
      [2, 'Công ty Minh họa B', '2.500', '2.400'],
    ],
    { sheet: name },
  );

test('a column of figures that read two ways is settled as a whole, remembered with its form, and taken back', async () => {
  const memory = memoryOf();
  const { pane, tableOf } = await opened([figures('A'), figures('B')], memory);
  const waysOf = (name: string) =>
    tableOf(name).ways.map(({ letters, about, count, said }) => [letters, about, count, said]);
  expect(waysOf('A')).toEqual([
    ['C', 'decimal', 2, null],
    ['D', 'decimal', 2, null],
  ]);
  expect(tableOf('A').textCount).toBe(4);
  await pane.readings.way(tableOf('A'), 2, 'decimal', { about: 'decimal', sign: ',' });
  expect(waysOf('A')[0]).toEqual(['C', 'decimal', 0, ',']);
  expect(tableOf('A').textCount).toBe(2);
  expect(waysOf('B')).toEqual(waysOf('A'));
  expect(tableOf('B')).toMatchObject({ hasForm: true, isCorrected: false });

  const next = await opened([figures('Tháng 8')], memory);
  expect(next.tableOf('Tháng 8').ways[0]?.said).toBe(',');
  await next.pane.readings.way(next.tableOf('Tháng 8'), 2, 'decimal', null);
  expect(next.tableOf('Tháng 8').ways[0]).toMatchObject({ count: 2, said: null });
  expect(memory.forms).toEqual([]);
});

test('one figure is settled by itself, with both of its readings to choose from until it is taken back', async () => {
  const { pane, tableOf, textOf } = await opened([figures('A')]);
  const figure = textOf('A', '1.600');
  expect(figure.meanings.map(({ label }) => label)).toEqual(['1,6', '1600']);
  await pane.readings.text(tableOf('A'), figure, figure.meanings[1]?.means ?? null);
  const settled = textOf('A', '1.600');
  expect(settled).toMatchObject({ said: '1', readings: [] });
  expect(settled.meanings).toEqual(figure.meanings);
  await pane.readings.text(tableOf('A'), settled, null);
  expect(textOf('A', '1.600')).toEqual(figure);
});

test('tables side by side are corrected and remembered apart', async () => {
  const grid = gridOf([
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
    ['STT', 'Tên tập thể', 'Nợ thuế', null, 'STT', 'Tên tập thể', 'Nợ BHXH'],
    [1, 'Sở Minh họa A', 'hết rồi', null, 1, 'Sở Minh họa C', 'hết rồi'],
    [2, 'Sở Minh họa B', 'Không', null, 2, 'Sở Minh họa D', 'Không'],
  ]);
  const { pane, get } = await opened([grid]);
  const [left, right] = [() => get().overview?.tables[0], () => get().overview?.tables[1]];
  const found = [left(), right()];
  if (!found[0] || !found[1]) throw new Error('Two tables are expected');
  await pane.readings.area(found[1], { top: 1, left: 4, right: 6, bottom: 2 });
  await pane.readings.column(found[0], 2, null);
  expect(get().corrections).toHaveLength(2);
  expect([left()?.range, right()?.range]).toEqual(['A2:C4', 'E2:G3']);
  expect([left()?.columns[2]?.field, right()?.columns[2]?.field]).toEqual([null, 'insurance-debt']);
  const last = right();
  if (last) await pane.readings.drop(last);
  expect([left()?.isCorrected, right()?.isCorrected, right()?.range]).toEqual([true, false, 'E2:G4']);
});
