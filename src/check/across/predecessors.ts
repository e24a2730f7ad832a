import type { Kin, Kinship } from '../../criteria/kinship';
import type { MessageValue } from '../../i18n/message';
import type { AcrossFinding } from '../../report/across';
import { PERSON } from '../../sheet/structure/unit-kinds';
import { acrossMessages } from './messages';
import { groupBy } from '../group-by';
import { filesOf, placeOf, type SentRecord } from './sent-file';

const REVIEW = { criterion: 'predecessor-files', outcome: 'review', severity: 'warn', clause: '' } as const;

/**
 * Nominations in several files under the names of before and after a merger: of units, and of persons with one name. Each pair of
 * names is told once, at the later one. In one file they are told there.
 */
export function predecessorsNominated(nominated: readonly SentRecord[], kinship: Kinship): AcrossFinding[] {
  if (kinship.isEmpty) return [];
  const isPerson = ({ record }: SentRecord): boolean => record.unitKind === PERSON;
  const units = groupBy(
    nominated.filter((one) => !isPerson(one)),
    ({ record }) => record.unitKey,
  );
  const persons = groupBy(nominated.filter(isPerson), ({ record }) => record.key);
  return [
    ...[...units].flatMap(([key, own]) =>
      toldTwice(own, before(kinship, key), (kin) => units.get(kin.key) ?? [], 'predecessor-nominated'),
    ),
    ...[...persons].flatMap(([key, own]) => {
      const [first] = own;
      if (!first) return [];
      const { unitKey } = first.record;
      const name = key.slice(0, key.length - unitKey.length);
      return toldTwice(
        own,
        before(kinship, unitKey),
        (kin) => persons.get(`${name}${kin.key}`) ?? [],
        'predecessor-person',
      );
    }),
  ];
}

/** Names that a unit had before. */
export const before = (kinship: Kinship, unitKey: string): readonly Kin[] =>
  kinship.of(unitKey).filter(({ is }) => is === 'predecessor');

function toldTwice(
  own: readonly SentRecord[],
  kin: readonly Kin[],
  recordsOf: (kin: Kin) => readonly SentRecord[],
  name: 'predecessor-nominated' | 'predecessor-person',
): AcrossFinding[] {
  const found = kin.flatMap((one) => {
    const records = recordsOf(one);
    return records.length > 0 ? [{ kin: one, records }] : [];
  });
  const [first] = own;
  const [nearest] = found;
  if (!first || !nearest) return [];
  const records = [...own, ...found.flatMap((one) => one.records)];
  if (filesOf(records).length < 2) return [];
  const { sent, record } = first;
  const data = {
    subject: record.subject,
    unit: record.unit,
    others: othersOf(found.flatMap((one) => one.records[0] ?? [])),
    since: { date: nearest.kin.since },
  };
  const message =
    name === 'predecessor-person'
      ? acrossMessages.say(name, data)
      : acrossMessages.say(name, { subject: data.subject, others: data.others, since: data.since });
  return [{ ...REVIEW, bloc: sent.bloc, unit: record.unit, message, places: records.map(placeOf) }];
}

/** "Huyện X" (a.xlsx), "Huyện Y" (b.xlsx) */
export const othersOf = (records: readonly SentRecord[]): MessageValue => ({
  list: records.map(({ sent, record }) => `"${record.unit}" (${sent.file})`),
});

/** A nominated unit that is registered only under the name of before or after a merger; null when it is not. */
export function registeredByOtherName(
  records: readonly SentRecord[],
  registered: ReadonlyMap<string, readonly SentRecord[]>,
  kinship: Kinship,
): AcrossFinding | null {
  const [first] = records;
  if (!first) return null;
  const found = kinship
    .of(first.record.unitKey)
    .flatMap((kin) => (registered.get(kin.key) ?? []).slice(0, 1).map((one) => ({ kin, one })));
  const [nearest] = found;
  if (!nearest) return null;
  const { sent, record } = first;
  const message = acrossMessages.say('predecessor-registered', {
    unit: record.unit,
    others: othersOf(found.map(({ one }) => one)),
    since: { date: nearest.kin.since },
  });
  const places = [...records, ...found.map(({ one }) => one)].map(placeOf);
  return { ...REVIEW, bloc: sent.bloc, unit: record.unit, message, places };
}
