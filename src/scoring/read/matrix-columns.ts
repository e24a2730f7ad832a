import type { ColumnIndex } from '../../sheet/address';
import { sortInLabel } from '../tree/label';
import { isTotal } from './total-rows';
import type { ScoreColumn, ScoreHeader } from './header';
import type { ScoreRoleName } from './role-wordings';
import { columnOf } from './unit-table';

/** Columns of a table whose units are rows: the criteria, the sums within groups, the grand total, what stands beside. */
interface MatrixColumns {
  /** Names of the units. */
  readonly unit: ColumnIndex;
  readonly criteria: readonly ScoreColumn[];
  readonly subtotals: readonly ScoreColumn[];
  readonly total: ScoreColumn | null;
  /** Share of each unit's own most points; places may go by it. */
  readonly percent: ScoreColumn | null;
  readonly rank: ScoreColumn | null;
  readonly award: ScoreColumn | null;
  readonly grade: ScoreColumn | null;
}

const STAGES: readonly (ScoreRoleName | null)[] = ['self', 'bloc', 'review1', 'review2', 'final'];

const isSubtotal = ({ path }: ScoreColumn): boolean => path.length > 1 && isTotal(path.at(-1) ?? '');
const isUnderTotal = ({ path }: ScoreColumn): boolean => path.slice(0, -1).some((tier) => isTotal(tier));

/** The last stage of scoring; of several columns of one stage that under a heading for totals. */
function lastStage(columns: readonly ScoreColumn[]): ScoreColumn | null {
  const stages = columns.filter(({ role }) => STAGES.includes(role));
  const underTotal = stages.filter(isUnderTotal);
  const among = underTotal.length > 0 ? underTotal : stages;
  return [...among].sort((a, b) => STAGES.indexOf(a.role) - STAGES.indexOf(b.role)).at(-1) ?? null;
}

/**
 * Tells the columns apart. Scores by who gave them are stages of one figure and are never added up; what stands right of the grand
 * total is no part of it unless it is called a bonus or a deduction.
 * @returns null when no column names units.
 */
export function matrixColumns({ columns }: ScoreHeader): MatrixColumns | null {
  const unit = columnOf(columns, 'person') ?? columnOf(columns, 'unit');
  if (!unit) return null;
  const right = columns.filter(({ column }) => column > unit.column);
  const subtotals = right.filter(isSubtotal);
  const points = right.filter((column) => (column.role === null || column.role === 'score') && !isSubtotal(column));
  const beside = {
    unit: unit.column,
    percent: columnOf(right, 'percent'),
    rank: columnOf(columns, 'rank'),
    award: columnOf(columns, 'award'),
    grade: columnOf(columns, 'grade'),
  };
  const total = right.filter((column) => column.role === 'total' && !isSubtotal(column)).at(-1) ?? lastStage(right);
  if (total) {
    const isLeft = ({ column }: ScoreColumn): boolean => column < total.column;
    const isAdded = ({ path }: ScoreColumn): boolean => path.some((tier) => sortInLabel(tier) !== null);
    const hasLeft = points.some(isLeft);
    const criteria = points.filter((column) => !hasLeft || isLeft(column) || isAdded(column));
    return { ...beside, criteria, subtotals, total };
  }
  return { ...beside, criteria: points, subtotals, total: null };
}
