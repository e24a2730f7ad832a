import { workbookOf } from '../../src/workbench/host/model/build';
import { useHost } from './office';

const book = () =>
  workbookOf({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['Tên', 'Kết quả'],
          ['An', 'Đạt'],
          ['Bình', 'Không đạt'],
        ],
      },
    ],
  });

test('hidden names point to ranges and are found, changed and deleted', async () => {
  const workbook = book();
  useHost(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Danh sách').getRange('B1:B3');
    const name = context.workbook.names.add('thidua.marks.1', range, 'ghi chú');
    name.visible = false;
    name.load('name, formula, value, type, visible, comment, scope');
    await context.sync();
    expect([name.formula, name.value, name.type, name.visible, name.comment, name.scope]).toEqual([
      "='Danh sách'!$B$1:$B$3",
      "'Danh sách'!B1:B3",
      'Range',
      false,
      'ghi chú',
      'Workbook',
    ]);
    const found = context.workbook.names.getItemOrNullObject('THIDUA.MARKS.1');
    const missing = context.workbook.names.getItemOrNullObject('thidua.marks.2');
    await context.sync();
    expect([found.isNullObject, missing.isNullObject]).toEqual([false, true]);
    found.delete();
    await context.sync();
  });
  expect(workbook.names).toEqual([]);
});

test('names that Excel does not take are refused', async () => {
  useHost(book());
  for (const name of ['A1', 'có dấu cách', '1a'])
    await expect(
      Excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('settings keep any JSON value in the workbook', async () => {
  const workbook = book();
  useHost(workbook);
  await Excel.run(async (context) => {
    context.workbook.settings.add('thidua.pane', { version: 1, list: ['a'] });
    const setting = context.workbook.settings.getItemOrNullObject('thidua.pane');
    const none = context.workbook.settings.getItemOrNullObject('khác');
    setting.load('value');
    await context.sync();
    expect(setting.value).toEqual({ version: 1, list: ['a'] });
    expect(none.isNullObject).toBe(true);
  });
  expect(workbook.settings.get('thidua.pane')).toEqual({ version: 1, list: ['a'] });
});

test('worksheets have custom properties', async () => {
  const workbook = book();
  useHost(workbook);
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('Danh sách');
    customProperties.add('thidua', 'đã kiểm tra');
    const property = customProperties.getItemOrNullObject('THIDUA');
    property.load('value');
    await context.sync();
    expect(property.value).toBe('đã kiểm tra');
  });
});

test('constants are told by type; a name whose cells are gone is an error', async () => {
  const workbook = book();
  workbook.names = [
    { name: 'Nam', scope: null, formula: '=2024', visible: true, comment: '' },
    { name: 'Loi', scope: null, formula: '=#REF!', visible: true, comment: '' },
  ];
  useHost(workbook);
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name, items/type, items/value');
    await context.sync();
    expect(names.items.map(({ type, value }) => [type, value])).toEqual([
      ['Double', 2024],
      ['Error', '#REF!'],
    ]);
  });
});
