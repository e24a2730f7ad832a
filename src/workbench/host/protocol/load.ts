import type { QueryInfo } from './messages';

/** What one `load` asks of one object: scalars by the add-in's spelling, and further loads by navigation property. */
export interface LoadRequest {
  /** Every scalar. */
  readonly all: boolean;
  /** Paths split at their slashes. */
  readonly paths: readonly (readonly string[])[];
}

/** Reads `Select` and `Expand`: `name`, `format/fill/color`, `*`; nothing at all means every scalar. */
export function loadRequestOf({ Select = [], Expand = [] }: QueryInfo): LoadRequest {
  const names = [...Select, ...Expand.map((name) => `${name}/*`)].map((name) => name.trim().replaceAll('.', '/'));
  return {
    all: names.length === 0 || names.includes('*'),
    paths: names.filter((name) => name !== '*').map((name) => name.split('/')),
  };
}

/** The paths of a request below one navigation property, as the request to its object. */
export const below = (tails: readonly (readonly string[])[]): LoadRequest => ({
  all: tails.some((tail) => tail.length === 0 || (tail.length === 1 && tail[0] === '*')),
  paths: tails.filter((tail) => tail.length > 0 && tail[0] !== '*'),
});
