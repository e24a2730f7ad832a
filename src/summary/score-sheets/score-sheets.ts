import { fill, type Language } from '../../i18n/message';
import { freeSheetName } from '../../sheet/sheet-name';
import { quotedSheet } from '../../sheet/references';
import { planTree } from '../../scoring/score-plan/plan-tree';
import type { ScorePlan } from '../../scoring/score-plan/score-plan';
import { columnLetters } from '../../sheet/address';
import { layOut, NATIONAL_HEADING, type BodyLine } from '../page/office-page';
import type { NewSheet } from '../page/sheet-model';
import { clampedFormula } from './formulas';
import { scoreSheetMessages } from './messages';
import { unitSheet, type UnitSheet } from './unit-sheet';

// Whole points stand without a decimal sign.
const FORMAT = 'General';
/** 0-based column of the first group in the summary. */
const FIRST_GROUP = 2;

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
  return [...made.map(({ sheet }) => sheet), summary(plan, units, made, name, language)];
}

function summary(
  plan: ScorePlan,
  units: readonly string[],
  made: readonly UnitSheet[],
  name: string,
  language: Language,
): NewSheet {
  const say = (id: keyof typeof scoreSheetMessages.templates): string =>
    fill(scoreSheetMessages.templates[id], {}, language);
  const { tree } = planTree(plan);
  const roots = tree.roots.flatMap((root) => tree.nodes[root] ?? []);
  const last = FIRST_GROUP + roots.length - 1;
  const total = columnLetters(last + 1);
  const body = (first: number): BodyLine[] =>
    units.map((unit, at): BodyLine => {
      const { sheet, blocCells = [] } = made[at] ?? {};
      const groups = roots.map(({ index, sort }) => () => {
        const reference = `${quotedSheet(sheet?.name ?? '')}!${blocCells[index] ?? ''}`;
        return { formula: sort === 'deduction' ? `-ABS(${reference})` : reference, value: 0 };
      });
      const sum = (row: number) => ({
        formula: clampedFormula(plan.clamp, `SUM(${columnLetters(FIRST_GROUP)}${row}:${columnLetters(last)}${row})`),
        value: 0,
      });
      const place = (row: number) => ({
        formula: `RANK(${total}${row},${total}$${first}:${total}$${first + units.length - 1})`,
        value: 1,
      });
      return { cells: [at + 1, unit, ...groups, sum, place] };
    });
  const page = {
    sheet: name,
    letterhead: { left: ['', ''], right: NATIONAL_HEADING },
    title: [say('matrix-title'), plan.title[language]],
    note: say('matrix-note'),
    header: [
      { text: say('number'), width: 6 },
      { text: say('unitName'), width: 34 },
      ...roots.map(({ code, title }) => ({
        // The dot tells a number from the words after it.
        text: code === '' ? title : `${code.replace(/\.$/, '')}. ${title}`,
        width: 14,
        align: 'right' as const,
        format: FORMAT,
      })),
      { text: say('matrix-total'), width: 12, align: 'right' as const, format: FORMAT },
      { text: say('rank'), width: 9, align: 'center' as const },
    ],
    signatures: {
      left: [say('date-line'), say('signature-left'), say('signature-hint')],
      right: [say('date-line'), say('signature-leader'), say('signature-hint')],
    },
    pageNumbers: true,
    isHeaderFrozen: true,
  };
  const { rowOfLine } = layOut({ ...page, body: units.map(() => ({ blank: true })) });
  const { sheet } = layOut({ ...page, body: body((rowOfLine[0] ?? 0) + 1) });
  return { ...sheet, isProtected: true };
}
