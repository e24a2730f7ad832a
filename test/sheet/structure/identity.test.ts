import { planById, vocabularyOf } from '../../../src/plan/index';
import type { CellValue } from '../../../src/sheet/grid';
import { readTables } from '../../../src/sheet/index';
import { gridOf, workbookOf } from '../grid-of';

const plan = planById('tra-vinh-128-2024');
if (!plan) throw new Error('The plan is not shipped');
const vocabulary = vocabularyOf(plan);

/** Kind and workplace of the only row under a header. */
function identity(header: readonly string[], row: readonly CellValue[]): string {
  const grid = gridOf([
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
    [],
    ['STT', ...header],
    [1, ...row],
    [2, 'Sở Y tế', ...row.slice(1).map(() => null)],
  ]);
  const [table] = readTables(workbookOf(grid), vocabulary).tables;
  const [record] = table?.records ?? [];
  if (!record) throw new Error('No record was read');
  const { unitKind, unitKindFrom, isCollective, workplace } = record;
  return `${unitKind ?? (isCollective ? 'some collective' : 'unknown')} by ${unitKindFrom ?? 'nothing'}${workplace ? ` at ${workplace}` : ''}`;
}

const MIXED = ['Tên tập thể/cá nhân/hộ gia đình', 'Đối tượng', 'Đơn vị', 'Hình thức khen thưởng'];

test.each<readonly [string, string, string]>([
  ['Nguyễn Văn A', 'Cá nhân', 'person by column at Sở Tài chính'],
  ['Ông Nguyễn Văn B', 'cá nhân', 'person by column at Sở Tài chính'],
  ['Ông Nguyễn Văn B', '', 'person by name at Sở Tài chính'],
  ['Đ/c Trần Thị C', '', 'person by name at Sở Tài chính'],
  ['Bà Rịa', '', 'unknown by nothing'],
  ['Thạch D', 'Hộ gia đình', 'household by column'],
  ['Hộ ông Thạch D', '', 'household by name'],
  ['Phòng Nội vụ huyện Càng Long', 'Tập thể', 'some collective by nothing'],
  ['Sở Tư pháp', 'Tập thể', 'department by name'],
  ['Nguyễn Văn A', 'Lãnh đạo cấp vụ, sở, ngành', 'unknown by nothing'],
])('in a mixed list "%s" of class "%s" is %s', (name, subjectClass, expected) =>
  expect(identity(MIXED, [name, subjectClass, 'Sở Tài chính', 'Bằng khen'])).toBe(expected),
);

test('a collective of no known kind in a list of collectives is a collective', () =>
  expect(identity(['Tên tập thể', 'Hình thức khen thưởng'], ['Phòng Kinh tế huyện Trà Cú', 'Bằng khen'])).toBe(
    'some collective by nothing',
  ));

test.each<readonly [string, string]>([
  ['Trưởng phòng, Sở Tài chính', ' at Sở Tài chính'],
  ['Phó Giám đốc Sở Y tế', ' at Sở Y tế'],
  ['Giám đốc Công ty TNHH Minh Họa', ' at Công ty TNHH Minh Họa'],
  ['Chủ tịch UBND xã Minh Họa', ' at UBND xã Minh Họa'],
  ['Trưởng phòng Tổ chức - Sở Nội vụ', ' at Sở Nội vụ'],
  ['Trưởng phòng Nội vụ huyện Càng Long', ''],
  ['Chuyên viên', ''],
  ['Trưởng phòng, Tổ trưởng công đoàn', ''],
])('the position "%s" names the unit: "%s"', (position, at) =>
  expect(
    identity(['Họ và tên', 'Chức vụ, đơn vị công tác', 'Hình thức khen thưởng'], ['Lê A', position, 'Bằng khen']),
  ).toBe(`person by table${at}`),
);

test('a column of workplaces goes before what the position names', () =>
  expect(
    identity(
      ['Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Hình thức khen thưởng'],
      ['Lê A', 'Giám đốc Sở Y tế', 'Sở Tài chính', 'Bằng khen'],
    ),
  ).toBe('person by table at Sở Tài chính'));

test.each<readonly [readonly CellValue[], string]>([
  [['x', 'x'], 'rewarded'],
  [['Có', 'Không'], 'rewarded'],
  [['Bằng khen', 'Giấy khen'], 'award'],
  [['Đề nghị UBND tỉnh khen', 'x'], 'award'],
])('a column "Khen thưởng" that holds %j is %s', (cells, field) => {
  const anGiang = planById('an-giang-2025');
  if (!anGiang) throw new Error('The plan is not shipped');
  const grid = gridOf([
    ['BẢNG THEO DÕI PHONG TRÀO THI ĐUA'],
    [],
    ['STT', 'Tên đơn vị', 'Phát động', 'Khen thưởng'],
    ...cells.map((cell, at) => [at + 1, `Sở Minh họa ${at + 1}`, 'x', cell]),
  ]);
  const [table] = readTables(workbookOf(grid), vocabularyOf(anGiang)).tables;
  expect(table?.columns.map(({ match }) => (match.kind === 'field' ? match.field : match.kind))).toEqual([
    'ordinal',
    'collective',
    'launched',
    field,
  ]);
});

test.each<readonly [readonly CellValue[], string]>([
  [['Có', 'Chưa có'], 'party-organisation'],
  [['Chi bộ cơ sở', 'Không có'], 'party-organisation'],
  [['HTXSNV', 'Chưa có tổ chức đảng'], 'party'],
])('a column "Tổ chức đảng" that holds %j is %s', (cells, field) => {
  const kienGiang = planById('kien-giang-90-2021');
  if (!kienGiang) throw new Error('The plan is not shipped');
  const grid = gridOf([
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
    [],
    ['STT', 'Tên doanh nghiệp', 'Tổ chức đảng'],
    ...cells.map((cell, at) => [at + 1, `Công ty Minh họa ${at + 1}`, cell]),
  ]);
  const [table] = readTables(workbookOf(grid), vocabularyOf(kienGiang)).tables;
  expect(table?.columns.map(({ match }) => (match.kind === 'field' ? match.field : match.kind))).toEqual([
    'ordinal',
    'collective',
    field,
  ]);
});
