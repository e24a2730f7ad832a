import { workbookOf } from '../../src/workbench/host/model/build';
import { settled, useHost } from './office';

const people = () =>
  workbookOf({
    sheets: [
      {
        name: 'Danh sách',
        rows: [
          ['STT', 'Họ tên', 'Điểm'],
          [1, 'Lê Thị Ánh', 9.5],
          [2, 'Trần Văn Bình', 8],
        ],
      },
      { name: 'Ghi chú', rows: [] },
    ],
  });

describe('reading', () => {
  test('sheets, used range and values through the real library', async () => {
    const host = useHost(people());
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/id, items/name, items/visibility');
      const used = sheets.getItem('Danh sách').getUsedRangeOrNullObject(true);
      used.load('values, text, formulas, numberFormat, valueTypes, address, rowIndex, columnCount, format/font/name');
      const empty = sheets.getItem('Ghi chú').getUsedRangeOrNullObject(true);
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Danh sách', 'Ghi chú']);
      expect(used.address).toBe("'Danh sách'!A1:C3");
      expect(used.values[1]).toEqual([1, 'Lê Thị Ánh', 9.5]);
      expect(used.text[1]).toEqual(['1', 'Lê Thị Ánh', '9,5']);
      expect(used.valueTypes[1]).toEqual(['Double', 'String', 'Double']);
      expect(used.format.font.name).toBe('Calibri');
      expect(empty.isNullObject).toBe(true);
    });
    expect(host.traffic.syncs).toBe(1);
    await settled();
    expect(host.heldObjects).toBe(0);
  });

  test('a property that was not loaded throws', async () => {
    useHost(people());
    await expect(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Danh sách').getRange('A1');
        await context.sync();
        return range.values;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });
});

describe('writing', () => {
  test('values are entered as typed text is: numbers, formulas, apostrophes, formats', async () => {
    const workbook = people();
    useHost(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ghi chú').getRange('A1:E1');
      range.getCell(0, 4).numberFormat = [['@']];
      range.values = [['12.5', '=1+1', "'=1+1", 'x', '012']];
      const more = context.workbook.worksheets.getItem('Ghi chú').getRange('A2:E2');
      more.values = [['2/1/2024', '1,5', '-abc', 'true', '50%']];
      for (const part of [range, more]) part.load('values, formulas');
      await context.sync();
      expect(range.values).toEqual([[12.5, '', '=1+1', 'x', '012']]);
      expect(range.formulas[0]?.[1]).toBe('=1+1');
      expect(more.values).toEqual([[45323, '1,5', '', true, 0.5]]);
      expect(more.formulas[0]?.[2]).toBe('=-abc');
    });
  });

  test('an array of another size is refused, and what came before it stays', async () => {
    const workbook = people();
    useHost(workbook);
    const write = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ghi chú');
      sheet.getRange('A1').values = [['trước']];
      sheet.getRange('A2:B2').values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(workbook.sheets[1]?.cell(0, 0)?.value).toBe('trước');
    expect(workbook.sheets[1]?.cell(1, 0)).toBeUndefined();
  });

  test('more than 1,500 cells come in chunks', async () => {
    const workbook = people();
    useHost(workbook);
    const values = Array.from({ length: 2000 }, (_, row) => [row, `dòng ${row}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ghi chú').getRange('A1:B2000').values = values;
      await context.sync();
    });
    expect(workbook.sheets[1]?.cell(1999, 1)?.value).toBe('dòng 1999');
  });
});

describe('faults and limits', () => {
  test('a fault at an action leaves the actions before it done', async () => {
    const workbook = people();
    const host = useHost(workbook);
    const write = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ghi chú');
        sheet.getRange('A1').values = [['một']];
        sheet.getRange('A2').values = [['hai']];
        await context.sync();
      });
    await write();
    const [{ actions } = { actions: 0 }] = host.traffic.requests;
    workbook.sheets[1]!.rows = [];
    host.faults.at({ sync: 1, action: actions - 1, code: 'GeneralException' });
    await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.faults.fired).toBe(1);
    expect(workbook.sheets[1]?.cell(0, 0)?.value).toBe('một');
  });

  test('the library tells that it is ready while a cell is edited', async () => {
    const host = useHost(people());
    host.setCellEditing(true);
    const { OfficeCore, OfficeExtension: library } = globalThis as unknown as {
      OfficeCore: { AddinInternalService: { newObject(context: object): { notifyActionHandlerReady(): void } } };
      OfficeExtension: { ClientRequestContext: new () => { sync(): Promise<void> } };
    };
    const context = new library.ClientRequestContext();
    OfficeCore.AddinInternalService.newObject(context).notifyActionHandlerReady();
    await expect(context.sync()).resolves.not.toThrow();
  });

  test('somebody edits a cell: no request is answered', async () => {
    const host = useHost(people());
    host.setCellEditing(true);
    const load = () =>
      Excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
        return context.workbook.name;
      });
    await expect(load()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.setCellEditing(false);
    await expect(load()).resolves.toBe('Book1.xlsx');
  });
});
