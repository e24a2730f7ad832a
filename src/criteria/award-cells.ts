import { readAwards } from '../sheet/values/awards';
import type { FieldId } from '../sheet/field';
import type { Table } from '../sheet/table';
import { isOpen } from './open-value';
import type { Scope, SeenCell, Subject } from './criterion';

/** Where the award asked for a record stands. */
interface AwardsAsked {
  /** Cells that name an award, of every award column. */
  readonly named: readonly { readonly seen: SeenCell; readonly awards: readonly string[] }[];
  /** A cell that gives none: blank, or not understood. */
  readonly open: SeenCell | null;
  /** No column and no title names one. */
  readonly isAbsent: boolean;
}

/** Awards that the title of a table names ("Danh sách đề nghị tặng Bằng khen ..."). */
export function awardsInTitle({ title }: Table): readonly string[] {
  return [
    ...new Set(
      title.flatMap((line) => {
        const reading = readAwards(line);
        return reading.kind === 'awards' ? reading.awards : [];
      }),
    ),
  ];
}

/** What the award columns of a record say; a table may have several (titles beside forms of reward). */
export function awardsAsked(subject: Subject, field: FieldId, scope: Scope): AwardsAsked {
  const { table, record } = subject;
  const own = table.columns.flatMap(({ match }, at) => {
    const cell = match.kind === 'field' && match.field === field ? record.cells[at] : undefined;
    return cell ? [{ table, cell }] : [];
  });
  const cells = own.length > 0 ? own : [scope.bind(field).read(subject)].filter((seen) => seen !== null);
  const named = cells.flatMap((seen) =>
    seen.cell.reading.kind === 'awards' ? [{ seen, awards: seen.cell.reading.awards }] : [],
  );
  const open = cells.filter(({ cell }) => isOpen(cell.reading));
  // A blank beside a column that names an award is no gap.
  const unread = open.find(({ cell }) => cell.reading.kind !== 'blank') ?? (named.length === 0 ? open[0] : undefined);
  return { named, open: unread ?? null, isAbsent: cells.length === 0 };
}
