import { excelHost, HostFault } from '../../src/excel';
import { toFault } from '../../src/excel/faults';
import { workbookOf } from '../../src/workbench/host/model/build';
import { NOTHING_ALLOWED } from '../../src/workbench/host/model/sheet';
import { deleteSheet, protectStructure } from '../../src/workbench/host/model/sheets';
import { marksFor, ownCellsOf, personSheet, persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const noWait = () => Promise.resolve();
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof HostFault ? error.problem.code : error),
  );

describe('a cell is being edited', () => {
  test('readings wait and try again', async () => {
    const workbook = persons(3);
    const host = useHost(workbook);
    host.setCellEditing(true);
    const pauses: number[] = [];
    const wait = async (milliseconds: number) => {
      pauses.push(milliseconds);
      if (pauses.length === 2) host.setCellEditing(false);
    };
    const { sheets } = await excelHost(wait).snapshot();
    expect(sheets).toHaveLength(2);
    expect(pauses).toEqual([150, 400]);
  });

  test('readings give up after a while and say what to do', async () => {
    const host = useHost(persons(3));
    host.setCellEditing(true);
    expect(await codeOf(excelHost(noWait).snapshot())).toBe('cell-edit-mode');
    expect(host.traffic.syncs).toBe(4);
  });

  test('marks are never written a second time by themselves', async () => {
    const workbook = persons(3);
    const before = pictureOf(workbook);
    const host = useHost(workbook);
    host.setCellEditing(true);
    const pauses: number[] = [];
    const excel = excelHost(async (milliseconds) => void pauses.push(milliseconds));
    expect(await codeOf(excel.applyMarks(marksFor(3)))).toBe('cell-edit-mode');
    expect([pauses, pictureOf(workbook)]).toEqual([[], before]);
    host.setCellEditing(false);
    expect(await excel.applyMarks(marksFor(3))).toEqual({ tables: 1, problems: [] });
  });
});

test.each([1, 2, 3])(
  'a second marking that fails while it still reads (request %d) leaves the earlier marks',
  async (sync) => {
    const workbook = persons(3);
    const host = useHost(workbook);
    await excelHost(noWait).applyMarks(marksFor(3));
    const marked = pictureOf(workbook);
    host.faults.at({ sync, code: 'GeneralException' });
    expect(await codeOf(excelHost(noWait).applyMarks(marksFor(3)))).toBe('excel-refused');
    expect(pictureOf(workbook)).toEqual(marked);
  },
);

describe('protected sheets', () => {
  test('the table is left as it is and named; the results sheet is still written', async () => {
    const workbook = persons(3, { protection: true });
    const before = ownCellsOf(workbook);
    useHost(workbook);
    const outcome = await excelHost(noWait).applyMarks(marksFor(3));
    expect(outcome).toMatchObject({ tables: 0, problems: [{ code: 'sheet-protected', sheet: 'Danh sách' }] });
    expect(ownCellsOf(workbook)).toEqual(before);
    expect(workbook.sheets[2]?.cell(4, 3)?.value).toContain('HTXSNV');
    expect(workbook.sheets[0]?.conditionalFormats).toEqual([]);
  });

  test('marks that are protected later stay whole until the protection is gone', async () => {
    const workbook = persons(3);
    const original = pictureOf(workbook);
    useHost(workbook);
    const host = excelHost(noWait);
    await host.applyMarks(marksFor(3));
    const marked = pictureOf(workbook);
    const protection = { options: NOTHING_ALLOWED, password: null };
    workbook.sheets[0]!.protection = protection;
    expect(await host.removeMarks()).toMatchObject({ tables: 0, problems: [{ code: 'marks-protected' }] });
    workbook.sheets[0]!.protection = null;
    expect(pictureOf(workbook)).toEqual(marked);
    workbook.sheets[0]!.protection = protection;
    expect((await host.applyMarks(marksFor(3))).problems.map(({ code }) => code)).toEqual(['sheet-protected']);
    workbook.sheets[0]!.protection = null;
    expect(await host.removeMarks()).toEqual({ tables: 1, problems: [] });
    expect(pictureOf(workbook)).toEqual(original);
  });

  test('where no sheet may be added the columns stand alone, and go without trace', async () => {
    const workbook = persons(3);
    const original = pictureOf(workbook);
    protectStructure(workbook, null);
    useHost(workbook);
    const host = excelHost(noWait);
    const outcome = await host.applyMarks(marksFor(3));
    expect(outcome).toMatchObject({ tables: 1, problems: [{ code: 'structure-protected' }] });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh sách', 'Ghi chú']);
    expect(workbook.sheets[0]?.cell(3, 4)?.value).toBe('Đủ điều kiện');
    expect(Math.max(...workbook.names.map(({ comment }) => comment.length))).toBeLessThanOrEqual(255);
    expect(await host.removeMarks()).toEqual({ tables: 1, problems: [] });
    expect(pictureOf(workbook)).toEqual(original);
  });
});

describe('sheets that come and go', () => {
  test('a sheet deleted while checking is named; the others are marked', async () => {
    const workbook = workbookOf({ sheets: [personSheet(3), { ...personSheet(3), name: 'Đã xoá' }] });
    useHost(workbook);
    const marks = marksFor(3);
    const twoTables = {
      ...marks,
      tables: marks.tables.flatMap((table) => [table, { ...table, sheet: 'Đã xoá' }]),
    };
    deleteSheet(workbook, workbook.sheets[1]!, 'person');
    const outcome = await excelHost(noWait).applyMarks(twoTables);
    expect(outcome).toMatchObject({ tables: 1, problems: [{ code: 'sheet-missing', sheet: 'Đã xoá' }] });
  });

  test('an area of a sheet that is gone', async () => {
    useHost(persons(3));
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(await codeOf(excelHost(noWait).readArea('{gone}', area, []))).toBe('sheet-gone');
  });

  test('a user sheet named like the results stays, ours gets another name', async () => {
    const workbook = workbookOf({ sheets: [personSheet(3), { name: 'Kết quả thẩm định', rows: [['của tôi']] }] });
    const original = pictureOf(workbook);
    useHost(workbook);
    const host = excelHost(noWait);
    await host.applyMarks(marksFor(3));
    await host.applyMarks(marksFor(3));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Danh sách',
      'Kết quả thẩm định',
      'Kết quả thẩm định (2)',
    ]);
    await host.removeMarks();
    expect(pictureOf(workbook)).toEqual(original);
  });

  test('a results sheet that the user deleted does not hinder', async () => {
    const workbook = persons(3);
    const before = ownCellsOf(workbook);
    useHost(workbook);
    const host = excelHost(noWait);
    await host.applyMarks(marksFor(3));
    deleteSheet(workbook, workbook.sheets[2]!, 'person');
    expect(await host.removeMarks()).toEqual({ tables: 1, problems: [] });
    expect(ownCellsOf(workbook)).toEqual(before);
    expect([workbook.names, workbook.sheets[0]?.conditionalFormats]).toEqual([[], []]);
    expect(workbook.sheets[0]?.cell(3, 4)?.value ?? null).toBeNull();
  });
});

describe('selecting', () => {
  test('shows the cell', async () => {
    const workbook = persons(3);
    useHost(workbook);
    await excelHost(noWait).select(workbook.sheets[1]!.id, 4, 2);
    expect(workbook.activeSheet.name).toBe('Ghi chú');
    expect(workbook.selectedAreas).toEqual([{ top: 4, left: 2, bottom: 4, right: 2 }]);
  });

  test('a hidden sheet stays hidden', async () => {
    const workbook = persons(3, { visibility: 'Hidden' });
    useHost(workbook);
    expect(await codeOf(excelHost(noWait).select(workbook.sheets[0]!.id, 0, 0))).toBe('sheet-hidden');
    expect(workbook.sheets[0]?.visibility).toBe('Hidden');
  });

  test('another workbook is in front', async () => {
    const workbook = persons(3);
    useHost(workbook);
    workbook.isInactive = true;
    expect(await codeOf(excelHost(noWait).select(workbook.sheets[0]!.id, 0, 0))).toBe('inactive-workbook');
  });
});

test.each([
  ['AccessDenied', 'access-denied'],
  ['RequestPayloadSizeLimitExceeded', 'too-much-at-once'],
  ['HostIsClosed', 'host-closed'],
  ['ApiNotFound', 'api-missing'],
  ['GeneralException', 'excel-refused'],
  ['SomethingNew', 'unexpected'],
])('the code %s of Excel is told as %s, never by its own words', async (code, told) => {
  const host = useHost(persons(3));
  host.faults.at({ sync: 1, code });
  const fault = await excelHost(noWait)
    .snapshot()
    .catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(HostFault);
  expect((fault as HostFault).problem).toEqual({
    code: told,
    message: { id: `excel/${told}`, data: {} },
    next: { id: `excel/${told}-next`, data: {} },
  });
});

test('an error that is none of Excel is told too', () => {
  expect(toFault(new TypeError('x')).problem.code).toBe('unexpected');
});
