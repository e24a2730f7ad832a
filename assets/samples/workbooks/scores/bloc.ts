import { unitTable, type SampleUnit } from './unit-table';
import { UNIT_A, UNIT_B, UNIT_C, UNIT_D } from './units';

/** The units of the khối, in the order of its list. */
export const BLOC_UNITS: readonly SampleUnit[] = [UNIT_A, UNIT_B, UNIT_C, UNIT_D];

/** One sheet for each unit of the khối, scored by the khối trưởng. */
export const blocTables = BLOC_UNITS.map((unit) => unitTable(unit, true));
