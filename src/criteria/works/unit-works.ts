import type { Scope, Subject } from '../criterion';
import { unitNameKey } from '../../sheet/text/abbreviations';
import type { Work } from './read-work';

/** The works of each unit of a table, by the unit's key; the same work named twice is one. */
export function worksByUnit(
  scope: Scope,
  read: (subject: Subject) => readonly Work[],
): ReadonlyMap<string, readonly Work[]> {
  const byUnit = new Map<string, Map<string, Work>>();
  for (const subject of scope.subjects) {
    if (subject.table !== scope.table) continue;
    const key = scope.unitKey(subject);
    if (key === '') continue;
    const own = byUnit.get(key) ?? new Map<string, Work>();
    byUnit.set(key, own);
    for (const work of read(subject)) {
      const name = work.text === '' ? `row ${subject.at}` : unitNameKey(work.text);
      if (!own.has(name)) own.set(name, work);
    }
  }
  return new Map([...byUnit].map(([key, works]) => [key, [...works.values()]]));
}

/** What a task of a unit without a project does for it. */
type TaskState = 'beats' | 'open' | 'not-said' | 'not-beaten' | 'none';

/** The best that a unit's tasks do: one that beats its own targets is enough. */
export function taskState(works: readonly Work[]): TaskState {
  const tasks = works.filter(({ kind }) => kind === 'task');
  if (tasks.length === 0) return 'none';
  if (tasks.some(({ beats }) => beats === 'beaten')) return 'beats';
  if (tasks.some(({ beats }) => beats === 'open')) return 'open';
  return tasks.some(({ beats }) => beats === 'not-said') ? 'not-said' : 'not-beaten';
}
