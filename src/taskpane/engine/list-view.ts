import type { Language } from '../../i18n/message';
import { reasonsOf } from '../../report/reasons';
import type { ReportRenderer } from '../../report/render';
import type { Finding, RowReport, TableReport, WorkbookReport } from '../../report/report';
import { areaAddress, parseArea } from '../../sheet/address';
import { fold, foldLoose } from '../../sheet/text/fold';
import type { ListEntry, ListPage, ListView, RowEntry } from './list-types';

/** A place in the list before it is worded: cheap enough to make for every record of a workbook. */
type Slot =
  | { readonly kind: 'table'; readonly table: number; readonly count: number }
  | { readonly kind: 'notes'; readonly table: number }
  | { readonly kind: 'criterion'; readonly criterion: string; readonly count: number }
  | { readonly kind: 'row'; readonly table: number; readonly index: number; readonly criterion: string | null };

interface Match {
  readonly table: number;
  readonly index: number;
}

/** The list of one view over one report: laid out once, worded a page at a time. */
export class ResultList {
  readonly #slots: readonly Slot[];
  readonly #records: number;
  readonly #report: WorkbookReport;
  readonly #renderer: ReportRenderer;
  readonly #view: ListView;

  constructor(report: WorkbookReport, renderer: ReportRenderer, view: ListView) {
    this.#report = report;
    this.#renderer = renderer;
    this.#view = view;
    const matches = this.#matches();
    this.#records = matches.length;
    this.#slots = view.group === 'row' ? this.#byTable(matches) : this.#byCriterion(matches);
  }

  page(from: number, count: number): ListPage {
    const entries = this.#slots.slice(from, from + count).map((slot) => this.#entry(slot));
    return { total: this.#slots.length, records: this.#records, from, entries };
  }

  #matches(): Match[] {
    const { verdicts, search } = this.#view;
    const wanted = new Set(verdicts);
    const holds = searchOf(search);
    return this.#report.tables.flatMap((table, at) =>
      table.rows.flatMap((row, index) =>
        (wanted.size === 0 || wanted.has(row.verdict)) && holds(row, (id) => this.#title(id))
          ? [{ table: at, index }]
          : [],
      ),
    );
  }

  #byTable(matches: readonly Match[]): Slot[] {
    const closed = new Set(this.#view.closed);
    const isOneTable = this.#report.tables.length === 1;
    return this.#report.tables.flatMap((table, at): Slot[] => {
      const own = matches.filter((match) => match.table === at);
      const notes: Slot[] = table.findings.length > 0 && this.#view.search === '' ? [{ kind: 'notes', table: at }] : [];
      if (own.length === 0 && notes.length === 0) return [];
      const heading: Slot[] = isOneTable ? [] : [{ kind: 'table', table: at, count: own.length }];
      if (closed.has(tableKey(at))) return heading;
      return [...heading, ...notes, ...own.map((match): Slot => ({ kind: 'row', ...match, criterion: null }))];
    });
  }

  /** Each record stands under every criterion that it does not meet; those that meet all come last, under none. */
  #byCriterion(matches: readonly Match[]): Slot[] {
    const groups = new Map<string, Match[]>();
    for (const match of matches) {
      const criteria = new Set(this.#reasons(match).map(({ criterion }) => criterion));
      for (const criterion of criteria.size > 0 ? criteria : ['']) {
        const group = groups.get(criterion);
        if (group) group.push(match);
        else groups.set(criterion, [match]);
      }
    }
    const order = [
      'reading',
      'unit-kind',
      ...this.#renderer.plan.criteria.map(({ id }) => id),
      'duplicate',
      'predecessor',
      '',
    ];
    const closed = new Set(this.#view.closed);
    return [...groups]
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .flatMap(([criterion, own]): Slot[] => [
        { kind: 'criterion', criterion, count: own.length },
        ...(closed.has(criterionKey(criterion))
          ? []
          : own.map((match): Slot => ({ kind: 'row', ...match, criterion: criterion || null }))),
      ]);
  }

  #reasons({ table, index }: Match): readonly Finding[] {
    const { own, ofTable } = reasonsOf(this.#row(table, index), this.#table(table), this.#renderer.plan);
    return [...own, ...ofTable];
  }

  #entry(slot: Slot): ListEntry {
    const language = this.#view.language;
    const closed = this.#view.closed;
    switch (slot.kind) {
      case 'table': {
        const table = this.#table(slot.table);
        const key = tableKey(slot.table);
        return {
          kind: 'table',
          key,
          isClosed: closed.includes(key),
          count: slot.count,
          sheet: table.sheet,
          range: areaAddress(table.area),
          title: this.#renderer.tableKind(table.kind, language),
          row: table.area.top,
          column: table.area.left,
        };
      }
      case 'notes': {
        const { findings } = this.#table(slot.table);
        const isCounted = findings.some(({ outcome, severity }) => outcome !== 'info' && severity !== 'info');
        return { kind: 'notes', key: `n${slot.table}`, table: slot.table, count: findings.length, isCounted };
      }
      case 'criterion': {
        const key = criterionKey(slot.criterion);
        const title = slot.criterion === '' ? '' : this.#title(slot.criterion);
        return { kind: 'criterion', key, isClosed: closed.includes(key), count: slot.count, title };
      }
      case 'row':
        return this.#rowEntry(slot.table, slot.index, slot.criterion, language);
    }
  }

  #rowEntry(at: number, index: number, criterion: string | null, language: Language): RowEntry {
    const table = this.#table(at);
    const row = this.#row(at, index);
    const all = this.#reasons({ table: at, index });
    const told = criterion === null ? all : all.filter((finding) => finding.criterion === criterion);
    const [first] = told;
    return {
      kind: 'row',
      key: `${criterion === null ? '' : `${criterion}/`}t${at}r${index}`,
      table: at,
      index,
      sheet: table.sheet,
      row: row.row,
      column: placeOf(first) ?? table.area.left,
      subject: row.subject,
      kindLabel: row.unitKind === null ? '' : this.#renderer.unitKind(row.unitKind, language),
      verdict: row.verdict,
      verdictLabel: this.#renderer.verdict(row.verdict, table.kind, language),
      reason: first ? this.#renderer.finding(first, language) : '',
      more: Math.max(0, told.length - 1),
      hasDetails: all.length > 0 || row.findings.length > 0,
    };
  }

  #title(criterion: string): string {
    return this.#renderer.criterion(criterion, this.#view.language);
  }

  #table(at: number): TableReport {
    return this.#report.tables[at] as TableReport;
  }

  #row(at: number, index: number): RowReport {
    return this.#table(at).rows[index] as RowReport;
  }
}

const tableKey = (table: number): string => `t${table}`;
const criterionKey = (criterion: string): string => `c:${criterion}`;

const placeOf = (finding: Finding | undefined): number | undefined =>
  finding?.cells[0] === undefined ? undefined : parseArea(finding.cells[0])?.left;

/** Whether a record holds what was typed: its row number, a part of its name, or of a criterion that it does not meet. Accents count only when they were typed. */
function searchOf(search: string): (row: RowReport, titleOf: (criterion: string) => string) => boolean {
  const typed = fold(search);
  if (typed === '') return () => true;
  const key = typed === foldLoose(search) ? foldLoose : fold;
  const number = /^\d+$/.test(typed) ? Number(typed) : null;
  return (row, titleOf) =>
    row.row + 1 === number ||
    key(row.subject).includes(typed) ||
    row.findings.some(({ criterion }) => key(titleOf(criterion)).includes(typed));
}
