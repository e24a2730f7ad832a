import type { CriterionLine } from '../engine/scores/score-types';

/** The next leaf without a score after a line, from the top again after the last; null when there is none. */
export function nextUnscored(lines: readonly Pick<CriterionLine, 'isUnscored'>[], from: number): number | null {
  for (let step = 1; step <= lines.length; step++) {
    const index = (from + step + lines.length) % lines.length;
    if (lines[index]?.isUnscored) return index;
  }
  return null;
}

/** Where a key leads from a line; null for keys that do not move. */
export function stepTo(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
