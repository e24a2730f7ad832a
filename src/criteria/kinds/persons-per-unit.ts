import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { defineKind, PASS, type Judgement, type Scope, type Subject } from '../criterion';
import { openValue } from '../open-value';

const PERSON = 'person';

const params = z.strictObject({
  /** Persons allowed by kind of unit. */
  limits: z.record(z.string(), z.int().positive()),
  leadField: z.string(),
  /** The office's list of the units that lead a programme. */
  leadList: z.string().optional(),
  leadLimit: z.int().positive(),
  /** This many persons of a lead unit are for people to decide. */
  leadReview: z.int().positive(),
});

const messages = defineMessages('persons-per-unit', {
  over: {
    vi: '{unit} đề nghị {count} cá nhân (dòng {rows}), nhiều hơn mức {limit}.',
    en: '{unit} nominates {count} persons (rows {rows}), more than {limit}.',
  },
  'lead-in-review': {
    vi: '{unit} chủ trì chương trình, đề án và đề nghị {count} cá nhân (dòng {rows}); câu chữ của kế hoạch có hai cách hiểu, cần Hội đồng quyết định.',
    en: '{unit} leads a programme and nominates {count} persons (rows {rows}); the wording can be read two ways, the council decides.',
  },
  'lead-not-known': {
    vi: '{unit} đề nghị {count} cá nhân (dòng {rows}), nhiều hơn mức {limit}; chưa có cột hoặc danh sách cho biết đơn vị có chủ trì chương trình, đề án không (nếu có thì mức là {leadLimit}).',
    en: '{unit} nominates {count} persons (rows {rows}), more than {limit}; neither a column nor a list tells whether it leads a programme (then the limit is {leadLimit}).',
  },
  'other-kind': {
    vi: '{unit}: kế hoạch chỉ nêu số cá nhân của {kinds}; cần Hội đồng xem.',
    en: '{unit}: the plan sets numbers only for {kinds}; the council decides.',
  },
  'with-predecessor': {
    vi: '{unit} và {others} là một đơn vị trước và sau khi sắp xếp từ {since}, cùng đề nghị {count} cá nhân, nhiều hơn mức {limit}; cần quyết định tính chung hay tính riêng.',
    en: '{unit} and {others} are one unit before and after its change of {since} and nominate {count} persons, more than {limit}; settle whether they count together.',
  },
  'no-unit': {
    vi: 'Chưa ghi đơn vị công tác nên không đếm được số cá nhân của đơn vị.',
    en: 'No workplace is given, so the persons of the unit cannot be counted.',
  },
});

interface Prepared extends z.infer<typeof params> {
  readonly scope: Scope;
}

const inQuotes = ({ vi, en }: Wording): Wording => ({ vi: `"${vi}"`, en: `"${en}"` });

const members = new WeakMap<readonly Subject[], Map<string, ReadonlyMap<string, readonly Subject[]>>>();

/** Persons by unit in all tables of one kind, each person once; counted once for all of them. */
function personsByUnit(scope: Scope, tableKind: string): ReadonlyMap<string, readonly Subject[]> {
  const kinds = members.get(scope.subjects) ?? new Map<string, ReadonlyMap<string, readonly Subject[]>>();
  members.set(scope.subjects, kinds);
  const known = kinds.get(tableKind);
  if (known) return known;
  const byUnit = new Map<string, Map<string, Subject>>();
  for (const subject of scope.subjects) {
    if (subject.record.unitKind !== PERSON || subject.table.kind !== tableKind) continue;
    const key = scope.workplaceKey(subject);
    if (key === '') continue;
    const persons = byUnit.get(key) ?? new Map<string, Subject>();
    byUnit.set(key, persons);
    // The same name on another sheet is the same person; twice on one sheet may be two people.
    const name = [...persons].find(
      ([, one]) => one.table !== subject.table && scope.unitKey(one) === scope.unitKey(subject),
    );
    if (!name) persons.set(`${persons.size}`, subject);
  }
  const made = new Map([...byUnit].map(([key, persons]) => [key, [...persons.values()]]));
  kinds.set(tableKind, made);
  return made;
}

/** Not more persons of one unit than its kind allows; over the limit every person of the unit fails. */
export const personsPerUnit = defineKind<z.infer<typeof params>, Prepared>({
  id: 'persons-per-unit',
  params,
  messages,
  phase: 'first',
  reach: 'unit',
  fields: ({ leadField }) => [leadField],
  names: ({ limits, leadList }) => ({ unitKinds: Object.keys(limits), lists: leadList ? [leadList] : [] }),
  prepare: (given, scope) => ({ ...given, scope }),
  evaluate(subject, { scope, limits, leadField, leadList, leadLimit, leadReview }): Judgement {
    const key = scope.workplaceKey(subject);
    if (key === '') {
      const hasColumn = subject.table.columns.some(
        ({ match }) => match.kind === 'field' && (match.field === 'workplace' || match.field === 'collective'),
      );
      return hasColumn
        ? { outcome: 'review', message: messages.say('no-unit'), cells: [] }
        : { outcome: 'absent', fields: ['workplace'], sheets: [] };
    }
    const unit = subject.record.workplace ?? '';
    const units = scope.unitsNamed(key);
    const kind = units[0]?.record.unitKind ?? scope.unitKindOfName(unit);
    const limit = kind === null ? undefined : limits[kind];
    if (limit === undefined) {
      const kinds = { list: Object.keys(limits).map((id) => inQuotes(scope.unitKindLabel(id))) };
      return { outcome: 'review', message: messages.say('other-kind', { unit, kinds }), cells: [] };
    }
    const persons = personsByUnit(scope, subject.table.kind).get(key) ?? [subject];
    const count = persons.length;
    const within = (allowed: number): Judgement => {
      const others = scope
        .kinOf(key)
        .map((kin) => ({ ...kin, count: personsByUnit(scope, subject.table.kind).get(kin.key)?.length ?? 0 }))
        .filter((kin) => kin.count > 0);
      const together = others.reduce((sum, kin) => sum + kin.count, count);
      const [first] = others;
      if (!first || together <= allowed) return PASS;
      const message = messages.say('with-predecessor', {
        unit,
        others: { list: others.map(({ name }) => name) },
        since: { date: first.since },
        count: together,
        limit: allowed,
      });
      return { outcome: 'review', message, cells: [] };
    };
    if (count <= limit && scope.kinOf(key).length === 0) return PASS;
    const said = [...units, subject].flatMap((one) => {
      const reader = scope.scopeOf(one.table).bind(leadField);
      const seen = reader.read(one);
      return seen ? [{ reader, seen }] : [];
    });
    const office = leadList ? scope.list(leadList) : null;
    const isSaid = said.some(({ seen: { cell } }) => cell.reading.kind === 'answer' && cell.reading.yes);
    const leads = isSaid || (office?.find(key) ?? null) !== null;
    if (leads && count <= leadLimit) return within(leadLimit);
    if (count <= limit) return within(limit);
    const open = office ? undefined : said.find(({ seen: { cell } }) => cell.reading.kind !== 'answer');
    if (!leads && open && count <= leadReview) return openValue(open.reader.label, open.seen);
    const data = { unit, count, rows: { list: persons.map(({ record }) => String(record.row + 1)) } };
    const isKinListed = scope.kinOf(key).some((kin) => (office?.find(kin.key) ?? null) !== null);
    const mayLead = said.length === 0 && (office === null || office.unread > 0 || isKinListed);
    if (!leads && mayLead && count <= leadReview) {
      // Where nothing tells of any unit that it leads, none is taken to lead: the larger number is for those that are said to.
      const isTold = office !== null || scope.bind(leadField).available;
      const message = messages.say('lead-not-known', { ...data, limit, leadLimit });
      return { outcome: isTold ? 'review' : 'fail', message, cells: [] };
    }
    if (leads && count === leadReview)
      return { outcome: 'review', message: messages.say('lead-in-review', data), cells: [] };
    return { outcome: 'fail', message: messages.say('over', { ...data, limit: leads ? leadLimit : limit }), cells: [] };
  },
});
