import { reasonsOf, type RowReport } from '../../src/report/index';
import { LACKING, LOW, MISSING, NOTE, PLAN, TABLE } from './sample-report';

const record = (
  verdict: RowReport['verdict'],
  findings: RowReport['findings'],
  unitKind: string | null,
): RowReport => ({
  row: 12,
  lastRow: 12,
  subject: 'X',
  unitKind,
  verdict,
  findings,
});

test('notes are no reasons', () => {
  expect(reasonsOf(record('ineligible', [LOW, NOTE], 'department'), TABLE, PLAN)).toEqual({ own: [LOW], ofTable: [] });
});

test('a record that is incomplete by nothing of its own is so by what its table lacks', () => {
  expect(reasonsOf(record('incomplete', [], 'department'), TABLE, PLAN).ofTable).toEqual([LACKING]);
  expect(reasonsOf(record('incomplete', [MISSING], 'department'), TABLE, PLAN).ofTable).toEqual([]);
});

test('what the table lacks is told with the clause of the record’s own kind', () => {
  const [reason] = reasonsOf(record('incomplete', [], 'district'), TABLE, PLAN).ofTable;
  expect(reason?.clause).toBe('III.2.1.5, gạch 2');
});

test('a kind that the criterion does not concern lacks nothing by it', () => {
  expect(reasonsOf(record('incomplete', [], 'school'), TABLE, PLAN).ofTable).toEqual([]);
});
