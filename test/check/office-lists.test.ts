import { openSession } from '../../src/check/index';
import { rendererFor } from '../../src/cli/books';
import { planById } from '../../src/plan/index';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { gridOf, workbookOf } from '../sheet/grid-of';

const kienGiang = planById('kien-giang-90-2021');
const traVinh = planById('tra-vinh-128-2024');
if (!kienGiang || !traVinh) throw new Error('The plans are not shipped');

const TRACKING = gridOf(
  [
    ['BẢNG THEO DÕI TỔ CHỨC PHONG TRÀO THI ĐUA'],
    [],
    ['STT', 'Tên đơn vị', 'Tổ chức phát động', 'Tổ chức tổng kết', 'Khen thưởng theo thẩm quyền'],
    [1, 'Sở Tư pháp', 'x', 'x', 'x'],
    [2, 'Sở Giáo dục và Đào tạo', 'x', 'x', 'x'],
    [3, 'Sở Ngoại vụ', 'x', 'x', 'x'],
  ],
  { sheet: 'Theo dõi' },
);
const listSheet = (rows: readonly (readonly CellValue[])[]) => gridOf(rows, { sheet: 'Khối 1' });
const HEADED = listSheet([
  ['STT', 'Tên đơn vị'],
  [1, 'Sở Tư pháp'],
  [2, 'Sở GD&ĐT'],
  [3, 'Sở Y tế'],
]);
const BARE = listSheet([['Sở Tư pháp'], ['Sở GD&ĐT'], ['Sở Y tế']]);

const session = (...grids: readonly Grid[]) =>
  openSession({
    workbook: workbookOf(...grids),
    plan: kienGiang,
    asOf: '2025-07-05',
    listSheets: new Map([['Khối 1', 'units']]),
  });
const said = ({ report }: { readonly report: ReturnType<typeof session>['report'] }, criterion: string) => {
  const renderer = rendererFor(kienGiang);
  return report.tables.flatMap(({ findings }) =>
    findings.filter((one) => one.criterion === criterion).map((one) => [one.cells, renderer.finding(one, 'vi')]),
  );
};

describe('the units of the bloc', () => {
  test.each([
    ['a headed sheet', HEADED],
    ['a bare column', BARE],
  ])('from %s that a person named: who is missing and who is not of the bloc is told', (_, list) => {
    const opened = session(TRACKING, list);
    expect(said(opened, 'roster')).toEqual([
      [[], 'Danh sách đơn vị của khối (Khối 1) có 3 đơn vị; chưa thấy 1 đơn vị trong các bảng: Sở Y tế.'],
      [['B6'], '1 đơn vị của bảng không có trong danh sách đơn vị của khối (Khối 1): Sở Ngoại vụ.'],
    ]);
    expect(opened.report.tables).toHaveLength(1);
    expect(opened.report.tables[0]?.rows.map(({ verdict }) => verdict)).toEqual(['eligible', 'eligible', 'eligible']);
    expect(opened.report.problems).toEqual([]);
    expect(opened.lists.get('units')).toMatchObject({ source: 'Khối 1', unread: 0 });
    expect(opened.lists.get('units')?.names.size).toBe(3);
  });

  test('a sheet that nobody named stays a table of its own, and nothing is told', () => {
    const opened = openSession({ workbook: workbookOf(TRACKING), plan: kienGiang, asOf: '2025-07-05' });
    expect(said(opened, 'roster')).toEqual([]);
    expect(opened.lists.size).toBe(0);
  });

  test('an edit of the list is heeded', () => {
    const opened = session(TRACKING, HEADED);
    opened.edit({
      sheet: 'Khối 1',
      area: { top: 3, left: 1, bottom: 3, right: 1 },
      rows: [{ values: [3, 'Sở Ngoại vụ'], styles: [0, 0] }],
      styles: HEADED.styles,
    });
    expect(said(opened, 'roster')).toEqual([]);
  });

  test('names of a file are a list as well', () => {
    const lists = new Map([['units', { source: 'khoi-1.xlsx', names: ['Sở Tư pháp', 'Sở GD&ĐT', 'Sở Ngoại vụ'] }]]);
    const opened = openSession({ workbook: workbookOf(TRACKING), plan: kienGiang, asOf: '2025-07-05', lists });
    expect(said(opened, 'roster')).toEqual([]);
    expect(opened.lists.get('units')?.names.size).toBe(3);
  });
});

test('works of the province that the office lists count like those of the plan', () => {
  const grid = gridOf(
    [
      ['BẢNG ĐĂNG KÝ CÔNG TRÌNH, DỰ ÁN, PHẦN VIỆC'],
      [],
      ['STT', 'Tên đơn vị', 'Tên công trình, dự án, phần việc', 'Loại'],
      [1, 'Sở Minh họa', 'Bệnh viện Lao và Bệnh phổi', 'Công trình'],
    ],
    { sheet: 'Công trình' },
  );
  const verdicts = (lists: ReadonlyMap<string, { readonly source: string; readonly names: readonly string[] }>) =>
    openSession({ workbook: workbookOf(grid), plan: traVinh, asOf: '2025-01-01', lists }).report.tables.flatMap(
      ({ rows }) => rows.map(({ verdict }) => verdict),
    );
  expect(verdicts(new Map())).toEqual(['eligible']);
  const own = { source: 'cong-trinh-tinh.xlsx', names: ['Xây dựng Bệnh viện Lao và Bệnh phổi'] };
  expect(verdicts(new Map([['own-works', own]]))).toEqual(['ineligible']);
});

describe('who leads a programme', () => {
  const NOMINATION = gridOf(
    [
      ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
      [],
      ['STT', 'Tên đơn vị', 'Kết quả chương trình, đề án'],
      [1, 'Sở Tư pháp', 'Chưa hoàn thành'],
      [2, 'Sở GD&ĐT', 'Chưa hoàn thành'],
      [3, 'Sở Y tế', 'Hoàn thành vượt mức'],
      [4, 'Sở Nội vụ', 'Chưa hoàn thành'],
    ],
    { sheet: 'Đề nghị' },
  );
  const PROGRAMMES = gridOf(
    [
      ['DANH MỤC CHƯƠNG TRÌNH, ĐỀ ÁN'],
      [],
      ['STT', 'Tên chương trình, đề án', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
      [1, 'Đề án chuyển đổi số', 'Sở Giáo dục và Đào tạo', 'Sở Tư pháp'],
      [2, 'Chương trình đột phá về y tế', 'Sở Y tế; Sở Nội vụ (phối hợp)', null],
    ],
    { sheet: 'Chương trình' },
  );
  const LISTED = { listSheets: new Map([['Chương trình', 'lead-programme']]) };
  const judged = (options: object) => {
    const { report, lists } = openSession({
      workbook: workbookOf(NOMINATION, PROGRAMMES),
      plan: kienGiang,
      asOf: '2025-07-05',
      ...options,
    });
    const [table] = report.tables;
    const found = (table?.rows ?? []).map(({ findings }) =>
      findings.filter(({ criterion }) => criterion === 'lead-programme').map(({ outcome }) => outcome),
    );
    const told = (table?.findings ?? []).filter(({ criterion }) => criterion === 'lead-programme');
    return {
      found,
      told: told.map(({ outcome }) => outcome),
      names: [...(lists.get('lead-programme')?.names.values() ?? [])],
    };
  };

  test('of a sheet of programmes the column of those that lead is taken, several in a cell told apart', () => {
    expect(judged(LISTED)).toEqual({
      found: [[], ['fail'], [], []],
      told: [],
      names: ['Sở Giáo dục và Đào tạo', 'Sở Y tế'],
    });
  });

  const programmes = (...leads: readonly string[]) =>
    gridOf(
      [
        ['DANH MỤC CHƯƠNG TRÌNH, ĐỀ ÁN'],
        ['STT', 'Tên chương trình, đề án', 'Cơ quan chủ trì'],
        ...leads.map((lead, at) => [at + 1, `Đề án ${at + 1}`, lead]),
      ],
      { sheet: 'Chương trình' },
    );
  const listed = (leads: readonly string[], records: readonly string[] = []) => {
    const nomination = gridOf(
      [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
        ['STT', 'Tên đơn vị', 'Kết quả chương trình, đề án'],
        ...records.map((name, at) => [at + 1, name, 'Chưa hoàn thành']),
      ],
      { sheet: 'Đề nghị' },
    );
    const { lists } = openSession({
      workbook: workbookOf(nomination, programmes(...leads)),
      plan: kienGiang,
      asOf: '2025-07-05',
      ...LISTED,
    });
    const list = lists.get('lead-programme');
    return { names: [...(list?.names.values() ?? [])], unread: list?.unread };
  };

  test.each([
    ['a name with a semicolon stays whole and is told', ['Công ty Minh họa; Chi nhánh 2'], [], 1],
    [
      'a name that goes on in a new line is one',
      ['Sở Nông nghiệp\nvà Môi trường'],
      ['Sở Nông nghiệp và Môi trường'],
      1,
    ],
    ['names in lines of their own are parted', ['Sở Y tế\nSở Nội vụ'], ['Sở Y tế', 'Sở Nội vụ'], 0],
  ] as const)('%s', (_, leads, names, unread) => {
    expect(listed(leads)).toEqual({ names: names.length > 0 ? names : leads, unread });
  });

  test('a part that begins like no unit is a name where a record has it', () => {
    expect(listed(['Sở Y tế; Phương Nam'])).toEqual({ names: ['Sở Y tế; Phương Nam'], unread: 1 });
    expect(listed(['Sở Y tế; Phương Nam'], ['Phương Nam'])).toEqual({ names: ['Sở Y tế', 'Phương Nam'], unread: 0 });
  });

  test('without a list or a column it is not checked, which is told once', () => {
    expect(judged({})).toEqual({ found: [[], [], [], []], told: ['info'], names: [] });
  });

  test('names of a file', () => {
    const lists = new Map([['lead-programme', { source: 'chu-tri.txt', names: ['SỞ TƯ PHÁP'] }]]);
    expect(judged({ lists }).found).toEqual([['fail'], [], [], []]);
  });
});
