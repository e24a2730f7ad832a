import { fill, type Language } from '../../i18n/message';
import {
  countVerdicts,
  type CheckedFile,
  type ReportRenderer,
  type Finding,
  type RowReport,
  type TableReport,
  reasonsOf,
} from '../../report/index';
import { checkMessages } from '../../check/messages';
import { areaAddress } from '../../sheet/address';
import type { TitleOf } from '../../report/table-title';
import { expectedLines } from './expected-text';
import { gradeLines } from './grade-text';
import { textMessages } from './text-messages';
import { wrap } from './wrap';

const { templates } = textMessages;
/** Says that the plan asks nothing of some records. */
const NO_CRITERION = checkMessages.say('no-criterion', { kind: '', count: 0 }).id;

interface Words {
  readonly renderer: ReportRenderer;
  readonly language: Language;
}

/** What an officer reads about one file: each table, each record that is not eligible with its reasons, what was not read. */
export function fileText(file: CheckedFile, titleOf: TitleOf, renderer: ReportRenderer, language: Language): string {
  const words = { renderer, language };
  const lines = [wrap(fill(templates.file, { file: file.file }, language))];
  if (file.problem) {
    const problem = renderer.problem(file.problem, language);
    lines.push(wrap(fill(templates['not-checked'], { problem }, language), '  '));
  }
  for (const notice of file.notices) {
    lines.push(wrap(fill(templates.notice, { text: renderer.message(notice, language) }, language), '  '));
  }
  for (const table of file.report?.tables ?? []) lines.push('', ...tableLines(table, titleOf(table), words));
  const others = (file.report?.problems ?? []).filter((problem) => problem !== file.problem);
  if (others.length > 0) {
    lines.push('', `  ${templates['other-sheets'][language]}`);
    lines.push(...others.map((problem) => wrap(renderer.problem(problem, language), '    - ')));
  }
  return `${lines.join('\n')}\n`;
}

function tableLines(table: TableReport, title: string | null, words: Words): string[] {
  const { renderer, language } = words;
  const { first, last } = table.headerRows;
  const count = table.rows.length;
  const kind = renderer.tableKind(table.kind, language);
  const header =
    first === last
      ? fill(templates['header-one'], { row: first + 1, count }, language)
      : fill(templates['header-many'], { first: first + 1, last: last + 1, count }, language);
  const lines = [
    wrap(fill(templates.table, { sheet: table.sheet, range: areaAddress(table.area), kind }, language), '  '),
    ...(title ? [wrap(fill(templates.title, { title }, language), '    ')] : []),
    wrap(header, '    '),
    ...columnLines(table, words),
  ];
  const told = table.rows.filter(({ verdict }) => verdict !== 'eligible');
  const isByTable = (row: RowReport): boolean => reasonsOf(row, table, renderer.plan).own.length === 0;
  const isByOthers = (row: RowReport): boolean => isByTable(row) && row.verdict !== 'incomplete';
  for (const row of told.filter((each) => !isByTable(each))) lines.push('', ...rowLines(row, table, words));
  lines.push(...togetherLines('rows-by-others', told.filter(isByOthers), table, words));
  const lacking = told.filter((row) => isByTable(row) && !isByOthers(row));
  lines.push(...togetherLines('rows-lacking', lacking, table, words));
  if (count > 0 && countVerdicts(table.rows).eligible === count) {
    const isCorrect = renderer.verdict('eligible', table.kind, 'en') === 'Correct';
    const isUnasked = table.findings.some(({ message }) => message.id === NO_CRITERION);
    const name = isUnasked ? 'nothing-against' : isCorrect ? 'all-correct' : 'all-eligible';
    lines.push(`    ${templates[name][language]}`);
  }
  if (table.findings.length > 0) {
    lines.push('', `    ${templates['table-notes'][language]}`);
    lines.push(...table.findings.flatMap((finding) => findingLines(finding, '      - ', words)));
  }
  lines.push(...gradeLines(table, language));
  lines.push(...expectedLines(table, renderer, language));
  if (table.unread.length > 0) {
    lines.push('', `    ${templates.unread[language]}`);
    for (const { row, reason } of table.unread) {
      const text = { row: row + 1, reason: renderer.message(reason, language) };
      lines.push(wrap(fill(templates['unread-row'], text, language), '      - '));
    }
  }
  return lines;
}

function columnLines({ columns }: TableReport, { renderer, language }: Words): string[] {
  const unsure = columns.filter(({ candidates }) => candidates.length > 0);
  const unused = columns.filter(({ field, candidates, header }) => !field && candidates.length === 0 && header);
  const list = (name: 'unknown-columns' | 'unsure-columns', texts: readonly string[]): string[] =>
    texts.length > 0 ? [wrap(fill(templates[name], { columns: { list: texts } }, language), '    ')] : [];
  return [
    ...list(
      'unknown-columns',
      unused.map(({ column, header }) => fill(templates.column, { letters: column, header }, language)),
    ),
    ...list(
      'unsure-columns',
      unsure.map(({ column, header, candidates }) => {
        const fields = { list: candidates.map((field) => renderer.field(field, language)) };
        return fill(templates['column-candidates'], { letters: column, header, fields }, language);
      }),
    ),
  ];
}

function rowLines(row: RowReport, table: TableReport, words: Words): string[] {
  const { renderer, language } = words;
  const data = {
    row: row.row + 1,
    subject: row.subject || templates.nameless[language],
    verdict: renderer.verdict(row.verdict, table.kind, language).toLocaleUpperCase('vi'),
    kind: row.unitKind ? renderer.unitKind(row.unitKind, language) : '',
  };
  const { own } = reasonsOf(row, table, renderer.plan);
  const notes = row.findings.filter((finding) => !own.includes(finding));
  return [
    wrap(fill(templates[row.unitKind ? 'row-kind' : 'row'], data, language), '    '),
    ...own.flatMap((finding, index) => findingLines(finding, `      ${index + 1}. `, words)),
    ...notes.map((finding) =>
      wrap(fill(templates.notice, { text: renderer.sentence(finding, language) }, language), '      '),
    ),
  ];
}

/** Records without a reason of their own, a line for each verdict: it was told at other records, or is told for the table. */
function togetherLines(
  reason: 'rows-lacking' | 'rows-by-others',
  rows: readonly RowReport[],
  table: TableReport,
  { renderer, language }: Words,
): string[] {
  return [...new Set(rows.map(({ verdict }) => verdict))].flatMap((verdict) => {
    const own = rows.filter((row) => row.verdict === verdict);
    const label = renderer.verdict(verdict, table.kind, language).toLocaleUpperCase('vi');
    const data = { rows: { list: runs(own.map(({ row }) => row + 1)) }, verdict: label };
    return ['', wrap(fill(templates[reason], data, language), '    ')];
  });
}

/** Ascending numbers with neighbours drawn together: 7, 8, 9, 12 gives `7-9`, `12`. */
function runs(numbers: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
}

function findingLines(finding: Finding, lead: string, { renderer, language }: Words): string[] {
  const indent = ' '.repeat(lead.length);
  const sentence = renderer.sentence(finding, language);
  // Cells that the sentence names already are not listed again.
  const unnamed = finding.cells.filter((cell) => !new RegExp(`\\b${cell}\\b`).test(sentence));
  const cells = unnamed.length > 0 ? ` ${fill(templates.cell, { cells: { list: unnamed } }, language)}` : '';
  const remedy = renderer.remedy(finding, language);
  return [
    wrap(sentence + cells, lead),
    ...(remedy ? [wrap(fill(templates.remedy, { text: remedy }, language), indent)] : []),
  ];
}
