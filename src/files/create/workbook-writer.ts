import type { NewSheet } from '../../summary/page/sheet-model';
import { crc32 } from '../zip/crc32';
import { deflatePiecesAlike, joined, type DeflatePieces } from '../zip/deflate';
import { writeZip, type ZipWrite } from '../zip/write';
import { chartXml, drawingXml } from './charts';
import { contentTypesXml, relationshipsXml, workbookXml, type HiddenName, type SheetFrame } from './package-parts';
import { sheetXml } from './sheet-xml';
import { StyleTable } from './style-table';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument';
const WORKBOOK = 'xl/workbook.xml';
/** A fixed time stamp, 1 January 2021, keeps the bytes the same from one run to the next. */
const TIME = 0x52210000;
/** All our names are of plain letters. */
const PLAIN_NAMES = 0;

const encoder = new TextEncoder();

/** Writes a new .xlsx sheet by sheet: of a sheet that was added only its packed part is held, however long it is. */
export class WorkbookWriter {
  readonly #styles = new StyleTable();
  /** Content types of the parts that have one of their own, in the order of the parts. */
  readonly #types = new Map<string, string>();
  readonly #parts: ZipWrite[] = [];
  readonly #frames: SheetFrame[] = [];

  constructor(private readonly deflate: DeflatePieces = deflatePiecesAlike) {
    this.#types.set(WORKBOOK, `${DOCUMENT}.spreadsheetml.sheet.main+xml`);
  }

  /** @param others sheets that charts of this one may be drawn of, beside itself. */
  add(sheet: NewSheet, others: readonly NewSheet[] = []): void {
    const { name, state, printTitleRows, printedColumns } = sheet;
    this.#frames.push({ name, state, printTitleRows, printedColumns });
    const number = this.#frames.length;
    this.#put(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, this.#styles), 'spreadsheetml.worksheet');
    this.#addCharts(sheet, number, others);
  }

  /**
   * The workbook as bytes. The same sheets and names give the same bytes.
   * @throws RangeError when no sheet was added.
   */
  finish(names: readonly HiddenName[] = []): Uint8Array {
    const frames = this.#frames;
    if (frames.length === 0) throw new RangeError('A workbook needs a sheet');
    this.#put('xl/styles.xml', [this.#styles.toXml()], 'spreadsheetml.styles');
    this.#put('xl/_rels/workbook.xml.rels', [
      relationshipsXml([
        ...frames.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ]);
    this.#put('_rels/.rels', [relationshipsXml([['officeDocument', WORKBOOK]])]);
    return writeZip([
      this.#packed('[Content_Types].xml', [contentTypesXml(this.#types)]),
      this.#packed(WORKBOOK, [workbookXml(frames, names)]),
      ...this.#parts,
    ]);
  }

  #addCharts(sheet: NewSheet, number: number, others: readonly NewSheet[]): void {
    const { charts = [] } = sheet;
    if (charts.length === 0) return;
    const names = charts.map((_, index) => `chart${number}-${index + 1}.xml`);
    this.#put(`xl/drawings/drawing${number}.xml`, [drawingXml(charts)], 'drawing');
    charts.forEach((chart, index) => {
      const of = others.find(({ name }) => name === chart.of) ?? sheet;
      this.#put(`xl/charts/${names[index] ?? ''}`, [chartXml(chart, of)], 'drawingml.chart');
    });
    this.#put(`xl/worksheets/_rels/sheet${number}.xml.rels`, [
      relationshipsXml([['drawing', `../drawings/drawing${number}.xml`]]),
    ]);
    this.#put(`xl/drawings/_rels/drawing${number}.xml.rels`, [
      relationshipsXml(names.map((name) => ['chart', `../charts/${name}`] as const)),
    ]);
  }

  /** @param type the last words of the part's content type, where it has one of its own. */
  #put(name: string, pieces: Iterable<string>, type?: string): void {
    if (type !== undefined) this.#types.set(name, `${DOCUMENT}.${type}+xml`);
    this.#parts.push(this.#packed(name, pieces));
  }

  /** A part of a few pieces or of thousands: no more than one is held unpacked. */
  #packed(name: string, pieces: Iterable<string>): ZipWrite {
    const deflate = this.deflate();
    const packed: Uint8Array[] = [];
    const seal = { size: 0, crc: 0, flags: PLAIN_NAMES, time: TIME };
    const pack = (text: string, isLast: boolean): void => {
      const content = encoder.encode(text);
      seal.size += content.length;
      seal.crc = crc32(content, seal.crc);
      packed.push(deflate(content, isLast));
    };
    let before: string | null = null;
    for (const piece of pieces) {
      if (before !== null) pack(before, false);
      before = piece;
    }
    pack(before ?? '', true);
    return { name: encoder.encode(name), seal, packed: joined(packed) };
  }
}
