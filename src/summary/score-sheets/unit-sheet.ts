import { fill, type Language } from '../../i18n/message';
import { toNumber } from '../../scoring/exact';
import type { ScorePlan } from '../../scoring/score-plan/score-plan';
import { planTree } from '../../scoring/score-plan/plan-tree';
import { isLeaf, type CriterionNode } from '../../scoring/tree/criterion-tree';
import { areaAddress, cellAddress, type RowIndex } from '../../sheet/address';
import { layOut, NATIONAL_HEADING, type BodyLine } from '../page/office-page';
import type { NewCell, NewSheet, NewValidation } from '../page/sheet-model';
import { cappedFormula, clampedFormula, sumFormula } from './formulas';
import { scoreSheetMessages } from './messages';

// Whole points stand without a decimal sign.
const FORMAT = 'General';
const [SELF, BLOC, REASON, EVIDENCE] = [3, 4, 5, 6];
/** Columns that people fill in. */
const OPEN = [SELF, BLOC, REASON, EVIDENCE];

/** A unit's sheet, and where its scores stand. */
export interface UnitSheet {
  readonly sheet: NewSheet;
  /** By index of the plan's tree: the cell with the bloc's score. */
  readonly blocCells: readonly string[];
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
  const total = (column: number): string => clampedFormula(plan.clamp, sumFormula(null, scoredBelow(null, column)));
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
      validations: tree.nodes.flatMap((node) => (isLeaf(node) ? rangeOf(node, rowOfLine[node.index] ?? 0, say) : [])),
      isProtected: true,
    },
    blocCells: tree.nodes.map(({ index }) => cellIn(BLOC)(index)),
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
function rangeOf({ max, sort }: CriterionNode, row: RowIndex, say: Sayer): NewValidation[] {
  if (!max) return [];
  const most = Math.abs(toNumber(max));
  const range = { low: sort === 'deduction' ? -most : 0, high: most };
  return [
    {
      area: areaAddress({ top: row, left: SELF, bottom: row, right: BLOC }),
      rule: { kind: 'number', from: range.low, to: range.high },
      advice: { title: say('advice-title'), text: say('advice', range) },
      question: { title: say('question-title'), text: say('question', range) },
    },
  ];
}
