import { unitNameKey } from '../../sheet/text/abbreviations';
import { containsWords, fold } from '../../sheet/text/fold';
import { textOf } from '../open-value';
import type { FieldReader, Scope, SeenCell, Subject } from '../criterion';

/** Who is said to manage a work: the unit itself, someone else, someone that cannot be told, or nothing is said. */
export interface Manager {
  readonly who: 'own' | 'other' | 'unclear' | 'not-said';
  readonly seen: SeenCell | null;
}

export interface ManagerWords {
  /** Words for the unit's own level ("huyện", "UBND huyện"), and words for others ("tỉnh", "Sở", "xã"). */
  readonly own: readonly string[];
  readonly others: readonly string[];
}

const NOT_SAID: Manager = { who: 'not-said', seen: null };
/** A place's name without its level: "Huyện Càng Long" is "càng long". */
const LEVEL = /^(?:huyện|thị xã|thành phố|tỉnh|xã|phường|thị trấn) /;

/** Makes a reader of who manages a record's work. */
export function managerReader(reader: FieldReader, scope: Scope, words: ManagerWords): (subject: Subject) => Manager {
  const own = words.own.map(fold);
  const others = words.others.map(fold);
  return (subject) => {
    const seen = reader.read(subject);
    if (!seen || seen.cell.reading.kind === 'blank') return seen ? { who: 'not-said', seen } : NOT_SAID;
    if (seen.cell.reading.kind === 'unreadable') return { who: 'unclear', seen };
    const text = textOf(seen);
    const key = unitNameKey(text);
    const unit = scope.unitKey(subject);
    const name = unit.replace(LEVEL, '');
    if (key === unit || (name !== '' && containsWords(key, name))) return { who: 'own', seen };
    const kind = scope.unitKindOfName(text);
    const isBare = own.includes(fold(text)) || own.includes(key);
    if (isBare) return { who: 'own', seen };
    // "Huyện Cầu Kè" on a row of "Huyện Càng Long" names another district.
    if (kind !== null) return { who: 'other', seen };
    const names = (words: readonly string[]) => words.some((word) => containsWords(fold(text), word));
    // "Huyện và xã" names both.
    if (names(others)) return { who: names(own) ? 'unclear' : 'other', seen };
    return { who: names(own) ? 'own' : 'unclear', seen };
  };
}
