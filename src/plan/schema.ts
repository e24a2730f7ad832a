import { DIRECTIONS } from '../criteria/plan-facts';
import type { Rule } from '../criteria/rule';
import { scorePlanSchema } from '../scoring/score-plan/schema';
import type { FieldSpec } from '../sheet/field';
import type { Plan } from './plan';
import { z } from './zod';

/** Bounds on a plan document: far above any real plan, low enough that no file can hang the loader. */
const MAX_ITEMS = 500;
const MAX_TEXT = 2_000;

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(80);
const text = z.string().trim().min(1).max(MAX_TEXT);
const wording = z.strictObject({ vi: text, en: text });
/** A date that exists: 2021-02-29 does not. */
const isoDate = z.iso.date();
const list = <T extends z.ZodType>(item: T) => z.array(item).max(MAX_ITEMS);
const choice = z.strictObject({ id, label: wording, texts: list(text) });

const fieldDocument = z.strictObject({
  id,
  label: wording,
  value: z.enum([
    'text',
    'ordinal',
    'rating',
    'union-rating',
    'answer',
    'fulfilment',
    'percent',
    'number',
    'measure',
    'date',
    'choice',
    'papers',
    'awards',
  ]),
  headers: list(text),
  /** Words that may follow each wording ("đăng ký năm 2025"). */
  endings: list(text).exactOptional(),
  /** No wording names the field without one of the endings. */
  endingNeeded: z.boolean().exactOptional(),
  many: z.boolean().exactOptional(),
  contrary: list(text).exactOptional(),
  periods: z.enum(['year', 'school-year', 'either']).exactOptional(),
  choices: list(choice).exactOptional(),
  role: z
    .enum(['ordinal', 'collective', 'person', 'name', 'workplace', 'unit-kind', 'subject-class', 'position'])
    .exactOptional(),
});

/** A field as it is read: every wording with every ending is a wording. */
const field = fieldDocument.transform(({ headers, endings = [], endingNeeded = false, ...rest }): FieldSpec => {
  const ended = headers.flatMap((header) => endings.map((ending) => `${header} ${ending}`));
  return { ...rest, headers: endingNeeded ? ended : [...headers, ...ended] };
});

const rule: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    z.strictObject({ kind: id, params: z.record(z.string(), z.unknown()) }),
    z.strictObject({ allOf: list(rule) }),
    z.strictObject({ anyOf: list(rule).min(1) }),
    z.strictObject({ when: rule, then: rule, otherwise: rule.exactOptional() }),
  ]),
);

const clauseReference = z.strictObject({ ref: text, dash: z.int().positive().max(99).exactOptional() });

const absent = z.enum(['core', 'noted']);

const criterion = z.strictObject({
  id,
  title: wording,
  explanation: wording,
  remedy: wording,
  severity: z.enum(['block', 'supplement', 'warn', 'info']),
  absent: z.union([absent, z.record(id, absent)]),
  tables: list(id).min(1),
  variants: list(z.strictObject({ unitKinds: list(id).min(1), clause: clauseReference, rule })).min(1),
});

/** Version of the plan document that this release reads. */
export const PLAN_VERSION = 1;

const head = {
  schema: z.literal(PLAN_VERSION),
  id,
  title: wording,
  authority: text,
  instrument: z.strictObject({ number: text.exactOptional(), date: isoDate.exactOptional() }),
  campaign: z.strictObject({ from: isoDate.exactOptional(), to: isoDate.exactOptional() }),
  extends: id.exactOptional(),
  overlayFor: text.exactOptional(),
  standards: z.enum(['pending', 'issued']).exactOptional(),
  standardsClause: clauseReference.exactOptional(),
};

const round = z.strictObject({ id, label: wording, from: isoDate, to: isoDate });
const target = z.strictObject({
  id,
  label: wording,
  names: list(text).min(1),
  except: list(text).exactOptional(),
  direction: z.enum(DIRECTIONS),
  figure: z.number().exactOptional(),
  upTo: z.number().exactOptional(),
  tolerance: z.number().nonnegative().exactOptional(),
  unit: text,
  otherUnits: z.record(text, z.number().positive()).exactOptional(),
  isCut: z.boolean().exactOptional(),
  clause: text,
});

/** What a plan is made of; a later guidance adds to these lists of its base. */
const content = {
  awards: list(z.strictObject({ id, label: wording })),
  unitKinds: list(
    z.strictObject({
      id,
      label: wording,
      texts: list(text),
      nameStarts: list(text),
      nameExcept: list(text).exactOptional(),
      alwaysSaid: z.boolean().exactOptional(),
    }),
  ),
  fields: list(field),
  tables: list(
    z.strictObject({
      id,
      titles: list(text),
      fields: list(id),
      manyRows: z.boolean().exactOptional(),
      worksIn: list(id).exactOptional(),
      recordKind: id.exactOptional(),
    }),
  ),
  lists: list(z.strictObject({ id, label: wording, titles: list(text), namesUnder: list(text).exactOptional() })),
  aliases: list(list(text)),
  predecessors: list(z.strictObject({ unit: text, from: list(text).min(1), since: isoDate })).exactOptional(),
  quotas: list(
    z.strictObject({
      id,
      label: wording,
      total: z.int().nonnegative(),
      parts: list(z.strictObject({ label: wording, count: z.int().nonnegative() })),
    }),
  ),
  clauses: list(z.strictObject({ ref: text, title: text, dashes: z.int().nonnegative() })),
  knownFaults: list(
    z.strictObject({
      clause: clauseReference,
      pointsAt: clauseReference.exactOptional(),
      readAs: list(clauseReference),
      note: wording,
    }),
  ),
  criteria: list(criterion),
  rounds: list(round).exactOptional(),
  targets: list(target).exactOptional(),
  works: list(z.strictObject({ id, label: wording, names: list(text).min(1) })).exactOptional(),
  scorePlan: scorePlanSchema.exactOptional(),
};

/** The plan document: strict (unknown keys are errors), versioned. */
export const planSchema = z.strictObject({ ...head, ...content }) satisfies z.ZodType<Plan>;

/** A document that builds on another plan: what it does not say is the base's. */
export const guidanceSchema = planSchema
  .partial()
  .required({ schema: true, id: true, title: true, instrument: true, extends: true });

/** Fields that all plans share. */
export const fieldsSchema = list(field);
