import type { AcrossFinding } from '../../report/across';
import { unitNameKey } from '../../sheet/text/abbreviations';
import { acrossMessages } from './messages';
import { groupBy } from '../group-by';
import { wholeFile, type SentFile } from './sent-file';

/** Files that were sent more than once, and those that are left to be compared: each content once. */
interface Resent {
  readonly findings: readonly AcrossFinding[];
  /** Files without later copies of the same content. */
  readonly distinct: readonly SentFile[];
  /** Of a file: the versions of it that its unit sent besides. */
  isVersion(one: SentFile, other: SentFile): boolean;
}

/** Share of the records of the smaller file that must stand in the other for both to be versions of one list. */
const SAME_LIST = 0.5;

/** Looks for one content under several names, and for several versions of one list of a unit. */
export function resentFiles(sent: readonly SentFile[], canonical: (nameKey: string) => string): Resent {
  const copies = [...groupBy(sent, ({ sha256 }) => sha256 ?? '').values()].filter(({ length }) => length > 1);
  const later = new Set(copies.flatMap(([, ...others]) => others));
  const distinct = sent.filter((file) => !later.has(file));
  const findings = copies.map((files): AcrossFinding => {
    const [{ bloc, unit }] = files as [SentFile];
    const data = { count: files.length, files: { list: files.map(({ file }) => file) } };
    return {
      criterion: 'file-twice',
      outcome: 'review',
      severity: 'warn',
      bloc,
      unit,
      clause: '',
      message: acrossMessages.say('file-twice', data),
      places: files.map(wholeFile),
    };
  });
  const versions = new Map<SentFile, ReadonlySet<SentFile>>();
  for (const files of groupBy(distinct, ({ unit }) => canonical(unitNameKey(unit))).values()) {
    for (const group of versionGroups(files)) {
      const [{ bloc, unit }] = group as [SentFile];
      for (const file of group) versions.set(file, new Set(group));
      const data = { unit, count: group.length, files: { list: group.map(({ file }) => file) } };
      findings.push({
        criterion: 'unit-twice',
        outcome: 'review',
        severity: 'warn',
        bloc,
        unit,
        clause: '',
        message: acrossMessages.say('unit-twice', data),
        places: group.map(wholeFile),
      });
    }
  }
  return { findings, distinct, isVersion: (one, other) => versions.get(one)?.has(other) === true };
}

/** Files of one unit that list mostly the same subjects in tables of the same kind. A person's list and a unit's list are none. */
function versionGroups(files: readonly SentFile[]): SentFile[][] {
  if (files.length < 2) return [];
  const keys = new Map(
    files.map((file) => [file, new Set(file.facts.records.map(({ kind, key }) => `${kind} ${key}`))] as const),
  );
  const areVersions = (one: SentFile, other: SentFile): boolean => {
    const [a, b] = [keys.get(one) ?? new Set(), keys.get(other) ?? new Set()];
    const least = Math.min(a.size, b.size);
    return least > 0 && [...a].filter((key) => b.has(key)).length / least >= SAME_LIST;
  };
  const groups: SentFile[][] = [];
  for (const file of files) {
    const group = groups.find(([first]) => first !== undefined && areVersions(first, file));
    if (group) group.push(file);
    else groups.push([file]);
  }
  return groups.filter(({ length }) => length > 1);
}
