import { toNumber } from '../../../src/scoring/exact';
import { checkScores } from '../../../src/scoring/checks/index';
import { readScores } from '../../../src/scoring/read/read-scores';
import type { ScoreSheet } from '../../../src/scoring/sheet/score-sheet';
import { gridOfSheet, type, type Sheet, type Typed } from '../formula-grid';

const read = (rows: readonly (readonly Typed[])[], merges: readonly string[] = []) =>
  readScores(gridOfSheet(type(new Map() as Sheet, 'A1', rows), merges));
const only = (...args: Parameters<typeof read>): ScoreSheet => {
  const found = read(...args);
  expect(found).toHaveLength(1);
  return found[0]?.table as ScoreSheet;
};
const paths = ({ tree }: ScoreSheet): string[] => tree.nodes.map(({ path }) => path);
const maxima = ({ tree }: ScoreSheet) => tree.nodes.map(({ max }) => (max ? toNumber(max) : null));
const checks = (table: ScoreSheet): string[] => checkScores(table).map(({ check, cells }) => `${check} ${cells[0]}`);

test('group column beside the criteria, merged down', () => {
  const table = only(
    [
      ['STT', 'Nhóm tiêu chí', 'Tiêu chí cụ thể', 'Điểm tối đa', 'Tự chấm', 'Cụm chấm', 'Điểm duyệt', 'Nhận xét'],
      [1, 'Chuyên môn', 'Một', 10, 9, 9, 9, null],
      [2, null, 'Hai', 5, 5, 4, 4, 'Thiếu báo cáo'],
      [3, 'Phong trào', 'Ba', 5, 5, 5, 5, null],
      [null, null, 'TỔNG CỘNG', 20, 19, 18, 18, null],
    ],
    ['B2:B3'],
  );
  expect(table.series.map(({ role, total }) => [role, total?.raw])).toEqual([
    ['self', 19],
    ['bloc', 18],
    ['review2', 18],
  ]);
  expect(table.tree.nodes.map(({ title }) => title)).toEqual(['Chuyên môn', 'Một', 'Hai', 'Phong trào', 'Ba']);
  expect(table.tree.nodes.map(({ depth }) => depth)).toEqual([0, 1, 1, 0, 1]);
  expect(checks(table)).toEqual([]);
});

test('a header of two rows: points and file under one heading, "-" is not scored, the grand total may be blank', () => {
  const table = only(
    [
      [
        'STT',
        'Tên tiêu chí',
        'Điểm tối đa',
        'Điểm tự chấm',
        null,
        'Thẩm định lần 1',
        'Giải trình',
        'Thẩm định lần 2',
        'Điểm cuối cùng',
      ],
      [null, null, null, 'Điểm', 'File', null, null, null, null],
      ['I', 'NHÓM MỘT', 20, 19, null, 8.5, null, null, 8.5],
      [1, 'Một', 10, 9, 'a.pdf', 8.5, 'Đồng ý', '-', 8.5],
      [2, 'Hai', 5, 5, 'b.pdf', '-', '-', '-', '-'],
      [3, 'Ba', 5, 5, null, '-', '-', '-', '-'],
      [null, 'TỔNG CỘNG'],
    ],
    ['D1:E1', 'A1:A2', 'B1:B2', 'C1:C2', 'F1:F2', 'G1:G2', 'H1:H2', 'I1:I2'],
  );
  expect(table.series.map(({ role, label }) => [role, label])).toEqual([
    ['self', 'Điểm tự chấm / Điểm'],
    ['review1', 'Thẩm định lần 1'],
    ['review2', 'Thẩm định lần 2'],
    ['final', 'Điểm cuối cùng'],
  ]);
  expect(paths(table)).toEqual(['I', 'I/1', 'I/2', 'I/3']);
  expect(checks(table)).toEqual(['evidence-missing E6']);
});

test('the columns of a scoring annex: parts in a column of their own, the method beside them, no scores', () => {
  const table = only(
    [
      ['Mục', 'Tiêu chí', 'Điểm tối đa', 'Điểm thành phần tối đa', 'Cách chấm điểm'],
      ['I', 'TỔ CHỨC KỲ HỌP', 4, null, null],
      ['I.1', 'Tổ chức các kỳ họp kịp thời', 4, 1, 'đủ: 1,0đ; không đủ: 0đ'],
      [null, null, null, 1, 'không phát sinh: đủ điểm'],
      [null, null, null, 2, '≥ 40 %: 2,0đ; 30 % đến dưới 40 %: 1,0đ; dưới 30 %: 0đ'],
      ['VIII', 'ĐIỂM THƯỞNG', 10, null, 'chỉ tính mức cao nhất đạt được'],
      ['IX', 'ĐIỂM TRỪ VÀ CHẾ TÀI', -20, null, 'chậm báo cáo −1/lần'],
    ],
    ['A3:A5', 'B3:B5', 'C3:C5'],
  );
  expect(paths(table)).toEqual(['I', 'I/I.1', 'I/I.1/·#1', 'I/I.1/·#2', 'I/I.1/·#3', 'VIII', 'IX']);
  expect(maxima(table)).toEqual([4, 4, 1, 1, 2, 10, -20]);
  expect(table.series).toEqual([]);
  expect(table.method?.[4]?.text).toContain('≥ 40 %');
  expect(checks(table)).toEqual([]);
});

const HEADERS = {
  A: 'A. CHỈ TIÊU CƠ BẢN VỀ NHIỆM VỤ CÔNG TÁC CHUYÊN MÔN: 700 điểm',
  B: 'B. CÔNG TÁC XĐ, XDLL, HC, KT, CCHC, TP = 200đ',
  C: 'C. TỔ CHỨC PTTĐ = 100 điểm',
};
const MERGES = ['A1:L1', 'A2:A4', 'B2:B4', 'C2:G2', 'H2:I3', 'J2:J4', 'K2:K4', 'L2:L4', 'C3:E3', 'F3:G3'];
const matrix = (comma: Typed): readonly (readonly Typed[])[] => [
  ['TỔNG HỢP BẢNG CHẤM ĐIỂM'],
  ['TT', 'Đơn vị', HEADERS.A, null, null, null, null, HEADERS.B, null, HEADERS.C, 'Tổng điểm', 'Xếp thứ tự'],
  [null, null, 'I. BẢO VỆ ANQG', null, null, 'II. ĐẤU TRANH PCTP', null],
  [null, null, 'TC1', 'TC2', 'TC3', 'TC1', 'TC2', 'TCI', 'TCII'],
  [1, 'Đơn vị 1', 129.2, 120, 130, 124.6, 125.2, 90, 90, 80, '=SUM(C5:J5)', '=RANK(K5,K5:K7)'],
  [2, 'Đơn vị 2', 127.5, 120, 128.5, 121.6, comma, 85, 90, 85, '=SUM(C6:J6)', '=RANK(K6,K5:K7)'],
  [3, 'Đơn vị 3', 129.2, 110, 130, 114.6, 125.2, 90, 80, 80, '=SUM(C7:J7)', '=RANK(K7,K5:K7)'],
];

test('a matrix with units as rows: criteria by their whole path, most points from the headers', () => {
  const table = only(matrix(125.67), MERGES);
  expect(table.layout).toBe('units-in-rows');
  expect(paths(table)).toEqual([
    'A',
    'A/I',
    'A/I/TC1',
    'A/I/TC2',
    'A/I/TC3',
    'A/II',
    'A/II/TC1',
    'A/II/TC2',
    'B',
    'B/TCI',
    'B/TCII',
    'C',
  ]);
  expect(maxima(table).filter((max) => max !== null)).toEqual([700, 200, 100]);
  expect(table.series.map(({ unit }) => unit)).toEqual(['Đơn vị 1', 'Đơn vị 2', 'Đơn vị 3']);
  expect(checks(table)).toEqual([]);
});

test('one score with a comma among dots: the gap, the cell, and the place with and without it', () => {
  const found = checkScores(only(matrix('125,67'), MERGES));
  expect(found.map(({ check, cells }) => [check, cells])).toEqual([['number-as-text', ['G6', 'K6']]]);
  expect(found[0]).toMatchObject({
    message: { id: 'number-as-text/changes-rank', data: { value: 125.67, before: 3, after: 2 } },
    figure: { gap: -125.67, culprit: 'G6' },
    alsoWrong: [5],
  });
});

test('points of a group beyond its most, where only the group says one', () => {
  const rows = matrix(125.67).map((row) => [...row]);
  rows[4]?.splice(7, 2, 120, 110);
  expect(checks(only(rows, MERGES))).toEqual(['score-over-max H5']);
});

test('a total typed over printed, rounded scores is held to half a point', () => {
  const rows = matrix(125.67).map((row) => [...row]);
  const type = (row: number, total: number, place: number) => rows[row]?.splice(10, 2, total, place);
  type(4, 889.24, 1);
  type(5, 883.5, 2);
  type(6, 859.05, 3);
  expect(checks(only(rows, MERGES))).toEqual([]);
  type(5, 884.5, 2);
  expect(checks(only(rows, MERGES))).toEqual(['total-mismatch K6']);
});

test('a matrix with criteria as rows and a column for each unit', () => {
  const rows: readonly (readonly Typed[])[] = [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B', 'Sở C'],
    ['I', 'CHUYÊN MÔN', 60, '=SUM(D3:D4)', '=SUM(E3:E4)', '=SUM(F3:F4)'],
    [1, 'Một', 40, 38, 35, 41],
    [2, 'Hai', 20, 20, 18, 19],
    ['II', 'PHONG TRÀO', 40, 40, 39, 38],
    [null, 'TỔNG CỘNG', 100, '=D2+D5', '=E2+E5', '=F2+F5'],
    [null, 'XẾP HẠNG', null, 1, 3, 2],
  ];
  const table = only(rows);
  expect(table.layout).toBe('units-in-columns');
  expect(table.series.map(({ unit, total, rank }) => [unit, total?.raw, rank?.raw])).toEqual([
    ['Sở A', 98, 1],
    ['Sở B', 92, 3],
    ['Sở C', 98, 2],
  ]);
  expect(checkScores(table).map(({ check, cells, outcome }) => [check, cells, outcome])).toEqual([
    ['score-over-max', ['F3'], 'fail'],
    ['rank-mismatch', ['D7', 'F7'], 'review'],
  ]);
});

const RANKING: readonly (readonly Typed[])[] = [
  ['Bảng biểu 4'],
  ['STT', 'Tên quận - huyện', 'Điểm (+ điểm thưởng)', 'Xếp hạng'],
  ['I. Cụm Thi đua 1'],
  [1, 'Đơn vị 1', '97 + 10 = 107', 1],
  [2, 'Đơn vị 2', 96, 2],
  [3, 'Đơn vị 3', 95.5, 3],
  ['II. Cụm Thi đua 2'],
  [1, 'Đơn vị 1', 90, 2],
  [2, 'Đơn vị 2', 91, 1],
];

test('a list of places by cụm with numbers that begin again', () => {
  const table = only(RANKING, ['A3:D3', 'A7:D7']);
  expect(table.layout).toBe('ranking');
  expect(table.blocs).toEqual([
    { label: 'I. Cụm Thi đua 1', series: [0, 1, 2] },
    { label: 'II. Cụm Thi đua 2', series: [3, 4] },
  ]);
  expect(checkScores(table).map(({ check, outcome, cells }) => [check, outcome, cells])).toEqual([
    ['number-as-text', 'info', ['C4']],
  ]);
});

test('places that are not those of the points, equal points, a wrong sum in a cell', () => {
  const rows = RANKING.map((row) => [...row]);
  rows[3] = [1, 'Đơn vị 1', '97 + 10 = 106', 2];
  rows[4] = [2, 'Đơn vị 2', 96, 1];
  rows[7] = [1, 'Đơn vị 1', 91, 1];
  const found = checkScores(only(rows, ['A3:D3', 'A7:D7']));
  expect(found.map(({ check, cells }) => `${check} ${cells[0]}`)).toEqual([
    'total-mismatch C4',
    'rank-mismatch D4',
    'rank-mismatch D5',
  ]);
  rows[8] = [2, 'Đơn vị 2', 91, 2];
  const tied = checkScores(only(rows, ['A3:D3', 'A7:D7'])).at(-1);
  expect(tied).toMatchObject({ check: 'rank-mismatch', outcome: 'review', cells: ['D8', 'D9'] });
  expect(
    checkScores(only(rows, ['A3:D3', 'A7:D7']), { ties: 'by-rule' }).some(({ outcome }) => outcome === 'review'),
  ).toBe(false);
});

test('awards beyond their quota within a cụm', () => {
  const rows: readonly (readonly Typed[])[] = [
    ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Đề nghị khen thưởng'],
    [1, 'Sở A', 98, 1, 'Cờ thi đua của UBND tỉnh'],
    [2, 'Sở B', 97, 2, 'Cờ thi đua'],
    [3, 'Sở C', 96, 3, 'Bằng khen'],
  ];
  const label = (vi: string) => ({ vi, en: vi });
  const found = checkScores(only(rows), {
    quotas: [
      { id: 'flag', label: label('Cờ thi đua'), texts: ['cờ thi đua'], rule: { kind: 'places', from: 1, to: 1 } },
      {
        id: 'merit',
        label: label('Bằng khen'),
        texts: ['bằng khen'],
        rule: { kind: 'share', percent: 25, rounding: 'up' },
      },
    ],
  });
  expect(found.map(({ check, cells, outcome, severity }) => [check, cells, outcome, severity])).toEqual([
    ['quota-exceeded', ['E3'], 'fail', 'warn'],
  ]);
});

test('codes merged over the name, column numbers, signatures, a unit named above, rows without a name', () => {
  const found = read(
    [
      ['BẢNG TỰ CHẤM ĐIỂM'],
      ['Đơn vị: Sở Nội vụ ……'],
      ['Khối trưởng: Sở Tư pháp'],
      ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm tự chấm'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['I. CHUYÊN MÔN', null, 10, 10],
      [1, 'Một', 10, 10],
      [null, null, null, 3],
      [null, 'Tổng cộng', 10, 10],
      [null, 'Người lập', null, 'KHỐI TRƯỞNG'],
      [null, 'Nguyễn Văn A'],
    ],
    ['A6:B6'],
  );
  const table = found[0]?.table as ScoreSheet;
  expect(found[0]?.unread.map(({ row }) => row)).toEqual([7]);
  expect(paths(table)).toEqual(['I', 'I/1']);
  expect(table.series[0]?.unit).toBe('Sở Nội vụ');
  expect(table.scorer).toBe('Sở Tư pháp');
  expect(checks(table)).toEqual([]);
});

test('a sheet without scores has no score table', () => {
  expect(
    read([
      ['STT', 'Họ và tên', 'Chức vụ'],
      [1, 'Nguyễn Văn A', 'Chuyên viên'],
    ]),
  ).toEqual([]);
  expect(read([])).toEqual([]);
});

test('what stands under the total is no criterion, and "Thư ký" opens the signatures', () => {
  const table = only([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Cụm chấm'],
    [1, 'Một', 10, 9, 9],
    [2, 'Hai', 5, 5, 4],
    [null, 'Tổng cộng', 15, 14, 13],
    [null, 'Điểm quy đổi', null, 93.33, 86.67],
    [null, 'Xếp loại thi đua', null, 'Tốt', 'Khá'],
    [null, 'Thư ký', null, 'Khối trưởng', null],
    [null, 'Nguyễn Văn Minh Họa', null, null, null],
  ]);
  expect(table.tree.nodes.map(({ title }) => title)).toEqual(['Một', 'Hai']);
  expect(checks(table)).toEqual([]);
});
