import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflate } from '../src/cli/inflate';
import { readWorkbook } from '../src/files/read-workbook';

/** Reads the workbooks of a folder one after the other and does nothing with them: the bare reading by our own parser. A program of its own. */
async function readAlone(folder: string): Promise<void> {
  for (const name of readdirSync(folder).sort()) {
    const read = await readWorkbook(readFileSync(path.join(folder, name)), { inflate });
    if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  }
}

void readAlone(process.argv[2] ?? '');
