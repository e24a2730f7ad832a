import { readWorkbook } from '../../../src/files/read-workbook';
import { sheetXml, workbookWith } from '../build-package';

async function formulasOf(rows: string): Promise<unknown> {
  const read = await readWorkbook(workbookWith({ 'xl/worksheets/sheet1.xml': sheetXml(rows) }));
  if (!read.ok) throw new Error(read.problem.code);
  return read.workbook.grids[0]?.rows.map((row) => row?.formulas);
}
const cell = (address: string, formula: string): string => `<c r="${address}">${formula}<v>1</v></c>`;

test('a formula that is written once for many cells reads as each cell has it', async () => {
  const rows =
    `<row r="1">${cell('C1', '<f t="shared" ref="C1:D2" si="0">A1+$B$1</f>')}${cell('D1', '<f t="shared" si="0"/>')}</row>` +
    `<row r="2">${cell('C2', '<f t="shared" si="0"></f>')}${cell('D2', '<f>A2&amp;"x"</f>')}</row>`;
  expect(await formulasOf(rows)).toEqual([
    [undefined, undefined, 'A1+$B$1', 'B1+$B$1'],
    [undefined, undefined, 'A2+$B$1', 'A2&"x"'],
  ]);
});

test('groups are kept apart, a group that was never written stays unknown', async () => {
  const rows =
    `<row r="1">${cell('A1', '<f t="shared" ref="A1:A2" si="0">B1</f>')}${cell('C1', '<f t="shared" ref="C1:C2" si="1">D1*2</f>')}</row>` +
    `<row>${cell('A2', '<f t="shared" si="0"/>')}${cell('C2', '<f t="shared" si="1"/>')}${cell('E2', '<f t="shared" si="7"/>')}</row>`;
  expect(await formulasOf(rows)).toEqual([
    ['B1', undefined, 'D1*2'],
    ['B2', undefined, 'D2*2', undefined, true],
  ]);
});

test('a long formula that is shared by very many cells does not fill the memory', async () => {
  const long = `SUM(${Array.from({ length: 1_000 }, (_, at) => `B${at + 1}`).join(',')})`;
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    at === 0
      ? `<row r="1">${cell('A1', `<f t="shared" ref="A1:A10000" si="0">${long}</f>`)}</row>`
      : `<row r="${at + 1}">${cell(`A${at + 1}`, '<f t="shared" si="0"/>')}</row>`,
  );
  const formulas = (await formulasOf(rows.join(''))) as (readonly (string | true)[])[];
  const characters = formulas.reduce((sum, [formula]) => sum + (typeof formula === 'string' ? formula.length : 0), 0);
  expect(characters).toBeLessThan(25_000_000);
  expect(formulas.at(-1)).toEqual([true]);
  expect(formulas[1]?.[0]).toBe(long.replaceAll(/B(\d+)/g, (_, row: string) => `B${Number(row) + 1}`));
});
