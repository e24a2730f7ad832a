import { acrossMessages } from '../../src/check/across/messages';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import type { AcrossFinding } from '../../src/report/index';
import type { Submission, SummaryContext } from '../../src/summary/index';
import { CONTEXT, sent, sheetsOf } from './submissions';

/** The texts of the title, then of every line below the header: its first two cells. */
function listOf(submissions: readonly Submission[], name: string, context: SummaryContext = CONTEXT) {
  const { grids } = readXlsx(createWorkbook(sheetsOf(submissions, context)));
  const rows = grids.find(({ sheet }) => sheet === name)?.rows ?? [];
  const header = rows.findIndex((row) => row?.values[0] === 'TT');
  const body = rows.slice(
    header + 1,
    rows.findIndex((row) => row?.values[0] === 'NGƯỜI LẬP BIỂU'),
  );
  return {
    title: rows[4]?.values[0],
    groups: body.flatMap((row) => (typeof row?.values[0] === 'string' ? [row.values.slice(0, 2).join(' ')] : [])),
    lines: body.flatMap((row) => (typeof row?.values[0] === 'number' ? [row.values] : [])),
  };
}

test('a list of nominations alone is one of awards', () => {
  const { title, groups } = listOf([sent('du-dieu-kien.xlsx', '')], 'Đủ điều kiện');
  expect([title, groups]).toEqual(['DANH SÁCH ĐỦ ĐIỀU KIỆN KHEN THƯỞNG', []]);
});

test('a unit that only registered or is only tracked does not stand among those proposed for an award', () => {
  const files = [
    sent('dang-ky-doanh-nghiep.xlsx', 'Khối 1'),
    sent('theo-doi-phong-trao.xlsx', 'Khối 2'),
    sent('du-dieu-kien.xlsx', 'Khối 2'),
  ];
  const { title, groups, lines } = listOf(files, 'Đủ điều kiện');
  expect(title).toBe('DANH SÁCH ĐỦ ĐIỀU KIỆN');
  expect(groups).toEqual([
    'A Danh sách đề nghị khen thưởng',
    'II Khối 2',
    'B Danh sách đăng ký thi đua',
    'I Khối 1',
    'C Bảng theo dõi phong trào',
    'II Khối 2',
  ]);
  expect(lines.map(([ordinal]) => ordinal)).toEqual(lines.map((_, index) => index + 1));
  expect(listOf(files, 'Không đủ điều kiện').title).toBe('DANH SÁCH KHÔNG ĐỦ ĐIỀU KIỆN');
});

test('one subject on several lines of the list is told at each of them', () => {
  const [first, second] = [sent('du-dieu-kien.xlsx', '', { file: 'a.xlsx' }), sent('du-dieu-kien.xlsx', '')];
  const files = ['a.xlsx', second.file];
  const table = first.checked.report?.tables[0];
  const row = table?.rows[0];
  const place = { sheet: table?.sheet ?? '', row: row?.row ?? -1, subject: row?.subject ?? '' };
  const across = (criterion: 'file-twice' | 'nominated-twice', places: AcrossFinding['places']): AcrossFinding => ({
    ...{ criterion, outcome: 'review', severity: 'warn', bloc: '', unit: '', clause: '', places },
    message: acrossMessages.say(criterion, { subject: place.subject, count: 2, files: { list: files } }),
  });
  const noted = (findings: readonly AcrossFinding[]) =>
    listOf([first, second], 'Đủ điều kiện', { ...CONTEXT, across: findings }).lines.map((cells) => cells[5]);
  const twice = noted([
    across(
      'nominated-twice',
      files.map((file) => ({ ...place, file })),
    ),
  ]);
  expect(twice.filter(Boolean)).toEqual([
    `Cũng được đề nghị ở du-dieu-kien.xlsx, trang ${place.sheet}, dòng ${place.row + 1}`,
    `Cũng được đề nghị ở a.xlsx, trang ${place.sheet}, dòng ${place.row + 1}`,
  ]);
  const copied = noted([
    across(
      'file-twice',
      files.map((file) => ({ file, sheet: null, row: null, subject: '' })),
    ),
  ]);
  expect(new Set(copied)).toEqual(new Set(['Trùng nội dung với du-dieu-kien.xlsx', 'Trùng nội dung với a.xlsx']));
});
