import type { ScoreFacts } from '../../report/facts';
import type { WorkbookReport } from '../../report/report';
import { toNumber } from '../../scoring/exact';
import { readScores } from '../../scoring/read/read-scores';
import type { ScoreCell } from '../../scoring/sheet/score-cell';
import { SCORE_ROLES, type ScoreSeries, type ScoreSheet } from '../../scoring/sheet/score-sheet';
import type { Grid } from '../../sheet/grid';
import { cellText, isBlank } from '../../sheet/values/cell-text';

/**
 * Totals, places, grades and proposals of the score tables of a workbook, a line for each unit. Hidden sheets are left out.
 * @param report of the workbook, for the grades that it gives; none without.
 */
export function scoreFactsOf(grids: readonly Grid[], report: WorkbookReport | null = null): readonly ScoreFacts[] {
  const keyOf = (sheet: string, row: number, unit: string): string => JSON.stringify([sheet, row, unit]);
  const graded = (report?.tables ?? []).flatMap(({ sheet, grading }) =>
    (grading?.units ?? []).map(({ row, unit, earned }) => [keyOf(sheet, row, unit), earned?.id ?? ''] as const),
  );
  const earned = new Map(graded);
  // A table of one unit that names none is called by its sheet.
  const gradeAt = ({ sheet, row, unit }: ScoreFacts): string | null =>
    earned.get(keyOf(sheet, row, unit || sheet)) ?? null;
  return grids
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((grid) => readScores(grid).flatMap(({ table }) => ofTable(table)))
    .map((facts) => ({ ...facts, earned: gradeAt(facts) }));
}

function ofTable(table: ScoreSheet): ScoreFacts[] {
  const shown = table.layout === 'unit' ? table.series.filter(({ total }) => total !== null) : table.series;
  // In a table of one unit every stage has a column: the last one that gives a total counts.
  const series =
    table.layout === 'unit'
      ? shown
          .filter((one) => hasTotal(one))
          .sort(byStage)
          .slice(-1)
      : lastStages(shown);
  const blocOf = (one: ScoreSeries): string =>
    table.blocs.find(({ series: members }) => members.some((at) => table.series[at] === one))?.label ?? '';
  return series.map((one): ScoreFacts => ({
    sheet: table.sheet,
    row: one.total?.row ?? table.area.top,
    unit: one.unit ?? '',
    bloc: blocOf(one),
    role: one.role,
    total: numberOf(one.total),
    rank: one.rank && !isBlank(one.rank.raw) ? cellText(one.rank.raw) : '',
    award: one.award?.text ?? '',
    grade: one.grade?.text ?? '',
    earned: null,
  }));
}

const stageOf = ({ role }: ScoreSeries): number => (role === null ? -1 : SCORE_ROLES.indexOf(role));
const byStage = (a: ScoreSeries, b: ScoreSeries): number => stageOf(a) - stageOf(b);
const hasTotal = ({ total }: ScoreSeries): boolean => numberOf(total) !== null;

/** Of a unit with several stages of scoring in a matrix the last one counts. */
const lastStages = (series: readonly ScoreSeries[]): readonly ScoreSeries[] => {
  const last = Math.max(...series.map(stageOf));
  return series.filter((one) => stageOf(one) === last);
};

/** Null for a blank, and for anything that can be read in more ways than one. */
function numberOf(cell: ScoreCell | null): number | null {
  const reading = cell?.reading;
  return reading?.kind === 'number' || reading?.kind === 'text-number' || reading?.kind === 'spelled-sum'
    ? toNumber(reading.value)
    : null;
}
