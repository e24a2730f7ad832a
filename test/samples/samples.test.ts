import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLES } from '../../assets/samples/build';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { ROOT } from '../repository/source-files';

test.each(Object.entries(SAMPLES))('%s is what its description gives', (name, sheets) => {
  const stored = readFileSync(path.join(ROOT, 'assets/samples', name));
  expect(Buffer.compare(stored, createWorkbook(sheets))).toBe(0);
});
