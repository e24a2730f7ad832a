import type { GridSetting } from '../grid-of';
import { columnsOf, drawn, read, rowsOf } from './picture';

/** A drawn sheet with what must be read from it. */
export interface DrawnCase {
  readonly name: string;
  readonly sheet: string;
  readonly setting?: GridSetting;
  /** See `rowsOf`. */
  readonly rows: readonly string[];
  /** See `columnsOf`. */
  readonly columns?: readonly string[];
  /** Row and groups of the records that stand in groups. */
  readonly groups?: readonly string[];
  /** Title of each table. */
  readonly titles?: readonly string[];
  /** Rows not read, notices of tables, problems of the sheet. */
  readonly told?: readonly string[];
}

/** One test a case; names must differ. */
export function testDrawn(cases: readonly DrawnCase[]): void {
  const names = cases.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw new Error('Two cases have the same name');
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const reading = read(drawn(one.sheet, one.setting));
    const { tables, sheets } = reading;
    expect(rowsOf(reading)).toEqual(one.rows);
    if (one.columns) expect(columnsOf(reading)).toEqual(one.columns);
    expect(
      tables.flatMap(({ records }) =>
        records.flatMap(({ row, groups }) => (groups.length > 0 ? [`${row + 1} ${groups.join(' > ')}`] : [])),
      ),
    ).toEqual(one.groups ?? []);
    expect(tables.map(({ title }) => title.join(' | '))).toEqual(one.titles ?? tables.map(() => ''));
    expect([
      ...tables.flatMap(({ unread, notices }) => [
        ...unread.map(({ row, reason }) => `${row + 1} ${reason.id}`),
        ...notices.map(({ message, cells }) => `${message.id} ${cells.join(' ')}`),
      ]),
      ...sheets.flatMap(({ problem }) => (problem ? [problem.code] : [])),
    ]).toEqual(one.told ?? []);
  });
}
