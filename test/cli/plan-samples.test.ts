import path from 'node:path';
import { reportDocumentSchema, type ReportDocument } from '../../src/report/index';
import { run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();

/** What a sample is checked by, and what must come out of it. */
interface Sample {
  readonly file: string;
  readonly plan: string;
  readonly asOf: string;
  /** Kind of each table. */
  readonly kinds: readonly string[];
  /** Verdicts of the rows, top down, by the first letters of their names. */
  readonly verdicts: string;
  /** Criteria that have a finding that counts. */
  readonly criteria: readonly string[];
}

const SAMPLE_CHECKS: readonly Sample[] = [
  {
    file: 'an-giang-theo-doi.xlsx',
    plan: 'an-giang-2025',
    asOf: '2025-08-11',
    kinds: ['tracking', 'tracking'],
    verdicts: 'el inc ne inel inc el | el ne inc',
    criteria: ['bloc-score-table', 'launched-held-rewarded', 'plan-complete', 'plan-filed-in-time', 'report-in-time'],
  },
  {
    file: 'an-giang-de-nghi.xlsx',
    plan: 'an-giang-2025',
    asOf: '2025-08-11',
    kinds: ['nomination', 'nomination'],
    verdicts: 'el inel el inc el el inel el | el inel inel',
    criteria: ['award-offered', 'launched-held-rewarded', 'targets-exceeded'],
  },
  {
    file: 'an-giang-dang-ky.xlsx',
    plan: 'an-giang-2025',
    asOf: '2025-03-04',
    kinds: ['registration'],
    verdicts: 'el inc inc inc',
    criteria: ['plan-complete', 'plan-filed-in-time'],
  },
  {
    file: 'tra-vinh-cong-trinh.xlsx',
    plan: 'tra-vinh-128-2024',
    asOf: '2025-10-06',
    kinds: ['projects'],
    verdicts: 'el el inel inel ne inc el el ne inel inel ne',
    criteria: [
      'commune-through-district',
      'district-managed',
      'not-provincial-project',
      'projects-at-least',
      'task-instead',
      'within-rounds',
    ],
  },
  {
    file: 'tra-vinh-theo-doi.xlsx',
    plan: 'tra-vinh-128-2024',
    asOf: '2025-10-06',
    kinds: ['tracking', 'scores'],
    verdicts: 'el ne inc el | ok ok ok',
    criteria: ['quarter-report'],
  },
  {
    file: 'tra-vinh-de-nghi.xlsx',
    plan: 'tra-vinh-128-2024',
    asOf: '2025-10-06',
    kinds: ['nomination'],
    verdicts: 'el el el inel inc',
    criteria: ['award-offered'],
  },
  {
    file: 'tra-vinh-chi-tieu.xlsx',
    plan: 'tra-vinh-128-2024',
    asOf: '2025-10-06',
    kinds: ['targets'],
    verdicts: 'ok ok no ok ok ne inc',
    criteria: ['plan-figure-differs', 'target-met'],
  },
  {
    file: 'kien-giang-2021-chi-tieu.xlsx',
    plan: 'kien-giang-nam-2021',
    asOf: '2022-01-15',
    kinds: ['targets'],
    verdicts: 'ok ok ne ok no ok ne ne no no inc ok',
    criteria: ['percent-mismatch', 'plan-figure-differs', 'target-met'],
  },
  {
    file: 'kien-giang-2021-khoi-va-de-nghi.xlsx',
    plan: 'kien-giang-nam-2021',
    asOf: '2022-01-15',
    kinds: ['tracking', 'nomination'],
    verdicts: 'el ne el | el inel el inc',
    criteria: ['bloc-pledge', 'outside-bloc-standard'],
  },
  {
    file: 'kien-giang-538-ket-qua-xet.xlsx',
    plan: 'kien-giang-538-2021',
    asOf: '2021-07-01',
    kinds: ['nomination'],
    verdicts: 'el el el el el el',
    criteria: [],
  },
  {
    file: 'kien-giang-538-theo-doi.xlsx',
    plan: 'kien-giang-538-2021',
    asOf: '2021-07-01',
    kinds: ['tracking'],
    verdicts: 'el el el el',
    criteria: [],
  },
  {
    file: 'de-nghi-ca-nhan.xlsx',
    plan: 'kien-giang-90-2021+kien-giang-538-2021',
    asOf: '2025-07-05',
    kinds: ['nomination'],
    verdicts: 'el inel ne inel inc',
    criteria: ['person-every-year', 'person-excellent-years', 'persons-per-unit'],
  },
];

const SHORT: Readonly<Record<string, string>> = {
  eligible: 'el',
  ineligible: 'inel',
  incomplete: 'inc',
  'needs-review': 'ne',
  correct: 'ok',
  wrong: 'no',
};

const check = (file: string, plan: string, asOf: string, format: string) =>
  run(folder.path, ['check', path.join(SAMPLES, file), '--plan', plan, '--as-of', asOf, '--format', format]);

describe.each(SAMPLE_CHECKS.map((sample) => [sample.file, sample] as const))('%s', (_file, sample) => {
  test('gives the verdicts and criteria that it was made for', async () => {
    const { out, err } = await check(sample.file, sample.plan, sample.asOf, 'json');
    expect(err).toBe('');
    const document: ReportDocument = reportDocumentSchema.parse(JSON.parse(out));
    expect(document.plan).toBe(sample.plan);
    const tables = document.files[0]?.tables ?? [];
    expect(tables.map(({ kind }) => kind)).toEqual(sample.kinds);
    expect(tables.map(({ rows }) => rows.map(({ verdict }) => SHORT[verdict]).join(' ')).join(' | ')).toBe(
      sample.verdicts,
    );
    const findings = tables.flatMap((table) => [...table.findings, ...table.rows.flatMap((row) => row.findings)]);
    const counted = findings.filter(({ outcome }) => outcome !== 'info').map(({ criterion }) => criterion);
    expect([...new Set(counted)].sort()).toEqual(sample.criteria);
    expect(tables.flatMap(({ unread }) => unread)).toEqual([]);
  });

  test('is told in text without gaps', async () => {
    const { out } = await check(sample.file, sample.plan, sample.asOf, 'text');
    expect(out).toContain('TỔNG CỘNG: 1 tệp');
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
  });
});

test('all plans are listed', async () => {
  const { code, out } = await run(folder.path, ['plans']);
  expect(code).toBe(0);
  for (const { plan } of SAMPLE_CHECKS) for (const id of plan.split('+')) expect(out).toContain(id);
});

test('what letter 538 tells stands under its table', async () => {
  const { out, code } = await check('kien-giang-538-ket-qua-xet.xlsx', 'kien-giang-538-2021', '2021-07-01', 'text');
  expect(code).toBe(0);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('Dòng ghi "Không đồng ý" (ô G13) nhưng thiếu căn cứ, điều khoản.');
  expect(text).toContain('Loại thành tích đột xuất ở các dòng: 14, 16.');
  expect(text).toContain('Người trực tiếp lao động: 3/4 cá nhân (75 %)');
  expect(text).toContain('phong trào này phải được tổng kết');
});

test('where a plan asks nothing of the records, none is said to be eligible', async () => {
  const { out, code } = await check('kien-giang-538-theo-doi.xlsx', 'kien-giang-538-2021', '2021-07-01', 'text');
  expect(code).toBe(0);
  const text = out.replace(/\s+/g, ' ');
  expect(text).toContain('Không dòng nào bị vướng, nhưng có dòng không được xét (xem dưới).');
  expect(text).not.toContain('Tất cả các dòng đều đủ điều kiện.');
  expect(text).toContain('nhưng ô D10 ghi chưa tổng kết');
});

test('an overlay does not go along with a plan of another authority', async () => {
  const { code, err } = await check('an-giang-de-nghi.xlsx', 'an-giang-2025+kien-giang-538-2021', '2025-08-11', 'text');
  expect(code).toBe(2);
  expect(err.replace(/\s+/g, ' ')).toContain('"kien-giang-538-2021" không đi kèm được với kế hoạch "an-giang-2025"');
});
