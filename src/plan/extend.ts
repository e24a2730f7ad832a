import { planMessages } from './messages';
import { planProblem, type PlanProblem } from './problem';
import { guidanceSchema } from './schema';
import { problemsOf } from './schema-problems';

/** The document of a plan by its id, as it stands in its file (its own base not yet put in); undefined when there is none. */
export type Bases = (id: string) => unknown;

type ResolveResult =
  { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly problems: readonly PlanProblem[] };

type Document = Readonly<Record<string, unknown>>;

/** Lists whose items are told apart by `id`, except clauses, by `ref`. Aliases, known faults and predecessors of units are added up. */
const BY_ID = ['awards', 'unitKinds', 'fields', 'tables', 'lists', 'quotas', 'criteria', 'rounds', 'targets', 'works'];
const ADDED_UP = ['aliases', 'knownFaults', 'predecessors'];

const isDocument = (data: unknown): data is Document =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The id of the plan that a document builds on; null when it stands alone. */
const baseOf = (data: unknown): string | null =>
  isDocument(data) && typeof data['extends'] === 'string' ? data['extends'] : null;

/**
 * Puts the base of a document under it, and the base's base under that. A document without `extends` is given back as it is.
 * Problems: a document of a wrong shape, a base that does not exist, documents that build on each other.
 */
export function resolveExtends(data: unknown, bases: Bases, chain: readonly string[] = []): ResolveResult {
  const base = baseOf(data);
  if (base === null || !isDocument(data)) return { ok: true, data };
  const problems = problemsOf({ schema: guidanceSchema, data, at: [] });
  if (problems.length > 0) return { ok: false, problems };
  const path = 'extends';
  const refused = (message: PlanProblem['message']): ResolveResult => ({
    ok: false,
    problems: [planProblem(path, message)],
  });
  const own = [...chain, String(data['id'])];
  if (own.includes(base)) return refused(planMessages.say('circular-base', { path, chain: { list: [...own, base] } }));
  const document = bases(base);
  if (document === undefined) return refused(planMessages.say('unknown-base', { path, base }));
  const resolved = resolveExtends(document, bases, own);
  return resolved.ok && isDocument(resolved.data) ? { ok: true, data: merged(resolved.data, data) } : resolved;
}

/** What the guidance says stands; of lists, items with the id of one of the base take its place and others come after. */
function merged(base: Document, own: Document): Document {
  const all: Record<string, unknown> = { ...base, ...own };
  for (const key of BY_ID) all[key] = mergedList(base[key], own[key], 'id');
  all['clauses'] = mergedList(base['clauses'], own['clauses'], 'ref');
  for (const key of ADDED_UP) if (key in base || key in own) all[key] = [...listOf(base[key]), ...listOf(own[key])];
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function mergedList(base: unknown, own: unknown, key: 'id' | 'ref'): unknown {
  if (!Array.isArray(base) || !Array.isArray(own)) return own ?? base;
  const keyOf = (item: unknown) => (isDocument(item) ? item[key] : undefined);
  const replaced: unknown[] = base.map((item) => own.find((other) => keyOf(other) === keyOf(item)) ?? item);
  const known = new Set(base.map(keyOf));
  return [...replaced, ...own.filter((item) => !known.has(keyOf(item)))];
}
