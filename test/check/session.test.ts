import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook, openSession, withScores, type CheckSession, type SheetEdit } from '../../src/check/index';
import { readWorkbook } from '../../src/files/read-workbook';
import { shippedPlans, vocabularyOf, type Plan } from '../../src/plan/index';
import type { CellValue, Grid, GridRow, GridWorkbook } from '../../src/sheet/grid';
import { readTables } from '../../src/sheet/index';
import { ROOT } from '../repository/source-files';
import { gridOf, workbookOf } from '../sheet/grid-of';
import { AS_OF, PLAN } from './check-of';
import { PLAN_CASES } from './plan-cases/index';
import { seeded } from './seeded';

const EDITS = 50;
const plans = shippedPlans();
const vocabularies = new Map(plans.map((plan) => [plan.id, vocabularyOf(plan)]));
const X = 'HTXSNV';
const YEARS = ['2020', '2021', '2022', '2023', '2024'].map((year) => `Xếp loại tổ chức đảng năm ${year}`);

/** Every map as its entries, so that readings of several years are compared too. */
const openMaps = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
const asText = (value: unknown): string => JSON.stringify(value, openMaps, 1);

/** Rows of an edit: one value for each cell of an area given by its first cell. */
function editOf(sheet: string, top: number, left: number, values: readonly (readonly CellValue[])[]): SheetEdit {
  const width = values[0]?.length ?? 0;
  return {
    sheet,
    area: { top, left, bottom: top + values.length - 1, right: left + width - 1 },
    rows: values.map((row): GridRow => {
      const cells: (CellValue | undefined)[] = [];
      row.forEach((value, index) => (cells[left + index] = value ?? undefined));
      return { values: cells, styles: [] };
    }),
    styles: [{ format: 'General' }],
  };
}

/** The same edit, put in another way: a new grid in which each cell of the area is looked up. */
const withEdit = (grid: Grid, { area, rows, styles }: SheetEdit): Grid => ({
  ...grid,
  styles,
  rows: Array.from({ length: Math.max(grid.rows.length, area.bottom + 1) }, (_, r): GridRow | undefined => {
    const row = grid.rows[r];
    if (r < area.top || r > area.bottom) return row;
    const edited = rows[r - area.top];
    const width = Math.max(row?.values.length ?? 0, area.right + 1);
    const from = (column: number) => (column >= area.left && column <= area.right ? edited : row);
    const formulas = Array.from({ length: width }, (_cell, column) => from(column)?.formulas?.[column]);
    return {
      values: Array.from({ length: width }, (_cell, column) => from(column)?.values[column]),
      styles: Array.from({ length: width }, (_cell, column) => from(column)?.styles[column]),
      ...(formulas.some((formula) => formula !== undefined) ? { formulas } : {}),
    };
  }),
});

/** Edits a session and a plain copy of its workbook side by side. */
class Twin {
  readonly session: CheckSession;
  readonly judged: number[] = [];
  readonly reread = { rows: 0, sheet: 0 };

  constructor(
    private workbook: GridWorkbook,
    private readonly plan: Plan = PLAN,
  ) {
    this.session = openSession({ workbook, plan, asOf: AS_OF });
  }

  edit(edit: SheetEdit): void {
    const { judged, reread, report } = this.session.edit(edit);
    this.workbook = {
      grids: this.workbook.grids.map((grid) => (grid.sheet === edit.sheet ? withEdit(grid, edit) : grid)),
    };
    const reading = readTables(this.workbook, vocabularies.get(this.plan.id) ?? { ...vocabularyOf(this.plan) });
    const expected = withScores(checkWorkbook(reading, this.plan, { asOf: AS_OF }), this.workbook.grids);
    if (asText(report) !== asText(expected)) expect({ edit, report }).toEqual({ edit, report: expected });
    if (asText(this.session.reading) !== asText(reading)) expect(this.session.reading).toEqual(reading);
    this.judged.push(judged);
    this.reread[reread]++;
  }
}

const VALUES: readonly CellValue[] = [
  X,
  'HTTNV',
  'HTNV',
  'không xếp loại',
  'TSVM tiêu biểu',
  'Khá',
  null,
  null,
  '',
  '-',
  'x',
  'Có',
  'Không',
  'Chưa có',
  '105%',
  '98,5%',
  0.98,
  1.05,
  102,
  3,
  '1.234',
  '12/10/2021',
  44480,
  'Đủ',
  'Thiếu biên bản',
  'Vườn cây',
  'Vượt mức',
  'Trưởng phòng',
  'Sở Minh họa A',
  'Xã Minh Họa 7',
  'Công ty Minh Họa',
  'Tổng cộng',
  'Người lập biểu',
  'II',
  'Nợ 5 triệu',
  true,
  { error: '#N/A' },
];
const HEADERS: readonly CellValue[] = [
  'Tên đơn vị',
  'Họ và tên',
  'Xếp loại tổ chức đảng năm 2021',
  'Kết quả thực hiện chỉ tiêu',
  'Hồ sơ',
  'Ghi chú',
  null,
];

/** An edit somewhere: mostly values of records, now and then names, numbers, headers, several cells, or places outside the tables. */
function randomEdit(session: CheckSession, random: ReturnType<typeof seeded>): SheetEdit {
  const grid = random.pick(session.workbook.grids);
  const tables = session.reading.tables.filter(({ sheet }) => sheet === grid.sheet);
  const some = (rows: number, columns: number, from: readonly CellValue[]): CellValue[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.pick(from)));
  if (tables.length === 0 || random.next() < 0.05)
    return editOf(grid.sheet, random.below(grid.rows.length + 2), random.below(8), some(1, 1, VALUES));
  const { area, records, columns, headerRows } = random.pick(tables);
  const place = random.next();
  const column = area.left + random.below(columns.length);
  if (place < 0.03) return editOf(grid.sheet, headerRows.first, column, some(1, 1, HEADERS));
  const row = records.length > 0 ? random.pick(records).row : area.top;
  if (place < 0.15) return editOf(grid.sheet, row, area.left + random.below(2), some(1, 1, VALUES));
  if (place < 0.3) return editOf(grid.sheet, row, column, some(1 + random.below(4), 1 + random.below(3), VALUES));
  return editOf(grid.sheet, row, column, some(1, 1, VALUES));
}

/** One sheet for each title among the cases of a plan, with the rows of all its cases. */
function casesOf({ cases }: (typeof PLAN_CASES)[number]): GridWorkbook {
  const byTitle = new Map<string, Readonly<Record<string, CellValue>>[]>();
  for (const { title, before = [], columns, other } of cases) {
    byTitle.set(title, [...(byTitle.get(title) ?? []), ...before, columns]);
    if (other) byTitle.set(other.title, [...(byTitle.get(other.title) ?? []), ...other.rows]);
  }
  const grids = [...byTitle].map(([title, rows], at) => {
    const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const body = rows.map((row, index) => [index + 1, ...headers.map((header) => row[header] ?? null)]);
    return gridOf([[title], [], ['STT', ...headers], ...body], { sheet: `Bảng ${at + 1}` });
  });
  return workbookOf(...grids);
}

/** A register of units with their persons on another sheet and figures on a third. */
function register(units: number): GridWorkbook {
  const names = Array.from({ length: units }, (_, index) => `Xã Minh Họa ${index + 1}`);
  const unitRows = names.map((name, index) => [
    index + 1,
    name,
    ...YEARS.map((_year, year) => (index % 7 === 3 && year === 2 ? 'HTNV' : X)),
    'x',
    index % 17 === 4 ? 'Thiếu biên bản' : 'Đủ',
  ]);
  const persons = names.map((name, index) => [
    index + 1,
    `Nguyễn Văn Giả Định ${index + 1}`,
    'Trưởng phòng',
    name,
    ...YEARS.map((_year, year) => ((index + year) % 3 === 0 ? 'HTTNV' : X)),
  ]);
  return workbookOf(
    gridOf(
      [
        ['Danh sách tập thể đề nghị khen thưởng'],
        ['STT', 'Tên đơn vị', ...YEARS, 'Công trình, phần việc chào mừng đại hội', 'Hồ sơ'],
        ...unitRows,
      ],
      { sheet: 'TAP THE' },
    ),
    gridOf(
      [
        ['Danh sách cá nhân đề nghị khen thưởng'],
        [],
        [
          'STT',
          'Họ và tên',
          'Chức vụ',
          'Đơn vị công tác',
          ...YEARS.map((year) => year.replace('tổ chức đảng', 'cá nhân')),
        ],
        ...persons,
      ],
      { sheet: 'CA NHAN' },
    ),
    gridOf(
      [
        ['Danh sách tập thể đề nghị khen thưởng (chỉ tiêu)'],
        ['STT', 'Tên đơn vị', 'Kết quả thực hiện chỉ tiêu (%)'],
        ...names.map((name, index) => [index + 1, name, index % 11 === 5 ? 98 : 105]),
      ],
      { sheet: 'CHI TIEU' },
    ),
  );
}

const sampleFolder = path.join(ROOT, 'assets/samples');
const samples = readdirSync(sampleFolder).filter((name) => name.endsWith('.xlsx'));

async function sample(name: string): Promise<GridWorkbook> {
  const read = await readWorkbook(new Uint8Array(readFileSync(path.join(sampleFolder, name))));
  if (!read.ok) throw new Error(name);
  return read.workbook;
}

describe('a session reports what checking the edited workbook reports', () => {
  test.each(samples)('%s', async (name) => {
    const twin = new Twin(await sample(name));
    const random = seeded(name.length * 104_729);
    for (let edit = 0; edit < EDITS; edit++) twin.edit(randomEdit(twin.session, random));
    expect(twin.judged).toHaveLength(EDITS);
  });

  test.each([1, 2])('a register of 120 units with persons and figures, seed %i', (seed) => {
    const twin = new Twin(register(120));
    const random = seeded(seed * 15_485_863);
    for (let edit = 0; edit < EDITS; edit++) twin.edit(randomEdit(twin.session, random));
    expect(twin.reread.rows).toBeGreaterThan(10);
    expect(twin.reread.sheet).toBeGreaterThan(3);
  });
});

/** A cell of a sheet's table by the place of its record and the header of its column. */
function cellOf(
  { reading }: CheckSession,
  sheet: string,
  place: number,
  header: RegExp,
): { row: number; column: number } {
  const table = reading.tables.find((one) => one.sheet === sheet);
  const row = table?.records[place]?.row;
  const column = table?.columns.find(({ path: tiers }) => header.test(tiers.join(' ')))?.column;
  if (row === undefined || column === undefined) throw new Error(`${sheet} has no such cell`);
  return { row, column };
}

describe('a session reports what checking the edited workbook reports, for every criterion', () => {
  test.each(PLAN_CASES.map((given) => [given.plan, given] as const))('%s', (id, given) => {
    const plan = plans.find((one) => one.id === id);
    const workbook = casesOf(given);
    const twin = new Twin(workbook, plan);
    const random = seeded(given.cases.length * 32_452_843);
    const known = workbook.grids.map(({ sheet, rows }) => ({ sheet, rows: rows.slice(3) }));
    for (let edit = 0; edit < EDITS; edit++) {
      // A value that another row has in the same column: most edits mean something.
      const { sheet, rows } = random.pick(known);
      const [from, to] = [random.pick(rows), random.below(rows.length)];
      const column = 1 + random.below(Math.max(1, (from?.values.length ?? 2) - 1));
      twin.edit(editOf(sheet, 3 + to, column, [[from?.values[column] ?? null]]));
    }
    expect(twin.reread.rows).toBeGreaterThan(EDITS / 4);
  });
});

describe('only what hangs on an edit is judged again', () => {
  const plain = gridOf([
    ['Danh sách tập thể đề nghị khen thưởng'],
    ['STT', 'Tên đơn vị', ...YEARS, 'Kết quả thực hiện chỉ tiêu (%)', 'Ghi chú'],
    ...Array.from({ length: 1_000 }, (_, index) => [
      index + 1,
      `Xã Minh Họa ${index + 1}`,
      ...YEARS.map(() => X),
      105,
      null,
    ]),
  ]);
  const open = (workbook: GridWorkbook) => openSession({ workbook, plan: PLAN, asOf: AS_OF });
  const put = (session: CheckSession, sheet: string, place: number, header: RegExp, value: CellValue) => {
    const { row, column } = cellOf(session, sheet, place, header);
    return session.edit(editOf(sheet, row, column, [[value]]));
  };

  test('one rating of a thousand rows: one record; all other rows of the report stay the same objects', () => {
    const session = open(workbookOf(plain));
    const before = session.report.tables[0]?.rows ?? [];
    const { judged, reread, report } = put(session, 'Sheet1', 500, /2022/, 'HTNV');
    expect([judged, reread]).toEqual([1, 'rows']);
    const rows = report.tables[0]?.rows ?? [];
    expect(rows.flatMap((row, at) => (row === before[at] ? [] : [at]))).toEqual([500]);
    expect(rows[500]?.verdict).toBe('ineligible');
    expect(rows[500]?.findings.map(({ criterion, cells }) => [criterion, cells])).toContainEqual([
      'party-every-year',
      expect.arrayContaining(['E503']),
    ]);
  });

  test('a remark that no criterion reads: none', () => {
    const { judged, reread } = put(open(workbookOf(plain)), 'Sheet1', 500, /Ghi chú/, 'Đã gọi điện');
    expect([judged, reread]).toEqual([0, 'rows']);
  });

  test('a fraction among per cent points: every record whose number may now mean something else', () => {
    const session = open(workbookOf(plain));
    expect(put(session, 'Sheet1', 500, /chỉ tiêu/, 1.05).judged).toBe(1);
    expect(put(session, 'Sheet1', 501, /chỉ tiêu/, 1.02).judged).toBe(1);
    expect(session.report.tables[0]?.rows[500]?.verdict).toBe('incomplete');
  });

  test('a name: its sheet is read anew', () => {
    expect(put(open(workbookOf(plain)), 'Sheet1', 500, /Tên đơn vị/, 'Xã Minh Họa 1').reread).toBe('sheet');
  });

  test('a rating of a unit: the unit, its person, and its record on the sheet of figures', () => {
    const session = open(register(200));
    const { judged, report } = put(session, 'TAP THE', 11, /2022/, 'HTNV');
    expect(judged).toBe(3);
    const person = report.tables.find(({ sheet }) => sheet === 'CA NHAN')?.rows[11];
    expect(person?.findings.map(({ message }) => message.id)).toContain('own-unit-qualifies/unit-ineligible');
  });

  test("a person's own rating: the person alone", () => {
    expect(put(open(register(200)), 'CA NHAN', 10, /2022/, 'HTNV').judged).toBe(1);
  });

  test('a sheet that the workbook does not have: nothing', () => {
    const session = open(workbookOf(plain));
    const { report } = session;
    expect(session.edit(editOf('Không có', 3, 3, [[X]]))).toEqual({ report, judged: 0, reread: 'rows' });
  });

  test('the workbook given in stays as it is', () => {
    const workbook = register(20);
    const copy = structuredClone(workbook);
    const session = open(workbook);
    put(session, 'TAP THE', 3, /2022/, 'HTNV');
    put(session, 'TAP THE', 3, /Tên đơn vị/, 'Sở Minh họa');
    expect(workbook).toEqual(copy);
    expect(session.workbook.grids[0]?.rows[5]?.values[1]).toBe('Sở Minh họa');
  });
});

test('what a person said of a column holds through edits', () => {
  const workbook = workbookOf(
    gridOf([
      ['Danh sách tập thể đề nghị khen thưởng'],
      ['STT', 'Tên đơn vị', ...YEARS, 'Cột lạ'],
      [1, 'Sở Minh họa A', ...YEARS.map(() => X), '105%'],
      [2, 'Sở Minh họa B', ...YEARS.map(() => X), '98%'],
    ]),
  );
  const corrections = [{ sheet: 'Sheet1', header: { first: 1, last: 1 }, columns: [{ column: 7, field: 'targets' }] }];
  const session = openSession({ workbook, plan: PLAN, corrections, asOf: AS_OF });
  const outcomes = () =>
    session.report.tables[0]?.rows.map(({ findings }) => findings.map(({ criterion }) => criterion));
  expect(outcomes()).toEqual([[], ['targets-exceeded']]);
  session.edit(editOf('Sheet1', 3, 7, [['110%']]));
  expect(outcomes()).toEqual([[], []]);
  session.edit(editOf('Sheet1', 3, 1, [['Sở Minh họa C']]));
  session.edit(editOf('Sheet1', 2, 7, [['90%']]));
  expect(outcomes()).toEqual([['targets-exceeded'], []]);
});
