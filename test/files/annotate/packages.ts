import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { ZipPackage } from '../../../src/files/zip/zip-package';
import type { Grid } from '../../../src/sheet/grid';
import { annotate, unmark } from '../../../src/files/annotate';
import type { WorkbookMarks } from '../../../src/marks/marks';
import type { Message } from '../../../src/i18n/message';

const FEATURES = join(__dirname, '../../fixtures/features');

/** A workbook of test/fixtures/features. */
export const feature = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FEATURES, name)));

/** Content of every part by name, in stored order. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = ZipPackage.open(bytes);
  return new Map(zip.names().map((name) => [name, Buffer.from(zip.bytes(name)).toString('latin1')]));
}

/** Names of the parts that differ between two packages or that only one has. */
export function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}

/** A package of the given parts. */
export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { mtime: new Date(2021, 0, 1) },
  );

/** The same package with some parts changed. */
export function repack(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const zip = ZipPackage.open(bytes);
  for (const name of zip.names()) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = zip.text(name);
    const changed = change(name, text);
    if (changed !== text) zip.set(name, changed);
  }
  return zip.save();
}

/** Marks a workbook that must be markable. */
export function marked(bytes: Uint8Array, marks: WorkbookMarks): { bytes: Uint8Array; notices: readonly Message[] } {
  const result = annotate(bytes, marks);
  if (!result.ok) throw new Error(result.problem.code);
  return result;
}

/** Takes the marks out of a workbook that must be readable. */
export function unmarked(bytes: Uint8Array): { bytes: Uint8Array; notices: readonly Message[] } {
  const result = unmark(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result;
}

/** Every cell of a workbook with value, formula and format as one line: `Sheet!R1C1 ...`. */
export function cellsOf(bytes: Uint8Array): string[] {
  return readXlsx(bytes).grids.flatMap((grid: Grid) =>
    grid.rows.flatMap((row, rowIndex) => {
      const width = Math.max(row?.values.length ?? 0, row?.styles.length ?? 0);
      return Array.from({ length: width }, (_, column) => {
        const value = row?.values[column] ?? null;
        const style = row?.styles[column];
        const isBlank = value === null && style === undefined;
        const look = JSON.stringify([
          value,
          row?.formulas?.[column] ?? null,
          style === undefined ? null : grid.styles[style],
        ]);
        return isBlank ? [] : [`${grid.sheet}!R${rowIndex + 1}C${column + 1} ${look}`];
      }).flat();
    }),
  );
}

/** Values of one sheet, row by row. */
export const valuesOf = (bytes: Uint8Array, sheet: string): unknown[][] =>
  (readXlsx(bytes).grids.find((grid) => grid.sheet === sheet)?.rows ?? []).map((row) => [...(row?.values ?? [])]);

/** Replaces what must be there. */
export function replaced(text: string, pattern: string | RegExp, by: string): string {
  const changed = text.replace(pattern, by);
  if (changed === text) throw new Error(`Nothing to replace: ${String(pattern)}`);
  return changed;
}

/** XML of one part. */
export const xmlOf = (bytes: Uint8Array, name: string): string => ZipPackage.open(bytes).text(name);
