import { defineMessages, formatNumber, type MessageValue } from '../../i18n/message';
import type { RowIndex } from '../../sheet/address';
import { exact, toNumber, type Exact } from '../exact';
import type { Grade } from '../grades/grade';
import type { Grading } from '../grades/grading';
import { addressOf, type ScoreSheet } from '../sheet/score-sheet';
import { nameOf, nodeAt, type CriterionTree } from '../tree/criterion-tree';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { statedGrades, type StatedGrade } from './stated-grades';

const messages = defineMessages('grade-mismatch', {
  over: {
    vi: '{unit}: ghi xếp loại {stated} (ô {cell}), với {measure} thì được {right}; mức {stated} cần từ {least}.',
    en: '{unit}: graded {stated} (cell {cell}), with {measure} it is {right}; {stated} needs {least} or more.',
  },
  weak: {
    vi: '{unit}: ghi xếp loại {stated} (ô {cell}) nhưng mức này cần từng tiêu chí đạt từ {share} %; chưa đạt ở: {criteria}.',
    en: '{unit}: graded {stated} (cell {cell}), which needs {share} % under every criterion; too low: {criteria}.',
  },
  under: {
    vi: '{unit}: ghi xếp loại {stated} (ô {cell}), thấp hơn mức {right} theo {measure}; nếu hạ vì vi phạm hoặc vì vượt tỷ lệ thì ghi rõ lý do.',
    en: '{unit}: graded {stated} (cell {cell}), lower than {right} by {measure}; say why, where it was lowered for a breach or a ceiling.',
  },
  unreadable: {
    vi: '{unit}: ô {cell} ghi "{text}", không phải mức xếp loại nào của thang điểm ({grades}).',
    en: '{unit}: cell {cell} says "{text}", which is no grade of the score plan ({grades}).',
  },
  'not-compared': {
    vi: 'Xếp loại trong bảng không theo các mức của thang điểm ({grades}) nên không đối chiếu được.',
    en: 'The grades of the table are none of the score plan’s ({grades}), so they are not compared.',
  },
  none: { vi: 'chưa đạt mức nào', en: 'no grade' },
});

/** "92,5 điểm", or a share in per cent. */
function figureOf(measure: Exact, by: Grading['by']): MessageValue {
  const value = toNumber(measure);
  if (by === 'percent') return { percent: value };
  return { vi: `${formatNumber(value, 'vi')} điểm`, en: `${formatNumber(value, 'en')} points` };
}

/** The stated grade that no reading of the unit's points bears out; null where one does. */
function mismatchOf(
  { stated, right, measure, series, cell }: StatedGrade,
  { by, grades }: Grading,
  tree: CriterionTree,
): Pick<ScoreFinding, 'outcome' | 'message'> | null {
  const [printed] = right;
  if (!stated || !printed || !measure) return null;
  const rank = (grade: Grade | null): number => (grade ? grades.indexOf(grade) : grades.length);
  const own = rank(stated);
  // Before the ceilings or after them: whether too many have a grade is told apart.
  if (right.some(({ earned, grade }) => own >= rank(earned) && own <= rank(grade))) return null;
  const data = { unit: series.unit ?? series.label, stated: stated.label, cell: addressOf(cell) };
  const told = { right: printed.earned?.label ?? messages.templates.none, measure: figureOf(measure, by) };
  if (right.every(({ grade }) => own > rank(grade)))
    return { outcome: 'review', message: messages.say('under', { ...data, ...told }) };
  if (own >= rank(printed.byPoints)) {
    const criteria = { list: printed.weak.flatMap((path) => nodeAt(tree, path) ?? []).map(nameOf) };
    return { outcome: 'fail', message: messages.say('weak', { ...data, share: stated.eachAtLeast ?? 0, criteria }) };
  }
  const least = figureOf(exact(stated.atLeast), by);
  return { outcome: 'fail', message: messages.say('over', { ...data, ...told, least }) };
}

/** Told at the unit's own row, or, where units are columns, at the row of the totals. */
const rowOf = ({ series, cell }: StatedGrade, { layout }: ScoreSheet): RowIndex =>
  layout === 'unit' || layout === 'units-in-columns' ? (series.total?.row ?? cell.row) : cell.row;

/** A stated grade is another than the plan gives for the unit's points. */
export const gradeMismatch: ScoreCheck = {
  id: 'grade-mismatch',
  messages,
  run(input) {
    const { sheet, options } = input;
    const { grading } = options;
    const stated = statedGrades(input).flatMap(({ grades }) => grades);
    if (!grading || stated.length === 0) return [];
    const finding = { check: 'grade-mismatch', severity: 'block', alsoWrong: [], figure: null } as const;
    const list = { list: grading.grades.map(({ label }) => label) };
    if (stated.every((one) => one.stated === null)) {
      const cells = stated.slice(0, 1).map(({ cell }) => addressOf(cell));
      const message = messages.say('not-compared', { grades: list });
      return [{ ...finding, outcome: 'info', severity: 'info', row: null, cells, message }];
    }
    return stated.flatMap((one): ScoreFinding[] => {
      const { cell, series } = one;
      const [unit, address] = [series.unit ?? series.label, addressOf(cell)];
      const found =
        one.stated === null
          ? {
              outcome: 'unknown' as const,
              message: messages.say('unreadable', { unit, cell: address, text: cell.text, grades: list }),
            }
          : mismatchOf(one, grading, sheet.tree);
      return found ? [{ ...finding, ...found, row: rowOf(one, sheet), cells: [address] }] : [];
    });
  },
};
