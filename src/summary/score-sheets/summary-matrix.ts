import { fill, type Language } from '../../i18n/message';
import { planTree } from '../../scoring/score-plan/plan-tree';
import type { ScorePlan } from '../../scoring/score-plan/score-plan';
import { nodeAt, type CriterionNode } from '../../scoring/tree/criterion-tree';
import { columnLetters } from '../../sheet/address';
import { quotedSheet } from '../../sheet/references';
import type { HeaderNode } from '../page/header';
import { layOut, NATIONAL_HEADING, type BodyLine } from '../page/office-page';
import type { NewSheet } from '../page/sheet-model';
import { totalFormula } from './formulas';
import { scoreSheetMessages } from './messages';
import { KEY_DIGITS, placeFormula } from './place-formula';
import type { UnitSheet } from './unit-sheet';

// Whole points stand without a decimal sign.
const FORMAT = 'General';
/** 0-based column of the first group. */
const FIRST_GROUP = 2;

/** The dot tells a number from the words after it. */
const nameOf = ({ code, title }: CriterionNode): string =>
  code === '' ? title : `${code.replace(/\.$/, '')}. ${title}`;

/** One column of the matrix: its header and what it holds of a unit in a 1-based row; `place` needs all rows. */
interface Column {
  readonly header: HeaderNode;
  formula(made: UnitSheet, row: number): string;
}

/**
 * The summary of the units' sheets: the points of each topmost group, totals, the share of each unit's own most points where places go by
 * it, the criteria that break ties, and places. All of it is formulas, so that the order can be followed cell by cell.
 */
export function summaryMatrix(
  plan: ScorePlan,
  units: readonly string[],
  made: readonly UnitSheet[],
  name: string,
  language: Language,
): NewSheet {
  const say = (id: keyof typeof scoreSheetMessages.templates, data: Readonly<Record<string, string>> = {}): string =>
    fill(scoreSheetMessages.templates[id], data, language);
  const { tree } = planTree(plan);
  const roots = tree.roots.flatMap((root) => tree.nodes[root] ?? []);
  const last = FIRST_GROUP + roots.length - 1;
  const byShare = plan.ranking.by === 'percent';
  const cellOf = ({ sheet, blocCells }: UnitSheet, { index, sort }: CriterionNode): string => {
    const reference = `${quotedSheet(sheet.name)}!${blocCells[index] ?? ''}`;
    return sort === 'deduction' ? `-ABS(${reference})` : reference;
  };
  const figures = (text: string, width: number): HeaderNode => ({ text, width, align: 'right', format: FORMAT });
  const groups = roots.map((node): Column => ({
    header: figures(nameOf(node), 14),
    // A criterion that was not assigned says so in words, and stays so here.
    formula: (unit) => cellOf(unit, node),
  }));
  const total: Column = {
    header: figures(say('matrix-total'), 12),
    formula: (_, row) => {
      const sum = `SUM(${columnLetters(FIRST_GROUP)}${row}:${columnLetters(last)}${row})`;
      return `ROUND(${totalFormula(plan, sum)},${KEY_DIGITS.points})`;
    },
  };
  const [totalAt, mostAt] = [columnLetters(last + 1), columnLetters(last + 2)];
  const share: readonly Column[] = byShare
    ? [
        {
          header: figures(say('assigned'), 12),
          formula: ({ sheet, assignedCell }) => `${quotedSheet(sheet.name)}!${assignedCell ?? ''}`,
        },
        {
          header: figures(say('percent'), 12),
          formula: (_, row) =>
            `IF(${mostAt}${row}>0,ROUND(${totalAt}${row}/${mostAt}${row}*100,${KEY_DIGITS.percent}),0)`,
        },
      ]
    : [];
  const ties = plan.ranking.ties.flatMap((path) => nodeAt(tree, path) ?? []);
  const breaking = ties.map((node): Column => ({
    header: figures(say('tie-break', { criterion: nameOf(node) }), 14),
    formula: (unit) => `ROUND(SUM(${cellOf(unit, node)}),${KEY_DIGITS.points})`,
  }));
  const columns = [...groups, total, ...share, ...breaking];
  const firstKey = FIRST_GROUP + groups.length + (byShare ? share.length : 0);
  const letters = [firstKey, ...breaking.map((_, at) => firstKey + 1 + at)].map(columnLetters);
  const body = (first: number): BodyLine[] =>
    units.map((unit, at): BodyLine => {
      const own = made[at];
      const cells = columns.map(({ formula }) => (row: number) => ({
        formula: own ? formula(own, row) : '0',
        value: 0,
      }));
      const place = (row: number) => ({
        formula: placeFormula({ letters, first, last: first + units.length - 1 }, row),
        value: 1,
      });
      return { cells: [at + 1, unit, ...cells, place] };
    });
  const page = {
    sheet: name,
    letterhead: { left: ['', ''], right: NATIONAL_HEADING },
    title: [say('matrix-title'), plan.title[language]],
    note: say(byShare ? 'matrix-note-percent' : 'matrix-note'),
    header: [
      { text: say('number'), width: 6 },
      { text: say('unitName'), width: 34 },
      ...columns.map(({ header }) => header),
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
