/** A figure as scores are given: in hundredths. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Whether two figures are the same as far as scores are given. */
export const isAlike = (one: number, other: number): boolean => hundredths(one) === hundredths(other);
