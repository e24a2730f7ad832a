import type { SubmittedRow } from './frame';

/** Kinds of table in the order in which a list holds them: what is proposed for an award comes first. */
const ORDER = ['nomination', 'registration', 'projects', 'tracking'];

/** Records of a list that came from tables of one kind. */
export interface ListPart {
  readonly kind: string;
  readonly rows: readonly SubmittedRow[];
}

/** Records by the kind of their table: a unit that only registered is proposed for nothing, whatever is said of its registration. */
export function listParts(rows: readonly SubmittedRow[]): readonly ListPart[] {
  const parts = new Map<string, SubmittedRow[]>();
  for (const row of rows) {
    const known = parts.get(row.table.kind);
    if (known) known.push(row);
    else parts.set(row.table.kind, [row]);
  }
  const rank = (kind: string): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  return [...parts].map(([kind, of]) => ({ kind, rows: of })).sort((a, b) => rank(a.kind) - rank(b.kind));
}

/** Whether a list holds nothing but proposals for awards. */
export const isOfNominations = (parts: readonly ListPart[]): boolean =>
  parts.every(({ kind }) => kind === 'nomination');
