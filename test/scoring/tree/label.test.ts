import { toNumber } from '../../../src/scoring/exact';
import { readCode, splitCode } from '../../../src/scoring/tree/code';
import { treeFromHeaders } from '../../../src/scoring/tree/from-headers';
import { pointsInLabel, sortInLabel } from '../../../src/scoring/tree/label';

test.each([
  ['A. CHỈ TIÊU CƠ BẢN VỀ NHIỆM VỤ CÔNG TÁC CHUYÊN MÔN: 700 điểm', 700],
  ['B. CÔNG TÁC XĐ, XDLL, HC, KT, CCHC, TP = 200đ', 200],
  ['C. TỔ CHỨC PTTĐ = 100 điểm', 100],
  ['Chấp hành kỷ luật (50đ)', 50],
  ['Cải cách hành chính (12,5 điểm)', 12.5],
  ['Điểm trừ (-20 điểm)', -20],
  ['Chuyển đổi số, tối đa 5 điểm', 5],
  ['Phần thi đua 100 điểm', 100],
  ['Chậm trừ 1 điểm, tối đa 5 điểm; không quá 3 điểm', null],
  ['Thực hiện Nghị quyết 100', null],
  ['Tổ chức 3 điểm cầu truyền hình', null],
])('most points of "%s"', (text, expected) => {
  const points = pointsInLabel(text);
  expect(points ? toNumber(points) : null).toBe(expected);
});

test.each([
  ['ĐIỂM THƯỞNG', 'bonus'],
  ['Điểm cộng', 'bonus'],
  ['ĐIỂM TRỪ VÀ CHẾ TÀI', 'deduction'],
  ['Các tiêu chí trừ điểm', 'deduction'],
  ['ĐIỂM THƯỞNG, ĐIỂM TRỪ', 'adjustment'],
  ['Không để xảy ra vi phạm bị trừ điểm', null],
  ['Công tác khen thưởng', null],
])('sort of "%s"', (text, expected) => expect(sortInLabel(text)).toBe(expected));

test.each([
  ['I.', 'r', [1]],
  ['XIV', 'r', [14]],
  ['1.', 'f.', [1]],
  ['153', 'f', [153]],
  ['2. b)', 'f.l', [2, 2]],
  ['6a', 'fl', [6, 1]],
  ['I.1.a', 'r.f.l', [1, 1, 1]],
  ['A.I.1.đ', 'c.r.f.l', [1, 1, 1, 5]],
  ['TC9', 'label', [9]],
  ['TCIV', 'label', [4]],
  ['Phần A', 'c', [1]],
  ['–', '-', []],
])('code %s', (text, shape, ordinals) => {
  const code = readCode(text);
  expect(code?.shape).toBe(shape);
  expect(code?.parts.map(({ ordinal }) => ordinal)).toEqual(ordinals);
});

test.each(['Công tác', 'TỔNG CỘNG', '12,5', 'Sở A'])('"%s" is no code', (text) => expect(readCode(text)).toBeNull());

test.each([
  ['1.1. Thực hiện chỉ tiêu', '1.1.', 'Thực hiện chỉ tiêu'],
  ['a) Tuyên truyền', 'a)', 'Tuyên truyền'],
  ['- Sáng kiến', '-', 'Sáng kiến'],
  ['Phần II: Xây dựng Đảng', 'Phần II:', 'Xây dựng Đảng'],
  ['TC1', 'TC1', 'TC1'],
  ['Đạt chuẩn', '', 'Đạt chuẩn'],
])('the code in "%s"', (text, code, title) => expect(splitCode(text)).toEqual({ code, title }));

test('TC1 under four headings is four criteria of their groups, with most points from the headings', () => {
  const A = 'A. CHỈ TIÊU CƠ BẢN: 700 điểm';
  const tree = treeFromHeaders([
    { position: 2, path: [A, 'I. BẢO VỆ ANQG', 'TC1'] },
    { position: 3, path: [A, 'I. BẢO VỆ ANQG', 'TC2'] },
    { position: 4, path: [A, 'II. ĐẤU TRANH PCTP', 'TC1'] },
    { position: 5, path: ['B. XDLL = 200đ', 'TCI'] },
    { position: 6, path: ['C. PTTĐ = 100 điểm'] },
  ]);
  expect(tree.nodes.map(({ path }) => path)).toEqual([
    'A',
    'A/I',
    'A/I/TC1',
    'A/I/TC2',
    'A/II',
    'A/II/TC1',
    'B',
    'B/TCI',
    'C',
  ]);
  expect(tree.nodes.map(({ max }) => (max ? toNumber(max) : null))).toEqual([
    700,
    null,
    null,
    null,
    null,
    null,
    200,
    null,
    100,
  ]);
  expect(tree.nodes.filter(({ children }) => children.length === 0).map(({ position }) => position)).toEqual([
    2, 3, 4, 5, 6,
  ]);
});
