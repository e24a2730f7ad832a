import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isPassingName, isWorkbookName, WORKBOOK_ENDINGS } from '../../files/workbook-endings';
import type { Problem } from '../../i18n/problem';
import { cliMessages } from '../messages';

export interface InputFile {
  /** Absolute, links followed: two ways to one file are one path. */
  readonly path: string;
  /** As given, or below the given folder; forward slashes. */
  readonly shown: string;
  /** Path below the given folder, or the bare file name. */
  readonly below: string;
}

export type Input =
  | { readonly ok: true; readonly file: InputFile }
  | { readonly ok: false; readonly shown: string; readonly problem: Problem };

const slashes = (text: string): string => text.split(path.sep).join('/');

/** Order that is the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The files to check: named files in the order given, folders searched with all their folders, in the order of their paths.
 * A file that is named twice is checked once.
 * @param skip absolute folder that holds results of ours; it is not searched when it lies inside a given folder.
 */
export async function collectFiles(given: readonly string[], cwd: string, skip: string | null): Promise<Input[]> {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const add = (file: InputFile): void => {
    if (!seen.has(file.path)) inputs.push({ ok: true, file });
    seen.add(file.path);
  };
  for (const name of given) {
    const absolute = await realPath(path.resolve(cwd, name));
    const shown = slashes(name.replace(/[\\/]+$/, '') || name);
    const found = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
    if ('message' in found) {
      const isMissing = found.code === 'ENOENT' || found.code === 'ENOTDIR';
      inputs.push({ ok: false, shown, problem: isMissing ? notFound() : cannotOpen(found) });
    } else if (!found.isDirectory()) {
      add({ path: absolute, shown, below: path.basename(name) });
    } else {
      const below = (await foundBelow(absolute, '', skip)).sort((a, b) => byText(a.below, b.below));
      if (below.length === 0) inputs.push({ ok: false, shown, problem: emptyFolder() });
      for (const { below: name, problem } of below) {
        const whole = [...(shown === '.' ? [] : [shown]), ...(name === '' ? [] : [slashes(name)])].join('/') || shown;
        if (problem) inputs.push({ ok: false, shown: whole, problem });
        else add({ path: await realPath(path.join(absolute, name)), shown: whole, below: name });
      }
    }
  }
  return inputs;
}

/** A path with its links followed; as it is when nothing is there. */
export const realPath = (file: string): Promise<string> => realpath(file).catch(() => file);

/** A workbook of a folder, or what stands there and cannot be read. */
interface Found {
  /** Path below the given folder; empty for that folder itself. */
  readonly below: string;
  readonly problem: Problem | null;
}

async function foundBelow(root: string, folder: string, skip: string | null): Promise<Found[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if ('message' in entries) return [{ below: folder, problem: folderClosed(entries) }];
  const found: Found[] = [];
  for (const entry of entries) {
    if (isPassingName(entry.name)) continue;
    const below = path.join(folder, entry.name);
    const absolute = path.join(root, below);
    if (entry.isDirectory()) {
      if (absolute !== skip) found.push(...(await foundBelow(root, below, skip)));
    } else if (isWorkbookName(entry.name)) {
      found.push({ below, problem: entry.isFile() ? null : await whyNoFile(absolute) });
    }
  }
  return found;
}

/** What is wrong with something that has the name of a workbook and may be a link, a pipe or a device: reading a pipe would never end. */
const whyNoFile = (absolute: string): Promise<Problem | null> =>
  stat(absolute).then(
    (target) => (target.isFile() ? null : notAFile()),
    (error: NodeJS.ErrnoException) => cannotOpen(error),
  );

/** Why a file could not be opened, by what the system says. */
export const cannotOpen = (error: NodeJS.ErrnoException): Problem => ({
  code: 'cannot-open',
  message: cliMessages.say('cannot-open', { detail: error.code ?? error.message }),
  next: cliMessages.say('cannot-open-next'),
});

const folderClosed = (error: NodeJS.ErrnoException): Problem => ({
  code: 'cannot-open',
  message: cliMessages.say('folder-closed', { detail: error.code ?? error.message }),
  next: cliMessages.say('folder-closed-next'),
});

const notAFile = (): Problem => ({
  code: 'cannot-open',
  message: cliMessages.say('not-a-file'),
  next: cliMessages.say('not-a-file-next'),
});

const notFound = (): Problem => ({
  code: 'not-found',
  message: cliMessages.say('not-found'),
  next: cliMessages.say('not-found-next'),
});

const emptyFolder = (): Problem => ({
  code: 'empty-folder',
  message: cliMessages.say('empty-folder'),
  next: cliMessages.say('empty-folder-next', { extensions: { list: [...WORKBOOK_ENDINGS] } }),
});
