import type { ColumnOverview, Overview, SheetOverview } from '../../../src/taskpane/engine/overview-types';
import { choicesOf, UNUSED, valueOf } from '../../../src/taskpane/recognised/field-choices';
import { headerOf } from '../../../src/taskpane/recognised/header-of';
import { sheetsInOrder } from '../../../src/taskpane/recognised/sheet-order';

const column = (changes: Partial<ColumnOverview>): ColumnOverview => ({
  column: 2,
  letters: 'C',
  header: 'Xếp loại',
  isHidden: false,
  field: null,
  label: '',
  candidates: [],
  samples: [],
  isCorrected: false,
  ...changes,
});
const FIELDS = ['order', 'party', 'union'].map((id) => ({ id, label: id.toUpperCase() }));
const labels = (one: ColumnOverview) => choicesOf(one, FIELDS, 'Không dùng').map(({ label }) => label);

test('what a column is taken for stands first, with its years', () => {
  expect(labels(column({ field: 'party', label: 'PARTY (2022)' }))).toEqual([
    'PARTY (2022)',
    'Không dùng',
    'ORDER',
    'UNION',
  ]);
  expect(valueOf(column({ field: 'party' }))).toBe('party');
});

test('fields that all claim a column stand first, and none is chosen', () => {
  const open = column({ candidates: ['union', 'party'] });
  expect(labels(open)).toEqual(['PARTY', 'UNION', 'Không dùng', 'ORDER']);
  expect(choicesOf(open, FIELDS, 'x').some(({ value }) => value === valueOf(open))).toBe(false);
});

test('a column that is not used says so', () => {
  expect(valueOf(column({}))).toBe(UNUSED);
  expect(labels(column({}))).toEqual(['Không dùng', 'ORDER', 'PARTY', 'UNION']);
});

test.each([
  ['8', '9', { first: 7, last: 8 }],
  ['9', '8', { first: 7, last: 8 }],
  [' 1 ', '1', { first: 0, last: 0 }],
  ['0', '3', null],
  ['', '3', null],
  ['8a', '9', null],
  ['1', '21', null],
  ['1048577', '1048577', null],
])('header rows %j to %j', (from, to, expected) => {
  expect(headerOf(from, to)).toEqual(expected);
});

test('the sheet in front comes first, hidden ones last, each with its own tables', () => {
  const sheet = (name: string, visibility: SheetOverview['visibility']) => ({ sheet: name, visibility });
  const overview = {
    sheets: [sheet('H', 'hidden'), sheet('A', 'visible'), sheet('B', 'visible'), sheet('V', 'very-hidden')],
    tables: [{ sheet: 'B' }, { sheet: 'A' }, { sheet: 'B' }],
  } as unknown as Overview;
  const order = (active: string | null) =>
    sheetsInOrder(overview, active).map(({ sheet: { sheet: name }, tables }) => `${name}${tables.length}`);
  expect(order('B')).toEqual(['B2', 'A1', 'H0', 'V0']);
  expect(order('H')).toEqual(['H0', 'A1', 'B2', 'V0']);
  expect(order(null)).toEqual(['A1', 'B2', 'H0', 'V0']);
});
