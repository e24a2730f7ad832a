import type { FieldSpec, Vocabulary } from '../field';
import type { UnitKindReader } from './unit-kinds';
import type { HeaderMatcher } from './wordings';

/** What all tables of one workbook are read with. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly fields: ReadonlyMap<string, FieldSpec>;
  readonly matcher: HeaderMatcher;
  readonly kinds: UnitKindReader;
}
