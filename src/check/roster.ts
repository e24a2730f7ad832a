import type { SeenCell, Subject } from '../criteria/criterion';
import type { Kinship } from '../criteria/kinship';
import type { Message } from '../i18n/message';
import type { Finding } from '../report/report';
import type { Table } from '../sheet/table';
import { PERSON } from '../sheet/structure/unit-kinds';
import type { FindingMaker } from './finding';
import { checkMessages } from './messages';
import type { KnownList } from './office-lists';
import { nameCell } from '../criteria/name-cell';

/** Names that one sentence tells at most; the rest are counted. */
const NAMES_TOLD = 30;

interface Workbook {
  readonly tables: readonly Table[];
  subjectsOf(table: Table): readonly Subject[];
}

/**
 * What the list of the bloc's units has to say of each table: units that stand in the table and not in the list, and, under the first
 * table of units, units of the list that stand in no table. Told, and held against nobody. Units that stand there under the name of
 * before or after a merger are told apart (see predecessors.ts).
 */
export function rosterFindings(
  { tables, subjectsOf }: Workbook,
  roster: KnownList | undefined,
  keyOf: (subject: Subject) => string,
  kinship: Kinship,
  findings: FindingMaker,
): ReadonlyMap<Table, readonly Finding[]> {
  const told = new Map<Table, Finding[]>();
  if (!roster || roster.names.size === 0) return told;
  const unitsOf = (table: Table): readonly Subject[] =>
    subjectsOf(table).filter(({ record }) => record.subject !== '' && record.unitKind !== PERSON);
  const known = tables.filter((table) => table.kind !== 'unknown' && unitsOf(table).length > 0);
  const tell = (table: Table, message: Message, cells: readonly SeenCell[]): void => {
    const statement = { criterion: 'roster', outcome: 'info', severity: 'info', clause: '', message } as const;
    told.set(table, [...(told.get(table) ?? []), findings.make(table, statement, cells)]);
  };
  const present = new Set(known.flatMap((table) => unitsOf(table).map(keyOf)));
  const kinKeys = (key: string): readonly string[] => kinship.of(key).map((kin) => kin.key);
  const isThere = (key: string): boolean => [key, ...kinKeys(key)].some((one) => present.has(one));
  const absent = [...roster.names].flatMap(([key, text]) => (isThere(key) ? [] : [text]));
  const isListed = (key: string): boolean => [key, ...kinKeys(key)].some((one) => roster.find(one) !== null);
  const [first] = known;
  const listed = roster.names.size;
  if (first && absent.length > 0)
    tell(
      first,
      checkMessages.say('roster-absent', {
        count: absent.length,
        listed,
        names: namesOf(absent),
        source: roster.source,
      }),
      [],
    );
  for (const table of known) {
    const strangers = unitsOf(table).filter((subject) => !isListed(keyOf(subject)));
    const names = [...new Set(strangers.map(({ record }) => record.subject))];
    if (names.length > 0)
      tell(
        table,
        checkMessages.say('roster-stranger', { count: names.length, names: namesOf(names), source: roster.source }),
        strangers.flatMap(nameCell),
      );
  }
  return told;
}

const namesOf = (names: readonly string[]): { readonly list: readonly string[] } => ({
  list: names.length > NAMES_TOLD ? [...names.slice(0, NAMES_TOLD), '…'] : names,
});
