import type { Kin } from '../criteria/kinship';
import type { SeenCell, Subject } from '../criteria/criterion';
import { formatDate, type Message, type MessageValue } from '../i18n/message';
import type { Finding } from '../report/report';
import type { IsoDate } from '../sheet/value';
import { PERSON } from '../sheet/structure/unit-kinds';
import { UNITS_LIST } from '../plan/lists';
import type { Table } from '../sheet/table';
import type { FindingMaker } from './finding';
import { predecessorMessages } from './predecessor-messages';
import type { ReadyPlan } from './ready-plan';
import type { WorkbookScope } from './scope';
import { nameCell } from '../criteria/name-cell';
import { groupBy } from './group-by';

/** Places that one sentence names at most. */
const PLACES_NAMED = 10;
/** Awards are asked for here: of a unit that is no more, somebody has to decide. */
const NOMINATION = 'nomination';

/** What names of units before and after a merger give occasion to say: of rows, by table and place, and of whole tables. */
interface PredecessorFindings {
  readonly rows: ReadonlyMap<Table, ReadonlyMap<number, readonly Finding[]>>;
  readonly tables: ReadonlyMap<Table, readonly Finding[]>;
}

const NOTHING: PredecessorFindings = { rows: new Map(), tables: new Map() };

/**
 * Units that stand under an old name here and under the new one there (in the tables, or in the list of the bloc's units), persons who
 * stand with both, and units that are no more. Two names are never joined, and nobody fails over it.
 */
export function predecessorFindings(
  scope: WorkbookScope,
  { kinship, canonical }: ReadyPlan,
  asOf: IsoDate,
  findings: FindingMaker,
): PredecessorFindings {
  if (kinship.isEmpty) return NOTHING;
  const judged = scope.tables.filter(({ kind }) => kind !== 'unknown');
  const everyone = judged.flatMap((table) => scope.subjectsOf(table));
  const units = groupBy(everyone.filter(isUnit), (subject) => scope.unitKey(subject));
  const persons = groupBy(everyone.filter(isPerson), (subject) => scope.unitKey(subject));
  const roster = scope.lists.get(UNITS_LIST);
  const rows = new Map<Table, Map<number, readonly Finding[]>>();
  const gone = new Map<Table, { readonly subject: Subject; readonly kin: Kin }[]>();
  const review = (subject: Subject, message: Message, cells: readonly SeenCell[]): Finding =>
    findings.make(
      subject.table,
      { criterion: 'predecessor', outcome: 'review', severity: 'warn', clause: '', message },
      cells,
    );

  const ofUnit = (subject: Subject): readonly Finding[] => {
    const key = scope.unitKey(subject);
    const kin = kinship.of(key);
    const said: Finding[] = [];
    for (const [is, same] of bySide(kin)) {
      const found = same.flatMap((one) => units.get(one.key) ?? []);
      if (found.length === 0) continue;
      const message = predecessorMessages.say(is === 'predecessor' ? 'both-after' : 'both-before', {
        unit: subject.record.subject,
        others: placesOf(found, subject.table),
        since: sinceOf(same.filter((one) => units.has(one.key))),
      });
      said.push(review(subject, message, [...nameCell(subject), ...found.slice(0, PLACES_NAMED).flatMap(nameCell)]));
    }
    if (roster && roster.find(key) === null) {
      const listed = kin.flatMap((one) => {
        const entry = roster.find(one.key);
        return entry ? [{ kin: one, entry }] : [];
      });
      const [first] = listed;
      if (first) {
        const side = listed.filter((one) => one.kin.is === first.kin.is);
        const message = predecessorMessages.say(first.kin.is === 'predecessor' ? 'list-before' : 'list-after', {
          unit: subject.record.subject,
          others: { list: side.map(({ entry }) => `"${entry.text}"`) },
          source: roster.source,
          since: { date: first.kin.since },
        });
        const cells = side.flatMap(({ entry }) => (entry.cell ? [entry.cell] : []));
        said.push(review(subject, message, [...nameCell(subject), ...cells]));
      }
    }
    const later = kin.filter((one) => one.is === 'successor' && one.since <= asOf);
    const [next] = later;
    if (said.length > 0 || !next) return said;
    if (subject.table.kind !== NOMINATION) {
      gone.set(subject.table, [...(gone.get(subject.table) ?? []), { subject, kin: next }]);
      return said;
    }
    const data = { unit: subject.record.subject, others: namesOf(later), since: { date: next.since } };
    return [review(subject, predecessorMessages.say('gone', data), nameCell(subject))];
  };

  const ofPerson = (subject: Subject): readonly Finding[] => {
    const kin = new Map(kinship.of(canonical(subject.record.workplaceKey)).map((one) => [one.key, one]));
    if (kin.size === 0) return [];
    const found = (persons.get(scope.unitKey(subject)) ?? []).filter(({ record }) =>
      kin.has(canonical(record.workplaceKey)),
    );
    const [first] = found;
    const one = first && kin.get(canonical(first.record.workplaceKey));
    if (!first || !one) return [];
    const message = predecessorMessages.say('same-person', {
      person: subject.record.subject,
      unit: subject.record.workplace ?? '',
      others: placesOf(found, subject.table, ({ record }) => record.workplace ?? ''),
      since: { date: one.since },
    });
    return [review(subject, message, [...nameCell(subject), ...found.slice(0, PLACES_NAMED).flatMap(nameCell)])];
  };

  for (const subject of everyone) {
    const said = isPerson(subject) ? ofPerson(subject) : ofUnit(subject);
    if (said.length === 0) continue;
    const own = rows.get(subject.table) ?? new Map<number, readonly Finding[]>();
    rows.set(subject.table, own.set(subject.at, said));
  }
  return { rows, tables: new Map([...gone].map(([table, all]) => [table, [goneFinding(table, all, findings)]])) };
}

const isPerson = ({ record }: Subject): boolean => record.subject !== '' && record.unitKind === PERSON;
const isUnit = ({ record }: Subject): boolean => record.subject !== '' && record.unitKind !== PERSON;

/** Units of a table that awards are not asked for and that are no more: told once. */
function goneFinding(
  table: Table,
  all: readonly { readonly subject: Subject; readonly kin: Kin }[],
  findings: FindingMaker,
): Finding {
  const named = new Map(all.map(({ subject, kin }) => [subject.record.subject, kin]));
  const pairs = [...named].slice(0, PLACES_NAMED).map(([name, { name: now, since }]): MessageValue => {
    const day = formatDate(since);
    return { vi: `"${name}" nay là "${now}" (từ ${day})`, en: `"${name}" is now "${now}" (since ${day})` };
  });
  const message = predecessorMessages.say('gone-here', {
    count: named.size,
    pairs: { list: named.size > PLACES_NAMED ? [...pairs, '…'] : pairs },
  });
  const statement = { criterion: 'predecessor', outcome: 'info', severity: 'info', clause: '', message } as const;
  return findings.make(
    table,
    statement,
    all.flatMap(({ subject }) => nameCell(subject)),
  );
}

const namesOf = (kin: readonly Kin[]): MessageValue => ({ list: kin.map(({ name }) => `"${name}"`) });

const sinceOf = ([first]: readonly Kin[]): MessageValue => (first ? { date: first.since } : '');

/** "Huyện X" (dòng 7), "Huyện Y" (trang Đăng ký, dòng 9) */
function placesOf(
  found: readonly Subject[],
  from: Table,
  nameOf: (subject: Subject) => string = ({ record }) => record.subject,
): MessageValue {
  const places = found.slice(0, PLACES_NAMED).map((subject): MessageValue => {
    const { table, record } = subject;
    const row = record.row + 1;
    const name = nameOf(subject);
    return table.sheet === from.sheet
      ? { vi: `"${name}" (dòng ${row})`, en: `"${name}" (row ${row})` }
      : { vi: `"${name}" (trang ${table.sheet}, dòng ${row})`, en: `"${name}" (sheet ${table.sheet}, row ${row})` };
  });
  return { list: found.length > PLACES_NAMED ? [...places, '…'] : places };
}

/** Kin before and kin after, each where there are some. */
const bySide = (kin: readonly Kin[]): readonly (readonly [Kin['is'], readonly Kin[]])[] =>
  (['predecessor', 'successor'] as const).flatMap((is) => {
    const same = kin.filter((one) => one.is === is);
    return same.length > 0 ? [[is, same] as const] : [];
  });
