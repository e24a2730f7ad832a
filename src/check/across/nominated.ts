import type { Kinship } from '../../criteria/kinship';
import type { AcrossFinding } from '../../report/across';
import { AWARDS } from '../../sheet/values/awards';
import { PERSON } from '../../sheet/structure/unit-kinds';
import { acrossMessages } from './messages';
import { registeredByOtherName } from './predecessors';
import { groupBy } from '../group-by';
import { filesOf, placeOf, type SentFile, type SentRecord } from './sent-file';

/** Subjects that are nominated in more than one list, and those for whom several awards are asked. */
export function nominatedTwice(
  nominated: readonly SentRecord[],
  isVersion: (one: SentFile, other: SentFile) => boolean,
): AcrossFinding[] {
  return [...groupBy(nominated, ({ record }) => record.key).values()].flatMap((same): AcrossFinding[] => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const { subject } = first.record;
    const base = {
      outcome: 'review',
      severity: 'warn',
      bloc: first.sent.bloc,
      unit: first.sent.unit,
      clause: '',
      places: same.map(placeOf),
    } as const;
    const files = filesOf(same);
    const awards = new Set(same.flatMap(({ record }) => record.awards));
    const isAskedApart = awards.size > 1 && new Set(same.map(({ record }) => record.awards.join())).size > 1;
    if (isAskedApart) {
      const named = { list: [...awards].map((id) => AWARDS.find((award) => award.id === id)?.label ?? id) };
      const data = { subject, count: awards.size, awards: named, files: { list: files } };
      return [{ ...base, criterion: 'two-awards', message: acrossMessages.say('two-awards', data) }];
    }
    // Versions of one list are told once for the files.
    const areVersions = same.every(({ sent }) => sent === first.sent || isVersion(first.sent, sent));
    if (files.length < 2 || areVersions) return [];
    const data = { subject, count: files.length, files: { list: files } };
    return [{ ...base, criterion: 'nominated-twice', message: acrossMessages.say('nominated-twice', data) }];
  });
}

/**
 * Units that are nominated but were never registered. Only kinds of unit of which registrations came are looked at: a plan may ask
 * registrations of enterprises alone, and lists that are still to come prove nothing.
 */
export function notRegistered(
  nominated: readonly SentRecord[],
  registered: readonly SentRecord[],
  kindOfName: (unit: string) => string | null,
  kinship: Kinship,
): AcrossFinding[] {
  const kinds = new Set(registered.map(({ record }) => record.unitKind));
  const kindOf = ({ record: { unitKind, unit } }: SentRecord): string | null =>
    unitKind === PERSON ? kindOfName(unit) : unitKind;
  const known = groupBy(registered, ({ record }) => record.unitKey);
  const lists = new Set(registered.map(({ sent, record }) => `${sent.file} ${record.sheet}`)).size;
  return [...groupBy(nominated, ({ record }) => record.unitKey)].flatMap(([key, records]): AcrossFinding[] => {
    const [first] = records;
    const kind = first ? kindOf(first) : null;
    if (!first || known.has(key) || kind === null || !kinds.has(kind)) return [];
    return [
      registeredByOtherName(records, known, kinship) ?? {
        criterion: 'not-registered',
        outcome: 'review',
        severity: 'warn',
        bloc: first.sent.bloc,
        unit: first.sent.unit,
        clause: '',
        message: acrossMessages.say('not-registered', { unit: first.record.unit, lists }),
        places: records.map(placeOf),
      },
    ];
  });
}
