import { checkWorkbook } from '../../../src/check/index';
import { rendererFor } from '../../../src/cli/books';
import { createWorkbook } from '../../../src/files/create/create-workbook';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { shippedPlans, vocabularyOf } from '../../../src/plan/index';
import { columnLetters } from '../../../src/sheet/address';
import type { FieldSpec } from '../../../src/sheet/field';
import { readTables } from '../../../src/sheet/index';
import { readColumn } from '../../../src/sheet/values/read-column';
import { subjectsOf } from '../../../src/summary/template/columns';
import { templateOf } from '../../../src/summary/template/template';
import { filled } from './filled';

/** Every template of every shipped plan. */
const TEMPLATES = shippedPlans().flatMap((plan) =>
  plan.tables.flatMap(({ id: kind, manyRows = false }) =>
    subjectsOf(plan, kind).map((subjects) => ({
      name: `${plan.id} ${kind} ${subjects.form}`,
      plan,
      kind,
      manyRows,
      subjects,
    })),
  ),
);

describe.each(TEMPLATES)('$name', ({ plan, kind, manyRows, subjects }) => {
  const template = templateOf(plan, kind, 'vi', subjects);
  if (!template) throw new Error('No template');

  test('filled in with right values it reads back with nothing to correct and nothing unread, and all are eligible', () => {
    const { workbook, records } = filled(template, plan, subjects, manyRows);
    const reading = readTables(workbook, vocabularyOf(plan));
    const report = checkWorkbook(reading, plan, { asOf: '2025-10-15' });
    const [table] = reading.tables;
    expect(reading.tables).toHaveLength(1);
    expect(table?.kind).toBe(kind);
    expect(table?.notices).toEqual([]);
    expect(table?.unread).toEqual([]);
    expect(
      table?.columns.map(({ match }) => (match.kind === 'field' ? [match.field, match.contrary] : [match.kind])),
    ).toEqual(template.columns.map(({ column }) => [column.field.id, false]));
    expect(table?.columns.flatMap(({ match }) => (match.kind === 'field' ? match.periods : []))).toEqual(
      [...new Set(template.columns.map(({ column }) => column))].flatMap(({ periods }) => periods),
    );
    const rows = report.tables.flatMap((one) => one.rows);
    expect(rows).toHaveLength(records);
    expect(new Set(rows.map(({ unitKind }) => unitKind))).toEqual(new Set(subjects.unitKinds));
    const renderer = rendererFor(plan);
    expect(
      rows.flatMap(({ subject, verdict, findings }) =>
        verdict === 'eligible' ? [] : [subject, verdict, ...findings.map((one) => renderer.finding(one, 'vi'))],
      ),
    ).toEqual([]);
  });

  test('empty it is a table without records and with nothing unread', () => {
    const { tables } = readTables(readXlsx(createWorkbook([template.sheet])), vocabularyOf(plan));
    expect(tables.map(({ records, unread, notices }) => [records, unread, notices])).toEqual([[[], [], []]]);
  });

  test('what its drop-downs offer reads as a value of their columns, and Excel can hold it', () => {
    for (const { area, rule, advice, question } of template.sheet.validations ?? []) {
      expect(advice.title.length).toBeLessThanOrEqual(32);
      expect(advice.text.length).toBeLessThanOrEqual(255);
      expect((question?.text ?? '').length).toBeLessThanOrEqual(225);
      if (rule.kind !== 'list') continue;
      expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
      const leaf = template.columns.find((_, index) => area.replace(/\d.*/, '') === columnLetters(index));
      expect(leaf ? [leaf.column.field.id, ...offeredBadly(leaf.column.field, rule.values)] : []).toEqual([
        leaf?.column.field.id,
      ]);
    }
  });
});

/** Values that are not read, or read two ways, in a column of the field. */
function offeredBadly(field: FieldSpec, values: readonly string[]): readonly string[] {
  const cells = values.map((raw) => ({ raw, style: { format: 'General' } }));
  const headerText = field.headers[0] ?? '';
  const readings = readColumn(cells, field, { contrary: false, periods: [], date1904: false, headerText });
  return values.filter((_, at) => ['unreadable', 'ambiguous'].includes(readings[at]?.kind ?? 'unreadable'));
}
