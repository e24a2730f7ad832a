import { tableMarks, workbookMarks } from '../../fixtures/features/marks';
import { lintPackage } from '../package-lint';
import { oddPackage, type OddOptions } from './odd-packages';
import { differences, marked, partsOf, unmarked, valuesOf, xmlOf } from './packages';

const MARKS = workbookMarks([tableMarks('Bảng', { top: 0, left: 0, bottom: 2, right: 1 })]);

const CASES: readonly (readonly [name: string, options: OddOptions])[] = [
  ['plain', {}],
  ['prefixed names', { prefix: 'x' }],
  ['strict namespace', { strict: true }],
  ['strict and prefixed', { strict: true, prefix: 'main' }],
  ['UTF-16 parts', { utf16: true }],
  ['byte-order marks', { bom: true }],
  ['no styles part', { withoutStyles: true }],
  ['no styles part, strict', { withoutStyles: true, strict: true }],
  ['rows and cells without addresses', { withoutAddresses: true }],
  ['single quotes', { singleQuotes: true }],
  ['no rows', { rows: '' }],
];

describe.each(CASES)('%s', (_name, options) => {
  const original = oddPackage(options);
  const { bytes, notices } = marked(original, MARKS);

  test('is marked soundly', () => {
    expect(notices).toEqual([]);
    expect(lintPackage(original)).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
    const values = valuesOf(bytes, 'Bảng');
    expect(values.map((row) => row[2])).toEqual(['Kết quả kiểm tra', 'Đủ điều kiện', 'Không đủ điều kiện']);
    expect(values[2]?.[3]).toBe('Năm 2022 xếp loại HTNV (ô F3), cần từ HTTNV.');
  });

  test('comes back part for part', () => {
    expect(differences(original, unmarked(bytes).bytes)).toEqual([]);
    expect(Buffer.compare(marked(bytes, MARKS).bytes, bytes)).toBe(0);
  });
});

test('a changed part keeps its encoding', () => {
  const { bytes } = marked(oddPackage({ utf16: true }), MARKS);
  expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')?.slice(0, 2)).toBe('\xff\xfe');
});

test('parts added to a strict package are strict', () => {
  const { bytes } = marked(oddPackage({ strict: true, withoutStyles: true }), MARKS);
  expect([...partsOf(bytes).values()].join('')).not.toContain('schemas.openxmlformats.org/spreadsheetml');
});

test('spans and dimension follow the added columns', () => {
  const sheet = xmlOf(marked(oddPackage(), MARKS).bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<dimension ref="A1:D3"/>');
  expect(sheet).toContain('<row r="1" spans="1:4">');
  expect(sheet).toContain('<row r="3">');
});
