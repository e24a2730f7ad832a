import { textOf } from '../../criteria/open-value';
import type { WorkbookReport } from '../../report/report';
import type { FileFacts, PaperFact, RecordFacts } from '../../report/facts';
import type { Grid } from '../../sheet/grid';
import type { FieldSpec } from '../../sheet/field';
import { headerText } from '../../sheet/index';
import { PERSON } from '../../sheet/structure/unit-kinds';
import type { RecordCell, Table, TableColumn, TableRecord } from '../../sheet/table';
import type { Plan } from '../../plan/plan';
import { scoreFactsOf } from './score-facts';
import { readyPlan } from '../ready-plan';

/** Fields that name a work, project or task. */
const WORK_FIELDS: ReadonlySet<string> = new Set(['work', 'project-name']);
/** Fields that are answered with yes or no, or with the name of the work itself. */
const ANSWERED_WORKS: ReadonlySet<string> = new Set(['welcome-project']);
/** Kinds of table whose rows register something. */
export const REGISTERING: ReadonlySet<string> = new Set(['registration', 'projects', 'targets']);
const TRACKING = 'tracking';
const FOLLOWED: ReadonlySet<string> = new Set(['answer', 'date', 'papers']);
const TARGETED: ReadonlySet<string> = new Set(['number', 'text', 'percent', 'fulfilment']);

/**
 * What the tables of a workbook say that matters beside other workbooks; office lists left out.
 * @param grids the sheets, for their score tables; none where nobody asks for these. @param report for the grades that it gives.
 */
export function factsOf(
  tables: readonly Table[],
  plan: Plan,
  grids: readonly Grid[] = [],
  report: WorkbookReport | null = null,
): FileFacts {
  const { vocabulary, canonical } = readyPlan(plan);
  const fields = new Map(vocabulary.fields.map((field) => [field.id, field]));
  const own = new Set(plan.fields.map(({ id }) => id));
  const records = tables
    .filter(({ list, kind }) => list === null && kind !== 'unknown')
    .flatMap((table) => {
      const columns = table.columns.map((column) => ({ column, field: fieldOf(column, fields) }));
      return table.records.flatMap((record) => {
        const facts = recordFacts(table, record, columns, own, canonical);
        return facts.subject === '' ? [] : [facts];
      });
    });
  return { records, scores: scoreFactsOf(grids, report) };
}

interface KnownColumn {
  readonly column: TableColumn;
  readonly field: FieldSpec | undefined;
}

const fieldOf = ({ match }: TableColumn, fields: ReadonlyMap<string, FieldSpec>): FieldSpec | undefined =>
  match.kind === 'field' ? fields.get(match.field) : undefined;

function recordFacts(
  table: Table,
  record: TableRecord,
  columns: readonly KnownColumn[],
  own: ReadonlySet<string>,
  canonical: (key: string) => string,
): RecordFacts {
  const { subject, unitKind, workplace } = record;
  const key = canonical(record.subjectKey);
  const isPerson = unitKind === PERSON;
  const unitKey = isPerson ? canonical(record.workplaceKey) : key;
  const awards: string[] = [];
  const targets: (readonly [string, string])[] = [];
  const papers: PaperFact[] = [];
  let work = '';
  columns.forEach(({ column, field }, at) => {
    const cell = record.cells[at];
    if (!cell || !field) return;
    const { reading } = cell;
    if (reading.kind === 'awards' && field.id === 'award') awards.push(...reading.awards);
    if (table.kind === TRACKING && FOLLOWED.has(field.value)) papers.push(paperFact(table, column, field, cell));
    if (reading.kind === 'blank') return;
    if (WORK_FIELDS.has(field.id)) work ||= textOfCell(table, cell);
    else if (ANSWERED_WORKS.has(field.id)) work ||= workInAnswer(table, cell);
    else if (REGISTERING.has(table.kind) && own.has(field.id) && TARGETED.has(field.value))
      targets.push([field.id, textOfCell(table, cell)]);
  });
  return {
    sheet: table.sheet,
    row: record.row,
    kind: table.kind,
    subject,
    unitKind,
    key: isPerson ? `${key} @ ${unitKey}` : key,
    unitKey,
    unit: isPerson ? (workplace ?? '') : subject,
    awards: [...new Set(awards)].sort(),
    work,
    targets,
    papers,
  };
}

const textOfCell = (table: Table, cell: RecordCell): string => textOf({ table, cell });

/** Of a registration the name of the work; a nomination that tells of its work registers none. */
function workInAnswer(table: Table, cell: RecordCell): string {
  const { reading } = cell;
  const names = reading.kind === 'answer' && reading.yes && reading.detail !== undefined;
  return names && REGISTERING.has(table.kind) ? textOfCell(table, cell) : '';
}

function paperFact(table: Table, { path }: TableColumn, field: FieldSpec, cell: RecordCell): PaperFact {
  const { reading } = cell;
  const text = reading.kind === 'blank' ? '' : textOfCell(table, cell);
  const fact = { field: field.id, header: headerText(path), text };
  switch (reading.kind) {
    case 'answer':
      return { ...fact, state: reading.yes ? 'there' : 'missing', date: null };
    case 'date':
      return { ...fact, state: 'there', date: reading.to };
    case 'papers':
      return { ...fact, state: reading.missing.length > 0 ? 'missing' : reading.all ? 'there' : 'open', date: null };
    case 'blank':
      return { ...fact, state: 'missing', date: null };
    default:
      return { ...fact, state: 'open', date: null };
  }
}
