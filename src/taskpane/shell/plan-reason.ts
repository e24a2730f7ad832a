import type { PlanProposal } from '../engine/protocol';
import type { ChosenPlan } from '../store/pane-state';
import type { Words } from '../words/use-words';
import type { shellMessages } from './messages';

/** Why a plan is the one in use, in a few words; empty when there is nothing to tell. */
export function planReason(
  { id, by }: ChosenPlan,
  proposal: PlanProposal | null,
  words: Words<(typeof shellMessages)['templates']>,
): string {
  if (by === 'settings') return words('by-settings');
  if (by === 'person') return words('by-person');
  if (by === 'only') return words('by-only');
  if (proposal?.plan !== id) return '';
  return proposal.title === null
    ? words('by-columns', { count: proposal.columns })
    : words('by-title', { title: proposal.title });
}
