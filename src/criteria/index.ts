import type { CriterionKind } from './criterion';
import { answerIs } from './kinds/answer-is';
import { awardAsked } from './kinds/award-asked';
import { awardOffered } from './kinds/award-offered';
import { bestOfGroup } from './kinds/best-of-group';
import { dateBefore } from './kinds/date-before';
import { dateInRounds } from './kinds/date-in-rounds';
import { directLabourShare } from './kinds/direct-labour-share';
import { fulfilledAndExceeded } from './kinds/fulfilled-and-exceeded';
import { hasWork } from './kinds/has-work';
import { holdsPosition } from './kinds/holds-position';
import { listedApart } from './kinds/listed-apart';
import { managedByOwn } from './kinds/managed-by-own';
import { movementReviewed } from './kinds/movement-reviewed';
import { notBelow } from './kinds/not-below';
import { notListed } from './kinds/not-listed';
import { notOwnWork } from './kinds/not-own-work';
import { organisationAbsent } from './kinds/organisation-absent';
import { ownUnitQualifies } from './kinds/own-unit-qualifies';
import { papersPresent } from './kinds/papers-present';
import { percentConsistent } from './kinds/percent-consistent';
import { percentAtLeast } from './kinds/percent-at-least';
import { personsPerUnit } from './kinds/persons-per-unit';
import { planFigureSame } from './kinds/plan-figure-same';
import { ratingCount } from './kinds/rating-count';
import { ratingEveryPeriod } from './kinds/rating-every-period';
import { refusalExplained } from './kinds/refusal-explained';
import { registeredThrough } from './kinds/registered-through';
import { saidOrListed } from './kinds/said-or-listed';
import { tableMentions } from './kinds/table-mentions';
import { targetMet } from './kinds/target-met';
import { taskInstead } from './kinds/task-instead';
import { told } from './kinds/told';
import { unionStreak } from './kinds/union-streak';
import { valuesPresent } from './kinds/values-present';
import { worksAtLeast } from './kinds/works-at-least';

const ALL = [
  answerIs,
  awardAsked,
  awardOffered,
  bestOfGroup,
  dateBefore,
  dateInRounds,
  directLabourShare,
  fulfilledAndExceeded,
  hasWork,
  holdsPosition,
  listedApart,
  managedByOwn,
  movementReviewed,
  notBelow,
  notListed,
  notOwnWork,
  organisationAbsent,
  ownUnitQualifies,
  papersPresent,
  percentAtLeast,
  percentConsistent,
  personsPerUnit,
  planFigureSame,
  ratingCount,
  ratingEveryPeriod,
  refusalExplained,
  registeredThrough,
  saidOrListed,
  tableMentions,
  targetMet,
  taskInstead,
  told,
  unionStreak,
  valuesPresent,
  worksAtLeast,
] as unknown as readonly CriterionKind[];

/** Every kind of criterion by its id. Parameters are checked by each kind's own schema before they reach it. */
export const KINDS: ReadonlyMap<string, CriterionKind> = new Map(ALL.map((kind) => [kind.id, kind]));
