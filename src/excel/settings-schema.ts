import { z } from '../marks/schema';
import { DAY_ORDERS, RATINGS } from '../sheet/value';
import { MONEY_UNITS } from '../sheet/values/money';
import { SAID_ROW_CLASSES } from '../sheet/index';

const index = z.int().check(z.nonnegative());
const id = z.string();

const figures = z.array(z.number());
const bounds = ['over', 'at-least', 'under', 'at-most', 'about'] as const;
const bound = z.exactOptional(z.enum([...bounds, 'between']));

const saidReading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rating'), rating: z.enum(RATINGS) }),
  z.strictObject({ kind: z.literal('clean-strong'), exemplary: z.boolean() }),
  z.strictObject({ kind: z.literal('union-strong-excellent') }),
  z.strictObject({ kind: z.literal('union-other') }),
  z.strictObject({ kind: z.literal('no-organisation') }),
  z.strictObject({ kind: z.literal('answer'), yes: z.boolean() }),
  z.strictObject({ kind: z.literal('choice'), choice: id }),
  z.strictObject({
    kind: z.literal('date'),
    from: z.string(),
    to: z.string(),
    orEarlier: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({
    kind: z.literal('number'),
    value: z.number(),
    unit: z.exactOptional(z.enum([...MONEY_UNITS, '%'])),
  }),
  z.strictObject({ kind: z.literal('percent'), percents: figures, bound }),
  z.strictObject({
    kind: z.literal('fulfilment'),
    percents: figures,
    said: z.nullable(z.enum(['exceeded', 'met', 'fulfilled', 'not-met'])),
    bound,
  }),
  z.strictObject({
    kind: z.literal('measure'),
    low: z.number(),
    high: z.number(),
    bound: z.nullable(z.enum(bounds)),
    unit: z.nullable(z.string()),
    falls: z.exactOptional(z.literal(true)),
  }),
]);
const way = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('decimal'), sign: z.enum([',', '.']) }),
  z.strictObject({ about: z.literal('scale'), scale: z.enum(['fraction', 'percent']) }),
  z.strictObject({ about: z.literal('days'), order: z.enum(DAY_ORDERS) }),
  z.strictObject({ about: z.literal('money'), unit: z.enum(MONEY_UNITS) }),
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
        groups: z.optional(z.array(z.string())),
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
  ways: z.exactOptional(z.array(z.strictObject({ offset: index, way }))),
});

export const settingsSchema = z.strictObject({
  version: z.literal(2),
  plan: z.nullable(id),
  corrections: z.array(
    z.strictObject({
      ...place,
      of: z.exactOptional(z.literal('scores')),
      extent: z.exactOptional(z.strictObject({ left: index, right: index, bottom: index })),
      rows: z.exactOptional(z.array(z.strictObject({ row: index, rowClass: z.enum(SAID_ROW_CLASSES) }))),
      values: z.exactOptional(values),
      ways: z.exactOptional(z.array(z.strictObject({ column: index, way }))),
      left: z.exactOptional(index),
    }),
  ),
  forms: z.array(formSchema),
  lists,
});

/** Settings of a version that this build does not know. */
export const laterSchema = z.looseObject({ version: z.number().check(z.gt(2)) });
