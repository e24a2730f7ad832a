import type { PaneContext } from './context';
import { paneMessages } from './messages';
import { withList } from './named-lists';
import type { Notice } from './pane-state';
import type { Running } from './run-work';

/** A file that a person chose. */
export type ChosenFile = Pick<File, 'name' | 'arrayBuffer'>;

/** Takes the names of a file as a list of the chosen plan; a notice where it gives none. */
export async function takeListFile(
  pane: PaneContext,
  running: Running,
  list: string,
  file: ChosenFile,
): Promise<Notice | null> {
  running.phase('reading', false);
  const { plan, lists } = pane.get();
  if (!plan) return null;
  const bytes = await file.arrayBuffer();
  const read = await pane.engine.ask('list-file', { plan: plan.id, list, file: file.name, bytes }, [bytes]);
  const { say } = paneMessages;
  const told = { intent: 'error', problems: [], retry: null } as const;
  if (!read.ok) {
    const { message, next } = read;
    return {
      ...told,
      message: say('list-unread', { file: file.name, problem: message }),
      next: say('list-next', { next }),
    };
  }
  if (read.names.length === 0)
    return { ...told, message: say('list-empty', { file: file.name }), next: say('list-empty-next') };
  pane.set({
    lists: withList(lists, {
      list,
      from: 'file',
      file: file.name,
      names: read.names,
      ...(read.groups ? { groups: read.groups } : {}),
      unread: read.unread,
      isKept: false,
    }),
  });
  return null;
}
