import { createWorkbook } from '../../../src/files/create/create-workbook';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { Plan } from '../../../src/plan/index';
import { columnLetters } from '../../../src/sheet/address';
import type { FieldSpec } from '../../../src/sheet/field';
import type { GridWorkbook } from '../../../src/sheet/grid';
import { isoToSerial } from '../../../src/sheet/values/date';
import type { NewCell, NewCellContent, NewValidation } from '../../../src/summary/page/sheet-model';
import type { TemplateSubjects } from '../../../src/summary/template/columns';
import type { Template } from '../../../src/summary/template/template';

/** What the plans want to see where the ordinary good value of a field is not the right one. */
const RIGHT: Readonly<Record<string, NewCellContent>> = {
  'tax-debt': 'Không',
  'insurance-debt': 'Không',
  'in-plan-180': 'Không',
  'registered-date': isoToSerial('2021-10-01'),
  'report-q4-2024': isoToSerial('2024-12-10'),
  'report-q1-2025': isoToSerial('2025-03-10'),
  'report-q2-2025': isoToSerial('2025-06-10'),
  'report-q3-2025': isoToSerial('2025-09-10'),
  'plan-date': isoToSerial('2025-02-10'),
  'profit-2020': 100,
  'budget-2020': 100,
  'new-jobs-2020': 100,
  'insured-workers-2020': 100,
  'income-2020': 100,
  'charity-2020': 100,
  'pupil-quality': 98,
  'teacher-quality': 98,
  'treatment-quality': 98,
  'staff-quality': 98,
  level: 'Tiểu học',
  'score-item': 'Thực hiện Kế hoạch 128/KH-UBND',
  'max-score': 10,
  'self-score': 10,
  'target-percent': 1,
  'work-manager': 'Sở Minh họa',
  'registered-with': 'UBND huyện Minh Họa',
  position: 'Công nhân',
  'work-kind': 'Công trình',
  'plan-content': 'Đủ',
};
/** Of some kinds of unit another value is the right one. */
const OF_KIND: Readonly<Record<string, Readonly<Record<string, NewCellContent>>>> = {
  'work-manager': { district: 'UBND Huyện Minh Họa', commune: 'UBND Xã Minh Họa' },
  level: { hospital: 'Bệnh viện' },
};

const GOOD: Readonly<Record<FieldSpec['value'], NewCellContent>> = {
  ordinal: 1,
  text: 'Minh họa',
  rating: 'HTXSNV',
  'union-rating': 'Vững mạnh xuất sắc',
  answer: 'Có',
  fulfilment: 1.05,
  percent: 0.85,
  number: 120,
  measure: 120,
  date: isoToSerial('2025-06-30'),
  choice: '',
  papers: 'Đủ',
  awards: 'Bằng khen của Chủ tịch UBND tỉnh',
};

/** A workbook with the template filled in for one subject of each kind of unit, and how many records that makes. */
export function filled(
  { sheet, columns, rows }: Template,
  plan: Plan,
  { unitKinds }: TemplateSubjects,
  manyRows: boolean,
): { readonly workbook: GridWorkbook; readonly records: number } {
  const cells: (NewCell | undefined)[][] = sheet.rows.map((row) => [...(row ?? [])]);
  const used = rowsUsed(rows, unitKinds);
  for (const [at, { row, unitKind }] of used.entries())
    columns.forEach(({ column: { field } }, index) => {
      const before = cells[row]?.[index];
      const validation = sheet.validations?.find(({ area }) => area.replace(/\d.*/, '') === columnLetters(index));
      const content =
        before?.look?.fill === undefined ? valueOf(field, unitKind, at, plan, manyRows, validation) : null;
      cells[row] = cells[row] ?? [];
      if (content !== null) cells[row][index] = { ...before, content, look: lookOf(field, content, before) };
    });
  return { workbook: readXlsx(createWorkbook([{ ...sheet, rows: cells }])), records: used.length };
}

function rowsUsed(rows: Template['rows'], unitKinds: readonly string[]): { row: number; unitKind: string }[] {
  if (rows[0]?.unitKind === null) return unitKinds.map((unitKind, at) => ({ row: rows[at]?.row ?? NaN, unitKind }));
  // Works of one unit stand in two rows, of which a district needs both.
  return unitKinds.flatMap((unitKind) => rows.filter((row) => row.unitKind === unitKind).slice(0, 2)) as {
    row: number;
    unitKind: string;
  }[];
}

/** Numbers typed into a General cell with a percent sign take Excel's percent format. */
const lookOf = (
  { value }: FieldSpec,
  content: NewCellContent,
  before: NewCell | undefined,
): NonNullable<NewCell['look']> =>
  value === 'fulfilment' && typeof content === 'number' ? { ...before?.look, format: '0%' } : (before?.look ?? {});

function valueOf(
  field: FieldSpec,
  unitKind: string,
  at: number,
  plan: Plan,
  manyRows: boolean,
  validation: NewValidation | undefined,
): NewCellContent {
  const given = OF_KIND[field.id]?.[unitKind] ?? RIGHT[field.id];
  if (given !== undefined) return given;
  const kind = plan.unitKinds.find(({ id }) => id === unitKind);
  const number = manyRows ? '' : ` ${at + 1}`;
  const unit = `${kind?.nameStarts[0] ?? kind?.label.vi ?? ''} Minh Họa${number}`;
  switch (field.role) {
    case 'ordinal':
      return null;
    case 'person':
      return `Nguyễn Văn Minh Họa ${at + 1}`;
    case 'name':
    case 'collective':
      return unitKind === 'person' ? `Nguyễn Văn Minh Họa ${at + 1}` : unit;
    case 'workplace':
      return unitKind === 'person' ? `Sở Minh Họa ${at + 1}` : null;
    case 'unit-kind':
      return (
        (validation?.rule.kind === 'list' &&
          validation.rule.values[plan.unitKinds.findIndex(({ id }) => id === unitKind)]) ||
        ''
      );
    default:
  }
  if (field.value === 'choice') return validation?.rule.kind === 'list' ? (validation.rule.values.at(-1) ?? '') : '';
  return field.id === 'work' ? `Công trình Minh Họa số ${at + 1}` : GOOD[field.value];
}
