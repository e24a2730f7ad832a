import { listNames, type GivenList, type KnownList, type SessionSetting } from '../../check/index';
import { nameLines } from '../../files/name-lines';
import type { Language } from '../../i18n/message';
import type { Plan } from '../../plan/index';
import { listsOf } from '../../plan/lists';
import { openFile } from './open-file';
import type { ListNames } from './list-names';
import type { ListAsk, ListFile, OfficeListView } from './protocol';

/** Named lists as a check takes them. A list of several files is one list. */
export function listsAsked(asked: readonly ListAsk[]): Required<Pick<SessionSetting, 'lists' | 'listSheets'>> {
  const lists = new Map<string, GivenList>();
  const listSheets = new Map<string, string>();
  for (const one of asked) {
    if ('sheet' in one) listSheets.set(one.sheet, one.list);
    else lists.set(one.list, { source: one.file, names: one.names, unread: one.unread });
  }
  return { lists, listSheets };
}

/** Names of lists: of those that a checked workbook uses, and of files in place of them. */
export function knownLists(
  asked: readonly ListAsk[],
  used: ReadonlyMap<string, KnownList> | null,
): readonly ListNames[] {
  const found = new Map<string, ListNames>();
  for (const [list, { source, names, groups, unread }] of used ?? []) {
    const grouped = groupsOf([...names.keys()].map((key) => groups.get(key) ?? ''));
    found.set(list, { list, source, names: [...names.values()], ...grouped, unread });
  }
  for (const one of asked)
    if (!('sheet' in one)) {
      const { file: source, ...list } = one;
      found.set(list.list, { source, ...list });
    }
  return [...found.values()];
}

/** The lists of a plan with how many names each holds. */
export const listViews = (
  plan: Plan,
  known: ReadonlyMap<string, KnownList> | null,
  language: Language,
): readonly OfficeListView[] =>
  listsOf(plan).map(({ id, label }) => {
    const list = known?.get(id);
    return {
      id,
      label: label[language],
      known: list ? { source: list.source, count: list.names.size, unread: list.unread } : null,
    };
  });

/** Reads a file as a list of names: a workbook like any other table, a plain text with a name a line. */
export async function readListFile(list: string, file: string, bytes: Uint8Array, plan: Plan): Promise<ListFile> {
  const { opened, workbook } = await openFile(bytes);
  const lines = nameLines(file, bytes, opened.ok);
  if (lines) return { ok: true, names: lines, unread: 0 };
  if (!opened.ok) return opened;
  if (!workbook) return { ok: true, names: [], unread: 0 };
  const { names, unread } = listNames(workbook, plan, list);
  return { ok: true, names: names.map(({ name }) => name), ...groupsOf(names.map(({ group }) => group)), unread };
}

const groupsOf = (groups: readonly string[]): Pick<ListNames, 'groups'> =>
  groups.some((group) => group !== '') ? { groups } : {};
