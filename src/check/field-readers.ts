import { textOf } from '../criteria/open-value';
import type { FieldReader, SeenCell, Subject } from '../criteria/criterion';
import type { Wording } from '../i18n/message';
import type { RecordCell, Table } from '../sheet/table';
import { BLANK, type Period, type Reading } from '../sheet/value';
import { readingKey } from '../sheet/values/reading-key';

/** A rating without years under a header without years, asked for one year. */
const ANY_YEAR: Reading = {
  kind: 'ambiguous',
  readings: [
    { vi: 'xếp loại của mọi năm', en: 'the rating of every year' },
    { vi: 'xếp loại của một năm không ghi rõ', en: 'the rating of one year that is not named' },
  ],
};

const isRating = ({ kind }: Reading): boolean =>
  kind === 'rating' || kind === 'clean-strong' || kind === 'union-strong-excellent' || kind === 'union-other';

/** The column of one table that holds a field, for a period where one was asked. */
class FieldColumn {
  constructor(
    readonly table: Table,
    /** Index into the table's columns. */
    private readonly at: number,
    private readonly period: Period | undefined,
    /** The header names the asked period, or none was asked. */
    private readonly isNamed: boolean,
  ) {}

  /** What a record says: the whole cell, one year of several, or one rating for many years. */
  reading({ record }: Subject): Reading | null {
    const cell = record.cells[this.at];
    const part = cell && this.partOf(cell);
    return part ? part.reading : cell ? this.narrow(cell.reading) : null;
  }

  read({ record }: Subject): SeenCell | null {
    const cell = record.cells[this.at];
    if (!cell) return null;
    const part = this.partOf(cell);
    if (part) return { table: this.table, cell: part };
    const reading = this.narrow(cell.reading);
    return { table: this.table, cell: reading === cell.reading ? cell : { ...cell, reading } };
  }

  /** The cell of the asked year, where years go down the rows. */
  private partOf({ parts }: RecordCell): RecordCell | undefined {
    return this.period === undefined ? undefined : parts?.get(this.period);
  }

  private narrow(reading: Reading): Reading {
    if (this.period === undefined) return reading;
    if (reading.kind === 'ratings') return reading.byPeriod.get(this.period) ?? BLANK;
    return this.isNamed || !isRating(reading) ? reading : ANY_YEAR;
  }
}

/** The first column of a table that holds a field; one headed by the asked period alone goes before one for several years. */
function columnFor(table: Table, field: string, period: Period | undefined): FieldColumn | null {
  let wide: FieldColumn | null = null;
  for (let at = 0; at < table.columns.length; at++) {
    const match = table.columns[at]?.match;
    if (match?.kind !== 'field' || match.field !== field) continue;
    if (period === undefined) return new FieldColumn(table, at, undefined, true);
    const { periods } = match;
    const names = periods.includes(period);
    if (names && periods.length === 1) return new FieldColumn(table, at, period, true);
    if (names || periods.length === 0) wide ??= new FieldColumn(table, at, period, names);
  }
  return wide;
}

/** Reads a field that the table itself has. */
class OwnField implements FieldReader {
  readonly available = true;
  readonly sheets: readonly string[] = [];

  constructor(
    readonly field: string,
    readonly label: Wording,
    private readonly column: FieldColumn,
    private readonly siblings: OtherSheets['siblings'],
  ) {}

  reading(subject: Subject): Reading | null {
    const own = this.column.reading(subject);
    return own?.kind === 'blank' ? this.ofUnit(subject, own, (other) => this.column.reading(other)) : own;
  }

  read(subject: Subject): SeenCell | null {
    const own = this.column.read(subject);
    return own?.cell.reading.kind === 'blank' ? this.ofUnit(subject, own, (other) => this.column.read(other)) : own;
  }

  /** What is said once for several rows of a unit; blank where none of them says it, or two of them do. */
  private ofUnit<T>(subject: Subject, blank: T, read: (other: Subject) => T | null): T {
    const told = this.siblings(subject, this.field).filter((other) => this.column.reading(other)?.kind !== 'blank');
    const [first] = told;
    return (told.length === 1 && first && read(first)) || blank;
  }
}

/** What a reader needs to know around its table. */
interface OtherSheets {
  readonly tables: readonly Table[];
  /** Records of the reader's own table. */
  readonly subjects: readonly Subject[];
  /** Other rows of the same unit in its own table that say a field for all of them; none where each row is for itself. */
  siblings(subject: Subject, field: string): readonly Subject[];
  /** Records of the same unit or person in other tables. */
  others(subject: Subject): readonly Subject[];
}

/** Reads a field that only other tables of the workbook have, from their records of the same unit or person. */
class FieldElsewhere implements FieldReader {
  readonly available: boolean;
  private readonly columns: ReadonlyMap<Table, FieldColumn>;
  private known: readonly string[] | undefined;

  constructor(
    readonly field: string,
    readonly label: Wording,
    period: Period | undefined,
    own: Table,
    private readonly workbook: OtherSheets,
  ) {
    this.columns = new Map(
      workbook.tables.flatMap((table) => {
        const column = table === own ? null : columnFor(table, field, period);
        return column ? [[table, column] as const] : [];
      }),
    );
    this.available = this.columns.size > 0;
  }

  get sheets(): readonly string[] {
    this.known ??= this.workbook.subjects.some((subject) => this.read(subject) !== null)
      ? [...new Set([...this.columns.keys()].map(({ sheet }) => sheet))]
      : [];
    return this.known;
  }

  reading(subject: Subject): Reading | null {
    return this.available ? (this.read(subject)?.cell.reading ?? null) : null;
  }

  /** Two sheets that say different things are both told. */
  read(subject: Subject): SeenCell | null {
    if (!this.available) return null;
    const found = this.workbook.others(subject).flatMap((other) => this.columns.get(other.table)?.read(other) ?? []);
    const told = found.filter(({ cell }) => cell.reading.kind !== 'blank');
    const [first] = told.length > 0 ? told : found;
    if (!first) return null;
    const distinct = new Map(told.map((item) => [readingKey(item.cell.reading), item]));
    if (distinct.size <= 1) return first;
    const readings = [...distinct.values()].map((item) => {
      const [text, { table }] = [textOf(item), item];
      return { vi: `"${text}" (trang ${table.sheet})`, en: `"${text}" (sheet ${table.sheet})` };
    });
    return { ...first, cell: { ...first.cell, reading: { kind: 'ambiguous', readings } } };
  }
}

/** Makes the reader of a field for records of one table; other tables are asked only where the own one has no column. */
export function fieldReader(
  table: Table,
  field: string,
  label: Wording,
  period: Period | undefined,
  workbook: OtherSheets,
): FieldReader {
  const own = columnFor(table, field, period);
  return own
    ? new OwnField(field, label, own, workbook.siblings)
    : new FieldElsewhere(field, label, period, table, workbook);
}
