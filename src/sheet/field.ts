import type { Wording } from '../i18n/message';

/** Permanent kebab-case id of a thing that a column can hold. */
export type FieldId = string;

/** How the cells of a field are read. */
export type ValueKind =
  | 'text'
  | 'ordinal'
  | 'rating'
  | 'union-rating'
  | 'answer'
  | 'fulfilment'
  | 'percent'
  | 'number'
  | 'measure'
  | 'date'
  | 'choice'
  | 'papers'
  | 'awards';

/** One value of a `choice` field or one paper of a `papers` field, with the wordings that name it. */
export interface Choice {
  readonly id: string;
  readonly label: Wording;
  /** Wordings in Vietnamese, compared folded; a cell that contains one of them as whole words names the choice. */
  readonly texts: readonly string[];
}

/**
 * A thing that a column can hold: how its header may be worded, how its cells are read.
 * Header wordings are compared folded (see fold.ts); the whole header path ("Xếp loại tổ chức đảng / Năm 2020") is looked at.
 */
export interface FieldSpec {
  readonly id: FieldId;
  readonly label: Wording;
  readonly value: ValueKind;
  /** Wordings that name this field. */
  readonly headers: readonly string[];
  /** Wordings that state the contrary ("Không nợ thuế" for a field "owes tax"): answers under them are turned round. */
  readonly contrary?: readonly string[];
  /** Several columns of one table may hold it, each for itself (awards of two sorts, remarks of two people). */
  readonly many?: boolean;
  /** The field has a column for each year or school year, or one column whose text covers several. */
  readonly periods?: 'year' | 'school-year' | 'either';
  /** Values of a `choice` field, papers of a `papers` field. */
  readonly choices?: readonly Choice[];
  /**
   * What the column says about the record itself:
   * `collective` / `person` name the record, `name` names either, `workplace` names the unit of a person, `unit-kind` tells its kind,
   * `subject-class` tells it where the whole cell is the name of a kind ("Cá nhân"), `position` may name the unit beside the position,
   * `ordinal` is STT.
   */
  readonly role?:
    'ordinal' | 'collective' | 'person' | 'name' | 'workplace' | 'unit-kind' | 'subject-class' | 'position';
}

/** Whether cells of a field name a record or tell what it is, so that those of the row that gives the name count. */
export const tellsWho = ({ role }: FieldSpec): boolean =>
  role !== undefined && role !== 'ordinal' && role !== 'subject-class' && role !== 'position';

/** A kind of unit with the wordings that tell it. */
export interface UnitKindSpec {
  readonly id: string;
  readonly label: Wording;
  /** Wordings in a kind column or a group row ("Sở, ban, ngành", "Khối doanh nghiệp"). */
  readonly texts: readonly string[];
  /** First words of a unit's own name ("Sở", "Công ty", "Trường THPT"), compared folded, longest first. */
  readonly nameStarts: readonly string[];
  /** Words that, standing later in the name, take it out of the kind ("Hội Nông dân huyện X" is no provincial body). */
  readonly nameExcept?: readonly string[];
  /** A unit of this kind always says so in its name or its row ("Khối thi đua số 1", "Hộ ông ..."): one that does not is of another kind. */
  readonly alwaysSaid?: boolean;
}

/** A kind of table with what tells it: words of the title, and the fields that only such a table has. */
export interface TableKindSpec {
  readonly id: string;
  readonly titles: readonly string[];
  readonly fields: readonly FieldId[];
  /** A unit may stand in several rows of such a table, each for a thing of its own. */
  readonly manyRows?: boolean;
  /**
   * Fields of which a unit may have one a row, works mostly: rows of a unit that differ there are no duplicates, and what the unit's
   * other rows leave blank is said in one of them.
   */
  readonly worksIn?: readonly FieldId[];
  /** Kind of every record of such a table, whose rows are no units (targets, criteria of a score table). */
  readonly recordKind?: string;
}

/** All that reading needs to know of a plan. `sheet` knows no plan. */
export interface ListSpec {
  readonly id: string;
  readonly titles: readonly string[];
  /** Headers of the column that holds the names of this list, beside those of any list of units. */
  readonly namesUnder?: readonly string[];
}

export interface Vocabulary {
  readonly fields: readonly FieldSpec[];
  readonly unitKinds: readonly UnitKindSpec[];
  readonly tableKinds: readonly TableKindSpec[];
  /** Lists the office keeps (`plan-180`): title or sheet-name wordings that tell such a sheet; its tables are lists, not records. */
  readonly lists: readonly ListSpec[];
  /** What is read is this list, whatever its titles say: a person said so. */
  readonly namedList?: string;
  /** What sheets of other plans are read with, to tell such a sheet from one of no plan. */
  readonly others?: () => readonly OtherVocabulary[];
}

/** The vocabulary of another plan, under the plan's title. */
export interface OtherVocabulary {
  readonly label: Wording;
  /** Whose plan it is: "UBND tỉnh Trà Vinh". */
  readonly authority: string;
  readonly vocabulary: Vocabulary;
}
