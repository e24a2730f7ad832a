import { readyPlan } from '../../src/check/ready-plan';
import { workbookScope } from '../../src/check/scope';
import { kindRules, prepareRule } from '../../src/criteria/combine';
import type { Judgement, Note, SeenCell, Verdict } from '../../src/criteria/criterion';
import { KINDS } from '../../src/criteria/index';
import { CRITERIA_BOOKS } from '../../src/criteria/messages';
import { addressOf } from '../../src/criteria/open-value';
import { createRenderer, type Message } from '../../src/i18n/message';
import { planById, vocabularyOf, type Plan } from '../../src/plan/index';
import type { CellValue } from '../../src/sheet/grid';
import { readTables } from '../../src/sheet/index';
import { gridOf, workbookOf } from '../sheet/grid-of';

export type Columns = Readonly<Record<string, CellValue>>;
export const OUTCOMES = ['pass', 'fail', 'unknown', 'review', 'not-applicable', 'absent'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What every case of a kind shares; a case may set its own. */
interface Setting {
  readonly plan: string;
  /** The criterion of the plan whose parameters the kind is tested with, and which of its uses of the kind. */
  readonly criterion: string;
  readonly use: number;
  readonly title: string;
  readonly asOf: string;
  /** Columns that name the judged row. */
  readonly name: Columns;
}

/** One row in a little table: STT in A, its columns from B on, its title in row 1, its header in row 3. */
export interface KindCase extends Partial<Setting> {
  readonly row: Columns;
  /** Parameters in the place of the plan's own, for what no shipped plan asks. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Rows above and below the judged one; without a name of their own they have none. */
  readonly before?: readonly Columns[];
  readonly after?: readonly Columns[];
  /** Number formats by A1 address. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly other?: { readonly title: string; readonly rows: readonly Columns[] };
  /** Names of an office's list: the plan's first unless `listId` says which; `unread` rows of it were not understood. */
  readonly list?: readonly string[];
  readonly listId?: string;
  readonly unread?: number;
  /** Mergers that the plan knows of. */
  readonly predecessors?: Plan['predecessors'];
  /** Verdicts of the first phase by the record's name, with its row where two have one name; for kinds of the second. */
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  /** Name of the message, of the kind's own book unless it has a slash; of a pass its note. */
  readonly says?: string;
  /** What stands in the message's gaps, worded in Vietnamese. */
  readonly data?: Readonly<Record<string, string>>;
  /** Cells that the judgement rests on; `Sheet!A1` where it is another sheet's. */
  readonly cells?: readonly string[];
  /** Fields that an absent judgement names. */
  readonly fields?: readonly string[];
}

export interface KindCases {
  readonly setting: Omit<Setting, 'use'> & Partial<Setting>;
  readonly cases: Readonly<Partial<Record<Outcome, readonly KindCase[]>>>;
  /** Outcomes that the kind cannot have, with the reason. */
  readonly never: Readonly<Partial<Record<Outcome, string>>>;
}

const SHEET = 'Bảng';
const render = createRenderer(CRITERIA_BOOKS);

function sheetOf(name: string, title: string, rows: readonly Columns[], formats: KindCase['formats'] = {}) {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const body = rows.map((row, index) => [index + 1, ...headers.map((header) => row[header] ?? null)]);
  return gridOf([[title], [], ['STT', ...headers], ...body], { sheet: name, formats });
}

function judge(kind: string, shared: KindCases['setting'], given: KindCase): Judgement {
  const { plan: id, criterion, use = 0, title, asOf, name } = { ...shared, ...given };
  const shipped = planById(id);
  if (!shipped) throw new Error(`No plan "${id}"`);
  const { predecessors } = given;
  const plan = predecessors ? { ...shipped, predecessors } : shipped;
  const variants = plan.criteria.find((one) => one.id === criterion)?.variants ?? [];
  const rule = variants.flatMap((variant) => kindRules(variant.rule)).filter((one) => one.kind === kind)[use];
  if (!rule) throw new Error(`No such use of the kind in "${criterion}"`);
  const before = given.before ?? [];
  const grids = [
    sheetOf(SHEET, title, [...before, { ...name, ...given.row }, ...(given.after ?? [])], given.formats),
    ...(given.other ? [sheetOf('Bảng khác', given.other.title, given.other.rows)] : []),
  ];
  const { tables } = readTables(workbookOf(...grids), vocabularyOf(plan));
  const { list: names, listId = plan.lists[0]?.id ?? '', unread = 0 } = given;
  const lists = new Map(names ? [[listId, { source: 'danh-sach.xlsx', names, unread }]] : []);
  const scope = workbookScope(tables, readyPlan(plan), asOf, lists, ({ record }) => {
    const verdict = given.verdicts?.[`${record.subject} ${record.row + 1}`] ?? given.verdicts?.[record.subject];
    if (!verdict) throw new Error(`The case sets no verdict of "${record.subject}"`);
    return verdict;
  });
  const [table] = scope.tables;
  const subject = table && scope.subjectsOf(table).find(({ record }) => record.row === 3 + before.length);
  if (!subject) throw new Error('The judged row was not read as a record');
  const prepared = prepareRule(given.params ? { kind, params: given.params } : rule, scope.scopeOf(subject.table));
  const judged = prepared.evaluate(subject);
  if (prepared.settled) expect(prepared.settled).toEqual(judged);
  return judged;
}

const idOf = (kind: string, name: string): string => (name.includes('/') ? name : `${kind}/${name}`);
const cellOf = (seen: SeenCell): string =>
  seen.table.sheet === SHEET ? addressOf(seen) : `${seen.table.sheet}!${addressOf(seen)}`;

/** Every gap's value as a Vietnamese reads it. */
const wordsOf = ({ id, data }: Message): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data).map(([gap, value]) => [
      gap,
      createRenderer([{ owner: 'gap', templates: { own: { vi: '{own}', en: '{own}' } }, say: () => ({ id, data }) }])(
        { id: 'gap/own', data: { own: value } },
        'vi',
      ),
    ]),
  );

function expectNote(kind: string, given: KindCase, { message, cells }: Note): void {
  for (const language of ['vi', 'en'] as const) expect(render(message, language)).not.toMatch(/[{}]|undefined|NaN/);
  expect({
    says: message.id,
    cells: cells.map(cellOf),
    ...(given.data ? { data: wordsOf(message) } : {}),
  }).toEqual({
    says: idOf(kind, given.says ?? ''),
    cells: given.cells ?? [],
    ...(given.data ? { data: given.data } : {}),
  });
}

function check(kind: string, shared: KindCases['setting'], outcome: Outcome, given: KindCase): void {
  const judged = judge(kind, shared, given);
  const told = 'message' in judged ? render(judged.message, 'vi') : '';
  expect([judged.outcome, judged.outcome === outcome ? '' : told]).toEqual([outcome, '']);
  if (judged.outcome === 'absent') expect(judged.fields).toEqual(given.fields);
  else if ('message' in judged) expectNote(kind, given, judged);
  else if (judged.outcome === 'pass') {
    const notes = judged.notes ?? [];
    expect(notes.map(({ message }) => message.id)).toEqual(given.says === undefined ? [] : [idOf(kind, given.says)]);
    for (const note of notes) expectNote(kind, given, note);
  }
}

const inputOf = ({ says, data, cells, fields, ...input }: KindCase): string =>
  JSON.stringify([input, says === undefined && data === undefined && cells === undefined && fields === undefined]);

/** Names a case by what its row says. */
const titleOf = (given: KindCase): string =>
  Object.entries(given.row)
    .map(([header, value]) => `${header}: ${value === null ? '(trống)' : JSON.stringify(value)}`)
    .join(', ');

/** Problems of the cases themselves: doubled ones, unknown messages, messages and outcomes that no case shows. */
export function faultsOf(kind: string, { cases, never }: KindCases): readonly string[] {
  const own = KINDS.get(kind)?.messages.templates ?? {};
  const all = OUTCOMES.flatMap((outcome) => (cases[outcome] ?? []).map((given) => ({ outcome, given })));
  const inputs = all.map(({ given }) => inputOf(given));
  const said = all.flatMap(({ given }) => (given.says === undefined ? [] : [idOf(kind, given.says)]));
  const known = new Set(
    CRITERIA_BOOKS.flatMap(({ owner, templates }) => Object.keys(templates).map((name) => `${owner}/${name}`)),
  );
  const withData = new Set(all.flatMap(({ given }) => (given.data ? [idOf(kind, given.says ?? '')] : [])));
  return [
    ...inputs.filter((input, at) => inputs.indexOf(input) !== at).map((input) => `doubled: ${input}`),
    ...said.filter((id) => !known.has(id)).map((id) => `no such message: ${id}`),
    ...Object.entries(own).flatMap(([name, { vi }]) => {
      const id = `${kind}/${name}`;
      if (!said.includes(id)) return [`never said: ${id}`];
      return vi.includes('{') && !withData.has(id) ? [`never with its data: ${id}`] : [];
    }),
    ...OUTCOMES.filter((outcome) => !cases[outcome]?.length && !never[outcome]).map(
      (outcome) => `not shown: ${outcome}`,
    ),
    ...OUTCOMES.filter((outcome) => cases[outcome]?.length && never[outcome]).map((outcome) => `shown: ${outcome}`),
    ...all
      .filter(({ outcome, given }) => /fail|unknown|review/.test(outcome) && given.says === undefined)
      .map(({ given }) => `no message expected: ${titleOf(given)}`),
  ];
}

/** Tests one kind of criterion by its table of cases, strictly: see {@link faultsOf} for what the table itself must be. */
export function testKind(kind: string, table: KindCases): void {
  describe(kind, () => {
    test('has a table without faults', () => expect(faultsOf(kind, table)).toEqual([]));
    for (const outcome of OUTCOMES) {
      const cases = (table.cases[outcome] ?? []).map((given) => [titleOf(given), given] as const);
      if (cases.length > 0)
        test.each(cases)(`${outcome}: %s`, (_title, given) => check(kind, table.setting, outcome, given));
    }
  });
}
