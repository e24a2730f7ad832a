import { planIds } from '../../plan/plan-ids';
import type { PlanMemory } from '../../excel/local-plans';
import type { PaneContext } from './context';
import type { ChosenFile } from './list-file';
import { paneMessages } from './messages';
import type { Notice } from './pane-state';
import type { Running } from './run-work';

/** Problems of a plan file that are told at once. */
const MOST_TOLD = 12;

/** Tells the engine the plans that are kept on this machine, and offers them beside the shipped ones. */
export async function offerPlans(pane: PaneContext, memory: PlanMemory | undefined): Promise<void> {
  if (memory) pane.engine.ownPlans = memory.load();
  pane.set({ plans: await pane.engine.ask('plans', null) });
}

/** Takes a file as a plan and chooses it; where it is none the former plan stays, and every problem is told. */
export async function takePlanFile(
  pane: PaneContext,
  memory: PlanMemory | undefined,
  running: Running,
  file: ChosenFile,
): Promise<Notice | null> {
  running.phase('reading', false);
  const bytes = await file.arrayBuffer();
  const read = await pane.engine.ask('plan-file', { bytes }, [bytes]);
  const { say } = paneMessages;
  if (!read.ok) {
    const left = read.problems.length - MOST_TOLD;
    return {
      intent: 'error',
      message: say('plan-file-unread', { file: file.name }),
      next: say('plan-file-unread-next'),
      problems: [
        ...read.problems.slice(0, MOST_TOLD).map(({ code, message }) => ({
          code,
          message: say('plan-file-problem', { problem: message }),
          next: say('plan-file-code', { code }),
        })),
        ...(left > 0
          ? [{ code: 'more', message: say('plan-file-more', { left }), next: say('plan-file-more-next') }]
          : []),
      ],
      retry: null,
    };
  }
  const { id, text } = read;
  const { engine } = pane;
  engine.ownPlans = [...engine.ownPlans.filter((plan) => plan.id !== id), { id, text }];
  const isKept = memory?.save(engine.ownPlans) ?? false;
  const { planFiles } = pane.get();
  const plans = await engine.ask('plans', null);
  pane.set({ plans, plan: { id, by: 'person' }, missingPlan: null, planFiles: planFiles + 1 });
  if (isKept) {
    pane.announce(say('plan-file-taken', { file: file.name }));
    return null;
  }
  const told = { intent: 'info', problems: [], retry: null } as const;
  return { ...told, message: say('plan-file-not-kept', { file: file.name }), next: say('plan-file-not-kept-next') };
}

/** Forgets a plan of the office. The workbook that was checked by it keeps its id until another is chosen. */
export async function forgetPlan(pane: PaneContext, memory: PlanMemory | undefined, id: string): Promise<void> {
  const { engine } = pane;
  engine.ownPlans = engine.ownPlans.filter((plan) => plan.id !== id);
  memory?.save(engine.ownPlans);
  const { plan, planFiles } = pane.get();
  pane.set({
    plans: await engine.ask('plans', null),
    planFiles: planFiles + 1,
    ...(plan && planIds(plan.id).includes(id)
      ? { plan: null, missingPlan: plan.id, overview: null, isChecked: false }
      : {}),
  });
}
