import path from 'node:path';
import { reportDocumentSchema, type ReportDocument } from '../../src/report/index';
import { run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();

interface Sample {
  readonly file: string;
  /** Kind and range of each table. */
  readonly tables: readonly string[];
  /** Rows by verdict. */
  readonly verdicts: Readonly<Record<string, number>>;
  /** Findings that count: the check and its first cell, in the order of the report. */
  readonly found: readonly string[];
}

const SAMPLE_CHECKS: readonly Sample[] = [
  { file: 'cham-diem-tu-cham.xlsx', tables: ['scores A9:J32'], verdicts: { correct: 22 }, found: [] },
  {
    file: 'cham-diem-co-loi.xlsx',
    tables: ['scores A9:J32'],
    verdicts: { correct: 13, incomplete: 3, 'needs-review': 1, wrong: 5 },
    found: [
      'expected-score G14',
      'expected-score I14',
      'number-as-text G16',
      'parent-sum G20',
      'change-without-reason I21',
      'score-over-max G22',
      'change-without-reason I22',
      'evidence-missing H25',
      'leaf-unscored G27',
      'leaf-unscored I27',
    ],
  },
  {
    file: 'cham-diem-khoi.xlsx',
    tables: ['scores A9:J32', 'scores A9:J32', 'scores A9:J32', 'scores A9:J32'],
    verdicts: { correct: 88 },
    found: [],
  },
  {
    file: 'cham-diem-bang-tong-hop.xlsx',
    tables: ['scores A7:AK15'],
    verdicts: { correct: 5, wrong: 1 },
    found: ['number-as-text F12'],
  },
  {
    file: 'cham-diem-theo-tieu-chi.xlsx',
    tables: ['scores A7:G30'],
    verdicts: { correct: 22, wrong: 1 },
    found: ['total-mismatch F29'],
  },
  {
    file: 'cham-diem-xep-hang.xlsx',
    tables: ['ranking A7:F24'],
    verdicts: { correct: 12, wrong: 2 },
    found: ['rank-mismatch E17', 'rank-mismatch E19'],
  },
];

const check = (file: string, ...more: string[]) =>
  run(folder.path, ['check', path.join(SAMPLES, file), '--as-of', '2026-01-30', ...more]);
const documentOf = (out: string): ReportDocument => reportDocumentSchema.parse(JSON.parse(out));

describe.each(SAMPLE_CHECKS.map((sample) => [sample.file, sample] as const))('%s', (file, sample) => {
  // The second plan knows score tables itself, the first one does not.
  test.each(['kien-giang-90-2021', 'tra-vinh-128-2024'])('gives what it was made for, by %s', async (plan) => {
    const { code, out, err } = await check(file, '--plan', plan, '--format', 'json');
    expect(err).toBe('');
    const [checked] = documentOf(out).files;
    const tables = checked?.tables ?? [];
    expect(tables.map(({ kind, range }) => `${kind} ${range}`)).toEqual(sample.tables);
    const rows = tables.flatMap((table) => table.rows);
    const counts: Record<string, number> = {};
    for (const { verdict } of rows) counts[verdict] = (counts[verdict] ?? 0) + 1;
    expect(counts).toEqual(sample.verdicts);
    const findings = rows.flatMap((row) => row.findings).filter(({ severity }) => severity !== 'info');
    expect(findings.map(({ criterion, cells }) => `${criterion} ${cells[0]}`)).toEqual(sample.found);
    expect(tables.flatMap(({ unread }) => unread)).toEqual([]);
    expect(checked?.notices).toEqual([]);
    expect(code).toBe(counts['wrong'] || counts['incomplete'] ? 1 : 0);
  });

  test.each(['vi', 'en'])('is told in text without gaps (%s)', async (language) => {
    const { out } = await check(file, '--plan', 'kien-giang-90-2021', '--lang', language);
    expect(out).not.toMatch(/[{}]|undefined|NaN|null/);
    expect(out).not.toContain(language === 'vi' ? 'Cột không dùng đến' : 'Columns not used');
    for (const cell of sample.found) expect(out).toContain(cell.split(' ')[1]);
  });
});

test('a comma among dots: the gap of the total, the cell, and the place with and without it', async () => {
  const argv = ['cham-diem-bang-tong-hop.xlsx', '--plan', 'kien-giang-90-2021'] as const;
  const text = (await check(...argv)).out.replace(/\s+/g, ' ');
  expect(text).toContain('Dòng 12. Đơn vị Minh họa 3: SAI 1. Ô F12 ghi "25,67" dưới dạng chữ');
  expect(text).toContain('bỏ qua 25,67 điểm, làm sai tổng: ô AJ12 (đang ghi 879,8; đúng ra 905,47)');
  expect(text).toContain('Xếp hạng: thứ 6 theo tổng đang ghi, thứ 5 khi tính đủ.');
  const english = (await check(...argv, '--lang', 'en')).out.replace(/\s+/g, ' ');
  expect(english).toContain('SUM passes over 25.67 points');
  expect(english).toContain('Place: 6 by the totals as they stand, 5 with all points.');
  const [table] = documentOf((await check(...argv, '--format', 'json')).out).files[0]?.tables ?? [];
  const wrong = table?.rows.filter(({ verdict }) => verdict === 'wrong');
  expect(wrong).toMatchObject([{ row: 12, subject: 'Đơn vị Minh họa 3' }]);
  expect(wrong?.[0]?.findings[0]).toMatchObject({
    criterion: 'number-as-text',
    outcome: 'fail',
    severity: 'block',
    cells: ['F12', 'AJ12'],
    values: [{ text: '25,67' }, { text: '879.8', header: 'Tổng điểm' }],
  });
});

test('totals that are wrong because of another cell are told once, as such', async () => {
  const { out } = await check('cham-diem-co-loi.xlsx', '--plan', 'kien-giang-90-2021');
  expect(out).toContain('Dòng 11, 32: SAI theo các ô đã nêu ở trên.');
});

test('the columns of a table are told by what they hold, also where a plan reads the table too', async () => {
  const fieldsBy = async (plan: string) => {
    const { out } = await check('cham-diem-khoi.xlsx', '--plan', plan, '--format', 'json');
    return documentOf(out).files[0]?.tables[0]?.columns.map(({ column, field }) => `${column} ${field}`);
  };
  expect(await fieldsBy('kien-giang-90-2021')).toEqual([
    'A ordinal',
    'B criterion',
    'C max',
    'D method',
    'E target',
    'F actual',
    'G self',
    'H evidence',
    'I bloc',
    'J reason',
  ]);
  expect(await fieldsBy('tra-vinh-128-2024')).toEqual(await fieldsBy('kien-giang-90-2021'));
});
