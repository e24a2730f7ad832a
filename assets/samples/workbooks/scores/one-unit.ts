import { unitTable } from './unit-table';
import { UNIT_B } from './units';

/** What a unit sends: its own scores with evidence. Nothing is wrong with it. */
export const oneUnit = unitTable({ ...UNIT_B, sheet: 'Tu cham' }, false);

const [target, actual, , evidence] = UNIT_B.scores['I/2'] ?? [null, null, null, null];

/**
 * The same after it went through several hands: a comma in a text, points beyond the most, a score that its method does not give, one
 * without evidence, one left out, a change without a reason, and a sum that misses its last row.
 */
export const oneUnitWithFaults = unitTable(
  {
    ...UNIT_B,
    sheet: 'Cham diem',
    scores: {
      ...UNIT_B.scores,
      'I/1/b': ['100 %', '91 %', 15, 'BC 32/BC-SB', 15],
      'I/2': [target, actual, '9,5', evidence, 9.5],
      'II/1': [null, null, 9.5, 'KL 11-KL/CB', 9],
      'II/2': [null, null, 5.5, 'BC 03/BC-CĐ', 5],
      'III/1': [null, null, 9.5, null, 9.5],
      'III/3': [null, '0 lần', null, 'Sổ theo dõi', null],
    },
    self: {
      II: (rowOf) => ({ formula: `SUM(G${rowOf('II/1')}:G${rowOf('II/2')})`, value: 15 }),
    },
  },
  true,
);
