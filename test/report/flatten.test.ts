import { countReports, flatten, isBlocking, recordTotal } from '../../src/report/index';
import { REPORT, renderer } from './sample-report';

test('one entry per finding, records top down, then the whole table', () => {
  const rows = flatten(REPORT, renderer, 'vi');
  expect(rows.map(({ row, criterion, outcome, verdict }) => [row, criterion, outcome, verdict])).toEqual([
    [12, 'best-of-level', 'info', 'eligible'],
    [13, 'party-every-year', 'fail', 'ineligible'],
    [13, 'party-excellent-years', 'unknown', 'ineligible'],
    [13, 'best-of-level', 'info', 'ineligible'],
    [16, 'party-every-year', 'review', 'needs-review'],
    [null, 'targets-exceeded', 'unknown', null],
    [null, 'best-of-level', 'info', null],
  ]);
});

test('an entry says all of its finding', () => {
  expect(flatten(REPORT, renderer, 'en')[1]).toEqual({
    sheet: 'DANHSACH',
    tableKind: 'nomination',
    row: 13,
    subject: 'Sở Minh họa 12',
    unitKind: 'department',
    verdict: 'ineligible',
    criterion: 'party-every-year',
    outcome: 'fail',
    severity: 'block',
    cells: ['E13'],
    clause: 'III.2.1.1, gạch 1',
    message: 'HTNV in 2022 (cell E13), below HTTNV',
    remedy: renderer.plan.criteria.find(({ id }) => id === 'party-every-year')?.remedy.en,
    evidence: [{ sheet: 'DANHSACH', cell: 'E13', header: 'Xếp loại / 2022', text: 'HTNV' }],
  });
});

test('verdicts are counted over all tables', () => {
  const counts = countReports([REPORT, REPORT]);
  expect(counts).toEqual({ ineligible: 2, incomplete: 2, 'needs-review': 2, eligible: 2 });
  expect(recordTotal(counts)).toBe(8);
  expect(isBlocking(counts)).toBe(true);
  expect(isBlocking({ ...counts, ineligible: 0, incomplete: 0 })).toBe(false);
});
