import { kindRules } from '../../criteria/combine';
import { clauseText } from '../../plan/citation';
import type { Plan } from '../../plan/plan';
import type { Kin, Kinship } from '../../criteria/kinship';
import type { AcrossFinding } from '../../report/across';
import { PERSON, unitKindReader } from '../../sheet/structure/unit-kinds';
import { fold } from '../../sheet/text/fold';
import { acrossMessages } from './messages';
import { before, othersOf } from './predecessors';
import { groupBy } from '../group-by';
import { filesOf, placeOf, type SentRecord } from './sent-file';

/** The kind of criterion that limits how many persons a unit may nominate. */
const PERSONS_PER_UNIT = 'persons-per-unit';

/** A limit on persons of a unit, as a plan's criterion sets it. */
interface PersonLimit {
  readonly limits: Readonly<Record<string, number>>;
  readonly clause: string;
}

/**
 * Units whose persons go over the plan's limit only when all files are counted together; those over it in one file are told there.
 * Left to people: a unit that leads a programme may have another limit, and names of before and after a merger may count together.
 */
export function personsPerUnit(nominated: readonly SentRecord[], plan: Plan, kinship: Kinship): AcrossFinding[] {
  const limit = personLimit(plan);
  if (!limit) return [];
  const kinds = unitKindReader(plan.unitKinds);
  const persons = nominated.filter(({ record }) => record.unitKind === PERSON);
  const byUnit = new Map(
    [...groupBy(persons, ({ record }) => record.unitKey)].map(([key, records]) => [key, distinctOf(records)]),
  );
  return [...byUnit].flatMap(([key, distinct]): AcrossFinding[] => {
    const [first] = distinct;
    const kind = first ? kinds.fromName(first.record.unit) : null;
    const most = kind === null ? undefined : limit.limits[kind];
    if (!first || most === undefined) return [];
    if (distinct.length <= most) return withPredecessors(distinct, before(kinship, key), byUnit, most, limit.clause);
    const byFile = groupBy(distinct, ({ sent }) => sent.file);
    if (byFile.size < 2 || [...byFile.values()].some(({ length }) => length > most)) return [];
    const { unit } = first.record;
    const data = { unit, count: distinct.length, limit: most, files: { list: filesOf(distinct) } };
    return [
      {
        criterion: 'quota-unit',
        outcome: 'review',
        severity: 'warn',
        bloc: first.sent.bloc,
        unit,
        clause: limit.clause,
        message: acrossMessages.say('quota-unit', data),
        places: distinct.map(placeOf),
      },
    ];
  });
}

const distinctOf = (records: readonly SentRecord[]): readonly SentRecord[] =>
  [...groupBy(records, ({ record }) => record.key).values()].flatMap(([first]) => first ?? []);

/** Persons of a unit that are too many only together with those of the names that it had before. */
function withPredecessors(
  own: readonly SentRecord[],
  kin: readonly Kin[],
  byUnit: ReadonlyMap<string, readonly SentRecord[]>,
  limit: number,
  clause: string,
): AcrossFinding[] {
  const earlier = kin.flatMap(({ key }) => byUnit.get(key)?.[0] ?? []);
  const all = [...own, ...kin.flatMap(({ key }) => byUnit.get(key) ?? [])];
  const [first] = own;
  const [nearest] = kin;
  if (!first || !nearest || earlier.length === 0 || all.length <= limit || filesOf(all).length < 2) return [];
  const { unit } = first.record;
  const data = { unit, others: othersOf(earlier), since: { date: nearest.since }, count: all.length, limit };
  const message = acrossMessages.say('predecessor-quota', data);
  return [
    {
      criterion: 'predecessor-files',
      outcome: 'review',
      severity: 'warn',
      bloc: first.sent.bloc,
      unit,
      clause,
      message,
      places: all.map(placeOf),
    },
  ];
}

function personLimit(plan: Plan): PersonLimit | null {
  for (const { variants } of plan.criteria)
    for (const { rule, clause } of variants)
      for (const { kind, params } of kindRules(rule)) {
        if (kind !== PERSONS_PER_UNIT || typeof params.limits !== 'object' || params.limits === null) continue;
        return { limits: params.limits as Readonly<Record<string, number>>, clause: clauseText(clause) };
      }
  return null;
}

/** Numbers of nominations beside the quotas of the plan: of the whole plan, and of each khối that a quota names. */
export function planQuotas(nominated: readonly SentRecord[], plan: Plan): AcrossFinding[] {
  const subjects = [...groupBy(nominated, ({ record }) => record.key).values()].flatMap(([first]) => first ?? []);
  const byBloc = groupBy(subjects, ({ sent }) => fold(sent.bloc));
  const over = { outcome: 'review', severity: 'warn', unit: '', clause: '' } as const;
  return plan.quotas.flatMap(({ label, total, parts }): AcrossFinding[] => {
    const whole: AcrossFinding[] =
      subjects.length > total
        ? [
            {
              ...over,
              criterion: 'quota-plan',
              bloc: '',
              message: acrossMessages.say('quota-plan', { count: subjects.length, quota: label, limit: total }),
              places: [],
            },
          ]
        : [];
    const ofBlocs = parts.flatMap((part): AcrossFinding[] => {
      const own = byBloc.get(fold(part.label.vi)) ?? [];
      if (own.length <= part.count) return [];
      const bloc = own[0]?.sent.bloc ?? '';
      const data = { bloc, count: own.length, quota: label, limit: part.count };
      const message = acrossMessages.say('quota-bloc', data);
      return [{ ...over, criterion: 'quota-bloc', bloc, message, places: own.map(placeOf) }];
    });
    return [...whole, ...ofBlocs];
  });
}
