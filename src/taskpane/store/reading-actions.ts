import type { KnownForm } from '../../excel/workbook-host';
import type { Area, ColumnIndex, RowIndex } from '../../sheet/address';
import type { FieldId } from '../../sheet/field';
import type { ColumnWay, SaidReading, SaidRowClass, SaidValue, TableCorrection } from '../../sheet/index';
import { withColumn, withHeader, withoutTable, type TablePlace } from '../recognised/corrections';
import {
  withExtent,
  withForm,
  withoutForm,
  withoutFormValue,
  withoutFormWay,
  withRow,
  withValue,
  withWay,
  type TableForm,
} from '../recognised/said';
import { saidNow } from './check-action';
import type { PaneContext } from './context';
import type { WorkRunner } from './run-work';

type Corrections = readonly TableCorrection[];

interface Steps {
  /** Reads the workbook anew and judges it. */
  readonly judgeAnew: () => Promise<void>;
  readonly save: () => Promise<void>;
}

/** What a person says of how the workbook is to be read. Nothing of it changes a cell. */
export class ReadingActions {
  readonly #pane: PaneContext;
  readonly #works: WorkRunner;
  readonly #steps: Steps;

  constructor(pane: PaneContext, works: WorkRunner, steps: Steps) {
    this.#pane = pane;
    this.#works = works;
    this.#steps = steps;
  }

  /** Says what a column holds; null when it is not used. */
  readonly column = (table: TableForm, column: ColumnIndex, field: FieldId | null): Promise<void> =>
    this.#say((corrections) => withColumn(corrections, table, column, field), table.of ? undefined : table);

  /** Says which of some columns holds a field that all of them claim: the others are not used. */
  readonly chooseColumn = (
    table: TableForm,
    field: FieldId,
    column: ColumnIndex,
    others: readonly ColumnIndex[],
  ): Promise<void> =>
    this.#say(
      (corrections) =>
        others.reduce(
          (said, other) => withColumn(said, table, other, null),
          withColumn(corrections, table, column, field),
        ),
      table,
    );

  /** Says which rows are a table's header. For a sheet without a table, `table` has the header's rows too. */
  readonly header = (table: TablePlace, header: TableCorrection['header']): Promise<void> =>
    this.#say((corrections) => withHeader(corrections, table, header));

  /** Says which cells a table takes up, from the first row of its header. */
  readonly area = (table: TablePlace, { top, left, right, bottom }: Area): Promise<void> => {
    const { first, last } = table.headerRows;
    const header = { first: top, last: Math.min(top + last - first, bottom) };
    return this.#say((corrections) =>
      withExtent(withHeader(corrections, table, header), { ...table, headerRows: header }, { left, right, bottom }),
    );
  };

  /** Says what a row is; null takes it back. */
  readonly row = (table: TablePlace, row: RowIndex, rowClass: SaidRowClass | null): Promise<void> =>
    this.#say((corrections) => withRow(corrections, table, row, rowClass));

  /** Says what a text means; null takes it back. */
  readonly text = (
    table: TableForm,
    text: Pick<SaidValue, 'field' | 'text'>,
    means: SaidReading | null,
  ): Promise<void> =>
    this.#say(
      (corrections) => withValue(corrections, table, text, means),
      table,
      means === null ? (forms, plan) => withoutFormValue(forms, plan, table.form, text) : undefined,
    );

  /** Says how a whole column is read; null takes back what was said of that. */
  readonly way = (
    table: TableForm,
    column: ColumnIndex,
    about: ColumnWay['about'],
    way: ColumnWay | null,
  ): Promise<void> =>
    this.#say(
      (corrections) => withWay(corrections, table, column, about, way),
      table,
      way === null ? (forms, plan) => withoutFormWay(forms, plan, table, column, about) : undefined,
    );

  /** Takes back all that was said of a table and of its form. */
  readonly drop = (table: TableForm): Promise<void> =>
    this.#say(
      (corrections) => withoutTable(corrections, table),
      undefined,
      (forms, plan) => withoutForm(forms, plan, table.form),
    );

  /** Takes back all that was said of this workbook's tables and of their forms. */
  readonly dropAll = (): Promise<void> => {
    const tables = this.#pane.get().overview?.tables ?? [];
    return this.#say(
      () => [],
      undefined,
      (forms, plan) => tables.reduce((kept, { form }) => withoutForm(kept, plan, form), forms),
    );
  };

  /** The area that is selected on a sheet; null when the selection is elsewhere or cannot be told now. */
  readonly selectedOn = async (sheet: string): Promise<Area | null> => {
    const found = await this.#pane.host.selection().catch(() => null);
    return found && this.#pane.sheet({ id: found.sheet })?.name === sheet ? found.area : null;
  };

  async #say(
    change: (before: Corrections) => Corrections,
    table?: TableForm,
    changeForms?: (before: readonly KnownForm[], plan: string) => readonly KnownForm[],
  ): Promise<void> {
    const { corrections: before, forms, plan, source } = this.#pane.get();
    const corrections = change(before);
    const id = plan?.id;
    const isOwn = id !== undefined && source === 'workbook';
    const changed = isOwn && changeForms ? changeForms(forms, id) : forms;
    this.#pane.set({
      corrections,
      areCorrectionsSaved: false,
      forms: isOwn && table ? withForm(changed, id, table, corrections) : changed,
    });
    await this.#judge();
    await this.#steps.save();
  }

  /** The sheets that it concerns are read anew from what the engine holds; the workbook itself only when it changed since. */
  async #judge(): Promise<void> {
    const { overview, isStale } = this.#pane.get();
    if (!overview || isStale) return this.#steps.judgeAnew();
    await this.#works.run('checking', 'check', async () => {
      await this.#pane.engine.ask('correct', saidNow(this.#pane.get()));
      await this.#pane.showReport();
      return null;
    });
  }
}
