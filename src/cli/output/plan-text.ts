import { sayIn, type Language } from '../../i18n/message';
import { planPageMessages } from '../../report/plan-page/messages';
import type { PlanPage, PlanPageCriterion, PlanPageTable } from '../../report/plan-page/plan-page';
import { wrap } from './wrap';

/** The page of a plan as text. */
export function planText(page: PlanPage, language: Language): string {
  const say = sayIn(planPageMessages, language);
  const line = (name: string, text: string): string[] => (text === '' ? [] : [wrap(`${name}: ${text}`, '', '  ')]);
  const head = [
    wrap(page.title),
    wrap(say('id-version', { id: page.id, version: page.version })),
    ...line(say('document'), page.document),
    ...line(say('campaign'), page.campaign),
    ...line(say('rounds'), page.rounds.join('; ')),
    ...line(say('awards'), page.awards.join('; ')),
    ...line(say('lists'), page.lists.map(({ id, label }) => `${label} (--list ${id}=...)`).join('; ')),
    ...(page.pending === null ? [] : [wrap(page.pending)]),
  ];
  const parts = [
    head,
    ...page.tables.map((table) => tableLines(table, language)),
    section(
      say('left-to-people'),
      page.leftToPeople.map(({ text, clause }) => `${text} ${clause}.`),
    ),
    section(say('predecessors'), page.predecessors),
    section(say('faults'), page.faults),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const section = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [title.toUpperCase(), ...items.map((item) => wrap(item, '- '))];

function tableLines({ kind, label, criteria }: PlanPageTable, language: Language): string[] {
  const count = sayIn(planPageMessages, language)('criteria', { count: criteria.length });
  return [
    `${label.toUpperCase()} (${kind}): ${count}`,
    ...criteria.flatMap((criterion) => criterionLines(criterion, language)),
  ];
}

function criterionLines(criterion: PlanPageCriterion, language: Language): string[] {
  const say = sayIn(planPageMessages, language);
  const { title, severityLabel, explanation, asked, columns, isCore } = criterion;
  const needed = columns.map(({ label }) => label).join('; ');
  return [
    wrap(`${title} [${severityLabel}]`, '- ', '  '),
    wrap(explanation, '    '),
    ...asked.map(({ unitKinds, clause }) =>
      wrap(`${say('whom')} ${unitKinds.join('; ')}: ${clause}`, '    ', '      '),
    ),
    wrap(needed === '' ? say('no-columns') : `${say('columns')}: ${needed}.`, '    ', '      '),
    ...(isCore && needed !== '' ? [wrap(say('core-needed'), '    ')] : []),
  ];
}
