import { MARKER } from './marks';
import { z } from './schema';

/** Looks that Office.js marks change where a whole block of cells agrees, as they were. */
const looksSchema = z.strictObject({
  font: z.optional(z.string()),
  size: z.optional(z.number()),
  bold: z.optional(z.boolean()),
  horizontal: z.optional(z.string()),
  vertical: z.optional(z.string()),
  wrap: z.optional(z.boolean()),
});
export type LooksMemo = z.infer<typeof looksSchema>;

const columnSchema = z.strictObject({
  /** Width in characters where one is stated. */
  width: z.optional(z.number()),
  /** The same width as Excel measures it, in points: exact where characters are rounded. */
  points: z.optional(z.number()),
  hidden: z.optional(z.boolean()),
  looks: z.optional(looksSchema),
});

/** One of the two added columns as it was before marking. */
export type ColumnMemo = { readonly [Key in keyof z.infer<typeof columnSchema>]: z.infer<typeof columnSchema>[Key] };

const columnsSchema = z.record(z.string(), z.array(columnSchema));

/** By label of the defined name of the marks: the two columns as they were. */
export type ColumnMemos = Readonly<Record<string, readonly ColumnMemo[]>>;

const HEAD = `${MARKER}:columns `;

export const columnMemoText = (columns: ColumnMemos): string => HEAD + JSON.stringify(columns);

/** The columns of a memo text; empty when somebody changed it. */
export function parseColumnMemo(text: string): ColumnMemos {
  if (!text.startsWith(HEAD)) return {};
  try {
    return columnsSchema.parse(JSON.parse(text.slice(HEAD.length)));
  } catch {
    return {};
  }
}
