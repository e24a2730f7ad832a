import { exact, sum, toNumber } from '../../../src/scoring/exact';
import { buildTree, type CriterionRow } from '../../../src/scoring/tree/build';
import { isLeaf, leavesOf, type CriterionTree } from '../../../src/scoring/tree/criterion-tree';
import { policeRows } from '../police-rows';

type Line = readonly [code: string, title: string, max?: number | null, part?: number];
const tree = (...lines: readonly Line[]): CriterionTree =>
  buildTree(
    lines.map(([code, title, max, part], position): CriterionRow => ({
      position,
      code,
      title,
      max: max === undefined || max === null ? null : exact(max),
      ...(part === undefined ? {} : { part: exact(part) }),
    })),
  );
const paths = ({ nodes }: CriterionTree): string[] => nodes.map(({ path }) => path);

/** Parents whose children do not add up to them. */
const uneven = (all: CriterionTree): string[] =>
  all.nodes
    .filter((node) => !isLeaf(node) && node.max)
    .filter(
      (node) =>
        toNumber(sum(node.children.map((child) => all.nodes[child]?.max ?? exact(0)))) !==
        toNumber(node.max ?? exact(0)),
    )
    .map(({ path }) => path);

test('a table of 230 criteria: 54 parents, each the sum of its children, leaves at three depths', () => {
  const police = buildTree(policeRows());
  expect(police.nodes).toHaveLength(230);
  expect(police.nodes.filter((node) => !isLeaf(node))).toHaveLength(54);
  expect(police.roots.map((root) => police.nodes[root]?.code)).toEqual(['I.', 'II.', 'III.']);
  expect(uneven(police)).toEqual([]);
  expect(new Set(paths(police)).size).toBe(230);
  const depths = new Set(police.nodes.filter(isLeaf).map(({ depth }) => depth));
  expect([...depths].sort()).toEqual([1, 2, 3, 4]);
  expect(paths(police)).toEqual(expect.arrayContaining(['I/2/8/8a', 'III/4', 'II/2/2.b']));
});

test('the layout of one unit with sections left out keeps its levels', () => {
  const unit = tree(
    ['I.', 'NHIỆM VỤ CÔNG TÁC CHUYÊN MÔN', 700],
    ['1.', 'Công tác bảo vệ an ninh quốc gia', 200],
    ['1', 'Tiêu chí số 1', 50],
    ['6', 'Tiêu chí số 6', 20],
    ['6a', 'Tiêu chí 6a', 10],
    ['6b', 'Tiêu chí 6b', 10],
    ['21', 'Tiêu chí số 21', 5],
    ['II.', 'CÔNG TÁC XÂY DỰNG ĐẢNG', 200],
    ['1.a)', 'Công tác tuyên truyền', 10],
    ['70', 'Tiêu chí số 70', 2],
    ['2. b)', 'Việc thực hiện các nhiệm vụ', 10],
    ['III.', 'TỔ CHỨC PHONG TRÀO THI ĐUA', 100],
    ['4.', 'Tích cực đăng cai', 25],
  );
  expect(paths(unit)).toEqual([
    'I',
    'I/1',
    'I/1/1',
    'I/1/6',
    'I/1/6/6a',
    'I/1/6/6b',
    'I/1/21',
    'II',
    'II/1.a',
    'II/1.a/70',
    'II/2.b',
    'III',
    'III/4',
  ]);
});

test('capitals over Roman numerals over figures; Roman leaves in other groups; C is a capital after B', () => {
  const mixed = tree(
    ['A', 'CHUYÊN MÔN', 30],
    ['I', 'An ninh', 30],
    ['1', 'Một', 10],
    ['2', 'Hai', 20],
    ['B', 'XÂY DỰNG LỰC LƯỢNG', 20],
    ['I', 'Một', 5],
    ['II', 'Hai', 15],
    ['C', 'PHONG TRÀO', 10],
    ['I', 'Một', 10],
  );
  expect(paths(mixed)).toEqual(['A', 'A/I', 'A/I/1', 'A/I/2', 'B', 'B/I', 'B/II', 'C', 'C/I']);
  expect(uneven(mixed)).toEqual([]);
});

test('figures of one style with and without a dot are one level', () => {
  expect(paths(tree(['I', 'Nhóm', 6], ['1.', 'Một', 1], ['2', 'Hai', 2], ['3.', 'Ba', 3]))).toEqual([
    'I',
    'I/1',
    'I/2',
    'I/3',
  ]);
});

test('decimal codes, small letters with đ, dashes and plus signs nest', () => {
  const deep = tree(
    ['1', 'Một', 10],
    ['1.1', 'Một một', 6],
    ['a)', 'a', 2],
    ['d)', 'd', 2],
    ['đ)', 'đ', 2],
    ['-', 'gạch', 1],
    ['- ', 'gạch', 1],
    ['+', 'cộng', 0.5],
    ['1.2', 'Một hai', 4],
    ['2', 'Hai', 5],
  );
  expect(paths(deep)).toEqual([
    '1',
    '1/1.1',
    '1/1.1/a',
    '1/1.1/d',
    '1/1.1/đ',
    '1/1.1/đ/-#1',
    '1/1.1/đ/-#2',
    '1/1.1/đ/-#2/+#1',
    '1/1.2',
    '2',
  ]);
});

test('codes that repeat are told apart by place', () => {
  expect(paths(tree(['I', 'x', 2], ['1', 'a', 1], ['1', 'b', 1], ['I', 'y', 1]))).toEqual(['I', 'I/1', 'I/1#2', 'I#2']);
});

test('a run that begins again at 1 and adds up to the row above is its parts', () => {
  const again = tree(['1', 'Một', 10], ['1', 'a', 4], ['2', 'b', 6], ['2', 'Hai', 5], ['3', 'Ba', 5]);
  expect(paths(again)).toEqual(['1', '1/1', '1/2', '2', '3']);
  expect(uneven(again)).toEqual([]);
});

test('parts of a criterion stand in a column of their own', () => {
  const parts = tree(
    ['I', 'TỔ CHỨC KỲ HỌP', 7],
    ['I.1', 'Tổ chức các kỳ họp', 4, 1],
    ['', 'chuyên đề', null, 1],
    ['', 'thảo luận', null, 2],
    ['I.2', 'Kỳ họp không giấy', 3, 1.5],
    ['', 'chậm', null, 1.5],
    ['VIII', 'ĐIỂM THƯỞNG', 10],
    ['IX', 'ĐIỂM TRỪ VÀ CHẾ TÀI', -20],
    ['-', 'chậm báo cáo', -5],
  );
  expect(paths(parts)).toEqual([
    'I',
    'I/I.1',
    'I/I.1/·#1',
    'I/I.1/·#2',
    'I/I.1/·#3',
    'I/I.2',
    'I/I.2/·#1',
    'I/I.2/·#2',
    'VIII',
    'IX',
    'IX/-#1',
  ]);
  expect(parts.nodes.map(({ sort }) => sort).slice(-3)).toEqual(['bonus', 'deduction', 'deduction']);
  expect(uneven(parts)).toEqual(['IX']);
});

test('codes and most points within the text are read; a heading without a code is a group', () => {
  const texts = tree(
    ['', 'A. CHỈ TIÊU CƠ BẢN: 700 điểm'],
    ['', '1. Công tác một', 300],
    ['', '2. Công tác hai (400đ)'],
    ['', 'ĐIỂM THƯỞNG', 20],
    ['', '- Sáng kiến', 20],
    ['', 'Điểm trừ', 10],
  );
  expect(paths(texts)).toEqual(['A', 'A/1', 'A/2', '·#1', '·#1/-#1', '·#2']);
  expect(texts.nodes.map(({ max }) => (max ? toNumber(max) : null))).toEqual([700, 300, 400, 20, 20, 10]);
  expect(texts.nodes.map(({ sort }) => sort)).toEqual(['base', 'base', 'base', 'bonus', 'bonus', 'deduction']);
});

test('leaves of a node are those below it', () => {
  const all = tree(['I', 'x', 2], ['1', 'a', 1], ['2', 'b', 1], ['II', 'y', 1]);
  const [root, , , second] = all.nodes;
  expect(root && leavesOf(all, root).map(({ path }) => path)).toEqual(['I/1', 'I/2']);
  expect(second && leavesOf(all, second).map(({ path }) => path)).toEqual(['II']);
});
