import type { SeriesFigures, WrongFigure } from './figures';

/** Typed sums that must be held against their scores before anything is said of how they come about. */
const ENOUGH = 3;

const isTyped = ({ cell, culprits }: WrongFigure): boolean => cell.formula === null && culprits.length === 0;

/** What is left to say of single sums, and those that a table works out in another way than by adding up. */
interface NotAdded {
  readonly figures: readonly SeriesFigures[];
  readonly unexplained: readonly WrongFigure[];
}

/**
 * Where two of three sums that were typed agree with nothing that was added up, the table works them out in another way (weights, means):
 * no single one is then held to be wrong.
 */
export function withoutNotAdded(figures: readonly SeriesFigures[]): NotAdded {
  const typed = figures.reduce((all, one) => all + one.typed, 0);
  const unexplained = figures.flatMap(({ wrong }) => wrong.filter(isTyped));
  if (typed < ENOUGH || unexplained.length * 3 < typed * 2) return { figures, unexplained: [] };
  return {
    figures: figures.map((one) => ({ ...one, wrong: one.wrong.filter((figure) => !isTyped(figure)) })),
    unexplained,
  };
}
