import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { realPath } from '../input/collect-files';

/**
 * Writes a result without ever taking the place of something else: a file of that name that `mayReplace` does not allow to be replaced
 * stays, and the result gets the next free name, `name (2).xlsx`. The file appears whole or not at all.
 * @param wanted absolute path.
 * @param bytes the result, or what makes it of the file that it takes the place of; null where there was none.
 * @param inputs absolute paths, links followed, that are never written, whatever they hold.
 * @returns the absolute path that was written.
 */
export async function writeResult(
  wanted: string,
  bytes: Uint8Array | ((replaced: Uint8Array | null) => Uint8Array),
  inputs: ReadonlySet<string>,
  mayReplace: (existing: Uint8Array) => boolean,
): Promise<string> {
  await makeFolder(path.dirname(wanted));
  for (let number = 1; ; number++) {
    const target = number === 1 ? wanted : numbered(wanted, number);
    if (inputs.has(await realPath(target))) continue;
    const existing = await readFile(target).catch((error: NodeJS.ErrnoException) => error);
    const replaced = 'message' in existing ? null : existing;
    if ('message' in existing && existing.code !== 'ENOENT') throw existing;
    if (replaced && !mayReplace(replaced)) continue;
    await replaceFile(target, typeof bytes === 'function' ? bytes(replaced) : bytes);
    return target;
  }
}

/** Folders that were made, or found, by this thread. */
const made = new Set<string>();

/** Once for a folder: a batch writes hundreds of files to one. */
async function makeFolder(folder: string): Promise<void> {
  if (made.has(folder) && existsSync(folder)) return;
  await mkdir(folder, { recursive: true });
  made.add(folder);
}

async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  // A name that nobody else has: a file of the user's may end in `.part` too.
  const part = `${target}.${randomUUID()}.part`;
  try {
    await writeFile(part, bytes, { flag: 'wx' });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** `name (2).xlsx` for `name.xlsx`. */
export function numbered(file: string, number: number): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name} (${number})${ext}`);
}
