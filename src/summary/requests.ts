import { instrumentText, officialPage, sayer, type SummaryContext } from './frame';
import { recordsOf, type ListedRecord, type HeldSubmission } from './kept/held-submission';
import { unitNameKey } from '../sheet/text/abbreviations';
import { HEADER_LOOK, widthOf, type HeaderNode } from './page/header';
import { MOST_BREAKS } from './page/paginate';
import { heightOfLines, SheetDrawing } from './page/sheet-drawing';
import type { CellLook, NewSheet } from './page/sheet-model';
import { wrappedLines } from './page/wrapped-lines';
import { numbered, remedies } from './record-lists';

/** The first page of a sheet begins without a break. */
const MOST_PAGES = MOST_BREAKS + 1;

/**
 * A page for each unit that has something to supply, ready to print or send; no sheet when no unit has. More pages than Excel takes breaks
 * for stand on further sheets.
 */
export function* requestsSheets(
  submissions: readonly HeldSubmission[],
  context: SummaryContext,
): Generator<NewSheet, void> {
  let pages = new RequestPages(context);
  let number = 1;
  for (const { unit, sent } of byUnit(submissions)) {
    const records = sent.flatMap(incompleteOf);
    if (records.length === 0) continue;
    if (pages.count === MOST_PAGES) {
      yield pages.sheet(number++);
      pages = new RequestPages(context);
    }
    pages.add(unit, records);
  }
  if (pages.count > 0) yield pages.sheet(number);
}

/** Requests one below the other, each on a page of its own. */
class RequestPages {
  count = 0;
  readonly #columns: readonly HeaderNode[];
  readonly #drawing = new SheetDrawing({});
  readonly #pageBreaks: number[] = [];
  #row = 0;

  constructor(private readonly context: SummaryContext) {
    const say = sayer(context);
    this.#columns = [
      { text: say('ordinal'), width: 5, align: 'center' },
      { text: say('subject'), width: 30 },
      { text: say('missing'), width: 27 },
      { text: say('to-do'), width: 24 },
    ];
  }

  add(unit: string, records: readonly AskedRecord[]): void {
    if (this.#row > 0) this.#pageBreaks.push(this.#row);
    this.#row = drawRequest(this.#drawing, this.#row, this.#columns, { unit, records }, this.context);
    this.count++;
  }

  /** @param number from 1. */
  sheet(number: number): NewSheet {
    const say = sayer(this.context);
    const { rows, merges, heights, startHeights } = this.#drawing;
    return {
      name: number === 1 ? say('requests-sheet') : say('requests-more', { number }),
      id: number === 1 ? 'requests' : `requests_${number}`,
      rows,
      merges,
      heights,
      startHeights,
      widths: this.#columns.map(widthOf),
      landscape: false,
      pageBreaks: this.#pageBreaks,
    };
  }
}

/** A record of which something is missing, with its file. */
interface AskedRecord extends ListedRecord {
  readonly file: string;
}

/** Units with all files that they sent, in the order of the first; of equal files one is asked about. */
function byUnit(submissions: readonly HeldSubmission[]): Iterable<{ unit: string; sent: HeldSubmission[] }> {
  const contents = new Set<string>();
  const units = new Map<string, { unit: string; sent: HeldSubmission[] }>();
  for (const submission of submissions) {
    const { sha256, unit, file } = submission;
    if (sha256 !== null && contents.has(sha256)) continue;
    if (sha256 !== null) contents.add(sha256);
    const key = unitNameKey(unit) || file;
    const known = units.get(key);
    if (known) known.sent.push(submission);
    else units.set(key, { unit, sent: [submission] });
  }
  return units.values();
}

/** Records and figures that something is missing of, as they stand in the file. */
const incompleteOf = (submission: HeldSubmission): AskedRecord[] =>
  [
    ...recordsOf(submission, 'incomplete'),
    ...recordsOf(submission, 'figures').filter(({ verdict }) => verdict === 'incomplete'),
  ]
    .sort((a, b) => a.place - b.place)
    .map((record) => ({ ...record, file: submission.file }));

/** Draws one request from a row on; gives the row after it. */
function drawRequest(
  drawing: SheetDrawing,
  top: number,
  columns: readonly HeaderNode[],
  { unit, records }: { readonly unit: string; readonly records: readonly AskedRecord[] },
  context: SummaryContext,
): number {
  const { renderer, language } = context;
  const say = sayer(context);
  const right = columns.length - 1;
  const whole = columns.reduce((sum, column) => sum + widthOf(column), 0);
  let row = top;
  const line = (text: string, look: CellLook): void => {
    drawing.over({ top: row, left: 0, bottom: row, right }, text, { wrap: true, ...look });
    const lines = wrappedLines(text, whole);
    // A merged cell does not grow with its text by itself.
    (lines > 1 ? drawing.heights : drawing.startHeights)[row] = heightOfLines(lines);
    row++;
  };
  const { letterhead, numberLine, signatures } = officialPage(context, {
    id: '',
    sheet: '',
    title: '',
    header: [],
    body: [],
  });
  const half = (leftText: string | undefined, rightText: string | undefined, look: CellLook): void => {
    if (leftText)
      drawing.over({ top: row, left: 0, bottom: row, right: 1 }, leftText, { horizontal: 'center', ...look });
    if (rightText)
      drawing.over({ top: row, left: 2, bottom: row, right }, rightText, { horizontal: 'center', ...look });
    row++;
  };
  letterhead.right.forEach((text, index) => half(letterhead.left[index], text, { bold: true, size: 11 }));
  half(numberLine?.left, numberLine?.right, { italic: true });
  row++;
  line(say('request-title'), { bold: true, size: 14, horizontal: 'center' });
  line(say('request-to', { unit }), { bold: true, horizontal: 'center' });
  row++;
  const files = [...new Set(records.map(({ file }) => file))];
  const list = files.map((file) => `"${file}"`);
  line(say('request-text', { files: { list }, instrument: instrumentText(context) }), {});
  row++;
  columns.forEach(({ text }, column) => drawing.put(row, column, text, HEADER_LOOK));
  row++;
  for (const [index, record] of records.entries()) {
    const { file, sheet, subject, reasons } = record;
    const at = { sheet, row: record.row + 1 };
    const place = files.length > 1 ? say('place-at', { file, ...at }) : say('place-in-file', at);
    const contents = [
      index + 1,
      `${subject}\n(${place})`,
      numbered(reasons.map((reason) => renderer.sentence(reason, language))),
      numbered(remedies(reasons, context)),
    ];
    drawing.startHeights[row] = heightOfLines(
      Math.max(...columns.map((column, at) => wrappedLines(contents[at], widthOf(column)))),
    );
    columns.forEach(({ align = 'left' }, column) =>
      drawing.put(row, column, contents[column] ?? null, {
        border: true,
        wrap: true,
        horizontal: align,
        vertical: 'top',
      }),
    );
    row++;
  }
  row++;
  line(say('request-end'), {});
  row++;
  signatures.right.slice(1).forEach((text, index) => half(undefined, text, { bold: index === 0, italic: index > 0 }));
  return row + 1;
}
