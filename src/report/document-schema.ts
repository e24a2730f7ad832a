import { z } from '../plan/zod';
import { ACROSS_CRITERIA } from './across';

const cell = z.string().regex(/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$|^[A-Z]{1,3}$/);
const sheetRow = z.int().min(1);

const finding = z.strictObject({
  criterion: z.string().min(1),
  outcome: z.enum(['fail', 'unknown', 'review', 'info']),
  severity: z.enum(['block', 'supplement', 'warn', 'info']),
  cells: z.array(cell),
  clause: z.string(),
  message: z.string().min(1),
  remedy: z.string(),
  values: z.array(z.strictObject({ sheet: z.string(), cell, header: z.string(), text: z.string() })),
});

/** `column`: letters, or the number of a row where the table has its records in columns. */
const column = z.strictObject({
  column: z.string().regex(/^(?:[A-Z]{1,3}|[1-9]\d*)$/),
  header: z.string(),
  field: z.string().nullable(),
  periods: z.array(z.string()),
  candidates: z.array(z.string()),
});

const row = z.strictObject({
  row: sheetRow,
  subject: z.string(),
  unitKind: z.string().nullable(),
  verdict: z.enum(['eligible', 'ineligible', 'incomplete', 'needs-review', 'correct', 'wrong']),
  findings: z.array(finding),
});

/** What a criterion earns by its method; with `--explain` alone. */
const expectedScore = z.strictObject({
  row: sheetRow,
  unit: z.string().nullable(),
  criterion: z.string(),
  method: z.string().min(1),
  max: z.number(),
  typed: z.array(z.strictObject({ cell, score: z.number() })),
  outcome: z.enum(['scored', 'provisional', 'not-assigned', 'unknown']),
  expected: z.number().nullable(),
  /** The way to it, a sentence each. */
  steps: z.array(z.string().min(1)),
  /** Other units of the workbook that the score was measured by; null where none matter. */
  peers: z.int().nonnegative().nullable(),
});

/** Grades by the score plan, where it states grades and the table is scored by it. */
const grading = z.strictObject({
  by: z.enum(['points', 'percent']),
  units: z.array(
    z.strictObject({
      row: sheetRow,
      unit: z.string(),
      total: z.number(),
      /** In per cent of what the unit was assigned. */
      percent: z.number().nullable(),
      place: z.int().positive().nullable(),
      /** Criteria without a score: the grade may still change. */
      unscored: z.int().nonnegative(),
      /** After the ceilings; null: under every grade. */
      grade: z.string().nullable(),
      /** Before the ceilings. */
      earned: z.string().nullable(),
      beyondCeiling: z.boolean(),
      /** Lowered by a deduction that limits the grade. */
      sanctioned: z.boolean(),
      /** The grade asks something of single criteria, which the table does not hold. */
      unchecked: z.boolean(),
      /** Criteria that are too low for the grade by points. */
      weak: z.array(z.string()),
      /** As the table states it. */
      stated: z.string().nullable(),
    }),
  ),
  ceilings: z.array(
    z.strictObject({
      bloc: z.string().nullable(),
      grade: z.string(),
      earned: z.int().nonnegative(),
      allowed: z.int().nonnegative(),
      beyond: z.array(z.string()),
    }),
  ),
});

const table = z.strictObject({
  sheet: z.string(),
  range: z.string().regex(/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/),
  kind: z.string().min(1),
  columns: z.array(column),
  rows: z.array(row),
  findings: z.array(finding),
  unread: z.array(z.strictObject({ row: sheetRow, reason: z.string().min(1) })),
  expected: z.array(expectedScore).exactOptional(),
  grading: grading.exactOptional(),
});

const problem = z.strictObject({ code: z.string().min(1), message: z.string().min(1) });

const notice = z.strictObject({
  code: z.string().min(1),
  message: z.string().min(1),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
});

const file = z.strictObject({
  file: z.string(),
  /** Null when the file could not be opened at all. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  problem: problem.nullable(),
  notices: z.array(notice),
  tables: z.array(table),
});

const acrossFinding = z.strictObject({
  criterion: z.enum(ACROSS_CRITERIA),
  outcome: z.enum(['fail', 'unknown', 'review', 'info']),
  severity: z.enum(['block', 'supplement', 'warn', 'info']),
  bloc: z.string(),
  unit: z.string(),
  clause: z.string(),
  message: z.string().min(1),
  remedy: z.string(),
  places: z.array(
    z.strictObject({
      file: z.string(),
      /** Null where the whole file is meant. */
      sheet: z.string().nullable(),
      row: sheetRow.nullable(),
      subject: z.string(),
    }),
  ),
});

const count = z.int().nonnegative();

/** A line of `check --format jsonl`: one for each file, nothing else. Rows are 1-based as Excel shows them. */
export const fileLineSchema = z.strictObject({
  plan: z.string().min(1),
  asOf: z.iso.date(),
  /** Who sent the file and through which cụm, khối, as far as the file and its folder tell. */
  unit: z.string(),
  bloc: z.string(),
  /** Records by verdict; those of score, ranking and target tables count as eligible where they are correct, ineligible where wrong. */
  counts: z.strictObject({
    eligible: count,
    ineligible: count,
    incomplete: count,
    'needs-review': count,
    unread: count,
  }),
  ...file.shape,
});
export type FileLine = z.infer<typeof fileLineSchema>;

/** The JSON document of `check --format json`. Rows are 1-based as Excel shows them; cells are A1 without sheet name. */
export const reportDocumentSchema = z.strictObject({
  plan: z.string().min(1),
  asOf: z.iso.date(),
  files: z.array(file),
  /** What shows only when the files are looked at together. */
  across: z.array(acrossFinding),
});

export type ReportDocument = z.infer<typeof reportDocumentSchema>;
export type FileDocument = z.infer<typeof file>;
