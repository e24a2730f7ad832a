import { utils, write } from '@e965/xlsx';

/** A unit with its results under the two targets and the scores that were typed; null is a blank cell. */
export interface ScoredUnit {
  readonly name: string;
  readonly revenue: readonly [target: number | null, actual: number | null, score: number | null];
  readonly reform: number | string | null;
  readonly movement: number | null;
}

export const HALF_SCALE = 'Đạt chỉ tiêu: 50% số điểm; vượt: tính theo tỷ lệ so với đơn vị vượt cao nhất';

/** The worked examples of the half scale: 2; 2,5; 3,75 and 5 points of 5. */
export const FOUR_UNITS: readonly ScoredUnit[] = [
  { name: 'Sở Minh họa A', revenue: [10, 8, 2], reform: 40, movement: 9 },
  { name: 'Sở Minh họa B', revenue: [10, 10, 2.5], reform: 38, movement: null },
  { name: 'Sở Minh họa C', revenue: [10, 15, 3.75], reform: 55, movement: 8 },
  { name: 'Sở Minh họa D', revenue: [10, 20, 5], reform: 45, movement: 7 },
];

const wording = (vi: string) => ({ vi, en: vi });

/** A score plan of these criteria, with two grades of which two units may have the better one. */
export const PLAN_OF_FOUR = {
  schema: 1,
  id: 'khoi-minh-hoa',
  title: wording('Thang điểm khối minh họa'),
  grades: [
    { id: 'best', label: wording('Xuất sắc'), atLeast: 50, ceiling: { kind: 'count', count: 2 } },
    { id: 'good', label: wording('Tốt'), atLeast: 45 },
  ],
  criteria: [
    {
      code: 'I',
      title: 'Thực hiện nhiệm vụ chính trị',
      max: 55,
      children: [
        { code: '1', title: 'Thu ngân sách', max: 5, method: { method: 'half-scale', params: {} } },
        { code: '2', title: 'Cải cách hành chính', max: 50 },
      ],
    },
    {
      code: 'II',
      title: 'Phong trào thi đua',
      max: 10,
      children: [{ code: '1', title: 'Phát động, sơ kết, tổng kết', max: 10 }],
    },
  ],
};

/** A workbook with a sheet for each unit: criteria in two groups, a bonus, sums as formulas. Scores stand in column G from row 5. */
export function scoreWorkbook(units: readonly ScoredUnit[]): Buffer {
  const book = utils.book_new();
  units.forEach(({ name, revenue, reform, movement }, at) => {
    const sheet = utils.aoa_to_sheet([
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
      [`Đơn vị: ${name}`],
      [],
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Cách chấm điểm', 'Chỉ tiêu được giao', 'Kết quả thực hiện', 'Điểm tự chấm', 'Minh chứng'],
      ['I', 'Thực hiện nhiệm vụ chính trị', 55, null, null, null, null],
      ['1', 'Thu ngân sách', 5, HALF_SCALE, ...revenue, 'Báo cáo 12'],
      ['2', 'Cải cách hành chính', 50, 'Theo bộ chỉ số của tỉnh', null, null, reform, 'Quyết định 5'],
      ['II', 'Phong trào thi đua', 10, null, null, null, null],
      ['1', 'Phát động, sơ kết, tổng kết', 10, 'Chấm thẳng', null, null, movement, movement === null ? null : 'Kế hoạch 3'],
      [null, 'Tổng cộng', 65, null, null, null, null],
    ]); // prettier-ignore
    const figure = (value: number | string | null): number => (typeof value === 'number' ? value : 0);
    const first = figure(revenue[2]) + figure(reform);
    const sums: readonly (readonly [string, number, string])[] = [
      ['G5', first, 'SUM(G6:G7)'],
      ['G8', figure(movement), 'SUM(G9:G9)'],
      ['G10', first + figure(movement), 'G5+G8'],
    ];
    for (const [address, value, formula] of sums) sheet[address] = { t: 'n', v: value, f: formula };
    sheet['!cols'] = [6, 30, 8, 30, 10, 10, 10, 14].map((wch) => ({ wch }));
    utils.book_append_sheet(book, sheet, units.length === 1 ? 'Chấm điểm' : `ĐV${at + 1}`);
  });
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
