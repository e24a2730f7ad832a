import type { Verdict } from '../../../src/criteria/criterion';

const X = 'HTXSNV';
const T = 'HTTNV';

/** What a made-up record says. */
export interface MadeRecord {
  readonly name: string;
  /** Unit of a person; null for a collective. */
  readonly workplace: string | null;
  /** Ratings of 2020 to 2024; null is a blank. */
  readonly ratings: readonly (string | null)[];
  readonly targets: string | null;
  readonly work: string | null;
  readonly registered: string | null;
  readonly dossier: string | null;
}

/** A defect with what the plan Kiên Giang 90 says of a record that has it and no other. */
export interface Defect {
  readonly id: string;
  readonly verdict: Verdict;
  /** Criteria that tell it, by what the record is; a defect of the one need not exist for the other. */
  readonly criterion: { readonly commune?: string; readonly person?: string };
  readonly change: Partial<MadeRecord>;
}

export const RATINGS_WITHOUT_FAULT: readonly string[] = [X, X, X, T, T];

export const DEFECTS: readonly Defect[] = [
  {
    id: 'low-rating',
    verdict: 'ineligible',
    criterion: { commune: 'party-every-year', person: 'person-every-year' },
    change: { ratings: [X, X, 'HTNV', X, T] },
  },
  {
    id: 'few-excellent',
    verdict: 'ineligible',
    criterion: { commune: 'party-excellent-years', person: 'person-excellent-years' },
    change: { ratings: [X, T, T, T, X] },
  },
  {
    id: 'rating-missing',
    verdict: 'incomplete',
    criterion: { commune: 'party-every-year', person: 'person-every-year' },
    change: { ratings: [X, X, X, null, T] },
  },
  {
    id: 'targets-met-only',
    verdict: 'ineligible',
    criterion: { commune: 'targets-exceeded' },
    change: { targets: 'Đạt 100%' },
  },
  { id: 'no-work', verdict: 'ineligible', criterion: { commune: 'welcome-project' }, change: { work: 'Chưa có' } },
  {
    id: 'minutes-missing',
    verdict: 'incomplete',
    criterion: { commune: 'dossier' },
    change: { dossier: 'Thiếu biên bản' },
  },
  {
    id: 'registered-on-the-day',
    verdict: 'needs-review',
    criterion: { commune: 'registered-in-time' },
    change: { registered: '30/10/2021' },
  },
];
