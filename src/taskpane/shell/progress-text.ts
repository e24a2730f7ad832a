import type { Work } from '../store/pane-state';
import type { Words } from '../words/use-words';
import type { shellMessages } from './messages';

/** What is being done, with how far it is where that is known. */
export function progressText({ kind, progress }: Work, words: Words<(typeof shellMessages)['templates']>): string {
  if (progress && progress.total > 1) {
    const { done, total } = progress;
    if (kind === 'reading') return words('reading-blocks', { done, total });
    if (kind === 'handing-over') return words('handing-over-rows', { done, total });
    if (kind === 'marking') return words('marking-blocks', { done, total });
  }
  return words(kind);
}
