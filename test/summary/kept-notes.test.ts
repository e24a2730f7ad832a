import { createSummary, readFormerSummary } from '../../src/files/create/summary-workbook';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { deflatePiecesAlike } from '../../src/files/zip/deflate';
import { ZipPackage } from '../../src/files/zip/zip-package';
import type { Grid } from '../../src/sheet/grid';
import { CONTEXT, sent, eachSheetOf, sheetsOf } from './submissions';

const one = sent('de-nghi-ca-nhan.xlsx', '', { file: 'a.xlsx', unit: 'Sở A' });
const two = sent('du-dieu-kien.xlsx', '', { file: 'b.xlsx', unit: 'Sở B' });
const first = createSummary(eachSheetOf([one, two], CONTEXT));

/** Puts a text into a cell of the first sheet, as Excel would save it. */
function typed(bytes: Uint8Array, cell: string, text: string): Uint8Array {
  const zip = ZipPackage.open(bytes);
  const part = 'xl/worksheets/sheet1.xml';
  const row = Number(/\d+/.exec(cell)?.[0]);
  const xml = zip.text(part);
  const written = `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const had = new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`);
  const opened = new RegExp(`(<row r="${row}"(?:[^>]*[^/])?>)(.*?)(</row>)`);
  const next = had.test(xml)
    ? xml.replace(had, written)
    : opened.test(xml)
      ? xml.replace(opened, `$1$2${written}$3`)
      : xml.replace('</sheetData>', `<row r="${row}">${written}</row></sheetData>`);
  zip.set(part, next);
  return zip.save();
}

const rowOf = (grid: Grid | undefined, text: string): number =>
  grid?.rows.findIndex((row) => row?.values.includes(text)) ?? -1;
const overview = (bytes: Uint8Array): Grid | undefined => readXlsx(bytes).grids[0];
const again = (former: Uint8Array, submissions = [one, two]): Uint8Array =>
  createSummary(eachSheetOf(submissions, CONTEXT), { former: readFormerSummary(former) });

test('made twice of the same files, the summary has the same bytes', () => {
  expect(Buffer.from(again(first)).equals(Buffer.from(first))).toBe(true);
});

test('its own sheets are known again, and are no tables to be checked', () => {
  expect(readFormerSummary(first)?.isReplaceable).toBe(true);
  expect(readXlsx(first).grids.every(({ ownMarks }) => ownMarks.length === 1)).toBe(true);
});

test('a note beside a record goes where the record goes', () => {
  const row = rowOf(overview(first), 'b.xlsx');
  const noted = typed(first, `M${row + 1}`, 'Đã gọi điện');
  const next = again(noted, [sent('tap-the-va-ca-nhan.xlsx', '', { file: 'c.xlsx', unit: 'Sở C' }), one, two]);
  const grid = overview(next);
  const moved = rowOf(grid, 'b.xlsx');
  expect(moved).toBe(row + 1);
  expect(grid?.rows[moved]?.values[12]).toBe('Đã gọi điện');
  expect(readFormerSummary(next)?.isReplaceable).toBe(true);
});

test('a note whose record is gone, and one below the table, are put below', () => {
  const row = rowOf(overview(first), 'b.xlsx');
  const last = overview(first)?.rows.length ?? 0;
  const noted = typed(typed(first, `M${row + 1}`, 'Đã gọi điện'), `C${last + 5}`, 'Họp ngày 10');
  const grid = overview(again(noted, [one]));
  const texts = (grid?.rows ?? []).slice(rowOf(grid, 'TRƯỞNG BAN')).flatMap((cells) => cells?.values ?? []);
  expect(texts).toEqual(expect.arrayContaining(['Đã gọi điện', 'Họp ngày 10']));
});

test('a summary that somebody typed into is not replaced', () => {
  const row = rowOf(overview(first), 'b.xlsx');
  expect(readFormerSummary(typed(first, `B${row + 1}`, 'Sở khác'))?.isReplaceable).toBe(false);
});

test('another workbook is no summary', () => {
  expect(readFormerSummary(createWorkbook(sheetsOf([one], CONTEXT)))).toBeNull();
});

test('of a former summary only notes are held, with what their rows are known by', () => {
  const row = rowOf(overview(first), 'b.xlsx');
  expect(readFormerSummary(first)?.sheets.flatMap(({ notes, lines }) => [...notes, ...lines])).toEqual([]);
  const former = readFormerSummary(typed(first, `M${row + 1}`, 'Đã gọi điện'));
  expect(former?.sheets.flatMap(({ notes }) => notes)).toEqual([{ row, column: 12, value: 'Đã gọi điện' }]);
  expect(former?.sheets.flatMap(({ lines }) => [...lines.keys()])).toEqual([row]);
});

test('made over a former summary, each sheet is still asked for once the one before is packed', () => {
  const events: string[] = [];
  const { charted, sheets } = eachSheetOf([one, two], CONTEXT);
  function* watched() {
    for (const sheet of sheets) {
      events.push(`made ${sheet.name}`);
      yield sheet;
    }
  }
  createSummary(
    { charted, sheets: { [Symbol.iterator]: watched } },
    {
      former: readFormerSummary(first),
      deflate: () => {
        const pack = deflatePiecesAlike();
        return (piece, isLast) => {
          if (isLast && new TextDecoder().decode(piece).endsWith('</worksheet>')) events.push('packed');
          return pack(piece, isLast);
        };
      },
    },
  );
  expect(events.length).toBeGreaterThan(15);
  expect(events.filter((_, at) => at % 2 === 1).every((event) => event === 'packed')).toBe(true);
});
