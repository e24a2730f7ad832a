export { readLook } from './read-look';
export { shiftFormula } from './shift-formula';
export type * from './look';
