import { SCORE_ROLES, type ScoreRole } from '../sheet/score-sheet';
import type { ScoreColumn } from './header';
import { roleOf } from './roles';

const isStage = (role: ScoreColumn['role']): role is ScoreRole => SCORE_ROLES.some((one) => one === role);

/** A column that holds one stage of scoring of what the header above it names. */
export interface StagedColumn extends ScoreColumn {
  readonly role: ScoreRole;
  /** The header tiers above the one that names the stage. */
  readonly owner: readonly string[];
}

/**
 * Columns of a matrix in which several stages of scoring stand below each unit or each criterion ("Sở A: tự chấm, khối chấm"); empty
 * where stages have one column each.
 */
export function stagedColumns(columns: readonly ScoreColumn[]): readonly StagedColumn[] {
  const staged = columns.flatMap((column): StagedColumn[] => {
    const { path, role } = column;
    const [above, own] = [path.slice(0, -1), path.at(-1) ?? ''];
    const isOwned =
      isStage(role) && roleOf(own) === role && above.length > 0 && above.every((tier) => !isStage(roleOf(tier)));
    return isOwned ? [{ ...column, role, owner: above }] : [];
  });
  const owners = new Set(staged.map(({ owner }) => owner.join('\n')));
  const stages = new Set(staged.map(({ role }) => role));
  return owners.size > 1 && stages.size > 1 ? staged : [];
}
