import type { Wording } from '../i18n/message';

/** Title and remedy of a criterion that no plan lists. */
export interface ReservedCriterion {
  readonly title: Wording;
  readonly remedy: Wording;
}
