import type { Message } from '../../i18n/message';
import { History } from '../edit/history';
import { gridMetrics, type GridMetrics } from '../grid/metrics';
import type { TextMeasure } from '../grid/measure';
import type { OpenedWorkbook } from '../load/load-workbook';
import { GridActions } from '../view/grid-actions';
import { GridView } from '../view/grid-view';

/** Kinds of events after which sizes of rows and columns may be others. */
const LAYOUT = new Set(['cells', 'calculated', 'looks', 'inserted', 'deleted', 'sorted', 'rows-hidden', 'drawing']);

/** One open workbook with everything that the page does with it. */
export class Desk {
  readonly view: GridView;
  readonly history = new History();
  readonly actions: GridActions;
  private layout = 0;
  private known: { readonly key: string; readonly metrics: GridMetrics } | null = null;

  constructor(
    readonly opened: OpenedWorkbook,
    private readonly measure: TextMeasure,
    tell: (message: Message) => void,
  ) {
    const { model } = opened;
    model.subscribe(({ kind }) => {
      if (LAYOUT.has(kind)) this.layout++;
    });
    this.view = new GridView(model);
    this.actions = new GridActions(this.view, this.history, () => this.metrics, tell);
  }

  /** Sizes of the active sheet, the same object as long as they are the same. */
  get metrics(): GridMetrics {
    const { model, sheet } = this.view;
    const key = `${sheet.id} ${this.layout}`;
    if (this.known?.key !== key) this.known = { key, metrics: gridMetrics(model, sheet, this.measure) };
    return this.known.metrics;
  }

  close(): void {
    this.view.close();
  }
}
