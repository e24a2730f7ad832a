import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkbook } from '../../../src/files/create/create-workbook';
import type { Grid } from '../../../src/sheet/grid';
import type { NewSheet } from '../../../src/summary/page/sheet-model';
import { gridsOf } from '../../workbench/formulas/calculated-grids';

/** Whether LibreOffice is on this machine. */
export const hasOffice = (): boolean => spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;

/** The sheets as LibreOffice opens, calculates and saves them. */
export async function recalculatedByOffice(sheets: readonly NewSheet[]): Promise<readonly Grid[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'score-sheets-'));
  try {
    const file = path.join(folder, 'bang-diem.xlsx');
    writeFileSync(file, createWorkbook(sheets.map(withoutResults)));
    const out = path.join(folder, 'out');
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
      timeout: 100_000,
      stdio: 'ignore',
    });
    return await gridsOf(readFileSync(path.join(out, 'bang-diem.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** It keeps the results that a file brings along, and calculates where there are none. */
const withoutResults = (sheet: NewSheet): NewSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells) =>
    cells?.map((cell) =>
      typeof cell?.content === 'object' && cell.content && 'formula' in cell.content
        ? { ...cell, content: { ...cell.content, value: null } }
        : cell,
    ),
  ),
});
