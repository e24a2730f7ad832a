import { scoreFactsOf } from '../../src/check/across/score-facts';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { withScores } from '../../src/check/index';
import { NO_FACTS, type ScoreFacts } from '../../src/report/index';
import type { Grade } from '../../src/scoring/grades/grade';
import { loadScorePlan } from '../../src/scoring/score-plan/load';
import { checkOf } from '../check/check-of';
import { gridOfSheet, type } from '../scoring/formula-grid';
import type { Quota } from '../../src/scoring/quotas/quota';
import type { Submission } from '../../src/summary/index';
import { CONTEXT, sent, sheetsOf } from './submissions';

/** Lines of a summary sheet whose first column is a running number, without it; null when there is no such sheet. */
function linesOf(submissions: readonly Submission[], name: string, context = CONTEXT): unknown[][] | null {
  const { grids } = readXlsx(createWorkbook(sheetsOf(submissions, context)));
  const grid = grids.find(({ sheet }) => sheet === name);
  return grid
    ? grid.rows.flatMap((row) => (typeof row?.values[0] === 'number' ? [[...row.values].slice(1)] : []))
    : null;
}

const empty = (change: Partial<Submission>): Submission => ({
  checked: { file: 'x.xlsx', sha256: null, problem: null, notices: [], report: null },
  file: 'x.xlsx',
  bloc: '',
  unit: 'Đơn vị gửi',
  facts: NO_FACTS,
  ...change,
});
const score = (unit: string, total: number | null, more: Partial<ScoreFacts> = {}): ScoreFacts => ({
  sheet: 'Điểm',
  row: 4,
  unit,
  bloc: '',
  role: null,
  total,
  rank: '',
  award: '',
  grade: '',
  earned: null,
  ...more,
});

test('scores: best first within each bloc, places worked out beside those stated', () => {
  const submissions = [
    empty({
      bloc: 'Khối 1',
      facts: {
        records: [],
        scores: [
          score('Sở A', 90, { rank: '2' }),
          score('Sở B', 95.5, { rank: '1', award: 'Cờ' }),
          score('Sở C', null),
          score('Sở D', 90),
        ],
      },
    }),
    empty({
      bloc: 'Khối 1',
      file: 'y.xlsx',
      unit: 'Sở E',
      facts: { records: [], scores: [score('', 80, { role: 'bloc' })] },
    }),
  ];
  const lines = linesOf(submissions, 'Chấm điểm, xếp hạng')?.map((cells) => cells.slice(0, 6));
  expect(lines).toEqual([
    ['Sở B', undefined, 95.5, '1', 1, 'Cờ'],
    ['Sở A', undefined, 90, '2', 2, undefined],
    ['Sở D', undefined, 90, undefined, 2, undefined],
    ['Sở E', 'Khối chấm', 80, undefined, 4, undefined],
    ['Sở C', undefined, undefined, undefined, undefined, undefined],
  ]);
  const chart = sheetsOf(submissions, CONTEXT).flatMap(({ charts = [] }) => charts.map(({ title }) => title));
  expect(chart).toContain('Tổng điểm: Khối 1');
});

test('scores: what a unit gives itself does not outdo what its khối gives it', () => {
  const matrix = [score('Sở A', 90, { role: 'bloc', award: 'Cờ' }), score('Sở B', 95, { role: 'bloc' })];
  const submissions = [
    empty({ bloc: 'Khối 1', unit: 'Sở A', facts: { records: [], scores: [score('', 99, { role: 'self' })] } }),
    empty({ bloc: 'Khối 1', file: 'k.xlsx', unit: 'KHỐI THI ĐUA SỐ 1', facts: { records: [], scores: matrix } }),
  ];
  const lines = linesOf(submissions, 'Chấm điểm, xếp hạng')?.map((cells) => [0, 1, 2, 4].map((at) => cells[at]));
  expect(lines).toEqual([
    ['Sở A', 'Tự chấm', 99, undefined],
    ['Sở B', 'Khối chấm', 95, 1],
    ['Sở A', 'Khối chấm', 90, 2],
  ]);
  const flag: Quota = {
    id: 'flag',
    label: { vi: 'Cờ', en: 'Flag' },
    texts: ['cờ'],
    rule: { kind: 'places', from: 1, to: 1 },
  };
  const held = linesOf(submissions, 'Chấm điểm, xếp hạng', { ...CONTEXT, scorePlan: { quotas: [flag], grades: [] } });
  expect(held?.map((cells) => cells[6])).toEqual([undefined, undefined, expect.stringContaining('VƯỢT')]);
});

test('scores: a table that a khối sent in its own name is that of the khối', () => {
  const one = empty({ unit: 'KHỐI THI ĐUA SỐ 1', facts: { records: [], scores: [score('Sở A', 90)] } });
  const titles = sheetsOf([one], CONTEXT).flatMap(({ charts = [] }) => charts.map(({ title }) => title));
  expect(titles).toContain('Tổng điểm: KHỐI THI ĐUA SỐ 1');
});

test('scores: proposals beyond the quota of a bloc are told beside the unit', () => {
  const label = (vi: string) => ({ vi, en: vi });
  const quotas: readonly Quota[] = [
    { id: 'flag', label: label('Cờ thi đua'), texts: ['cờ thi đua'], rule: { kind: 'places', from: 1, to: 1 } },
    {
      id: 'merit',
      label: label('Bằng khen'),
      texts: ['bằng khen'],
      rule: { kind: 'share', percent: 25, rounding: 'down' },
    },
  ];
  const one = (bloc: string, ...scores: readonly ScoreFacts[]) => empty({ bloc, facts: { records: [], scores } });
  const submissions = [
    one(
      'Khối 1',
      score('Sở A', 98, { award: 'Cờ thi đua của UBND tỉnh' }),
      score('Sở B', 97, { award: 'Cờ thi đua của UBND tỉnh' }),
      score('Sở C', 96, { award: 'Bằng khen' }),
      score('Sở D', 95, { award: 'Bằng khen' }),
      // Told a second time: counts once.
      score('Sở D', 94, { award: 'Bằng khen' }),
    ),
    one(
      'Khối 2',
      score('Huyện E', 90, { award: 'Bằng khen' }),
      score('Huyện G', 90, { award: 'Bằng khen' }),
      score('Huyện H', 80),
      score('Huyện I', 70, { award: 'Giấy khen' }),
    ),
  ];
  const told = linesOf(submissions, 'Chấm điểm, xếp hạng', { ...CONTEXT, scorePlan: { quotas, grades: [] } })?.map(
    (cells) => [cells[0], cells[6]],
  );
  expect(told).toEqual([
    ['Sở A', 'Trong chỉ tiêu (2/1)'],
    ['Sở B', 'VƯỢT chỉ tiêu (2/1)'],
    ['Sở C', 'Trong chỉ tiêu (2/1)'],
    ['Sở D', 'VƯỢT chỉ tiêu (2/1)'],
    ['Sở D', undefined],
    ['Huyện E', 'Trong chỉ tiêu (2/1)'],
    ['Huyện G', 'Bằng điểm với đơn vị cuối trong chỉ tiêu (2/1)'],
    ['Huyện H', undefined],
    ['Huyện I', undefined],
  ]);
  const plain = linesOf(submissions, 'Chấm điểm, xếp hạng');
  expect(plain?.[0]).toHaveLength(7);
});

test('grades of a bloc whose units sent a file each share its ceilings', () => {
  const label = (vi: string) => ({ vi, en: vi });
  const grades: readonly Grade[] = [
    {
      id: 'best',
      label: label('Xuất sắc'),
      atLeast: 90,
      ceiling: { kind: 'share', percent: 50, rounding: 'down', of: [] },
    },
    { id: 'good', label: label('Tốt'), atLeast: 80 },
  ];
  const sentBy = (...[unit, total, more]: Parameters<typeof score>) =>
    empty({ bloc: 'Khối 1', facts: { records: [], scores: [score(unit, total, more)] } });
  const submissions = [
    sentBy('Sở A', 98, { earned: 'best', grade: 'Xuất sắc' }),
    sentBy('Sở B', 91, { earned: 'best', grade: 'Xuất sắc' }),
    sentBy('Sở C', 70, { earned: '' }),
    // Scored by a table of another plan.
    sentBy('Sở D', 800, { earned: null, grade: 'Khá' }),
  ];
  const told = linesOf(submissions, 'Chấm điểm, xếp hạng', { ...CONTEXT, scorePlan: { quotas: [], grades } })?.map(
    (cells) => cells.slice(0, 7),
  );
  expect(told?.map((cells) => [cells[0], cells[5], cells[6]])).toEqual([
    ['Sở D', 'Khá', undefined],
    ['Sở A', 'Xuất sắc', 'Xuất sắc'],
    ['Sở B', 'Xuất sắc', 'Tốt (đủ điểm Xuất sắc, VƯỢT tỷ lệ)'],
    ['Sở C', undefined, 'Chưa đạt mức nào'],
  ]);
  expect(linesOf(submissions, 'Chấm điểm, xếp hạng')?.[0]).toHaveLength(7);
});

test('what the score plan gives is known of each line of scores', () => {
  const grids = [
    gridOfSheet(
      type(new Map(), 'A1', [
        ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Xếp loại'],
        [1, 'Sở A', 95.5, 1, 'Xuất sắc'],
        [2, 'Sở B', 60, 2, 'Khá'],
      ]),
    ),
  ];
  const { plan } = loadScorePlan({
    schema: 1,
    id: 'khoi',
    title: { vi: 'Thang điểm', en: 'Score plan' },
    grades: [{ id: 'best', label: { vi: 'Xuất sắc', en: 'Best' }, atLeast: 90 }],
    criteria: [{ code: 'I', title: 'Chung', max: 100 }],
  });
  const report = withScores(checkOf(grids), grids, { plan });
  expect(scoreFactsOf(grids, report).map(({ unit, grade, earned }) => [unit, grade, earned])).toEqual([
    ['Sở A', 'Xuất sắc', 'best'],
    ['Sở B', 'Khá', ''],
  ]);
});

test('a list of places gives a line for each unit, with total, place and proposal', () => {
  const rows = [
    ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng', 'Đề nghị'],
    [1, 'Sở A', 95.5, 1, 'Cờ thi đua'],
    [2, 'Sở B', 90, 2, ''],
  ];
  const title = [{ content: 'BẢNG XẾP HẠNG KHỐI THI ĐUA SỐ 1' }];
  const cells = rows.map((row) => row.map((content) => ({ content })));
  const { grids } = readXlsx(createWorkbook([{ name: 'XH', rows: [title, [], ...cells] }]));
  expect(scoreFactsOf(grids)).toEqual([
    score('Sở A', 95.5, { sheet: 'XH', row: 3, rank: '1', award: 'Cờ thi đua' }),
    score('Sở B', 90, { sheet: 'XH', row: 4, rank: '2' }),
  ]);
});

test('registered works and figures are listed with their places', () => {
  const lines = linesOf([sent('dang-ky-doanh-nghiep.xlsx', '')], 'Đăng ký');
  expect(lines).toHaveLength(3);
  for (const [subject, kind, , targets, place] of lines ?? []) {
    expect(subject).toMatch(/\p{L}/u);
    expect(kind).toBe('doanh nghiệp, hợp tác xã');
    expect(targets).toMatch(/: /);
    expect(place).toMatch(/^dang-ky-doanh-nghiep\.xlsx, trang .+, dòng \d+$/);
  }
});

test('papers of a tracking table: there, missing, late, overdue as of the day', () => {
  const tracked = sent('theo-doi-phong-trao.xlsx', '');
  // The first unit has not reported yet.
  const records = tracked.facts.records.map((record, index) => ({
    ...record,
    papers: record.papers.map((paper) =>
      index === 0 && paper.field === 'report-date'
        ? { ...paper, text: '', state: 'missing' as const, date: null }
        : paper,
    ),
  }));
  const submission = { ...tracked, facts: { ...tracked.facts, records } };
  const on = (asOf: string) => linesOf([submission], 'Hồ sơ, báo cáo', { ...CONTEXT, asOf });
  expect(on('2025-07-01')).toEqual([
    ['Sở Minh họa A', 'Ngày 21/10/2021', 'Có', 'Có', 'Có', 'Chưa có', 1, 0],
    ['Huyện Minh Họa 1', 'Ngày 29/10/2021', 'Có', 'Có', 'Chưa có', 'Ngày 30/6/2025', 1, 0],
    ['Huyện Minh Họa 2', 'Ngày 15/11/2021, trễ hạn', 'Có', 'Có', 'Có', 'Ngày 20/7/2025, trễ hạn', 0, 2],
  ]);
  expect(on('2025-08-01')?.[0]).toEqual([
    'Sở Minh họa A',
    'Ngày 21/10/2021',
    'Có',
    'Có',
    'Có',
    'Chưa có, quá hạn',
    1,
    1,
  ]);
});

test('a paper that is asked of enterprises alone is missing of no other unit', () => {
  const tracked = sent('theo-doi-phong-trao.xlsx', '');
  const [record] = tracked.facts.records;
  const blank = { header: '', text: '', state: 'missing', date: null } as const;
  const papers = ['tax-confirmation', 'paper-petition'].map((field) => ({ ...blank, field }));
  const of = (subject: string, unitKind: string | null) => ({ ...record!, subject, unitKind, papers });
  const records = [of('Sở A', 'department'), of('Công ty B', 'enterprise'), of('C', null)];
  expect(linesOf([{ ...tracked, facts: { ...tracked.facts, records } }], 'Hồ sơ, báo cáo')).toEqual([
    ['Sở A', 'Không yêu cầu', 'Chưa có', 1, 0],
    ['Công ty B', 'Chưa có', 'Chưa có', 2, 0],
    ['C', 'Chưa có', 'Chưa có', 2, 0],
  ]);
});

test('what shows only across files has a sheet, and a line in the notes of the files', () => {
  const place = { file: 'a.xlsx', sheet: 'DS', row: 6, subject: 'Sở A' };
  const finding = {
    criterion: 'nominated-twice',
    outcome: 'review',
    severity: 'warn',
    bloc: '',
    unit: 'Sở A',
    clause: '',
    message: {
      id: 'across/nominated-twice',
      data: { subject: 'Sở A', count: 2, files: { list: ['a.xlsx', 'b.xlsx'] } },
    },
    places: [place, { ...place, file: 'b.xlsx' }],
  } as const;
  const context = { ...CONTEXT, across: [finding] };
  const submissions = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((file) => empty({ file, unit: file }));
  expect(linesOf(submissions, 'Đối chiếu giữa các tệp', context)).toMatchObject([
    [
      'Sở A',
      undefined,
      expect.stringContaining('2 danh sách'),
      'a.xlsx, trang DS, dòng 7\nb.xlsx, trang DS, dòng 7',
      'Chỉ giữ một đề nghị cho mỗi đối tượng.',
    ],
  ]);
  const notes = linesOf(submissions, 'Tổng hợp kết quả', context)?.map((cells) => cells[8] ?? '');
  expect(notes).toEqual([
    '1 nội dung cần đối chiếu, xem trang "Đối chiếu giữa các tệp"',
    '1 nội dung cần đối chiếu, xem trang "Đối chiếu giữa các tệp"',
    '',
  ]);
});

test('sheets of things that no file holds are not made', () => {
  const names = sheetsOf([sent('du-dieu-kien.xlsx', '')], CONTEXT).map(({ name }) => name);
  for (const name of ['Đối chiếu giữa các tệp', 'Chấm điểm, xếp hạng', 'Đăng ký', 'Hồ sơ, báo cáo', 'Tỷ lệ trực tiếp'])
    expect(names).not.toContain(name);
});
