import type { ChangedCell, ComparedRecord, Comparison } from '../../check/compare/index';
import { fill, type Language } from '../../i18n/message';
import type { ReportRenderer } from '../../report/index';
import { comparisonMessages } from './comparison-messages';
import { wrap } from './wrap';

const { templates } = comparisonMessages;

/** What an officer reads about two submissions of one unit. */
export function comparisonText(
  { added, removed, changed, same }: Comparison,
  files: { readonly before: string; readonly after: string },
  renderer: ReportRenderer,
  language: Language,
): string {
  const verdictOf = ({ verdict, kind }: ComparedRecord): string =>
    verdict === null ? templates['not-judged'][language] : renderer.verdict(verdict, kind, language);
  const recordLine = (record: ComparedRecord, verdict: string): string => {
    const { subject, sheet, row } = record;
    return wrap(fill(templates.record, { subject, sheet, row: row + 1, verdict }, language), '  - ');
  };
  const cellLine = ({ header, before, after, cellAfter }: ChangedCell): string =>
    cellAfter === null
      ? wrap(fill(templates['cell-gone'], { header, before }, language), '      ')
      : wrap(fill(templates.cell, { header, before, after, cell: cellAfter }, language), '      ');
  const lines = [wrap(fill(templates.heading, files, language))];
  const part = (name: 'added' | 'removed' | 'changed', told: readonly string[], count: number): void => {
    if (count > 0) lines.push('', fill(templates[name], { count }, language), ...told);
  };
  const plain = (records: readonly ComparedRecord[]): string[] =>
    records.map((record) => recordLine(record, verdictOf(record)));
  part('added', plain(added), added.length);
  part('removed', plain(removed), removed.length);
  const told = changed.flatMap(({ before, after, cells }) => {
    const verdicts = { before: verdictOf(before), after: verdictOf(after) };
    const isMoved = before.verdict !== after.verdict;
    const verdict = isMoved ? fill(templates['verdict-change'], verdicts, language) : verdicts.after;
    return [recordLine(after, verdict), ...cells.map(cellLine)];
  });
  part('changed', told, changed.length);
  const isSame = added.length + removed.length + changed.length === 0;
  const end = isSame ? fill(templates.none, { same }, language) : fill(templates.same, { count: same }, language);
  lines.push('', wrap(end));
  return `${lines.join('\n')}\n`;
}
