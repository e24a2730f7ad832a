/** Data as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Marks a list where an object would name its shape. */
const LIST = -1;

/** What {@link condense} writes. */
interface Condensed {
  /** Keys of each kind of object, told once. */
  readonly shapes: readonly (readonly string[])[];
  readonly value: Json;
}

/** Data as bytes, shorter than its JSON where many objects have the same keys. */
export function condense(value: Json): Uint8Array {
  const shapes: string[][] = [];
  const known = new Map<string, number>();
  const shapeOf = (keys: string[]): number => {
    const name = keys.join('\u0000');
    const at = known.get(name) ?? shapes.push(keys) - 1;
    known.set(name, at);
    return at;
  };
  const condensed = (one: Json): Json => {
    if (typeof one !== 'object' || one === null) return one;
    if (isList(one)) return [LIST, ...one.map(condensed)];
    const keys = Object.keys(one);
    return [shapeOf(keys), ...keys.map((key) => condensed(one[key] ?? null))];
  };
  const whole = condensed(value);
  return new TextEncoder().encode(JSON.stringify({ shapes, value: whole } satisfies Condensed));
}

/** The data that {@link condense} made bytes of. */
export function expand(bytes: Uint8Array): Json {
  const { shapes, value } = JSON.parse(new TextDecoder().decode(bytes)) as Condensed;
  const expanded = (one: Json): Json => {
    if (!isList(one)) return one;
    const [shape, ...values] = one;
    if (shape === LIST) return values.map(expanded);
    const keys = shapes[Number(shape)] ?? [];
    const whole: Record<string, Json> = {};
    keys.forEach((key, at) => (whole[key] = expanded(values[at] ?? null)));
    return whole;
  };
  return expanded(value);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
