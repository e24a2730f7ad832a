import { parseArea } from '../../sheet/address';
import type { Message } from '../../i18n/message';
import { clearing, entering } from '../edit/cell-steps';
import { copyCells, pasting, type Copied } from '../edit/clipboard';
import { deletingRows, insertingRows, sorting } from '../edit/row-steps';
import { sortArea } from '../edit/sort-area';
import { editText } from '../edit/edit-text';
import type { History, Step } from '../edit/history';
import { shownText } from '../grid/cell-drawing';
import { gridMessages } from '../grid/messages';
import type { GridMetrics } from '../grid/metrics';
import { HostRefusal } from '../host/fault';
import { VIETNAMESE } from '../host/model/entry';
import { cellKey } from '../host/model/sheet';
import { activateSheet } from '../host/model/sheets';
import { areaOf, type CellPlace, type GridView } from './grid-view';
import { isSame, jump, lastUsed, neighbour, page, type Direction } from './motion';
import type { KeyAction } from './keys';

/** Why the workbook refused something, by Excel's code. */
const REFUSALS: Readonly<Record<string, 'merged-cells' | 'no-room'>> = {
  InvalidOperation: 'merged-cells',
  MergedRangeConflict: 'merged-cells',
  InvalidArgument: 'no-room',
};

/** Everything that the person at the keyboard can do to the open workbook. */
export class GridActions {
  private copied: Copied | null = null;

  constructor(
    private readonly view: GridView,
    private readonly history: History,
    private readonly metrics: () => GridMetrics,
    private readonly tell: (message: Message) => void,
  ) {}

  /** Does what a key asks for. @returns false when the grid has nothing to do with it */
  onKey(action: KeyAction): boolean {
    const { view } = this;
    switch (action.kind) {
      case 'move':
        this.move(action.direction, action.jump, action.extend);
        return true;
      case 'next':
        this.next(action.direction);
        return true;
      case 'page':
        this.go(page(this.metrics().axes, this.far, innerHeight / 2, action.by), action.extend);
        return true;
      case 'home':
        this.go({ row: action.whole ? 0 : view.active.row, column: 0 }, action.extend);
        return true;
      case 'end': {
        const last = lastUsed(view.sheet);
        this.go(action.whole ? last : { row: view.active.row, column: last.column }, action.extend);
        return true;
      }
      case 'clear':
        this.run(clearing(view.model, view.sheet, view.range));
        return true;
      case 'undo':
        this.undo();
        return true;
      case 'redo':
        this.redo();
        return true;
      case 'all': {
        const { rows, columns } = this.metrics().axes;
        view.selectArea(view.active, { top: 0, left: 0, bottom: rows.count - 1, right: columns.count - 1 });
        return true;
      }
      case 'sheet':
        this.turnSheet(action.by);
        return true;
      default:
        return false;
    }
  }

  /** Text of the active cell as it is edited. */
  get text(): string {
    const { model, sheet, active } = this.view;
    const cell = sheet.cell(active.row, active.column);
    return editText(cell, model.lookAt(sheet, active.row, active.column).numberFormat, VIETNAMESE, model.date1904);
  }

  /** Ends typing and enters what was typed. @returns whether the cell took it */
  commit(): boolean {
    const { edit, model } = this.view;
    if (!edit) return true;
    const { sheet, at, text } = edit;
    this.view.endEdit();
    const before = editText(
      sheet.cell(at.row, at.column),
      model.lookAt(sheet, at.row, at.column).numberFormat,
      VIETNAMESE,
      model.date1904,
    );
    return text === before || this.run(entering(model, sheet, areaOf(at), [[text]]));
  }

  next(direction: Direction): void {
    this.view.select(neighbour(this.view.sheet, this.metrics().axes, this.view.active, direction));
  }

  undo(): void {
    this.guarded(() => this.history.undo());
  }

  redo(): void {
    this.guarded(() => this.history.redo());
  }

  /** Does something that can be undone. @returns whether it was done */
  run(step: Step): boolean {
    return this.guarded(() => this.history.run(step));
  }

  /** Follows the link of a cell into the workbook. Links to the outside are not followed: nothing leaves this machine. */
  followLink({ row, column }: CellPlace): void {
    const { model, sheet } = this.view;
    const reference = sheet.hyperlinks.get(cellKey(row, column))?.documentReference ?? null;
    const [, quoted, bare, address = ''] = /^(?:'((?:[^']|'')*)'|([^!]*))!(.+)$/.exec(reference ?? '') ?? [];
    const target = model.findSheet(quoted?.replaceAll("''", "'") ?? bare ?? '');
    const area = parseArea(address);
    if (!target || !area || target.visibility !== 'Visible') return;
    activateSheet(model, target, 'person');
    this.view.select({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
  }

  /** Sorts by the column of the active cell. */
  sort(ascending: boolean): void {
    const { model, sheet, active, range } = this.view;
    const area = sortArea(sheet, active, range);
    if (!area) this.tell(gridMessages.say('nothing-to-sort'));
    else this.run(sorting(model, sheet, area, active.column, ascending));
  }

  /** As many rows as are selected, above the first of them. */
  insertRows(): void {
    const { model, sheet, range } = this.view;
    this.run(insertingRows(model, sheet, range));
  }

  deleteRows(): void {
    const { model, sheet, range } = this.view;
    this.run(deletingRows(model, sheet, range));
  }

  copy(): string {
    const { sheet, model, range } = this.view;
    this.copied = copyCells(sheet, range, (row, column) =>
      shownText(model, sheet.cell(row, column), model.lookAt(sheet, row, column)),
    );
    return this.copied.text;
  }

  paste(text: string): void {
    const { model, sheet, range } = this.view;
    const pasted = pasting(model, sheet, { row: range.top, column: range.left }, text, this.copied);
    if (!pasted || !this.run(pasted.step)) return;
    const { top, left, bottom, right } = pasted.area;
    this.view.select({ row: top, column: left }, { row: bottom, column: right });
  }

  private move(direction: Direction, isJump: boolean, extend: boolean): void {
    const { sheet, active } = this.view;
    const { axes } = this.metrics();
    const from = extend ? this.far : active;
    this.go((isJump ? jump : neighbour)(sheet, axes, from, direction), extend);
  }

  private go(to: CellPlace, extend: boolean): void {
    if (extend) this.view.select(this.view.active, to);
    else this.view.select(to);
  }

  /** The corner of the selection that moves when it is extended: the one across from the active cell. */
  private get far(): CellPlace {
    const { active, range } = this.view;
    const near = { row: range.top, column: range.left };
    if (isSame(active, near)) return { row: range.bottom, column: range.right };
    return {
      row: active.row === range.bottom ? range.top : range.bottom,
      column: active.column === range.right ? range.left : range.right,
    };
  }

  private turnSheet(by: 1 | -1): void {
    const { model, sheet } = this.view;
    const shown = model.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = shown[shown.indexOf(sheet) + by];
    if (next) activateSheet(model, next, 'person');
  }

  private guarded(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof HostRefusal)) throw error;
      this.tell(gridMessages.say(REFUSALS[error.code] ?? 'protected-sheet'));
      return false;
    } finally {
      this.view.changed();
    }
  }
}
