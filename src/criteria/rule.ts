/** One kind of criterion with its parameters, as a plan writes it. */
export interface KindRule {
  readonly kind: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * What a criterion of a plan asks. Rules combine:
 * - `allOf`: the worst outcome counts (fail > unknown > review > pass); parts that do not apply are left out;
 * - `anyOf`: the best outcome counts (pass > review > unknown > fail);
 * - `when`/`then`/`otherwise`: `then` where the condition passes, `otherwise` (default: does not apply) where it fails or does not
 *   apply; a condition that is unknown or review makes the whole unknown or review; a condition whose columns are absent makes it absent.
 */
export type Rule =
  | KindRule
  | { readonly allOf: readonly Rule[] }
  | { readonly anyOf: readonly Rule[] }
  | { readonly when: Rule; readonly then: Rule; readonly otherwise?: Rule };
