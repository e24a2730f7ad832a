import { checkScores, SCORE_CHECKS } from '../../../src/scoring/checks/index';
import type { ScoreOptions } from '../../../src/scoring/checks/options';
import type { ScoreFinding } from '../../../src/scoring/checks/score-check';
import { readScores } from '../../../src/scoring/read/read-scores';
import { checkMethod } from '../../../src/scoring/methods/index';
import { gridOfSheet } from '../formula-grid';
import { policeSheet, type PoliceSheet } from '../police-sheet';
import { reported } from '../whole-way';

function findings(damage: (table: PoliceSheet) => void, options: Partial<ScoreOptions> = {}): ScoreFinding[] {
  const table = policeSheet();
  damage(table);
  const read = readScores(gridOfSheet(table.sheet));
  expect(read).toHaveLength(1);
  return read.flatMap((one) => checkScores(one.table, options));
}
/** Check, first cell and the cells of figures that go wrong with it. */
const told = (found: readonly ScoreFinding[]): string[] =>
  found.map(({ check, cells }) => `${check} ${cells.join(' ')}`);
const clean = policeSheet();

test('a clean table of 1000 points and 230 criteria gives no finding', () => {
  const read = readScores(gridOfSheet(clean.sheet));
  expect(read[0]?.table.tree.nodes).toHaveLength(230);
  expect(read[0]?.table.series.map(({ role }) => role)).toEqual(['self', 'review1', 'final']);
  expect(read[0]?.table.series.every(({ total }) => total !== null)).toBe(true);
  expect(findings(() => undefined)).toEqual([]);
});

const LEAF = 'I/2/9';
const at = (path: string, column: string): string => clean.at(path, column);
const [F, group, top, total] = [at(LEAF, 'F'), at('I/2', 'F'), at('I', 'F'), clean.total('F')];
const evenly = (table: PoliceSheet, path: string, value: string | number | null) => {
  for (const column of ['F', 'H', 'J']) table.sheet.set(table.at(path, column), value);
};

const all = (path: string, check: string) => ['F', 'H', 'J'].map((column) => `${check} ${at(path, column)}`);
const DEFECTS: readonly (readonly [string, (table: PoliceSheet) => void, readonly string[]])[] = [
  ['a score over its most points', (table) => evenly(table, LEAF, 500), all(LEAF, 'score-over-max')],
  ['a negative score', (table) => evenly(table, LEAF, -1), all(LEAF, 'score-negative')],
  [
    'a figure stored as text, with every total that it changes',
    (table) => table.sheet.set(F, '25,67'),
    [`number-as-text ${F} ${group} ${top} ${total}`, `change-without-reason ${at(LEAF, 'H')} ${at(LEAF, 'I')}`],
  ],
  ['the letter O for zero', (table) => evenly(table, LEAF, 'O'), all(LEAF, 'number-as-text')],
  ['a leaf that is blank', (table) => evenly(table, LEAF, null), all(LEAF, 'leaf-unscored')],
  ['a dash, which is not zero', (table) => evenly(table, LEAF, '-'), all(LEAF, 'leaf-unscored')],
  ['a tick in place of a score', (table) => evenly(table, LEAF, 'x'), all(LEAF, 'leaf-unscored')],
  ['a score that is no figure', (table) => evenly(table, LEAF, 'tốt'), all(LEAF, 'leaf-unscored')],
  [
    'most points of a group that are not those of its parts',
    (table) => table.sheet.set(table.at('I/2', 'C'), 199),
    [`parent-sum ${at('I/2', 'C')}`],
  ],
  ['most points in all', (table) => table.sheet.set(table.total('C'), 990), [`parent-sum ${clean.total('C')}`]],
  [
    'a group’s sum typed over with another number',
    (table) => table.sheet.set(group, 100),
    [`parent-sum ${group} ${top} ${total}`],
  ],
  ['the grand total typed over', (table) => table.sheet.set(total, 800), [`total-mismatch ${total}`]],
  [
    'a group’s formula replaced by its own value',
    (table) => table.sheet.set(group, Number(gridOfSheet(table.sheet).rows[clean.node('I/2').index + 6]?.values[5])),
    [`formula-replaced ${group}`],
  ],
  [
    'a SUM that misses a row',
    (table) => table.sheet.set(group, String(table.sheet.get(group)).replace(`,${F}`, '')),
    [`parent-sum ${group} ${F} ${top} ${total}`],
  ],
  [
    'a SUM that misses a row without points',
    (table) => {
      evenly(table, LEAF, 0);
      table.sheet.set(group, String(table.sheet.get(group)).replace(`,${F}`, ''));
    },
    [`formula-replaced ${group} ${F}`],
  ],
  [
    'a total that points at another column',
    (table) => table.sheet.set(total, `=F7+F${clean.node('II').index + 7}+H${clean.node('III').index + 7}`),
    [`formula-replaced ${total} ${at('III', 'H')}`],
  ],
  [
    'a total that adds a group and its part',
    (table) => table.sheet.set(total, `${String(table.sheet.get(total))}+${F}`),
    [`total-mismatch ${total} ${F}`],
  ],
  [
    'a reviewed score changed without a reason',
    (table) => {
      for (const column of ['H', 'J']) table.sheet.set(table.at(LEAF, column), 1);
    },
    [`change-without-reason ${at(LEAF, 'H')} ${at(LEAF, 'I')}`],
  ],
  [
    'a reviewed score changed with a reason',
    (table) => {
      for (const column of ['H', 'J']) table.sheet.set(table.at(LEAF, column), 1);
      table.sheet.set(table.at(LEAF, 'I'), 'Báo cáo chậm');
    },
    [],
  ],
  [
    'evidence that is missing',
    (table) => table.sheet.delete(table.at(LEAF, 'K')),
    [`evidence-missing ${at(LEAF, 'K')} ${F}`],
  ],
  [
    'a score that its stated method does not give',
    (table) => {
      table.sheet.set(table.at(LEAF, 'E'), '72 %');
      table.sheet.set(table.at(LEAF, 'L'), '≥ 85 %: 2,0đ; 70 - <85 %: 1,25đ; 50 – <70 %: 0,5đ; <50 %: 0đ');
      evenly(table, LEAF, 2);
    },
    all(LEAF, 'expected-score'),
  ],
];

describe('one defect at a time is found at its cell, and nothing else', () => {
  test.each(DEFECTS)('%s', (_, damage, expected) => expect(told(findings(damage))).toEqual(expected));
});

describe('the same through the bytes of a file, calculated by another program', () => {
  const ids = new Set(SCORE_CHECKS.map(({ id }) => id));
  const reportedChecks = async (damage: (table: PoliceSheet) => void): Promise<readonly string[]> => {
    const table = policeSheet();
    damage(table);
    const rows = await reported(table.sheet);
    return rows
      .filter(({ criterion }) => ids.has(criterion))
      .map(({ criterion, cells }) => `${criterion} ${cells.join(' ')}`)
      .sort();
  };
  test.each([['nothing', () => undefined, []] as const, ...DEFECTS])('%s', async (_, damage, expected) =>
    expect(await reportedChecks(damage)).toEqual([...expected].sort()),
  );
});

test('a finding has the figure as printed and recomputed, the gap and the culprit', () => {
  const [found] = findings(({ sheet }) => sheet.set(F, '25,67'));
  expect(found).toMatchObject({ outcome: 'fail', severity: 'block', figure: { gap: -25.67, culprit: F } });
  expect(found?.alsoWrong).toEqual([group, top, total].map((address) => Number(address.slice(1)) - 1));
  const [typed] = findings(({ sheet }) => sheet.set(total, 800));
  expect(typed?.message.id).toBe('score-figure/typed');
  expect(typed?.figure).toMatchObject({ printed: 800 });
});

test('the likely culprit of a typed total is the score of the size of the gap', () => {
  const [found] = findings((table) => {
    for (const [address, typed] of table.sheet) {
      // Without formulas to compare with, only the scores can tell.
      if (typeof typed === 'string' && typed.startsWith('=')) table.sheet.set(address, Number.NaN);
    }
    const right = gridOfSheet(policeSheet().sheet);
    for (const [address, typed] of table.sheet) {
      if (!Number.isNaN(typed)) continue;
      const row = Number(/\d+/.exec(address)?.[0]) - 1;
      table.sheet.set(address, right.rows[row]?.values[address.charCodeAt(0) - 65] ?? null);
    }
    const leaf = table.at('III/4', 'F');
    table.sheet.set(table.total('F'), Number(table.sheet.get(table.total('F'))) - Number(table.sheet.get(leaf)));
  });
  expect(found).toMatchObject({ check: 'total-mismatch', message: { id: 'score-figure/same-as-gap' } });
  expect(found?.cells).toContain(at('III/4', 'F'));
});

test('the tolerance is the plan’s', () => {
  const damage = ({ sheet }: PoliceSheet) => sheet.set(total, Number(895.75));
  const off = findings(damage).find(({ check }) => check === 'total-mismatch');
  expect(off).toBeDefined();
  expect(findings(damage, { tolerance: 1_000 }).filter(({ check }) => check === 'total-mismatch')).toEqual([]);
});

test('a method of the plan is used by the path of its criterion', () => {
  const { spec } = checkMethod({ method: 'ratio', params: {} });
  if (!spec) throw new Error('not accepted');
  const found = findings(
    (table) => {
      table.sheet.set(table.at(LEAF, 'D'), 10);
      table.sheet.set(table.at(LEAF, 'E'), 10);
    },
    { methods: new Map([[LEAF, spec]]) },
  );
  expect(told(found)).toEqual(['F', 'H', 'J'].map((column) => `expected-score ${at(LEAF, column)}`));
});

test('the head of the bloc is told that it scored its own unit', () => {
  const table = policeSheet();
  table.sheet.set('F6', 'Điểm khối chấm');
  const [read] = readScores(gridOfSheet(table.sheet));
  const found = read ? checkScores(read.table, { ownUnit: 'Công an tỉnh A' }) : [];
  expect(found.map(({ check, outcome }) => [check, outcome])).toEqual([['own-unit-scored', 'info']]);
});
