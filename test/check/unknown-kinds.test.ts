import { checkWorkbook } from '../../src/check/index';
import { planById, vocabularyOf } from '../../src/plan/index';
import type { CellValue } from '../../src/sheet/grid';
import { readTables } from '../../src/sheet/index';
import { gridOf, workbookOf } from '../sheet/grid-of';
import { checkOf, rowsOf } from './check-of';

/** Verdict and criteria found for each row of a nomination list of one plan. */
function judged(planId: string, header: readonly string[], rows: readonly (readonly CellValue[])[]): string[] {
  const plan = planById(planId);
  if (!plan) throw new Error(`No plan "${planId}"`);
  const grid = gridOf([
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
    [],
    ['STT', ...header],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);
  const report = checkWorkbook(readTables(workbookOf(grid), vocabularyOf(plan)), plan, { asOf: '2025-11-01' });
  return rowsOf(report).map(({ verdict, findings }) =>
    [
      verdict,
      ...findings
        .filter(({ outcome }) => outcome !== 'info')
        .map(({ criterion, outcome }) => `${criterion} ${outcome}`),
    ].join('; '),
  );
}

test('where every kind is asked the same, the kind need not be known', () =>
  expect(
    judged(
      'tra-vinh-128-2024',
      ['Tên tập thể, cá nhân', 'Hình thức khen thưởng'],
      [
        ['Phòng Nội vụ huyện Càng Long', 'Bằng khen của Chủ tịch UBND tỉnh'],
        ['Đội Quản lý trật tự', 'Huân chương Lao động hạng Ba'],
      ],
    ),
  ).toEqual(['eligible', 'ineligible; award-offered fail']));

test('a collective is not asked for what only persons are asked', () =>
  expect(
    judged(
      'an-giang-2025',
      ['Tên tập thể', 'Hình thức khen thưởng', 'Kết quả thực hiện chỉ tiêu'],
      [
        ['Phòng Kinh tế huyện Tri Tôn', 'Bằng khen', 'Vượt 5%'],
        ['Phòng Nội vụ huyện Tri Tôn', 'Bằng khen', 'Đạt 100%'],
      ],
    ),
  ).toEqual(['eligible', 'ineligible; targets-exceeded fail']));

test('where kinds are asked for different things, the kind is missing and what all are asked is judged', () => {
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
    [],
    ['STT', 'Tên đơn vị', 'Ngày đăng ký thi đua'],
    [1, 'Đội Quản lý trật tự', '01/12/2021'],
  ];
  const [row] = rowsOf(checkOf([gridOf(rows)]));
  expect(row?.unitKind).toBeNull();
  expect(row?.verdict).toBe('incomplete');
  expect(row?.findings.map(({ criterion, outcome }) => `${criterion} ${outcome}`)).toEqual([
    'unit-kind unknown',
    'registered-in-time fail',
  ]);
});
