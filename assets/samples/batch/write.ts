import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeBatch } from './generate';

/** Writes a batch into a folder: the workbooks, `don-vi.txt` (units that are to send) and `du-kien.json` (what a check must find). */
export function writeBatch(folder: string, count: number): void {
  const { files, expected, units } = makeBatch({ files: count });
  for (const { path: file, bytes } of files) {
    const target = path.join(folder, 'ho-so', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  writeFileSync(path.join(folder, 'don-vi.txt'), units);
  writeFileSync(path.join(folder, 'du-kien.json'), `${JSON.stringify(expected, null, 2)}\n`);
}
