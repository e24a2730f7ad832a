import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArea } from '../../../src/sheet/address';
import { workbookOf } from '../../../src/workbench/host/model/build';
import { SAMPLES } from '../../../src/workbench/page/samples';
import { copyName } from '../../../src/workbench/page/save-copy';
import { selectionSums } from '../../../src/workbench/page/selection-sums';
import { readSettings } from '../../../src/workbench/page/settings';
import { ROOT } from '../../repository/source-files';

test('every sample workbook is offered', () => {
  const files = readdirSync(path.join(ROOT, 'assets/samples')).filter((name) => name.endsWith('.xlsx'));
  expect(SAMPLES.map(({ file }) => file).sort()).toEqual(files.sort());
});

test.each([
  ['', { api: null, theme: 'light', language: 'vi', sample: null }],
  [
    '?api=1.14&theme=contrast&lang=en&sample=a.xlsx',
    { api: '1.14', theme: 'contrast', language: 'en', sample: 'a.xlsx' },
  ],
  ['?api=abc&theme=pink&lang=fr', { api: null, theme: 'light', language: 'vi', sample: null }],
])('the address %s', (search, settings) => {
  expect(readSettings(search, false)).toEqual(settings);
});

test('without a word about the theme the machine decides', () => {
  expect([readSettings('', true).theme, readSettings('?theme=light', true).theme]).toEqual(['dark', 'light']);
});

test('the language that was chosen before stays, unless the address asks for another', () => {
  expect(['', '?lang=vi', '?lang=fr'].map((search) => readSettings(search, false, 'en').language)).toEqual([
    'en',
    'vi',
    'en',
  ]);
});

test.each([
  ['de-nghi.xlsx', true, 'de-nghi-ban-sao.xlsx'],
  ['có macro.XLSM', true, 'có macro-ban-sao.xlsm'],
  ['cu.xls', false, 'cu-ban-sao.xlsx'],
  ['khong-duoi', false, 'khong-duoi-ban-sao.xlsx'],
])('a copy of %s', (name, isXlsx, copy) => {
  expect(copyName(name, isXlsx)).toBe(copy);
});

test('sums of a selection', () => {
  const { activeSheet } = workbookOf({
    sheets: [
      {
        name: 'A',
        rows: [
          [1, 'a', null],
          [3, null, true],
        ],
      },
    ],
  });
  const sums = (text: string) => selectionSums(activeSheet, parseArea(text)!);
  expect(sums('A1')).toBeNull();
  expect(sums('A1:C2')).toEqual({ count: 4, sum: 4, average: 2 });
  expect(sums('B1:B2')).toEqual({ count: 1, sum: null, average: null });
  expect(sums('X90:Z99')).toEqual({ count: 0, sum: null, average: null });
});
