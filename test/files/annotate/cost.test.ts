import { outlineOf } from '../../../src/files/annotate/outline';
import { PackageEdit } from '../../../src/files/annotate/package-edit';
import { scanXml } from '../../../src/files/xml/scan';
import { ZipPackage } from '../../../src/files/zip/zip-package';
import { tableMarks, workbookMarks } from '../../fixtures/features/marks';
import { oddPackage } from './odd-packages';
import { marked, unmarked } from './packages';

const MARKS = workbookMarks([tableMarks('Bảng', { top: 0, left: 0, bottom: 1, right: 1 })]);

/** What a call was given first, call by call. */
const firstArguments = (spy: jest.SpyInstance): string[] => spy.mock.calls.map(([name]) => String(name));

afterEach(() => jest.restoreAllMocks());

test('a workbook without marks is unpacked once to be marked', () => {
  const original = oddPackage();
  const unpacked = jest.spyOn(ZipPackage.prototype, 'bytes');
  marked(original, MARKS);
  const sheets = firstArguments(unpacked).filter((name) => name.includes('worksheets/sheet'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets).toEqual([...new Set(sheets)]);
});

test('each list of styles is written once, however many styles are added', () => {
  const original = oddPackage();
  const spliced = jest.spyOn(PackageEdit.prototype, 'splice');
  const { bytes } = marked(original, MARKS);
  const ofStyles = firstArguments(spliced).filter((name) => /styles\d*\.xml$/.test(name));
  // Fonts, fills, borders, formats of cells, formats of colour rules.
  expect(ofStyles.length).toBeGreaterThan(2);
  expect(ofStyles.length).toBeLessThanOrEqual(5);
  expect(Buffer.compare(marked(unmarked(bytes).bytes, MARKS).bytes, bytes)).toBe(0);
});

const SHEET = (cells: string): string =>
  `<x:worksheet><x:cols><x:col/></x:cols><x:sheetData>${cells}</x:sheetData><x:mergeCells><x:mergeCell/></x:mergeCells></x:worksheet>`;

test.each([
  ['of cells', '<x:row><x:c><x:v>1</x:v></x:c></x:row>'],
  ['that is empty', ''],
  ['with a comment that looks like its end', '<x:row><!-- </x:sheetData> --></x:row>'],
  ['with CDATA that looks like its end', '<x:row><x:c><x:v><![CDATA[</x:sheetData>]]></x:v></x:c></x:row>'],
])('what stands around cells is found the same without reading an inside %s', (_, cells) => {
  const xml = SHEET(cells);
  const around: string[] = [];
  scanXml(xml, (kind, name, _attributes, _isSelf, _text, start, end) => {
    if (!['row', 'c', 'v'].includes(name)) around.push(`${kind} ${name} ${start}-${end}`);
  });
  const seen: string[] = [];
  scanXml(
    xml,
    (kind, name, _attributes, _isSelf, _text, start, end) => seen.push(`${kind} ${name} ${start}-${end}`),
    'sheetData',
  );
  expect(seen.filter((tag) => !/ (?:row|c|v) /.test(tag))).toEqual(around);
  expect(
    outlineOf(xml).children.map(({ name, innerStart, innerEnd }) => [name, xml.slice(innerStart, innerEnd)]),
  ).toEqual([
    ['cols', '<x:col/>'],
    ['sheetData', cells],
    ['mergeCells', '<x:mergeCell/>'],
  ]);
});

test('an outline does not look at cells', () => {
  const tags: string[] = [];
  scanXml(SHEET('<x:row><x:c/></x:row>'.repeat(1000)), (_, name) => tags.push(name), 'sheetData');
  expect(tags).toHaveLength(10);
});
