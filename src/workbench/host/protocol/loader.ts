import { HostRefusal, invalidArgument } from '../fault';
import { below, loadRequestOf, type LoadRequest } from './load';
import type { QueryInfo } from './messages';
import { camelCase, type HostObject, type Since, type TypeTable } from './type-table';

interface LoaderOptions {
  readonly tableOf: (object: HostObject) => TypeTable<never>;
  /** Id of an object that the add-in keeps between requests. */
  readonly referenceOf: (object: HostObject) => string | undefined;
  readonly assertSupported: (since: Since | undefined, member: string) => void;
  readonly supports: (since: Since) => boolean;
  readonly ignoreUnknownLoads: boolean;
}

/** Reads properties of objects for `load`. */
export class Loader {
  constructor(private readonly options: LoaderOptions) {}

  /** What the library must know of an object without asking. Never null: that would mean a null object. */
  identityOf(object: HostObject): Record<string, unknown> {
    const { identity = [], properties } = this.options.tableOf(object);
    const reference = this.options.referenceOf(object);
    return {
      ...Object.fromEntries(identity.map((name) => [name, properties?.[name]?.get(object.model as never)])),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  /** The answer to `load`: a collection's members, or the asked properties of one object. `asJson` spells names as add-ins do. */
  query(object: HostObject, query: QueryInfo, asJson: boolean): Record<string, unknown> {
    const { items } = this.options.tableOf(object);
    const request = loadRequestOf(query);
    if (!items) return this.loaded(object, request, asJson);
    const skip = query.Skip ?? 0;
    const part = items(object.model as never).slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    const loaded = part.map((item, index) => ({
      ...(asJson ? {} : { _Index: skip + index }),
      ...this.loaded(item, request, asJson),
    }));
    return { [asJson ? 'items' : '_Items']: loaded };
  }

  private loaded(object: HostObject, request: LoadRequest, asJson: boolean): Record<string, unknown> {
    const table = this.options.tableOf(object);
    table.assertAlive?.(object.model as never);
    if (table.items) {
      const members = table.items(object.model as never).map((item) => this.loaded(item, request, asJson));
      return {
        [asJson ? 'items' : '_Items']: members.map((member, _Index) => (asJson ? member : { _Index, ...member })),
      };
    }
    const key = asJson ? camelCase : (name: string) => name;
    const out: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(this.identityOf(object))) out[key(name)] = value;
    if (request.all)
      for (const [name, { get, since }] of Object.entries(table.properties ?? {}))
        if (!name.startsWith('_') && (since === undefined || this.options.supports(since)))
          out[key(name)] = get(object.model as never);
    const nested = new Map<string, (readonly string[])[]>();
    for (const [head = '', ...tail] of request.paths) {
      const navigation = entryOf(table.navigation, head);
      const property = tail.length === 0 ? entryOf(table.properties, head) : undefined;
      if (navigation) nested.set(navigation[0], [...(nested.get(navigation[0]) ?? []), tail]);
      else if (property) {
        this.options.assertSupported(property[1].since, `${object.type}.${head}`);
        out[key(property[0])] = property[1].get(object.model as never);
      } else if (!this.options.ignoreUnknownLoads) {
        const refusal = invalidArgument(`${object.type} has no property "${[head, ...tail].join('/')}" to load.`);
        throw new HostRefusal(refusal.code, refusal.message, `${object.type}.load`);
      }
    }
    for (const [name, tails] of nested) {
      const child = table.navigation?.[name]?.(object.model as never) ?? null;
      out[key(name)] = child ? this.loaded(child, below(tails), asJson) : null;
    }
    return out;
  }
}

/** An entry by name without regard to case: add-ins write camelCase, tables PascalCase. */
export function entryOf<T>(
  entries: Readonly<Record<string, T>> | undefined,
  name: string,
): readonly [string, T] | undefined {
  const wanted = name.toLowerCase();
  return Object.entries(entries ?? {}).find(([key]) => key.toLowerCase() === wanted);
}
