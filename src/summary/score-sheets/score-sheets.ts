import { fill, type Language } from '../../i18n/message';
import { freeSheetName } from '../../sheet/sheet-name';
import type { ScorePlan } from '../../scoring/score-plan/score-plan';
import type { NewSheet } from '../page/sheet-model';
import { scoreSheetMessages } from './messages';
import { summaryMatrix } from './summary-matrix';
import { unitSheet } from './unit-sheet';

interface Asked {
  readonly plan: ScorePlan;
  readonly units: readonly string[];
  /** Names that sheets of the workbook have. */
  readonly taken: readonly string[];
  readonly language: Language;
}

/**
 * The score sheets of a bloc: one for each unit, in the order given, and the summary of all with live totals and places. Whatever is
 * added up is a formula, so that everything can be followed without us; cells that are not to be filled in are protected without a
 * password. Empty for no units.
 */
export function scoreSheets({ plan, units, taken, language }: Asked): NewSheet[] {
  if (units.length === 0) return [];
  const names: string[] = [...taken];
  const nameFor = (wanted: string): string => {
    const name = freeSheetName(wanted, names);
    names.push(name);
    return name;
  };
  const made = units.map((unit) => unitSheet(plan, unit, nameFor(unit), language));
  const name = nameFor(fill(scoreSheetMessages.templates['matrix-sheet'], {}, language));
  return [...made.map(({ sheet }) => sheet), summaryMatrix(plan, units, made, name, language)];
}
