import type { z } from './zod';

type Schema = z.core.$ZodType;

/** Keys that a document may have at this path of a schema; empty where it takes any key or none. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  return step([schema], path).flatMap((one) => Object.keys((one._zod.def as { shape?: object }).shape ?? {}));
}

function step(schemas: readonly Schema[], path: readonly PropertyKey[]): readonly Schema[] {
  const open = schemas.flatMap(unwrapped);
  const [key, ...rest] = path;
  return key === undefined
    ? open
    : step(
        open.flatMap((one) => childOf(one, key)),
        rest,
      );
}

/** The schemas that a wrapper or a union stands for. */
function unwrapped(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'lazy':
      return unwrapped(def.getter());
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return unwrapped(def.innerType);
    case 'union':
      return def.options.flatMap(unwrapped);
    default:
      return [schema];
  }
}

function childOf(schema: Schema, key: PropertyKey): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return [def.shape[String(key)]].filter((child) => child !== undefined);
  if (def.type === 'array') return [def.element];
  return def.type === 'record' ? [def.valueType] : [];
}
