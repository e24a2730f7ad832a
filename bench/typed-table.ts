import { planById, vocabularyOf, type Plan } from '../src/plan/index';
import type { Grid } from '../src/sheet/grid';
import { readTables, type SheetReading } from '../src/sheet/index';

const found = planById('kien-giang-90-2021');
if (!found) throw new Error('The plan is not shipped');
export const PLAN: Plan = found;

export const SHEET = 'Danh sach';
const YEARS = ['2020', '2021', '2022', '2023', '2024'];

/** One row as the peers take it: plain typed values. */
export interface TypedRow {
  readonly ratings: readonly string[];
  readonly targets: number;
  readonly work: boolean;
  readonly papers: boolean;
}

/** The same rows for every contestant: most eligible, some below a standard, some without a paper. */
export const typedRows = (count: number): TypedRow[] =>
  Array.from({ length: count }, (_, row) => ({
    ratings: YEARS.map((_year, year) =>
      row % 7 === 3 && year === 2 ? 'HTNV' : (row + year) % 3 === 0 ? 'HTTNV' : 'HTXSNV',
    ),
    targets: row % 11 === 5 ? 98 : 105,
    work: row % 13 !== 6,
    papers: row % 17 !== 4,
  }));

/** A sheet that holds these rows. */
export function gridOfRows(rows: readonly TypedRow[]): Grid {
  const ratings = YEARS.map((year) => `Xếp loại tổ chức đảng năm ${year}`);
  const header = [
    'STT',
    'Tên đơn vị',
    ...ratings,
    'Kết quả thực hiện chỉ tiêu (%)',
    'Công trình, phần việc chào mừng đại hội',
    'Hồ sơ',
  ];
  const body = rows.map((row, index) => [
    index + 1,
    `Xã Minh Họa ${index + 1}`,
    ...row.ratings,
    row.targets,
    row.work ? 'x' : 'Chưa có',
    row.papers ? 'Đủ' : 'Thiếu biên bản',
  ]);
  return {
    sheet: SHEET,
    visibility: 'visible',
    isProtected: false,
    rows: [['Danh sách đề nghị khen thưởng'], header, ...body].map((values) => ({ values, styles: [] })),
    styles: [{ format: 'General' }],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    ownMarks: [],
  };
}

/** Typed tables, read once: judging alone is measured. */
export const readingOf = (rows: readonly TypedRow[]): SheetReading =>
  readTables({ grids: [gridOfRows(rows)] }, vocabularyOf(PLAN));
