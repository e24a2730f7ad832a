import { z } from '../marks/schema';
import { RATINGS } from '../sheet/value';
import { SAID_ROW_CLASSES } from '../sheet/index';

const index = z.int().check(z.nonnegative());
const id = z.string();

const saidReading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rating'), rating: z.enum(RATINGS) }),
  z.strictObject({ kind: z.literal('clean-strong'), exemplary: z.boolean() }),
  z.strictObject({ kind: z.literal('union-strong-excellent') }),
  z.strictObject({ kind: z.literal('union-other') }),
  z.strictObject({ kind: z.literal('no-organisation') }),
  z.strictObject({ kind: z.literal('answer'), yes: z.boolean() }),
  z.strictObject({ kind: z.literal('choice'), choice: id }),
  z.strictObject({ kind: z.literal('date'), from: z.string(), to: z.string() }),
]);
const values = z.array(z.strictObject({ field: id, text: z.string(), means: saidReading }));

const place = {
  sheet: z.string(),
  header: z.strictObject({ first: index, last: index }),
  columns: z.array(z.strictObject({ column: index, field: z.nullable(id) })),
};

const lists = z.optional(
  z.array(
    z.discriminatedUnion('from', [
      z.strictObject({ list: id, from: z.literal('sheet'), sheet: z.string() }),
      z.strictObject({
        list: id,
        from: z.literal('file'),
        file: z.string(),
        names: z.nullable(z.array(z.string())),
        unread: z.optional(index),
      }),
    ]),
  ),
);

/** Settings as the first version kept them. */
export const firstSchema = z.strictObject({
  version: z.literal(1),
  plan: z.nullable(id),
  corrections: z.array(z.strictObject(place)),
  lists,
});

export const formSchema = z.strictObject({
  plan: id,
  form: z.string(),
  columns: z.array(z.strictObject({ offset: index, field: z.nullable(id) })),
  values,
});

export const settingsSchema = z.strictObject({
  version: z.literal(2),
  plan: z.nullable(id),
  corrections: z.array(
    z.strictObject({
      ...place,
      extent: z.exactOptional(z.strictObject({ left: index, right: index, bottom: index })),
      rows: z.exactOptional(z.array(z.strictObject({ row: index, rowClass: z.enum(SAID_ROW_CLASSES) }))),
      values: z.exactOptional(values),
    }),
  ),
  forms: z.array(formSchema),
  lists,
});

/** Settings of a version that this build does not know. */
export const laterSchema = z.looseObject({ version: z.number().check(z.gt(2)) });
