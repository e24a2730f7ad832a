import * as sheetjs from '@e965/xlsx';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { annotate } from '../../../src/files/annotate';
import type { WorkbookMarks } from '../../../src/marks/marks';
import { tableMarks, workbookMarks } from '../../fixtures/features/marks';
import { lintPackage } from '../package-lint';
import { oddPackage } from './odd-packages';
import { marked, valuesOf, xmlOf } from './packages';

const TABLE = tableMarks('Bảng', { top: 0, left: 0, bottom: 1, right: 1 });
const withText = (text: string): WorkbookMarks => ({
  ...workbookMarks([{ ...TABLE, rows: [{ row: 1, status: 'Thiếu dữ liệu', explanation: text }] }]),
});
const explanationOf = (text: string): unknown => valuesOf(marked(oddPackage(), withText(text)).bytes, 'Bảng')[1]?.[3];

test.each([
  ['=1+1', '=1+1'],
  ['+84', '+84'],
  ['-5 điểm', '-5 điểm'],
  ['@SUM(A1)', '@SUM(A1)'],
  ["'=1", "'=1"],
  ['Sở "A" & <B> \'c\'', 'Sở "A" & <B> \'c\''],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['_x0041_ và _xyz_', '_x0041_ và _xyz_'],
  ['a\u0000\u0007\ufffeb', 'ab'],
  ['x\ud83dy\udc4dz\ud83d\udc4d', 'xyz\ud83d\udc4d'],
  ['  hai đầu  ', '  hai đầu  '],
])('%j is written as text', (text, read) => {
  expect(explanationOf(text)).toBe(read);
});

test('a text that looks like a formula is no formula and stays a text when edited', () => {
  const { bytes } = marked(oddPackage(), withText('=HYPERLINK("http://x")'));
  const grid = readXlsx(bytes).grids[0];
  expect(grid?.rows.flatMap((row) => row?.formulas ?? []).filter(Boolean)).toEqual([]);
  expect(xmlOf(bytes, 'xl/styles.xml').match(/quotePrefix="1"/g)).toHaveLength(1);
  expect(xmlOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('a text is cut to what a cell can hold, never inside a character', () => {
  expect(String(explanationOf('ă'.repeat(40_000)))).toHaveLength(32_767);
  expect(String(explanationOf(`${'a'.repeat(32_766)}\ud83d\udc4d`))).toBe('a'.repeat(32_766));
});

test('a status with quotes is quoted in the rule', () => {
  const status = 'Xem "lại" & <hỏi>';
  const { bytes } = marked(oddPackage(), workbookMarks([{ ...TABLE, rules: [{ status, fill: 'FFE699' }] }]));
  expect(xmlOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
    '<formula>AND($C2=&quot;Xem &quot;&quot;lại&quot;&quot; &amp; &lt;hỏi&gt;&quot;,N(&quot;thidua&quot;)=0)</formula>',
  );
  expect(lintPackage(bytes)).toEqual([]);
});

test('links of the results sheet lead into the workbook', () => {
  const xml = xmlOf(marked(oddPackage(), workbookMarks([TABLE])).bytes, 'xl/worksheets/sheet2.xml');
  expect(xml).toContain(`<hyperlink ref="C5" location="'Bảng'!B2" display="B2"/>`);
  expect(xml).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('orientation="landscape"');
});

const asOds = (): Uint8Array => {
  const book = sheetjs.utils.book_new(sheetjs.utils.aoa_to_sheet([['STT', 'Tên đơn vị']]), 'Bảng');
  return new Uint8Array(sheetjs.write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer);
};

test.each([
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'only-xlsx'],
  ['an OpenDocument spreadsheet', asOds(), 'only-xlsx'],
  ['a cut file', oddPackage().subarray(0, 400), 'damaged'],
])('%s is refused with a reason', (_name, bytes, code) => {
  const result = annotate(bytes, workbookMarks([]));
  expect(result.ok ? null : result.problem.code).toBe(code);
});
