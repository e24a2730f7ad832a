import { excelHost } from '../../src/excel';
import type { PaneSettings } from '../../src/excel';
import { persons } from './excel-workbooks';
import { useHost } from './office';

const KEY = 'thidua.pane';
const SETTINGS: PaneSettings = {
  version: 2,
  plan: 'kien-giang-90-2021',
  corrections: [
    {
      sheet: 'Danh sách',
      header: { first: 2, last: 3 },
      columns: [
        { column: 4, field: 'rating' },
        { column: 5, field: null },
      ],
      extent: { left: 0, right: 7, bottom: 40 },
      rows: [{ row: 9, rowClass: 'group' }],
      values: [{ field: 'rating', text: 'Mức A+', means: { kind: 'rating', rating: 'good' } }],
    },
    { sheet: 'Tập thể', header: { first: 1, last: 1 }, columns: [] },
    {
      sheet: 'Chỉ tiêu',
      header: { first: 1, last: 1 },
      left: 6,
      columns: [],
      values: [
        { field: 'income', text: '1.500', means: { kind: 'number', value: 1_500_000_000, unit: 'triệu đồng' } },
        { field: 'share', text: '0.98', means: { kind: 'percent', percents: [98] } },
        { field: 'targets', text: 'vượt 60%', means: { kind: 'fulfilment', percents: [60], said: null } },
        { field: 'goal', text: '1.500 ha', means: { kind: 'measure', low: 1500, high: 1500, bound: null, unit: 'ha' } },
      ],
      ways: [
        { column: 7, way: { about: 'decimal', sign: ',' } },
        { column: 8, way: { about: 'days', order: 'swapped' } },
      ],
    },
  ],
  forms: [
    {
      plan: 'kien-giang-90-2021',
      form: '0:stt|1:tên tập thể',
      columns: [{ offset: 1, field: 'collective' }],
      values: [{ field: 'tax-debt', text: 'hết rồi', means: { kind: 'answer', yes: false } }],
      ways: [
        { offset: 2, way: { about: 'scale', scale: 'fraction' } },
        { offset: 3, way: { about: 'money', unit: 'tỷ đồng' } },
      ],
    },
  ],
  lists: [
    { list: 'units', from: 'sheet', sheet: 'Khối 1' },
    { list: 'plan-180', from: 'file', file: 'da-chon.xlsx', names: null },
    { list: 'own-works', from: 'file', file: 'cong-trinh.xlsx', names: ['Sân vận động'] },
  ],
};
const FIRST = {
  version: 1,
  plan: 'kien-giang-90-2021',
  corrections: [{ sheet: 'A', header: { first: 2, last: 3 }, columns: [{ column: 4, field: 'rating' }] }],
};

const withStored = (stored: unknown) => {
  const workbook = persons(1);
  workbook.settings.set(KEY, stored);
  useHost(workbook);
  return workbook;
};

test('a workbook without settings', async () => {
  useHost(persons(1));
  expect(await excelHost().loadSettings()).toEqual({ kind: 'none' });
});

test('what was saved comes back, as one text of ours', async () => {
  const workbook = persons(1);
  const host = useHost(workbook);
  await excelHost().saveSettings(SETTINGS);
  expect([...workbook.settings.keys()]).toEqual([KEY]);
  expect(typeof workbook.settings.get(KEY)).toBe('string');
  expect(await excelHost().loadSettings()).toEqual({ kind: 'loaded', settings: SETTINGS });
  expect(host.traffic.syncs).toBe(2);
});

test.each([
  ['a later version', JSON.stringify({ version: 3, plan: 'x', themes: [] }), 'settings-newer'],
  ['cut text', '{"version":2,"plan"', 'settings-damaged'],
  ['an unknown key', JSON.stringify({ ...SETTINGS, extra: 1 }), 'settings-damaged'],
  [
    'a negative column',
    JSON.stringify({
      ...SETTINGS,
      corrections: [{ sheet: 'a', header: { first: 0, last: 0 }, columns: [{ column: -1, field: null }] }],
    }),
    'settings-damaged',
  ],
  ['a number', 5, 'settings-damaged'],
  ['nothing', '', 'settings-damaged'],
])('%s is told as unreadable and stays until something is saved', async (_, stored, code) => {
  const workbook = withStored(stored);
  expect(await excelHost().loadSettings()).toMatchObject({ kind: 'unreadable', problem: { code } });
  expect(workbook.settings.get(KEY)).toBe(stored);
  await excelHost().saveSettings(SETTINGS);
  expect(await excelHost().loadSettings()).toEqual({ kind: 'loaded', settings: SETTINGS });
});

test('settings of the first version are read as they were meant', async () => {
  withStored(JSON.stringify(FIRST));
  expect(await excelHost().loadSettings()).toEqual({
    kind: 'loaded',
    settings: { ...FIRST, version: 2, forms: [] },
  });
});

test('settings of others stay', async () => {
  const workbook = withStored('x');
  workbook.settings.set('other', { a: 1 });
  await excelHost().saveSettings(SETTINGS);
  expect(workbook.settings.get('other')).toEqual({ a: 1 });
});
