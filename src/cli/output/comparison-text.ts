import { sayIn, type Language } from '../../i18n/message';
import {
  comparisonLines,
  isUnchanged,
  type CellLine,
  type Comparison,
  type ComparisonLine,
  type ReportRenderer,
} from '../../report/index';
import { comparisonTextMessages } from './comparison-text-messages';
import { wrap } from './wrap';

const CHANGES = ['added', 'removed', 'changed'] as const;

/** What an officer reads about two submissions of one unit. */
export function comparisonText(
  comparison: Comparison,
  files: { readonly before: string; readonly after: string },
  renderer: ReportRenderer,
  language: Language,
): string {
  const say = sayIn(comparisonTextMessages, language);
  const { same, unread } = comparison;
  const verdictOf = ({ before, after }: ComparisonLine): string =>
    before && after && before.verdict !== after.verdict
      ? say('verdict-change', { before: before.label, after: after.label })
      : ((after ?? before)?.label ?? '');
  const cellLine = ({ header, before, after, cell }: CellLine): string =>
    wrap(say('cell', { header, before, after, cell }), '      ');
  const told = (line: ComparisonLine): string[] => [
    wrap(say('record', { subject: line.subject, place: line.place, verdict: verdictOf(line) }), '  - '),
    ...line.cells.map(cellLine),
    ...(['settled', 'arisen'] as const).flatMap((name) =>
      line[name].length > 0 ? [wrap(say(name, { criteria: { list: line[name] } }), '      ')] : [],
    ),
  ];
  const all = comparisonLines(comparison, renderer, language);
  const lines = [wrap(say('heading', files))];
  for (const change of CHANGES) {
    const own = all.filter((line) => line.change === change);
    if (own.length > 0) lines.push('', say(change, { count: own.length }), ...own.flatMap(told));
  }
  const end = !isUnchanged(comparison)
    ? say('same', { count: same })
    : same > 0
      ? say('none', { same })
      : say('no-records');
  lines.push('', wrap(end));
  if (unread.before + unread.after > 0) lines.push(wrap(say('unread', unread)));
  return `${lines.join('\n')}\n`;
}
