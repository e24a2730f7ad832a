import type { PaneContext } from './context';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';
import type { Running } from './run-work';

/** Makes an empty sheet of the chosen plan in the open workbook. Null when no plan is chosen. */
export async function makeTemplate(
  { engine, host, get }: PaneContext,
  running: Running,
  kind: string,
  subjects: string,
): Promise<Notice | null> {
  running.phase('making', false);
  const { plan, language } = get();
  if (!plan) return null;
  const made = await engine.ask('template', { plan: plan.id, kind, subjects, language });
  const sheet = await host.makeSheet(made);
  const { say } = paneMessages;
  return {
    intent: 'success',
    message: say('template-made', { sheet }),
    next: say('template-made-next'),
    problems: [],
    retry: null,
  };
}

/** Makes the score sheets of a bloc, and their summary, in the open workbook. */
export async function makeScoreSheets(
  { engine, host, get }: PaneContext,
  running: Running,
  contest: number | null,
  units: readonly string[],
): Promise<Notice | null> {
  running.phase('making', false);
  const { language, scores } = get();
  const sheets = await engine.ask('score-sheets', { contest, without: scores.without, units, language });
  const names: string[] = [];
  for (const sheet of sheets) names.push(await host.makeSheet(sheet));
  const { say } = paneMessages;
  if (names.length === 0) {
    const next = say('no-score-sheets-next');
    return { intent: 'warning', message: say('no-score-sheets'), next, problems: [], retry: null };
  }
  return {
    intent: 'success',
    message: say('score-sheets-made', { count: names.length }),
    next: say('template-made-next'),
    problems: [],
    retry: null,
  };
}
