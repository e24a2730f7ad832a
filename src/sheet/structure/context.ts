import type { FieldSpec, Vocabulary } from '../field';
import { unitKindReader, type UnitKindReader } from './unit-kinds';
import { HeaderMatcher } from './wordings';

/** What all tables of one workbook are read with. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly fields: ReadonlyMap<string, FieldSpec>;
  readonly matcher: HeaderMatcher;
  readonly kinds: UnitKindReader;
}

const made = new WeakMap<Vocabulary, Context>();

/** What tables are read with, made ready once for a vocabulary: comparing headers with its wordings takes longer than reading a small sheet. */
export function contextOf(vocabulary: Vocabulary): Context {
  const known = made.get(vocabulary);
  if (known) return known;
  const context: Context = {
    vocabulary,
    fields: new Map(vocabulary.fields.map((field) => [field.id, field])),
    matcher: new HeaderMatcher(vocabulary.fields),
    kinds: unitKindReader(vocabulary.unitKinds),
  };
  made.set(vocabulary, context);
  return context;
}
