import fc from 'fast-check';
import { removeColorRules } from '../../../src/files/annotate/color-rules';
import { rewriteColumns, shownWithWidth, withMemo } from '../../../src/files/annotate/column-widths';
import { placeFor, WORKSHEET_ORDER } from '../../../src/files/annotate/element-order';
import { cellReferences } from '../../../src/files/annotate/memo';
import { splitReferences } from '../../../src/marks/own-names';
import { outlineOf, withAttribute } from '../../../src/files/annotate/outline';
import { decodePart, encodePart } from '../../../src/files/annotate/part-text';
import { freeSheetName } from '../../../src/sheet/sheet-name';
import { explanationWidth, fitsWrapped, statusWidth } from '../../../src/marks/text-widths';
import { tableMarks } from '../../fixtures/features/marks';
import { applySplices, inverseSplices } from '../../../src/files/annotate/splice';

test('splices are taken back exactly', () => {
  const cuts = fc.array(fc.tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 60, maxLength: 80 }), cuts, (text, raw) => {
      let from = 0;
      const splices = raw
        .sort((a, b) => a[0] - b[0])
        .flatMap(([start, length, by]) => {
          if (start < from) return [];
          from = start + length;
          return [{ start, end: start + length, text: by }];
        });
      const changed = applySplices(text, splices);
      expect(applySplices(changed, inverseSplices(text, splices))).toBe(text);
    }),
  );
});

test('splices that overlap are refused', () => {
  expect(() =>
    applySplices('abcdef', [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ]),
  ).toThrow(RangeError);
});

test.each([
  ['Kết quả', [], 'Kết quả'],
  ['Kết quả', ['KẾT QUẢ'], 'Kết quả (2)'],
  ['Kết quả', ['kết quả', 'kết quả (2)'], 'Kết quả (3)'],
  ['a/b\\c?d*e[f]g:h', [], 'a b c d e f g h'],
  ["'trích'", [], 'trích'],
  ['History', [], 'History (2)'],
  ['x'.repeat(40), [], 'x'.repeat(31)],
  ['x'.repeat(40), ['X'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ["''", [], 'Sheet'],
])('sheet name %j beside %j', (wanted, existing, name) => {
  expect(freeSheetName(wanted, existing)).toBe(name);
});

const sheet = (cols: string): string => `<worksheet><dimension ref="A1"/>${cols}<sheetData/></worksheet>`;
const widened = (cols: string, columns: readonly number[]): string | undefined => {
  const xml = sheet(cols);
  const splices = rewriteColumns(xml, columns, (_column, attributes) => shownWithWidth(attributes, 30));
  return /<cols>.*<\/cols>/.exec(applySplices(xml, splices))?.[0];
};

test.each([
  ['', [2], '<cols><col min="3" max="3" width="30" customWidth="1"/></cols>'],
  [
    '<cols><col min="1" max="16384" width="9" style="4"/></cols>',
    [2],
    '<cols><col min="1" max="2" width="9" style="4"/><col width="30" style="4" min="3" max="3" customWidth="1"/><col min="4" max="16384" width="9" style="4"/></cols>',
  ],
  [
    '<cols><col min="3" max="3" width="5" hidden="1"/></cols>',
    [2, 3],
    '<cols><col min="3" max="3" width="30" customWidth="1"/><col min="4" max="4" width="30" customWidth="1"/></cols>',
  ],
])('widths in %s', (cols, columns, expected) => {
  const runs = (text: string | undefined) =>
    (text?.match(/<col [^>]*>/g) ?? []).map((run) => (run.match(/\w+="[^"]*"/g) ?? []).sort());
  expect(runs(widened(cols, columns))).toEqual(runs(expected));
});

test.each([
  ['nothing was stated', ' width="30" customWidth="1"', undefined, null],
  ['a format was', ' width="30" customWidth="1" style="2"', {}, ' width="9.140625" style="2"'],
  ['a width was', ' width="30"', { width: 4.5 }, ' width="4.5" customWidth="1"'],
])('a column goes back when %s', (_name, attributes, before, expected) => {
  expect(withMemo(attributes, before)).toBe(expected);
});

test('a new child goes where the schema wants it', () => {
  const xml = '<x:worksheet xmlns:x="u"><x:sheetPr/><x:sheetData><x:cols/></x:sheetData><x:pageMargins/></x:worksheet>';
  const outline = outlineOf(xml);
  expect([outline.prefix, outline.namespace]).toEqual(['x:', 'u']);
  expect(xml.slice(0, placeFor(outline, WORKSHEET_ORDER, 'cols'))).toMatch(/<x:sheetPr\/>$/);
  expect(xml.slice(0, placeFor(outline, WORKSHEET_ORDER, 'hyperlinks'))).toMatch(/<\/x:sheetData>$/);
  expect(xml.slice(0, placeFor(outline, WORKSHEET_ORDER, 'extLst'))).toMatch(/<x:pageMargins\/>$/);
});

test.each([
  [' a="1" b=\'2\'', 'b', 3, ' a="1" b="3"'],
  [' ab="1"', 'b', 3, ' ab="1" b="3"'],
  [' a="1" b="2"', 'a', null, ' b="2"'],
  ['', 'a', '<&"', ' a="&lt;&amp;&quot;"'],
])('attributes %j with %s set', (attributes, name, value, expected) => {
  expect(withAttribute(attributes, name, value)).toBe(expected);
});

test.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be'] as const)('a part in %s keeps its bytes', (encoding) => {
  const bytes = encodePart({ text: '<a>Điểm \u{1f44d}</a>', encoding });
  expect(decodePart(bytes)).toEqual({ text: '<a>Điểm \u{1f44d}</a>', encoding });
});

test('references to many cells are joined, cut and read back', () => {
  const cells = Array.from({ length: 2000 }, (_, index) => ({ sheet: "A, 'b'!", row: 2 * index, column: 3 }));
  const pieces = cellReferences([...cells, { sheet: "A, 'b'!", row: 1, column: 3 }]);
  expect(pieces.every((piece) => piece.length < 8192)).toBe(true);
  const areas = pieces.flatMap(splitReferences);
  expect(areas[0]).toEqual({ sheet: "A, 'b'!", area: { top: 0, left: 3, bottom: 2, right: 3 } });
  expect(areas).toHaveLength(1999);
  expect(splitReferences("#REF!,'S'!$A$1")).toEqual([{ sheet: 'S', area: { top: 0, left: 0, bottom: 0, right: 0 } }]);
});

test.each([
  ['ours', 'AND($C2="x",N("thidua")=0)', true],
  ['ours as another program spells it', 'and($c2="x",n( "THIDUA" )=0)', true],
  ["the user's", '$C2="thidua"', false],
])('a rule that is %s is known', (_name, formula, isOwn) => {
  const rule = `<cfRule type="expression" priority="1"><formula>${formula.replaceAll('"', '&quot;')}</formula></cfRule>`;
  const xml = `<worksheet><sheetData/><conditionalFormatting sqref="A1">${rule}</conditionalFormatting></worksheet>`;
  expect(removeColorRules(xml)).toHaveLength(isOwn ? 1 : 0);
});

test.each([
  ['short texts', 10, undefined, 36],
  ['one line in a row that may not grow', 45, undefined, 52],
  ['three lines in a row that grows', 210, undefined, 81],
  ['one line in a low row', 60, 15, 69],
  ['two lines in a higher row', 100, 31, 58],
  ['a text that is too long for its row', 500, 15, 90],
])('width for %s', (_name, length, height, width) => {
  const table = tableMarks('S', { top: 0, left: 0, bottom: 1, right: 0 });
  const shape = { cells: new Map(), height };
  const rows = [{ row: 1, status: 'Đủ điều kiện', explanation: 'x'.repeat(length) }];
  expect(explanationWidth({ ...table, rows }, () => shape.height)).toBe(width);
  expect(fitsWrapped('x'.repeat(length), width, shape.height)).toBe(length < 500);
  expect(statusWidth({ ...table, rows })).toBe(20);
});
