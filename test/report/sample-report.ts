import { checkMessages } from '../../src/check/messages';
import { CRITERIA_BOOKS } from '../../src/criteria/messages';
import { defineMessages } from '../../src/i18n/message';
import { planById, type Plan } from '../../src/plan/index';
import { createReportRenderer, type Finding, type RowReport, type TableReport } from '../../src/report/index';
import type { WorkbookReport } from '../../src/report/report';
import { structureMessages } from '../../src/sheet/structure/messages';

const found = planById('kien-giang-90-2021');
if (!found) throw new Error('The plan is not shipped');
export const PLAN: Plan = found;

/** Sentences of these tests. */
const words = defineMessages('sample', {
  low: { vi: 'Năm {year} HTNV (ô {cell}), thấp hơn HTTNV', en: 'HTNV in {year} (cell {cell}), below HTTNV' },
  missing: { vi: 'Năm {year} còn trống.', en: 'The year {year} is blank.' },
  note: { vi: 'Đơn vị ngoài danh sách chưa được so.', en: 'Units outside the list are not compared.' },
});

export const renderer = createReportRenderer(PLAN, [...CRITERIA_BOOKS, checkMessages, structureMessages, words]);

export const LOW: Finding = {
  criterion: 'party-every-year',
  outcome: 'fail',
  severity: 'block',
  cells: ['E13'],
  clause: 'III.2.1.1, gạch 1',
  message: words.say('low', { year: '2022', cell: 'E13' }),
  evidence: [{ sheet: 'DANHSACH', cell: 'E13', header: 'Xếp loại / 2022', text: 'HTNV' }],
};

export const MISSING: Finding = {
  criterion: 'party-excellent-years',
  outcome: 'unknown',
  severity: 'block',
  cells: [],
  clause: 'III.2.1.1, gạch 1',
  message: words.say('missing', { year: '2023' }),
  evidence: [{ sheet: 'Đảng', cell: 'F4', header: '2023', text: '' }],
};

export const NOTE: Finding = {
  criterion: 'best-of-level',
  outcome: 'info',
  severity: 'info',
  cells: ['H13'],
  clause: '',
  message: words.say('note'),
  evidence: [],
};

export const LACKING: Finding = {
  criterion: 'targets-exceeded',
  outcome: 'unknown',
  severity: 'block',
  cells: [],
  clause: 'III.2.1.1, gạch 2',
  message: checkMessages.say('core-absent', {
    columns: { list: ['Chỉ tiêu'] },
    title: { vi: 'Vượt chỉ tiêu', en: 'Targets exceeded' },
    count: 1,
  }),
  evidence: [],
};

const row = (index: number, verdict: RowReport['verdict'], findings: readonly Finding[], unitKind = 'department') => ({
  row: index,
  lastRow: index,
  subject: `Sở Minh họa ${index}`,
  unitKind,
  verdict,
  findings,
});

export const TABLE: TableReport = {
  sheet: 'DANHSACH',
  area: { top: 7, left: 0, bottom: 21, right: 13 },
  headerRows: { first: 7, last: 8 },
  kind: 'nomination',
  columns: [
    { column: 'A', header: 'STT', field: 'ordinal', periods: [], candidates: [] },
    { column: 'E', header: 'Xếp loại / 2022', field: 'party', periods: ['2022'], candidates: [] },
    { column: 'F', header: 'Kết quả', field: null, periods: [], candidates: ['party', 'rating'] },
    { column: 'G', header: 'Ghi thêm', field: null, periods: [], candidates: [] },
  ],
  rows: [
    row(11, 'eligible', [NOTE]),
    row(12, 'ineligible', [LOW, MISSING, NOTE]),
    row(13, 'incomplete', []),
    row(15, 'needs-review', [{ ...LOW, outcome: 'review', severity: 'warn' }]),
  ],
  findings: [LACKING, NOTE],
  unread: [{ row: 20, reason: structureMessages.say('no-subject') }],
};

/** A report that holds one of everything. */
export const REPORT: WorkbookReport = {
  plan: PLAN.id,
  asOf: '2025-07-01',
  tables: [TABLE],
  problems: [
    {
      code: 'no-table',
      sheet: 'Ghi chú',
      message: structureMessages.say('no-table', { sheet: 'Ghi chú' }),
      next: structureMessages.say('no-table-next'),
    },
  ],
};
