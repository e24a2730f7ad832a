import { excelHost } from '../../src/excel';
import type { PaneSettings } from '../../src/excel';
import { persons } from './excel-workbooks';
import { useHost } from './office';

const KEY = 'thidua.pane';
const SETTINGS: PaneSettings = {
  version: 1,
  plan: 'kien-giang-90-2021',
  corrections: [
    {
      sheet: 'Danh sách',
      header: { first: 2, last: 3 },
      columns: [
        { column: 4, field: 'rating' },
        { column: 5, field: null },
      ],
    },
  ],
  lists: [
    { list: 'units', from: 'sheet', sheet: 'Khối 1' },
    { list: 'plan-180', from: 'file', file: 'da-chon.xlsx', names: null },
    { list: 'own-works', from: 'file', file: 'cong-trinh.xlsx', names: ['Sân vận động'] },
  ],
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
  ['a later version', JSON.stringify({ version: 2, plan: 'x', themes: [] }), 'settings-newer'],
  ['cut text', '{"version":1,"plan"', 'settings-damaged'],
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

test('settings of others stay', async () => {
  const workbook = withStored('x');
  workbook.settings.set('other', { a: 1 });
  await excelHost().saveSettings(SETTINGS);
  expect(workbook.settings.get('other')).toEqual({ a: 1 });
});
