import type { ColumnIndex } from '../address';
import type { FieldSpec } from '../field';
import type { TableColumn, TableRecord } from '../table';
import { unitNameKey } from '../text/abbreviations';
import { fold, wordsOf } from '../text/fold';
import { unitInPosition } from './position-unit';
import { PERSON, type UnitKindReader } from './unit-kinds';

/** Who or what a record is. */
export type Identity = Pick<
  TableRecord,
  | 'subject'
  | 'subjectColumn'
  | 'unitKind'
  | 'unitKindFrom'
  | 'isCollective'
  | 'workplace'
  | 'subjectKey'
  | 'workplaceKey'
>;

type TextOf = (column: ColumnIndex) => string;

const COLLECTIVE = new Set(['tập thể', 'tập thể nhỏ', 'đơn vị', 'cơ quan', 'cơ quan đơn vị'].map(fold));
const HONORIFICS = new Set(['ông', 'bà', 'anh', 'chị', 'đồng chí', 'đc', 'đ c'].map(fold));
/** "Bà Rịa" is a place: a person's name has two words at least after the form of address. */
const WORDS_OF_A_NAME = 2;

/**
 * Tells of each record who it is: by the column that names a person, by a column of kinds, by a class ("Cá nhân"), by the group above, by
 * the form of address or the first words of the name.
 * @returns a reader of records: texts of the row that gives the name, texts of its own row, headings of the groups above.
 */
export function identityReader(
  columns: readonly TableColumn[],
  fields: ReadonlyMap<string, FieldSpec>,
  kinds: UnitKindReader,
): (named: TextOf, own: TextOf, groups: readonly string[]) => Identity {
  const at = (role: FieldSpec['role']): ColumnIndex | null =>
    columns.find(({ match }) => match.kind === 'field' && fields.get(match.field)?.role === role)?.column ?? null;
  const [person, name, collective] = [at('person'), at('name'), at('collective')];
  const [kind, subjectClass, position] = [at('unit-kind'), at('subject-class'), at('position')];
  const workplace = at('workplace') ?? (person === null ? null : collective);

  return (named, own, groups) => {
    const textIn = (column: ColumnIndex | null, textOf: TextOf = named) => (column === null ? '' : textOf(column));
    const subjectColumn = [person, name, collective].find((column) => textIn(column) !== '') ?? null;
    const subject = textIn(subjectColumn);
    const classText = textIn(subjectClass, own);
    const [unitKind, unitKindFrom] = ((): [string | null, TableRecord['unitKindFrom']] => {
      if (subjectColumn !== null && subjectColumn === person) return [PERSON, 'table'];
      const told = kinds.fromText(textIn(kind)) ?? kinds.fromWhole(classText);
      if (told) return [told, 'column'];
      const ofGroup = groups.map((text) => kinds.fromText(text)).findLast((id) => id !== null);
      if (ofGroup) return [ofGroup, 'group'];
      const byName = kinds.fromName(subject) ?? (isAddressed(subject) ? PERSON : null);
      return byName ? [byName, 'name'] : [null, null];
    })();
    const unit =
      unitKind === PERSON ? textIn(workplace) || unitInPosition(textIn(position, own), kinds.fromName) || null : null;
    return {
      subject,
      subjectColumn,
      unitKind,
      unitKindFrom,
      isCollective:
        unitKind === null &&
        (COLLECTIVE.has(fold(classText)) || (subjectColumn !== null && subjectColumn === collective)),
      workplace: unit,
      subjectKey: subject === '' ? '' : unitNameKey(subject),
      workplaceKey: unit === null ? '' : unitNameKey(unit),
    };
  };
}

/** Whether a name begins with a form of address: "Ông Nguyễn Văn A", "Đ/c Trần Thị B". */
function isAddressed(name: string): boolean {
  const words = wordsOf(fold(name));
  return [1, 2].some(
    (length) => HONORIFICS.has(words.slice(0, length).join(' ')) && words.length >= length + WORDS_OF_A_NAME,
  );
}
