import { checkWorkbook, openSession, type SaidReadings } from '../../src/check/index';
import { vocabularyOf } from '../../src/plan/index';
import { formOf, readTables } from '../../src/sheet/index';
import { gridOf, workbookOf } from '../sheet/grid-of';
import { AS_OF, PLAN } from './check-of';

const ROWS = [
  ['STT', 'Tên tập thể', 'Xếp loại tổ chức đảng năm 2024', 'Nợ thuế'],
  [1, 'Sở Minh họa A', 'Mức A+', 'Không'],
  [null, 'Các đơn vị phía Nam', null, null],
  [2, 'Sở Minh họa B', 'HTTNV', 'hết rồi'],
];
const workbook = workbookOf(
  gridOf(ROWS, { sheet: 'A' }),
  gridOf([[], ...ROWS], { sheet: 'B' }),
  gridOf([['Trang trống']], { sheet: 'C' }),
);
const header = { first: 0, last: 0 };
const form = formOf(readTables(workbook, vocabularyOf(PLAN)).tables[0]?.columns ?? []);
const NOTHING: SaidReadings = { corrections: [], forms: [] };
const FORMS: SaidReadings['forms'] = [
  { form, columns: [], values: [{ field: 'party', text: 'Mức A+', means: { kind: 'rating', rating: 'good' } }] },
];

const steps: readonly (readonly [what: string, said: SaidReadings, sheets: readonly string[]])[] = [
  ['nothing new', NOTHING, []],
  [
    'a row of one sheet',
    { corrections: [{ sheet: 'A', header, columns: [], rows: [{ row: 2, rowClass: 'group' }] }], forms: [] },
    ['A'],
  ],
  ['a form of two sheets, the row taken back', { corrections: [], forms: FORMS }, ['A', 'B']],
  ['a form that no table has', { corrections: [], forms: [...FORMS, { form: 'x', columns: [], values: [] }] }, []],
  ['a sheet that is not there', { corrections: [{ sheet: 'Z', header, columns: [] }], forms: FORMS }, []],
  ['all taken back', NOTHING, ['A', 'B']],
];

test('corrections in a session read the sheets that they concern, and give what a new check gives', () => {
  const session = openSession({ workbook, plan: PLAN, asOf: AS_OF });
  for (const [what, said, sheets] of steps) {
    expect([what, session.correct(said)]).toEqual([what, sheets]);
    const reading = readTables(workbook, vocabularyOf(PLAN), said.corrections, said.forms);
    expect(session.reading).toEqual(reading);
    expect(session.report).toEqual(checkWorkbook(reading, PLAN, { asOf: AS_OF }));
  }
});
