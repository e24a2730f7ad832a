import { VERDICTS, type Verdict } from '../criteria/criterion';
import { defineMessages, sayIn, type Language } from '../i18n/message';
import type { ChangedCell, ChangedRecord, ComparedRecord, Comparison } from './comparison';
import type { ReportRenderer } from './render';

/** Words of what changed between two submissions, wherever it is shown. */
export const comparisonMessages = defineMessages('comparison', {
  added: { vi: 'Thêm', en: 'Added' },
  removed: { vi: 'Bỏ', en: 'Removed' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  place: { vi: 'trang {sheet}, dòng {row}', en: 'sheet {sheet}, row {row}' },
  'not-judged': { vi: 'không xét', en: 'not judged' },
  blank: { vi: '(trống)', en: '(blank)' },
  'no-column': { vi: '(không có cột này)', en: '(no such column)' },
});

/** A cell that changed, in words. */
export interface CellLine {
  readonly header: string;
  readonly before: string;
  readonly after: string;
  /** Where it stands now; where it stood when its column is gone. A1. */
  readonly cell: string;
}

/** A record of a comparison, in words. */
export interface ComparisonLine {
  readonly change: 'added' | 'removed' | 'changed';
  readonly subject: string;
  /** Where it stands in the later submission; of a removed record, where it stood. */
  readonly place: string;
  /** Null on the side where the record is not. */
  readonly before: VerdictWord | null;
  readonly after: VerdictWord | null;
  readonly cells: readonly CellLine[];
  /** Criteria that stand in its way since, and those that do no more. */
  readonly arisen: readonly string[];
  readonly settled: readonly string[];
}

export interface VerdictWord {
  /** Null where records of its kind are not judged. */
  readonly verdict: Verdict | null;
  readonly label: string;
}

/** Verdicts whose number of records differs, in the order in which verdicts are told. */
export interface VerdictShift {
  readonly verdict: Verdict;
  readonly before: number;
  readonly after: number;
}

/** The records of a comparison in words: what changed, then what came, then what went. */
export function comparisonLines(
  { added, removed, changed }: Comparison,
  renderer: ReportRenderer,
  language: Language,
): readonly ComparisonLine[] {
  const say = sayIn(comparisonMessages, language);
  const verdictOf = ({ verdict, kind }: ComparedRecord): VerdictWord => ({
    verdict,
    label: verdict === null ? say('not-judged') : renderer.verdict(verdict, kind, language),
  });
  const base = (record: ComparedRecord) => ({
    subject: record.subject,
    place: say('place', { sheet: record.sheet, row: record.row + 1 }),
    before: null,
    after: null,
    cells: [],
    arisen: [],
    settled: [],
  });
  const side = (text: string, cell: string | null): string =>
    cell === null ? say('no-column') : text === '' ? say('blank') : text;
  const cellLine = ({ header, before, after, cellBefore, cellAfter }: ChangedCell): CellLine => ({
    header,
    before: side(before, cellBefore),
    after: side(after, cellAfter),
    cell: cellAfter ?? cellBefore ?? '',
  });
  const titles = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => renderer.criterion(id, language)))];
  const changedLine = ({ before, after, cells, arisen, settled }: ChangedRecord): ComparisonLine => ({
    ...base(after),
    change: 'changed',
    before: verdictOf(before),
    after: verdictOf(after),
    cells: cells.map(cellLine),
    arisen: titles(arisen),
    settled: titles(settled),
  });
  return [
    ...changed.map(changedLine),
    ...added.map((record): ComparisonLine => ({ ...base(record), change: 'added', after: verdictOf(record) })),
    ...removed.map((record): ComparisonLine => ({ ...base(record), change: 'removed', before: verdictOf(record) })),
  ];
}

export const verdictShifts = ({ verdicts: { before, after } }: Comparison): readonly VerdictShift[] =>
  VERDICTS.flatMap((verdict) =>
    before[verdict] === after[verdict] ? [] : [{ verdict, before: before[verdict], after: after[verdict] }],
  );

/** Whether nothing came, went or changed. */
export const isUnchanged = ({ added, removed, changed }: Comparison): boolean =>
  added.length + removed.length + changed.length === 0;
