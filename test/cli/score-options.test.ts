import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reportDocumentSchema, type ReportDocument } from '../../src/report/index';
import { run, SAMPLES, useFolder } from './fake-io';

const folder = useFolder();
const sample = (name: string): string => path.join(SAMPLES, name);
const SCORE_PLAN = sample('thang-diem-khoi.json');
const check = (file: string, ...more: string[]) =>
  run(folder.path, ['check', sample(file), '--plan', 'kien-giang-90-2021', '--as-of', '2026-01-30', ...more]);
const tablesOf = (out: string): ReportDocument['files'][number]['tables'] => {
  const document = reportDocumentSchema.parse(JSON.parse(out));
  return document.files[0]?.tables ?? [];
};
const tables = async (file: string, ...more: string[]) =>
  tablesOf((await check(file, ...more, '--format', 'json')).out);
/** The text on one line. */
const said = async (file: string, ...more: string[]): Promise<string> =>
  (await check(file, ...more)).out.replace(/\s+/g, ' ');

/** A file of the test's folder with a changed copy of the score plan. */
function changedPlan(
  change: (plan: Record<string, unknown> & { criteria: Record<string, unknown>[] }) => void,
): string {
  const plan = JSON.parse(readFileSync(SCORE_PLAN, 'utf8'));
  change(plan);
  writeFileSync(path.join(folder.path, 'thang-diem.json'), JSON.stringify(plan));
  return 'thang-diem.json';
}

test('--explain puts the score by the stated method beside the typed one, step by step', async () => {
  const [, , third] = await tables('cham-diem-khoi.xlsx', '--explain');
  expect(third?.expected?.map(({ row, method }) => `${row} ${method}`)).toEqual([
    '13 half-scale',
    '14 bands',
    '15 ratio',
    '16 minus-per',
    '18 all-or-nothing',
    '19 count',
    '21 direct',
    '22 direct',
    '23 not-arisen-full',
    '25 direct',
    '26 bands',
    '27 minus-per',
    '29 count',
    '31 deduct',
  ]);
  expect(third?.expected?.[2]).toEqual({
    row: 15,
    unit: 'Sở Minh họa C',
    criterion: 'c) Hồ sơ giải quyết đúng hạn',
    method: 'ratio',
    max: 10,
    typed: [
      { cell: 'G15', score: 9.5 },
      { cell: 'I15', score: 9.5 },
    ],
    outcome: 'scored',
    expected: 9.5,
    steps: ['10 điểm × 95 % = 9,5.'],
    peers: null,
  });
  expect(third?.expected?.at(-1)).toMatchObject({ max: -10, expected: -2, typed: [{ score: -2 }, { score: -2 }] });
});

test('without --explain the document is as before', async () => {
  for (const table of await tables('cham-diem-khoi.xlsx')) expect('expected' in table).toBe(false);
  for (const table of await tables('cham-diem-xep-hang.xlsx', '--explain')) expect('expected' in table).toBe(false);
});

test('a score plan gives methods that no column says; units of the workbook are measured by each other', async () => {
  const half = (await tables('cham-diem-khoi.xlsx', '--explain', '--score-plan', SCORE_PLAN)).map((table) =>
    table.expected?.find(({ method }) => method === 'half-scale'),
  );
  expect(half.map((one) => [one?.outcome, one?.expected, one?.peers])).toEqual([
    ['scored', 2, 3],
    ['scored', 2.5, 3],
    ['scored', 5, 3],
    ['scored', 3.75, 3],
  ]);
  const text = await said('cham-diem-khoi.xlsx', '--explain', '--score-plan', SCORE_PLAN);
  expect(text).toContain('3,75 điểm, tối đa 5; đang chấm 3,75 (ô G13), 3,75 (ô I13).');
  expect(text).toContain('So với 3 đơn vị khác trong tệp.');
  expect(text).toContain('0 điểm, trừ tối đa 10; đang chấm 0 (ô G31)');
});

test('a unit alone that is just on target waits for no other', async () => {
  const [table] = await tables('cham-diem-co-loi.xlsx', '--explain', '--score-plan', SCORE_PLAN);
  expect(table?.expected?.[0]).toMatchObject({ method: 'half-scale', outcome: 'scored', expected: 2.5, peers: null });
  const english = await said('cham-diem-co-loi.xlsx', '--explain', '--score-plan', SCORE_PLAN, '--lang', 'en');
  expect(english).toContain('Row 27. 3 Báo cáo thi đua đúng hạn: 5 points, at most 5; typed nothing.');
  expect(english).toContain('Scores by the stated methods:');
});

test('a table without any method says how to give one', async () => {
  writeFileSync(
    path.join(folder.path, 'a.csv'),
    'STT,Nội dung tiêu chí,Điểm chuẩn,Điểm tự chấm\n1,Hoàn thành chỉ tiêu,40,38\n2,Báo cáo,10,9\n,Tổng cộng,50,47\n',
  );
  const { out } = await run(folder.path, ['check', 'a.csv', '--plan', 'kien-giang-90-2021', '--explain']);
  expect(out.replace(/\s+/g, ' ')).toContain('Không tiêu chí nào có cách chấm đọc được.');
});

test('quotas of the score plan hold in a list of places', async () => {
  expect(await said('cham-diem-xep-hang.xlsx')).not.toContain('Cờ thi đua: đề nghị');
  const text = await said('cham-diem-xep-hang.xlsx', '--score-plan', SCORE_PLAN);
  expect(text).toContain('Dòng 21. Đặc khu Minh Họa: CẦN XEM XÉT 1. Cờ thi đua: đề nghị 2, chỉ được 1');
  const english = await said('cham-diem-xep-hang.xlsx', '--score-plan', SCORE_PLAN, '--lang', 'en');
  expect(english).toContain('Emulation flag: 2 are proposed, 1 are allowed');
});

test('the tolerance of the score plan decides which gap of a total is a fault', async () => {
  const wrongBy = async (tolerance: number) => {
    const file = changedPlan((plan) => Object.assign(plan, { tolerance }));
    const [table] = await tables('cham-diem-theo-tieu-chi.xlsx', '--score-plan', file);
    return table?.rows.flatMap(({ findings }) => findings.map(({ criterion }) => criterion));
  };
  expect(await wrongBy(0.99)).toEqual(['total-mismatch']);
  // The total was typed over a formula all the same, which stays told.
  expect(await wrongBy(1)).not.toContain('total-mismatch');
});

test('--own-unit points out what the head of the bloc gave its own unit', async () => {
  const note = 'là đơn vị của khối trưởng';
  const byCells = async (...more: string[]) =>
    (await tables('cham-diem-khoi.xlsx', ...more)).flatMap(({ sheet, findings }) =>
      findings.some(({ message }) => message.includes(note)) ? [sheet] : [],
    );
  expect(await byCells()).toEqual(['So A']);
  expect(await byCells('--own-unit', 'sở minh hoạ b')).toEqual(['So B']);
});

test('a score plan of other criteria is not used, and it is said so', async () => {
  const file = changedPlan((plan) =>
    plan.criteria.forEach((criterion, at) => Object.assign(criterion, { code: `X${at}` })),
  );
  const text = await said('cham-diem-co-loi.xlsx', '--score-plan', file);
  expect(text).toContain('Bảng không theo thang điểm "Thang điểm thi đua của khối (minh họa)"');
});

test('a criterion of the score plan with other most points is named', async () => {
  const file = changedPlan((plan) => {
    const [, second] = plan.criteria as { children: { max: number }[] }[];
    Object.assign(second?.children[0] ?? {}, { max: 8 });
  });
  const text = await said('cham-diem-tu-cham.xlsx', '--score-plan', file);
  expect(text).toContain('1 mục không có trong bảng hoặc có điểm tối đa khác');
  expect(text).toContain('1 Xây dựng tổ chức đảng trong sạch, vững mạnh.');
});

test.each<readonly [string, string, string]>([
  ['no file', 'khong-co.json', 'Không mở được tệp thang điểm "khong-co.json"'],
  ['no JSON', '{', 'không phải JSON hợp lệ (dòng 1'],
  ['a wrong key', '{"schema":1,"id":"a","title":{"vi":"a","en":"a"},"tolerence":1,"criteria":[]}', 'tolerance'],
])('a score plan that cannot be used ends with 2: %s', async (_, text, message) => {
  const name = text.endsWith('.json') ? text : 'sai.json';
  if (name !== text) writeFileSync(path.join(folder.path, name), text);
  const { code, out, err } = await check('cham-diem-khoi.xlsx', '--score-plan', name);
  expect([code, out]).toEqual([2, '']);
  expect(err.replace(/\s+/g, ' ')).toContain(message);
});

test('a plan document may hold the score plan; a guidance that builds on a plan brings it along', async () => {
  const guidance = {
    schema: 1,
    id: 'huong-dan-cham-diem',
    title: { vi: 'Hướng dẫn chấm điểm', en: 'Guidance on scoring' },
    instrument: {},
    extends: 'kien-giang-90-2021',
    scorePlan: JSON.parse(readFileSync(SCORE_PLAN, 'utf8')),
  };
  writeFileSync(path.join(folder.path, 'huong-dan.json'), JSON.stringify(guidance));
  const argv = ['check', sample('cham-diem-xep-hang.xlsx'), '--plan', 'huong-dan.json'];
  const { out } = await run(folder.path, argv);
  expect(out.replace(/\s+/g, ' ')).toContain('Cờ thi đua: đề nghị 2, chỉ được 1');
  guidance.scorePlan.criteria[0].children[1].method = { method: 'luck', params: {} };
  writeFileSync(path.join(folder.path, 'huong-dan.json'), JSON.stringify(guidance));
  const { code, err } = await run(folder.path, argv);
  expect(code).toBe(2);
  expect(err).toContain('không có cách chấm "luck"');
});

test('plan lint looks a score plan over', async () => {
  const fine = await run(folder.path, ['plan', 'lint', SCORE_PLAN]);
  expect([fine.code, fine.out]).toEqual([
    0,
    'Thang điểm thi đua của khối (minh họa): 14 tiêu chí chấm điểm; 0 điều nên xem lại.\n',
  ]);
  const file = changedPlan((plan) => Object.assign(plan.criteria[1] ?? {}, { max: 21 }));
  const doubtful = await run(folder.path, ['plan', 'lint', file]);
  expect(doubtful.code).toBe(0);
  expect(doubtful.out.replace(/\s+/g, ' ')).toContain('có 21 điểm nhưng các mục bên trong cộng lại là 20.');
  const bad = changedPlan((plan) => Object.assign(plan, { schema: 2 }));
  expect((await run(folder.path, ['plan', 'lint', bad])).code).toBe(2);
});
