import type { CellValue } from '../../../src/sheet/grid';
import type { CaseOutcome, CriterionCase } from '../criterion-cases';

export type Columns = Readonly<Record<string, CellValue>>;

/** Makes cases of one criterion in tables of one title, for one name. */
export const casesIn =
  (title: string) =>
  (criterion: string, name: Columns) =>
  (outcome: CaseOutcome, columns: Columns, more: Partial<CriterionCase> = {}): CriterionCase => ({
    criterion,
    outcome,
    title,
    columns: { ...name, ...columns },
    ...more,
  });
