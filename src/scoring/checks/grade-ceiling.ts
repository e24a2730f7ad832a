import { defineMessages } from '../../i18n/message';
import { limitGrades } from '../grades/ceilings';
import type { Grading } from '../grades/grading';
import { addressOf } from '../sheet/score-sheet';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { statedGrades, type StatedBloc } from './stated-grades';

const messages = defineMessages('grade-ceiling', {
  over: {
    vi: 'Xếp loại {grade}: ghi cho {stated} đơn vị, được tối đa {allowed}; vượt ở {units}.',
    en: 'Grade {grade}: given to {stated} units, {allowed} may have it; beyond it: {units}.',
  },
});

function blocFindings({ grades: stated, units }: StatedBloc, { grades }: Grading): ScoreFinding[] {
  // Units that state no grade, or none that can be read, count among all units alone.
  const own = Array.from({ length: units }, (_, at) => grades.findIndex(({ id }) => id === stated[at]?.stated?.id));
  const places = own.map((_, at) => stated[at]?.place ?? null);
  return grades.flatMap((grade, index): ScoreFinding[] => {
    // Each ceiling is held against what is stated, not against what others would leave.
    const alone = grades.map(({ id, ceiling }, at) => (at === index ? { id, ceiling } : { id }));
    return limitGrades(own, places, alone).held.flatMap(({ holders, allowed, beyond }): ScoreFinding[] => {
      const over = beyond.flatMap((at) => stated[at] ?? []);
      const [first, ...others] = over;
      if (!first) return [];
      const named = { list: over.map(({ series }) => series.unit ?? series.label) };
      return [
        {
          check: 'grade-ceiling',
          outcome: 'fail',
          severity: 'warn',
          row: first.cell.row,
          alsoWrong: others.map(({ cell }) => cell.row),
          cells: over.map(({ cell }) => addressOf(cell)),
          message: messages.say('over', { grade: grade.label, stated: holders.length, allowed, units: named }),
          figure: null,
        },
      ];
    });
  });
}

/** More units of a bloc are given a grade than its ceiling allows. */
export const gradeCeiling: ScoreCheck = {
  id: 'grade-ceiling',
  messages,
  run(input) {
    const { grading } = input.options;
    return grading && input.sheet.layout !== 'unit'
      ? statedGrades(input).flatMap((bloc) => blocFindings(bloc, grading))
      : [];
  },
};
