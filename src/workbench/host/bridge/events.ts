import type { ModelEvent, Origin } from '../model/events';
import type { EventEntry } from '../protocol/messages';
import { localAddress } from '../table/references';
import { WORKBOOK_TARGET, type Registrations } from './registrations';

/** An event of Excel: the name in its registration method, the number that office.js knows it by, and its arguments. */
interface WireEvent {
  readonly name: string;
  readonly type: number;
  readonly sheet: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const sourceOf = (origin: Origin): string => (origin === 'remote' ? 'Remote' : 'Local');
/** ExcelApi 1.14 tells own writes from others. */
const triggerOf = (origin: Origin): string => (origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown');

const CHANGE_TYPES = {
  inserted: { rows: 'RowInserted', columns: 'ColumnInserted', cells: 'CellInserted' },
  deleted: { rows: 'RowDeleted', columns: 'ColumnDeleted', cells: 'CellDeleted' },
} as const;
const SHIFTS = {
  down: 'ShiftCellDown',
  right: 'ShiftCellRight',
  up: 'ShiftCellUp',
  left: 'ShiftCellLeft',
} as const;

/** What Excel tells add-ins of something that happened; nothing for what it has no event for. */
function wireEventsOf(event: ModelEvent): readonly WireEvent[] {
  const { sheet, origin } = event;
  const source = sourceOf(origin);
  const say = (name: string, type: number, args: Readonly<Record<string, unknown>>, target = sheet): WireEvent => ({
    name,
    type,
    sheet: target.id,
    args: { worksheetId: target.id, ...args },
  });
  const changed = (changeType: string, address: string, shiftDirection = 'None'): WireEvent =>
    say('DataChanged', 10, { address, changeType, source, shiftDirection, triggerSource: triggerOf(origin) });
  switch (event.kind) {
    case 'cells':
      return [changed('RangeEdited', event.areas.map(localAddress).join(','))];
    case 'looks':
      return [say('FormatChanged', 18, { address: event.areas.map(localAddress).join(','), source })];
    case 'calculated':
      return [say('Calculated', 16, { address: event.areas.map(localAddress).join(',') })];
    case 'inserted':
    case 'deleted':
      return [changed(CHANGE_TYPES[event.kind][event.what], localAddress(event.area), SHIFTS[event.shift])];
    case 'sorted':
      return [say('RowSorted', 19, { address: localAddress(event.area), source })];
    case 'rows-hidden': {
      const { top, bottom } = event.area;
      const changeType = sheet.row(top).hidden ? 'Hidden' : 'Unhidden';
      return [say('RowHiddenChanged', 22, { address: `${top + 1}:${bottom + 1}`, changeType, source })];
    }
    case 'sheet-added':
      return [say('Added', 13, { source })];
    case 'sheet-deleted':
      return [say('Deleted', 15, { source })];
    case 'sheet-renamed':
      return [say('NameChanged', 25, { nameBefore: event.before, nameAfter: sheet.name, source })];
    case 'sheet-protected':
      return [say('ProtectionChanged', 24, { isProtected: sheet.protection !== null, source })];
    case 'activated':
      return [say('Deactivated', 12, {}, event.before), say('Activated', 11, {})];
    case 'selected':
      return [say('SelectionChanged', 14, { address: localAddress(event.area) })];
    case 'drawing':
      return [];
  }
}

/** The entries that go to the add-in: one per target that registered, the sheet's before the workbook's. */
export const entriesFor = (event: ModelEvent, registrations: Registrations): readonly EventEntry[] =>
  wireEventsOf(event).flatMap(({ name, type, sheet, args }) =>
    registrations.wanting(name, [sheet, WORKBOOK_TARGET]).map((targetId): EventEntry => ({
      messageCategory: 65536,
      messageType: type,
      targetId,
      message: JSON.stringify(args),
      id: 0,
    })),
  );
