import type { TableMarks, WorkbookMarks } from '../../src/marks/marks';
import type { SheetModel } from '../../src/workbench/host/model/sheet';
import { workbookOf, type WrittenSheet } from '../../src/workbench/host/model/build';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';

/** A list of persons: title, header, some records; looks as offices have them. */
export const personSheet = (records: number, more: Partial<WrittenSheet> = {}): WrittenSheet => ({
  name: 'Danh sách',
  rows: [
    ['DANH SÁCH ĐỀ NGHỊ'],
    [],
    ['STT', 'Họ tên', 'Năm 2023', 'Điểm'],
    ...Array.from({ length: records }, (_, index) => [
      index + 1,
      `Nguyễn Văn ${index + 1}`,
      index % 3 === 0 ? 'HTXSNV' : 'HTTNV',
      { formula: `=A${index + 4}*2`, value: (index + 1) * 2 },
    ]),
  ],
  merges: ['A1:D1'],
  widths: { 1: 26 },
  looks: [
    { area: 'A3:D3', look: { font: { bold: true, name: 'Times New Roman', size: 13 }, horizontal: 'Center' } },
    {
      area: `A4:D${records + 3}`,
      look: {
        font: { name: 'Times New Roman', size: 13 },
        borders: { bottom: { style: 'Continuous', weight: 'Thin', color: '#000000' } },
      },
    },
  ],
  ...more,
});

export const persons = (records: number, more: Partial<WrittenSheet> = {}): WorkbookModel =>
  workbookOf({ name: 'de-nghi.xlsx', sheets: [personSheet(records, more), { name: 'Ghi chú', rows: [['Ghi chú']] }] });

const STATUSES = ['Đủ điều kiện', 'Không đủ điều kiện', 'Thiếu thông tin'] as const;

/** Marks of the list: every third row not eligible. */
export function marksFor(records: number, more: Partial<TableMarks> = {}): WorkbookMarks {
  const rows = Array.from({ length: records }, (_, index) => ({
    row: index + 3,
    status: STATUSES[index % 3] ?? '',
    explanation: index % 3 === 0 ? '' : `Năm 2023 xếp loại HTTNV (ô C${index + 4}), tiêu chuẩn cần HTXSNV. Mục III.2.1`,
  }));
  return {
    tables: [
      {
        sheet: 'Danh sách',
        area: { top: 2, left: 0, bottom: records + 2, right: 3 },
        headerRows: { first: 2, last: 2 },
        records: { first: 3, last: records + 2 },
        rows,
        rules: [
          { status: STATUSES[1], fill: 'F8CFCB' },
          { status: STATUSES[2], fill: 'FFE6A8' },
        ],
        ...more,
      },
    ],
    results: {
      name: 'Kết quả thẩm định',
      heading: ['KẾT QUẢ THẨM ĐỊNH', 'Kế hoạch 90'],
      header: ['STT', 'Trang tính', 'Dòng', 'Lý do'],
      widths: [6, 18, 8, 60],
      rows: rows
        .filter(({ explanation }) => explanation !== '')
        .map(({ row, explanation }, index) => [
          { text: String(index + 1) },
          { text: 'Danh sách' },
          { text: String(row + 1), link: { sheet: 'Danh sách', row, column: 0 } },
          { text: explanation },
        ]),
    },
  };
}

/** Everything about a sheet that a person can see or that a saved file would hold. */
function sheetPicture(workbook: WorkbookModel, sheet: SheetModel) {
  const used = sheet.usedArea(false);
  const cells: Record<string, unknown> = {};
  for (let row = 0; used && row <= used.bottom; row++)
    for (let column = 0; column <= used.right + 3; column++) {
      const cell = sheet.cell(row, column);
      const look = workbook.lookAt(sheet, row, column);
      const isPlain = JSON.stringify(look) === JSON.stringify(workbook.looks.at(0));
      if (!isPlain || (cell && (cell.value !== null || cell.formula !== null)))
        cells[`${row}:${column}`] = {
          value: cell?.value ?? null,
          formula: cell?.formula ?? null,
          apostrophe: cell?.apostrophe ?? false,
          ...(isPlain ? {} : { look }),
        };
    }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges,
    widths: Array.from({ length: 30 }, (_, column) => {
      const { width, hidden } = sheet.column(column);
      return [Math.round((width ?? sheet.defaultWidth) * 7), hidden];
    }),
    heights: Object.fromEntries([...sheet.rowInfo].map(([row, { height, hidden }]) => [row, [height, hidden]])),
    rules: sheet.conditionalFormats.map((rule) => ({ ...rule, id: '' })),
    links: Object.fromEntries(sheet.hyperlinks),
    isProtected: sheet.protection !== null,
  };
}

/** The whole workbook, to be compared before and after. */
export const pictureOf = (workbook: WorkbookModel) => ({
  sheets: workbook.sheets.map((sheet) => sheetPicture(workbook, sheet)),
  names: workbook.names.map(({ name, formula }) => [name, formula]),
  settings: [...workbook.settings],
});

/** The user's own cells: those of the table, and everything on sheets that are not ours. */
export function ownCellsOf(workbook: WorkbookModel) {
  const { sheets, settings } = pictureOf(workbook);
  return {
    settings,
    sheets: sheets
      .filter(({ name }) => !name.startsWith('Kết quả thẩm định'))
      .map(({ cells, name, merges, heights, visibility }) => ({
        name,
        merges,
        heights,
        visibility,
        cells: Object.fromEntries(Object.entries(cells).filter(([at]) => Number(at.split(':')[1]) <= 3)),
      })),
  };
}
