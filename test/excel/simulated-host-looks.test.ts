import { workbookOf } from '../../src/workbench/host/model/build';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import { useHost } from './office';

const book = () =>
  workbookOf({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Tên', 'Điểm', undefined],
          ['An', 7, { formula: '=B2+1', value: 8 }],
          ['Bình', 9, { value: true }],
        ],
        merges: ['A5:B6'],
        widths: { 1: 12.7109375 },
        hiddenRows: [2],
        looks: [{ area: 'A1:B1', look: { font: { bold: true, name: 'Arial' }, fill: '#FFFF00' } }],
      },
    ],
  });
const sheetOf = (workbook: WorkbookModel) => workbook.sheets[0]!;
const onSheet = (
  workbook: WorkbookModel,
  batch: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<void>,
) => {
  useHost(workbook);
  return Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getItem('A'), () => context.sync());
    await context.sync();
  });
};

test('a look that cells do not share is told as null, the fill of none as white', async () => {
  await onSheet(book(), async (sheet, sync) => {
    const [head, mixed, plain] = ['A1:B1', 'A1:A2', 'A3'].map((address) => {
      const range = sheet.getRange(address);
      range.load('format/font/bold, format/font/name, format/fill/color, format/fill/tintAndShade, format/columnWidth');
      return range;
    });
    await sync();
    expect([head!.format.font.bold, head!.format.font.name, head!.format.fill.color]).toEqual([
      true,
      'Arial',
      '#FFFF00',
    ]);
    expect([mixed!.format.font.bold, mixed!.format.fill.color]).toEqual([null, '']);
    expect([plain!.format.fill.color, plain!.format.fill.tintAndShade]).toEqual(['#FFFFFF', null]);
    expect(head!.format.fill.tintAndShade).toBe(0);
    expect([plain!.format.columnWidth, head!.format.columnWidth]).toEqual([48, null]);
  });
});

test('looks and widths that are set and set back leave the workbook as it was', async () => {
  const workbook = book();
  const before = JSON.stringify([sheetOf(workbook).rows, [...sheetOf(workbook).columnInfo]]);
  await onSheet(workbook, async (sheet, sync) => {
    const { format } = sheet.getRange('D1:E3');
    format.fill.color = '#ff0000';
    format.font.bold = true;
    format.wrapText = true;
    format.columnWidth = 100;
    format.borders.getItem('EdgeBottom').style = 'Continuous';
    await sync();
    expect(workbook.lookAt(sheetOf(workbook), 2, 3)).toMatchObject({
      fill: '#FF0000',
      wrap: true,
      borders: { bottom: { style: 'Continuous', weight: 'Thin' } },
    });
    format.fill.clear();
    format.font.bold = false;
    format.wrapText = false;
    format.columnWidth = 48;
    format.borders.getItem('EdgeBottom').style = 'None';
    await sync();
  });
  expect(JSON.stringify([sheetOf(workbook).rows, [...sheetOf(workbook).columnInfo]])).toBe(before);
});

test('properties of cells, rows and columns come and go in one call', async () => {
  const workbook = book();
  await onSheet(workbook, async (sheet, sync) => {
    const range = sheet.getRange('A1:B3');
    const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await sync();
    expect(cells.value[0]?.[1]).toEqual({
      address: 'A!B1',
      format: { fill: { color: '#FFFF00' }, font: { bold: true } },
    });
    expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true]);
    expect(columns.value.map(({ format }) => format?.columnWidth)).toEqual([48, 66.75]);
    sheet.getRange('A2:B2').setCellProperties([[{ format: { fill: { color: '#00FF00' } } }, {}]]);
  });
  expect([0, 1].map((column) => workbook.lookAt(sheetOf(workbook), 1, column).fill)).toEqual(['#00FF00', null]);
});

test('merged areas are told, made and dissolved', async () => {
  const workbook = book();
  await onSheet(workbook, async (sheet, sync) => {
    const merged = sheet.getRange('A1:C9').getMergedAreasOrNullObject();
    merged.load('address, areaCount');
    const none = sheet.getRange('A1:C2').getMergedAreasOrNullObject();
    await sync();
    expect([merged.address, merged.areaCount, none.isNullObject]).toEqual(['A!A5:B6', 1, true]);
    sheet.getRange('A5').unmerge();
    sheet.getRange('A1:B1').merge();
  });
  expect(sheetOf(workbook).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(sheetOf(workbook).cell(0, 1)?.value).toBeNull();
});

test('more merges than Excel tells at once are refused', async () => {
  const workbook = book();
  sheetOf(workbook).merges = Array.from({ length: 513 }, (_, at) => ({ top: at, bottom: at, left: 0, right: 1 }));
  await expect(
    onSheet(workbook, async (sheet) => {
      sheet.getRange('A1:B600').getMergedAreasOrNullObject().load('address');
      await Promise.resolve();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a cell inside a merge takes no value', async () => {
  const workbook = book();
  await onSheet(workbook, async (sheet) => {
    sheet.getRange('A5:B5').values = [['một', 'hai']];
    await Promise.resolve();
  });
  expect([sheetOf(workbook).cell(4, 0)?.value, sheetOf(workbook).cell(4, 1)]).toEqual(['một', undefined]);
});

test('clearing takes contents, looks or both', async () => {
  const workbook = book();
  await onSheet(workbook, async (sheet, sync) => {
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('A2:C2').clear();
    await sync();
  });
  const sheet = sheetOf(workbook);
  expect(sheet.cell(0, 0)).toMatchObject({ value: null });
  expect(workbook.lookAt(sheet, 0, 0).fill).toBe('#FFFF00');
  expect(sheet.cell(0, 1)).toMatchObject({ value: 'Điểm', look: 0 });
  expect(sheet.rows[1]).toBeUndefined();
});

test('clearing looks cuts rules, the style Normal leaves them', async () => {
  const workbook = book();
  const rules = () =>
    sheetOf(workbook).conditionalFormats.map((rule) => [rule.areas, 'formula' in rule && rule.formula]);
  await onSheet(workbook, async (sheet, sync) => {
    const rule = sheet.getRange('A1:C3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B1>7';
    await sync();
    sheet.getRange('A1:B1').style = 'Normal';
  });
  const whole = { top: 0, left: 0, bottom: 2, right: 2 };
  expect(rules()).toEqual([[[whole], '=$B1>7']]);
  expect(sheetOf(workbook).cell(0, 1)).toMatchObject({ value: 'Điểm', look: 0 });
  await onSheet(workbook, async (sheet) => void sheet.getRange('A1:B1').clear('Formats'));
  const rest = [
    { top: 0, left: 2, bottom: 0, right: 2 },
    { ...whole, top: 1 },
  ];
  expect(rules()).toEqual([[rest, '=$B1>7']]);
  await onSheet(workbook, async (sheet) => void sheet.getRange('A1:C1').clear('Formats'));
  expect(rules()).toEqual([[[{ ...whole, top: 1 }], '=$B2>7']]);
  await onSheet(workbook, async (sheet) => void sheet.getRange('A1:C3').clear());
  expect(rules()).toEqual([]);
});

test('styles other than Normal are not simulated', async () => {
  await expect(onSheet(book(), async (sheet) => void (sheet.getRange('A1').style = 'Good'))).rejects.toMatchObject({
    code: 'NotImplemented',
  });
});

test('a link gives its cell the looks of a link and can be taken away', async () => {
  const workbook = book();
  await onSheet(workbook, async (sheet, sync) => {
    const cell = sheet.getRange('A3');
    cell.hyperlink = { documentReference: 'A!B2', screenTip: 'Đến ô', textToDisplay: 'Bình' };
    cell.load('hyperlink, values');
    await sync();
    expect(cell.hyperlink).toEqual({ documentReference: 'A!B2', screenTip: 'Đến ô', textToDisplay: 'Bình' });
    expect(workbook.lookAt(sheetOf(workbook), 2, 0).font.underline).toBe('Single');
    cell.clear('RemoveHyperlinks');
  });
  expect(sheetOf(workbook).hyperlinks.size).toBe(0);
  expect(workbook.lookAt(sheetOf(workbook), 2, 0).font.underline).toBe('None');
});

test('special cells: constants, formulas, blanks, visible ones', async () => {
  await onSheet(book(), async (sheet, sync) => {
    const range = sheet.getRange('A1:C3');
    const found = [
      range.getSpecialCellsOrNullObject('Constants', 'Text'),
      range.getSpecialCellsOrNullObject('Formulas'),
      range.getSpecialCellsOrNullObject('Blanks'),
      range.getSpecialCellsOrNullObject('Visible'),
    ];
    const none = range.getSpecialCellsOrNullObject('Formulas', 'Text');
    for (const areas of found) areas.load('address');
    await sync();
    expect(found.map(({ address }) => address)).toEqual(['A!A1:B1,A!A2:A3', 'A!C2', 'A!C1', 'A!A1:C2']);
    expect(none.isNullObject).toBe(true);
  });
});

test('parts of ranges: rows, columns, offsets, bounds, intersections, used cells', async () => {
  await onSheet(book(), async (sheet, sync) => {
    const range = sheet.getRange('B2:C3');
    const found = [
      range.getRow(1),
      range.getColumn(0),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 1),
      range.getEntireRow(),
      range.getBoundingRect('A1'),
      range.getIntersection('A3:B9'),
      sheet.getRange('A1:Z99').getUsedRange(true),
      sheet.getRange('A1').getSurroundingRegion(),
      range.getRowsBelow(2),
      range.getColumnsBefore(1),
    ];
    const none = range.getIntersectionOrNullObject('E5');
    for (const part of found) part.load('address');
    await sync();
    expect(found.map(({ address }) => address)).toEqual(
      'A!B3:C3 A!B2:B3 A!C3 A!A3:B4 A!B2:D4 A!2:3 A!A1:C3 A!B3 A!A1:C3 A!A1:C3 A!B4:C5 A!A2:A3'.split(' '),
    );
    expect(none.isNullObject).toBe(true);
  });
});

test('a range beyond the sheet, or an address that is none, is refused', async () => {
  for (const address of ['A0', 'không', 'A1048577', 'XFE1'])
    await expect(
      onSheet(book(), async (sheet) => {
        sheet.getRange(address).load('values');
        await Promise.resolve();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('dates stay serial numbers and are shown in their format', async () => {
  await onSheet(book(), async (sheet, sync) => {
    const cell = sheet.getRange('E1');
    cell.numberFormat = [['dd/mm/yyyy']];
    cell.values = [[45292]];
    cell.load('values, text, valueTypes');
    await sync();
    expect([cell.values, cell.text, cell.valueTypes]).toEqual([[[45292]], [['01/01/2024']], [['Double']]]);
  });
});
