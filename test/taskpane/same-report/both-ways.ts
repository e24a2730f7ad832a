import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelHost } from '../../../src/excel';
import { reportDocumentSchema, type ReportDocument } from '../../../src/report/index';
import { EngineClient } from '../../../src/taskpane/engine/client';
import { handOver } from '../../../src/taskpane/engine/hand-over';
import { openPagePort } from '../../../src/taskpane/engine/page-port';
import { loadWorkbook } from '../../../src/workbench/load/load-workbook';
import { run } from '../../cli/fake-io';
import { useHost } from '../../excel/office';

/** The day on which deadlines are looked at. */
export const AS_OF = '2025-07-01';

/** The document that the command line prints of a file. `file` is absolute. */
export async function byCommandLine(file: string, plan: string): Promise<ReportDocument> {
  const argv = ['check', file, '--plan', plan, '--as-of', AS_OF, '--format', 'json'];
  const { out, err } = await run(path.dirname(file), argv);
  if (out === '') throw new Error(err);
  return reportDocumentSchema.parse(JSON.parse(out));
}

/** The document that the pane saves of the same workbook when Excel has it open: read through office.js, judged by the pane's engine. */
export async function byPane(file: string, plan: string): Promise<ReportDocument> {
  const loaded = await loadWorkbook(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!loaded.ok) throw new Error(loaded.problem.code);
  useHost(loaded.opened.model);
  const { name, sheets } = await excelHost().snapshot();
  const engine = new EngineClient(openPagePort);
  try {
    const grids = sheets.map(({ grid }) => grid);
    await handOver(engine, grids);
    await engine.ask('check', { plan, corrections: [], forms: [], asOf: AS_OF });
    const { bytes } = await engine.ask('document', { file: name, language: 'vi' });
    return reportDocumentSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } finally {
    engine.stop();
  }
}

/**
 * What the pane's document must be, given that of the command line. They differ in the nature of the thing: Excel tells the name of the
 * workbook, not its path, and does not hand over the file that a hash could be made of.
 */
export const asInExcel = ({ files, ...document }: ReportDocument): ReportDocument => ({
  ...document,
  files: files.map((file) => ({ ...file, file: path.basename(file.file), sha256: null })),
});
