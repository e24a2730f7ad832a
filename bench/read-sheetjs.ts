import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as sheetjs from '@e965/xlsx';

/** Reads the workbooks of a folder by SheetJS, one after the other, with what a check needs of them: values and number formats. A program of its own. */
function readSheetjs(folder: string): void {
  for (const name of readdirSync(folder).sort())
    sheetjs.read(readFileSync(path.join(folder, name)), { type: 'buffer', dense: true, cellNF: true });
}

readSheetjs(process.argv[2] ?? '');
