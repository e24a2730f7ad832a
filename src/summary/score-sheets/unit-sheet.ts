import { fill, type Language } from '../../i18n/message';
import { toNumber } from '../../scoring/exact';
import type { ScorePlan } from '../../scoring/score-plan/score-plan';
import { planTree } from '../../scoring/score-plan/plan-tree';
import { choicesOf } from '../../scoring/tree/choice';
import { isLeaf, type CriterionNode } from '../../scoring/tree/criterion-tree';
import { areaAddress, cellAddress, columnLetters, type RowIndex } from '../../sheet/address';
import { layOut, NATIONAL_HEADING, type BodyLine } from '../page/office-page';
import type { NewCell, NewSheet, NewValidation } from '../page/sheet-model';
import { assignedFormula, cappedFormula, sumFormula, totalFormula, type CountedLine } from './formulas';
import { scoreSheetMessages } from './messages';

// Whole points stand without a decimal sign.
const FORMAT = 'General';
const [MOST, SELF, BLOC, REASON, EVIDENCE] = [2, 3, 4, 5, 6];
/** Columns that people fill in. */
const OPEN = [SELF, BLOC, REASON, EVIDENCE];

/** A unit's sheet, and where its scores stand. */
export interface UnitSheet {
  readonly sheet: NewSheet;
  /** By index of the plan's tree: the cell with the bloc's score. */
  readonly blocCells: readonly string[];
  /** The cell with the points that the unit was assigned, where places go by shares of them. */
  readonly assignedCell: string | null;
}

/** The score sheet of one unit: criteria with their most points, columns for the scores of the unit and of the bloc, reason and evidence. */
export function unitSheet(plan: ScorePlan, unit: string, name: string, language: Language): UnitSheet {
  const say = sayer(language);
  const { tree } = planTree(plan);
  const rows: { of: readonly RowIndex[] } = { of: [] };
  const cellIn = (column: number) => (index: number) => cellAddress(rows.of[index] ?? 0, column);
  const scoredBelow = (parent: CriterionNode | null, column: number) =>
    (parent ? parent.children : tree.roots).flatMap((index) => {
      const node = tree.nodes[index];
      return node ? [{ node, cell: cellIn(column)(index) }] : [];
    });
  const groupSum = (node: CriterionNode, column: number): string =>
    cappedFormula(node, sumFormula(node, scoredBelow(node, column)));
  const total = (column: number): string => totalFormula(plan, sumFormula(null, scoredBelow(null, column)));
  const base = tree.roots.flatMap((root) => {
    const node = tree.nodes[root];
    return node?.sort === 'base' && node.max ? [toNumber(node.max)] : [];
  });
  const lines = tree.nodes.map((node): BodyLine => {
    const score = (column: number) => (isLeaf(node) ? null : () => ({ formula: groupSum(node, column), value: 0 }));
    const max = node.max ? toNumber(node.max) : null;
    return { cells: [node.code, node.title, max, score(SELF), score(BLOC), null, null], form: { closed: [] } };
  });
  const sum = (column: number) => () => ({ formula: total(column), value: 0 });
  const most = base.length > 0 ? base.reduce((a, b) => a + b, 0) : null;
  lines.push({ cells: [null, say('total'), most, sum(SELF), sum(BLOC), null, null], form: { closed: [] } });
  const byShare = plan.ranking.by === 'percent';
  const choices = choicesOf(tree);
  /** Levels to choose from count once, through the criterion above them. */
  const counted = () =>
    tree.nodes.flatMap((node): (CountedLine | null)[] => {
      const row = (rows.of[node.index] ?? 0) + 1;
      if (choices.has(node.index)) return [{ row, isFree: false }];
      if (!isLeaf(node)) return [];
      return [node.sort === 'base' && !choices.has(node.parent) ? { row, isFree: true } : null];
    });
  const assigned = (column: number) => () => ({
    formula: assignedFormula(counted(), columnLetters(MOST), columnLetters(column)),
    value: 0,
  });
  const share = (column: number) => (row: number) => {
    const [sumCell, mostCell] = [row - 2, row - 1].map((line) => `${columnLetters(column)}${line}`);
    return { formula: `IF(${mostCell}>0,${sumCell}/${mostCell}*100,0)`, value: 0 };
  };
  if (byShare)
    lines.push(
      { cells: [null, say('assigned'), null, assigned(SELF), assigned(BLOC), null, null], form: { closed: [] } },
      { cells: [null, say('percent'), null, share(SELF), share(BLOC), null, null], form: { closed: [] } },
    );
  const page = {
    sheet: name,
    letterhead: { left: ['', ''], right: NATIONAL_HEADING },
    title: [say('title'), plan.title[language]],
    note: say('unit', { unit }),
    header: [
      { text: say('number'), width: 7 },
      { text: say('criterion'), width: 52 },
      { text: say('max'), width: 10, align: 'right', format: FORMAT },
      { text: say('self'), width: 10, align: 'right', format: FORMAT },
      { text: say('bloc'), width: 10, align: 'right', format: FORMAT },
      { text: say('reason'), width: 28 },
      { text: say('evidence'), width: 28 },
    ],
    signatures: {
      left: [say('date-line'), say('signature-left'), say('signature-hint')],
      right: [say('date-line'), say('signature-right'), say('signature-hint')],
    },
    pageNumbers: true,
    isHeaderFrozen: true,
  } as const;
  // Rows of criteria are known once the page was laid out: formulas are made in a second pass over the same lines.
  const { rowOfLine } = layOut({ ...page, body: lines.map(() => ({ blank: true })) });
  rows.of = rowOfLine;
  const { sheet } = layOut({ ...page, body: lines });
  const isBold = (line: number): boolean => !tree.nodes[line] || !isLeaf(tree.nodes[line]);
  const drawn = [...sheet.rows];
  rowOfLine.forEach((row, line) => {
    const opens = tree.nodes[line] ? (isBold(line) ? [REASON, EVIDENCE] : OPEN) : [];
    drawn[row] = (drawn[row] ?? []).map((cell, column) => cell && looked(cell, isBold(line), opens.includes(column)));
  });
  return {
    sheet: {
      ...sheet,
      rows: drawn,
      validations: tree.nodes.flatMap((node) =>
        isLeaf(node) ? rangeOf(node, rowOfLine[node.index] ?? 0, byShare && node.sort === 'base', say) : [],
      ),
      isProtected: true,
    },
    blocCells: tree.nodes.map(({ index }) => cellIn(BLOC)(index)),
    assignedCell: byShare ? cellAddress(rowOfLine[tree.nodes.length + 1] ?? 0, BLOC) : null,
  };
}

const looked = ({ content, look }: NewCell, bold: boolean, open: boolean): NewCell => ({
  content,
  look: { ...look, ...(bold ? { bold: true } : {}), ...(open ? { isOpen: true } : {}) },
});

type Sayer = ReturnType<typeof sayer>;
const sayer =
  (language: Language) =>
  (name: keyof typeof scoreSheetMessages.templates, data: Readonly<Record<string, string | number>> = {}): string =>
    fill(scoreSheetMessages.templates[name], data, language);

/** What may be entered as the score of a leaf; a deduction may be typed with either sign. */
function rangeOf({ max, sort }: CriterionNode, row: RowIndex, isFree: boolean, say: Sayer): NewValidation[] {
  if (!max) return [];
  const most = Math.abs(toNumber(max));
  const range = { low: sort === 'deduction' ? -most : 0, high: most };
  return [
    {
      area: areaAddress({ top: row, left: SELF, bottom: row, right: BLOC }),
      rule: { kind: 'number', from: range.low, to: range.high },
      advice: { title: say('advice-title'), text: say(isFree ? 'advice-percent' : 'advice', range) },
      question: { title: say('question-title'), text: say('question', range) },
    },
  ];
}
