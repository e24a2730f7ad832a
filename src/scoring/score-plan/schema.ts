import { z } from 'zod';
import { rounding } from '../methods/steps';
import type { PlanCriterion, ScorePlan } from './score-plan';

/** Far above any real plan, low enough that no file can hang the loader. */
const MAX_ITEMS = 500;
const MAX_TEXT = 2_000;

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(80);
const text = z.string().trim().min(1).max(MAX_TEXT);
const wording = z.strictObject({ vi: text, en: text });
const points = z.number().min(-100_000).max(100_000);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_ITEMS);

const criterion: z.ZodType<PlanCriterion> = z.lazy(() =>
  z.strictObject({
    code: z.string().max(40),
    title: text,
    max: points.nullable(),
    sort: z.enum(['base', 'bonus', 'deduction']).default('base'),
    method: z.strictObject({ method: z.string(), params: z.unknown() }).optional(),
    children: list(criterion).default([]),
  }),
);

const byCount = z.strictObject({ kind: z.literal('count'), count: z.int().nonnegative() });
const byShare = z.strictObject({
  kind: z.literal('share'),
  percent: z.number().positive().max(100),
  rounding: z.enum(['half-up', 'down', 'up']),
  atLeast: z.int().nonnegative().optional(),
});

const rule = z.discriminatedUnion('kind', [
  byCount,
  byShare,
  z
    .strictObject({ kind: z.literal('places'), from: z.int().positive(), to: z.int().positive() })
    .refine(({ from, to }) => from <= to, { path: ['to'] }),
]);

const of = list(id).default([]);
const grade = z.strictObject({
  id,
  label: wording,
  atLeast: points,
  eachAtLeast: z.number().min(0).max(100).optional(),
  texts: list(text).optional(),
  ceiling: z.discriminatedUnion('kind', [byCount.extend({ of }), byShare.extend({ of })]).optional(),
});

/** The score plan document: strict (unknown keys are errors), versioned. Methods are checked by their own parameters afterwards. */
export const scorePlanSchema: z.ZodType<ScorePlan> = z.strictObject({
  schema: z.literal(1),
  id,
  title: wording,
  clamp: z
    .strictObject({ low: points, high: points })
    .refine(({ low, high }) => low < high, { path: ['high'] })
    .nullable()
    .default(null),
  rounding: rounding.nullable().default(null),
  tolerance: z.number().nonnegative().max(1_000).nullable().default(null),
  ranking: z
    .strictObject({ by: z.enum(['points', 'percent']), ties: list(text).default([]) })
    .default({ by: 'points', ties: [] }),
  gradeBy: z.enum(['points', 'percent']).default('points'),
  grades: list(grade).default([]),
  quotas: list(z.strictObject({ id, label: wording, texts: list(text).min(1), rule })).default([]),
  criteria: list(criterion).min(1),
});
