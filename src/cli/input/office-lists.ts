import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listNames, type GivenList, type ListNames } from '../../check/index';
import { nameLines } from '../../files/name-lines';
import { readWorkbook } from '../../files/read-workbook';
import type { ReportRenderer } from '../../report/index';
import type { Language } from '../../i18n/message';
import type { Plan } from '../../plan/index';
import { listsOf } from '../../plan/lists';
import { inflate } from '../inflate';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';
import { cannotOpen } from './collect-files';

/** What reading lists needs to know of a run. */
export interface ListContext {
  readonly plan: Plan;
  readonly cwd: string;
  readonly renderer: ReportRenderer;
  readonly language: Language;
  readonly example: string;
}

/**
 * Reads the files of `--list <name>=<file>`: workbooks (the names of their tables, or a bare column of names), and texts with a name a line.
 * A list given in several files is one list.
 * @throws UsageError when the name is not one of the plan's, or the file gives no names: a check without the list would be silently weaker.
 */
export async function readGivenLists(
  options: readonly string[],
  context: ListContext,
): Promise<Map<string, GivenList>> {
  const lists = new Map<string, GivenList>();
  for (const option of options) {
    const { id, source, names, unread = 0 } = await readGivenList(option, context);
    const before = lists.get(id);
    const sources = before ? `${before.source}, ${source}` : source;
    lists.set(id, {
      source: sources,
      names: [...(before?.names ?? []), ...names],
      unread: (before?.unread ?? 0) + unread,
    });
  }
  return lists;
}

async function readGivenList(option: string, context: ListContext): Promise<GivenList & { readonly id: string }> {
  const { plan, cwd, example } = context;
  const [, id, file] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
  if (id === undefined || file === undefined) {
    throw new UsageError(cliMessages.say('list-form', { value: option }), example);
  }
  const known = listsOf(plan).map((list) => list.id);
  if (!known.includes(id)) {
    throw new UsageError(cliMessages.say('unknown-list', { plan: plan.id, list: id, known: { list: known } }), example);
  }
  const told = (problem: string): UsageError =>
    new UsageError(cliMessages.say('list-problem', { list: id, problem }), example);
  const read = await readNames(id, path.resolve(cwd, file), told, context);
  const names = read.names.map(({ name }) => name);
  if (names.length === 0) throw new UsageError(cliMessages.say('list-empty', { list: id, file }), example);
  return { id, source: path.basename(file), names, unread: read.unread };
}

/**
 * Names of a list in a file: of the tables of a workbook, of its fullest column where it has no table, of the lines of a text.
 * @param told makes the error of a file that cannot be read. @throws UsageError
 */
export async function readNames(
  list: string,
  file: string,
  told: (problem: string) => UsageError,
  { plan, renderer, language }: Pick<ListContext, 'plan' | 'renderer' | 'language'>,
): Promise<ListNames> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => cannotOpen(error));
  const read = 'code' in bytes ? { ok: false as const, problem: bytes } : await readWorkbook(bytes, { inflate });
  const lines = 'code' in bytes ? null : nameLines(file, bytes, read.ok);
  if (lines) return { names: lines.map((name) => ({ name, group: '' })), unread: 0 };
  if (read.ok) return listNames(read.workbook, plan, list);
  throw told(renderer.problem(read.problem, language));
}
