import type { SaidReadings } from '../../check/index';
import type { Problem } from '../../i18n/problem';
import { handOver } from '../engine/hand-over';
import type { PaneContext } from './context';
import { paneMessages } from './messages';
import { listAsks } from './named-lists';
import { ALL_ROWS, type Notice, type PaneState } from './pane-state';
import type { Running } from './run-work';

/** What was said of the workbook's tables, and of forms under the chosen plan. The sample is read as it is found. */
export const saidNow = ({ corrections, forms, plan, source }: PaneState): SaidReadings => ({
  corrections,
  forms: source === 'sample' ? [] : forms.filter((form) => form.plan === plan?.id),
});

/** Reads the open workbook into the engine. What was shown before stays until it is judged. */
export async function readWorkbook(pane: PaneContext, running: Running): Promise<void> {
  const { signal } = running;
  // Before the reading, so that what changes meanwhile makes it stale again.
  pane.set({ isStale: false });
  const snapshot = await pane.host.snapshot({ signal, onProgress: running.progress }).catch((error: unknown) => {
    pane.set({ isStale: pane.get().overview !== null });
    throw error;
  });
  signal.throwIfAborted();
  running.phase('handing-over', true);
  const grids = snapshot.sheets.map(({ grid }) => grid);
  await handOver(pane.engine, grids, { signal, onProgress: running.progress });
  pane.learnSheets(snapshot);
  pane.set({
    activeSheet: pane.sheet({ id: snapshot.activeSheet })?.name ?? null,
    hasMarks: snapshot.hasMarks,
    source: 'workbook',
  });
}

/** Chooses a plan where none was chosen: the likely one, else the only one there is. */
async function choosePlan(pane: PaneContext): Promise<string | null> {
  const proposal = await pane.engine.ask('propose', null);
  const { plan, plans, missingPlan, source } = pane.get();
  if (missingPlan !== null && source === 'workbook') {
    pane.set({ proposal });
    return null;
  }
  const [first] = plans;
  const chosen: PaneState['plan'] =
    plan?.by === 'person' || plan?.by === 'settings'
      ? plan
      : proposal
        ? { id: proposal.plan, by: 'proposal' }
        : (plan ?? (first && plans.length === 1 ? { id: first.id, by: 'only' } : null));
  pane.set({ proposal, plan: chosen });
  return chosen?.id ?? null;
}

/** Judges what the engine holds. False when no plan is chosen. Cancelling stops the engine, and what it held is gone. */
export async function judge(pane: PaneContext, running: Running, changes: Partial<PaneState>): Promise<boolean> {
  running.phase('checking', true);
  const stop = (): void => {
    pane.engine.stop();
    pane.set({ overview: null, isChecked: false });
  };
  running.signal.addEventListener('abort', stop);
  try {
    const plan = await choosePlan(pane);
    if (plan === null) return false;
    const said = saidNow(pane.get());
    const { lists, scorePlan } = pane.get();
    const scoring = { plan: scorePlan?.plan ?? null };
    await pane.engine.ask('check', { plan, ...said, asOf: pane.today(), lists: listAsks(lists), scoring });
    await pane.showReport(changes);
    return true;
  } finally {
    running.signal.removeEventListener('abort', stop);
  }
}

/** A check that a person asked for: the first time its results come to the front, unless the person has gone to another screen. */
export async function check(pane: PaneContext, running: Running): Promise<Notice | null> {
  const { isChecked, tab } = pane.get();
  if (pane.get().source === 'workbook') await readWorkbook(pane, running);
  const isJudged = await judge(pane, running, { isChecked: true });
  const { overview } = pane.get();
  if (!isJudged) {
    const { say } = paneMessages;
    if (pane.get().missingPlan !== null) return planMissing(pane);
    return { intent: 'warning', message: say('no-plan'), next: say('no-plan-next'), problems: [], retry: null };
  }
  if (!overview) return null;
  if (!isChecked) {
    pane.set({ view: firstView(pane.get()) });
    // Whoever went elsewhere meanwhile is left there.
    if (pane.get().tab === tab) pane.set({ tab: overview.tables.length > 0 ? 'results' : 'recognised' });
  }
  return tellResult(pane);
}

/** What a person is told of a workbook whose plan is not on this machine; null where it is. */
export function planMissing(pane: PaneContext): Notice | null {
  const { missingPlan: plan } = pane.get();
  const { say } = paneMessages;
  const told = { intent: 'warning', problems: [], retry: null } as const;
  return plan === null ? null : { ...told, message: say('plan-missing', { plan }), next: say('plan-missing-next') };
}

/** What needs attention is shown first; when nothing does, all rows. */
function firstView({ overview }: PaneState): PaneState['view'] {
  const open = (['ineligible', 'incomplete', 'needs-review'] as const).filter(
    (verdict) => (overview?.counts[verdict] ?? 0) > 0,
  );
  return { ...ALL_ROWS, verdicts: open };
}

function tellResult(pane: PaneContext): Notice | null {
  const { overview } = pane.get();
  const { say } = paneMessages;
  const problems: readonly Problem[] = [];
  if (!overview || overview.tables.length === 0)
    return { intent: 'warning', message: say('no-table'), next: say('no-table-next'), problems, retry: 'check' };
  if (overview.records === 0)
    return { intent: 'warning', message: say('no-rows'), next: say('no-rows-next'), problems, retry: 'check' };
  const open = overview.records - overview.counts.eligible;
  pane.announce(
    open === 0 ? say('checked-clean', { count: overview.records }) : say('checked', { count: overview.records, open }),
  );
  return null;
}
