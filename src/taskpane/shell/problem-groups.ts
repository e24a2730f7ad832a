import type { Message } from '../../i18n/message';
import type { Problem } from '../../i18n/problem';

/** Problems that ask for the same thing: what it is stands once under them. */
export interface ProblemGroup {
  readonly problems: readonly Problem[];
  readonly next: Message;
}

/** Problems by what is to be done about them, in the order in which each first came. */
export function problemGroups(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify(problem.next);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap((same) => (same[0] ? [{ problems: same, next: same[0].next }] : []));
}
