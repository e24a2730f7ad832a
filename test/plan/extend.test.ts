import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/check/index';
import { rendererFor } from '../../src/cli/books';
import { loadPlanText, planById, vocabularyOf, type Plan } from '../../src/plan/index';
import { lintPlan } from '../../src/plan/lint';
import { loadDocument } from '../../src/plan/load';
import { readTables } from '../../src/sheet/index';
import { ROOT } from '../repository/source-files';
import { gridOf, workbookOf } from '../sheet/grid-of';

const EXAMPLE = readFileSync(path.join(ROOT, 'test/plan/examples/huong-dan-an-giang.json'), 'utf8');
const example = JSON.parse(EXAMPLE) as Record<string, unknown>;

const shipped = (id: string): Plan => {
  const plan = planById(id);
  if (!plan) throw new Error(`${id} is not shipped`);
  return plan;
};
const AN_GIANG = shipped('an-giang-2025');
const loadedExample = (): Plan => {
  const loaded = loadPlanText(EXAMPLE);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.plan;
};
const problemsOf = (change: Record<string, unknown>, bases: Readonly<Record<string, unknown>> = {}) => {
  const loaded = loadDocument({ ...example, ...change }, { bases: (id) => bases[id] });
  return loaded.ok ? [] : loaded.problems.map(({ code, path: at }) => `${at}: ${code}`);
};

describe('a guidance that extends a plan', () => {
  test('keeps what it does not name, adds what is new, replaces what has the same id', () => {
    const plan = loadedExample();
    expect([plan.id, plan.authority, plan.instrument.number]).toEqual([
      'an-giang-2025-vi-du',
      AN_GIANG.authority,
      '00/HD-VIDU',
    ]);
    expect(plan.criteria.map(({ id }) => id)).toEqual([...AN_GIANG.criteria.map(({ id }) => id), 'party-2024-good']);
    const replaced = plan.criteria.find(({ id }) => id === 'targets-exceeded');
    expect(replaced?.variants[0]?.clause.ref).toBe('00/HD-VIDU, mục 1');
    expect(plan.fields.length).toBe(AN_GIANG.fields.length + 2);
    expect(plan.quotas.map(({ id }) => id)).toEqual(['merit']);
    expect(lintPlan(plan).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('may build on a document that builds on another', () => {
    const { plan: base } = { plan: loadedExample() };
    const loaded = loadDocument(
      { schema: 1, id: 'third', extends: 'an-giang-2025-vi-du', title: base.title, instrument: {} },
      { bases: (id) => (id === 'an-giang-2025-vi-du' ? example : planById(id)) },
    );
    expect(loaded.ok && loaded.plan.criteria.map(({ id }) => id)).toEqual(base.criteria.map(({ id }) => id));
    expect(loaded.ok && [loaded.plan.id, loaded.plan.standards]).toEqual(['third', 'issued']);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    ['a base that does not exist', { extends: 'nowhere' }, {}, ['extends: unknown-base']],
    ['itself as its base', { extends: 'an-giang-2025-vi-du' }, {}, ['extends: circular-base']],
    [
      'a base that builds on it',
      { extends: 'b' },
      { b: { ...example, id: 'b', extends: 'an-giang-2025-vi-du' } },
      ['extends: circular-base'],
    ],
    ['a key that does not exist', { criterai: [] }, {}, ['plan: unknown-key']],
    ['a word that is none', { standards: 'soon' }, {}, ['standards: not-one-of']],
    ['no title', { title: undefined }, {}, ['title: missing']],
  ])('%s is refused', (_name, change, bases, problems) => {
    expect(problemsOf(change, bases)).toEqual(problems);
  });

  test('a wrong base is told as such, never as a crash', () => {
    expect(problemsOf({ extends: 'b' }, { b: { schema: 1, id: 'b' } })).toContain('authority: missing');
    expect(problemsOf({ extends: 'b' }, { b: 7 })).not.toEqual([]);
  });
});

const SHEET = gridOf([
  ['Danh sách đề nghị khen thưởng'],
  [],
  ['STT', 'Tên đơn vị', 'Hình thức khen thưởng', 'Tỷ lệ so với kế hoạch', 'Xếp loại tổ chức đảng năm 2024'],
  [1, 'Sở Minh họa A', 'Bằng khen', '106%', 'HTTNV'],
  [2, 'Sở Minh họa B', 'Bằng khen', '104%', 'HTXSNV'],
  [3, 'Huyện Minh Họa', 'Bằng khen', '110%', 'HTNV'],
]);
const TRACKING = gridOf(
  [['Bảng theo dõi đợt thi đua'], [], ['STT', 'Tên đơn vị', 'Ngày gửi kế hoạch'], [1, 'Sở Minh họa A', '20/02/2025']],
  { sheet: 'Theo doi' },
);
const checked = (plan: Plan, ...grids: readonly (typeof SHEET)[]) =>
  checkWorkbook(readTables(workbookOf(...grids), vocabularyOf(plan)), plan, { asOf: '2025-08-01' });

test('a guidance tightens what is judged', () => {
  const verdicts = (plan: Plan) => checked(plan, SHEET).tables[0]?.rows.map(({ verdict }) => verdict);
  expect(verdicts(loadedExample())).toEqual(['eligible', 'ineligible', 'ineligible']);
  expect(verdicts(AN_GIANG)).not.toContain('ineligible');
});

describe('standards left to a later guidance', () => {
  const told = (plan: Plan, ...grids: readonly (typeof SHEET)[]) =>
    checked(plan, ...grids).tables.map(({ findings }) => findings.filter(({ criterion }) => criterion === 'standards'));

  test('are told once for the workbook, with what was judged and by which clause', () => {
    const [first = [], second = []] = told(AN_GIANG, SHEET, TRACKING);
    expect([first.length, second.length]).toEqual([1, 0]);
    const [finding] = first;
    expect([finding?.outcome, finding?.clause]).toEqual(['info', 'IV.3']);
    const text = finding ? rendererFor(AN_GIANG).finding(finding, 'vi') : '';
    expect(text).toContain('Gửi kế hoạch phát động trước ngày 25/02/2025');
    expect(text).toContain('Chưa xét được');
  });

  test('are not told when the guidance is there, nor by a plan that has them', () => {
    expect(told(loadedExample(), SHEET).flat()).toEqual([]);
    expect(told(shipped('kien-giang-90-2021'), SHEET).flat()).toEqual([]);
  });
});
