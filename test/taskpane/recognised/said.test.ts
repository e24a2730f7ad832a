import type { KnownForm } from '../../../src/excel/workbook-host';
import type { ColumnOverview } from '../../../src/taskpane/engine/overview-types';
import { correctionOf, withColumn } from '../../../src/taskpane/recognised/corrections';
import { rivalsOf } from '../../../src/taskpane/recognised/rival-columns';
import {
  joinedForms,
  withExtent,
  withForm,
  withoutForm,
  withoutFormValue,
  withoutFormWay,
  withRow,
  withValue,
  withWay,
} from '../../../src/taskpane/recognised/said';

const table = { sheet: 'A', headerRows: { first: 4, last: 6 }, form: '0:stt|1:tên', left: 1 };
const header = table.headerRows;
const GOOD = { kind: 'rating', rating: 'good' } as const;
const YES = { kind: 'answer', yes: true } as const;

test('rows are said once each, in order, and can be taken back one by one', () => {
  const twice = withRow(withRow(withRow([], table, 9, 'group'), table, 8, 'total'), table, 9, 'ignored');
  expect(correctionOf(twice, table)?.rows).toEqual([
    { row: 8, rowClass: 'total' },
    { row: 9, rowClass: 'ignored' },
  ]);
  expect(withRow(withRow(twice, table, 8, null), table, 9, null)).toEqual([
    { sheet: 'A', header, left: 1, columns: [] },
  ]);
});

test('a text is said once under each field, whatever its case', () => {
  const said = withValue(
    withValue(
      withValue([], table, { field: 'party', text: 'Mức A+' }, GOOD),
      table,
      { field: 'tax', text: 'Mức A+' },
      YES,
    ),
    table,
    { field: 'party', text: 'MỨC  a+' },
    { kind: 'no-organisation' },
  );
  expect(correctionOf(said, table)?.values).toEqual([
    { field: 'tax', text: 'Mức A+', means: YES },
    { field: 'party', text: 'MỨC  a+', means: { kind: 'no-organisation' } },
  ]);
  const less = withValue(said, table, { field: 'party', text: 'mức a+' }, null);
  expect(correctionOf(less, table)?.values).toEqual([{ field: 'tax', text: 'Mức A+', means: YES }]);
});

test('everything said of a table stays beside what is said next', () => {
  const extent = { left: 1, right: 5, bottom: 30 };
  const all = withColumn(withExtent(withRow([], table, 9, 'group'), table, extent), table, 3, 'party');
  expect(all).toEqual([
    {
      sheet: 'A',
      header,
      left: 1,
      columns: [{ column: 3, field: 'party' }],
      extent,
      rows: [{ row: 9, rowClass: 'group' }],
    },
  ]);
});

const FORM: KnownForm = {
  plan: 'p',
  form: table.form,
  columns: [
    { offset: 2, field: 'tax' },
    { offset: 4, field: null },
  ],
  values: [{ field: 'tax', text: 'hết', means: YES }],
};

test('a form keeps columns by their place in the table, and texts; rows and extents are of one sheet alone', () => {
  const said = withRow(withColumn([], table, 3, 'party'), table, 9, 'group');
  expect(withForm([], 'p', table, said)).toEqual([
    { plan: 'p', form: table.form, columns: [{ offset: 2, field: 'party' }], values: [] },
  ]);
  expect(withForm([FORM], 'p', table, withRow([], table, 9, 'group'))).toEqual([FORM]);
});

test('what is said later goes before what was kept of a form, the rest of it stays; other plans have their own', () => {
  const other = { ...FORM, plan: 'q' };
  const said = withValue(
    withColumn([], table, 3, 'party'),
    table,
    { field: 'tax', text: 'HẾT' },
    { kind: 'answer', yes: false },
  );
  expect(withForm([FORM, other], 'p', table, said)).toEqual([
    other,
    {
      plan: 'p',
      form: table.form,
      columns: [
        { offset: 2, field: 'party' },
        { offset: 4, field: null },
      ],
      values: [{ field: 'tax', text: 'HẾT', means: { kind: 'answer', yes: false } }],
    },
  ]);
});

test('forms are dropped one by one, and so are their texts', () => {
  const other = { ...FORM, form: 'other' };
  expect(withoutForm([FORM, other], 'p', table.form)).toEqual([other]);
  expect(withoutForm([FORM], 'q', table.form)).toEqual([FORM]);
  expect(withoutFormValue([FORM, other], 'p', table.form, { field: 'tax', text: 'Hết' })).toEqual([
    { ...FORM, values: [] },
    other,
  ]);
  const onlyText = { ...FORM, columns: [] };
  expect(withoutFormValue([onlyText], 'p', table.form, { field: 'tax', text: 'hết' })).toEqual([]);
});

test('forms of the workbook go after those of the machine, and later ones before', () => {
  const later = { ...FORM, columns: [] };
  const mine = { ...FORM, form: 'mine' };
  expect(joinedForms([FORM, mine], [later])).toEqual([mine, later]);
});

test('columns that all claim one field are set beside each other; one that several fields claim is not', () => {
  const column = (letters: string, candidates: readonly string[]): ColumnOverview => ({
    column: letters.charCodeAt(0) - 65,
    letters,
    header: letters,
    isHidden: false,
    field: null,
    label: '',
    samples: [],
    candidates,
    isCorrected: false,
  });
  const columns = [column('C', ['party']), column('D', []), column('E', ['party']), column('F', ['party', 'tax'])];
  expect(
    rivalsOf(columns).map(({ field, columns: claims }) => [field, ...claims.map(({ letters }) => letters)]),
  ).toEqual([['party', 'C', 'E']]);
  expect(rivalsOf(columns.slice(1))).toEqual([]);
});

const COMMA = { about: 'decimal', sign: ',' } as const;
const DOT = { about: 'decimal', sign: '.' } as const;

test('how a column is read is said once for each thing, kept with the form by the place of the column, and taken back', () => {
  const unit = { about: 'money', unit: 'triệu đồng' } as const;
  const said = withWay(
    withWay(withWay([], table, 5, 'decimal', DOT), table, 5, 'money', unit),
    table,
    5,
    'decimal',
    COMMA,
  );
  expect(correctionOf(said, table)?.ways).toEqual([
    { column: 5, way: unit },
    { column: 5, way: COMMA },
  ]);
  const kept = withForm([FORM], 'p', table, said);
  expect(kept).toEqual([
    {
      ...FORM,
      ways: [
        { offset: 4, way: unit },
        { offset: 4, way: COMMA },
      ],
    },
  ]);
  expect(withForm(kept, 'p', table, withWay([], table, 5, 'decimal', DOT))[0]?.ways).toEqual([
    { offset: 4, way: unit },
    { offset: 4, way: DOT },
  ]);
  const less = withoutFormWay(kept, 'p', table, 5, 'money');
  expect(less[0]?.ways).toEqual([{ offset: 4, way: COMMA }]);
  expect(withoutFormWay(less, 'p', table, 5, 'decimal')).toEqual([FORM]);
  const bare = withForm([], 'p', table, withWay([], table, 5, 'decimal', DOT));
  expect(withoutFormWay(bare, 'p', table, 5, 'decimal')).toEqual([]);
  expect(correctionOf(withWay(said, table, 5, 'money', null), table)?.ways).toEqual([{ column: 5, way: COMMA }]);
});
