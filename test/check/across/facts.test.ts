import { factsOf } from '../../../src/check/across/index';
import { createWorkbook } from '../../../src/files/create/create-workbook';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { vocabularyOf } from '../../../src/plan/index';
import { readTables } from '../../../src/sheet/index';
import { PLAN } from '../check-of';

const worksOf = (title: string, header: string, cells: readonly string[]): string[] => {
  const rows = [
    [title],
    [],
    ['STT', 'Tên đơn vị', header, 'Ngày đăng ký'],
    ...cells.map((cell, at) => [at + 1, `Sở Minh họa ${'ABCDEFG'[at] ?? ''}`, cell, '12/10/2021']),
  ];
  const bytes = createWorkbook([{ name: 'Bảng', rows: rows.map((row) => row.map((content) => ({ content }))) }]);
  const { tables } = readTables(readXlsx(bytes), vocabularyOf(PLAN));
  return factsOf(tables, PLAN).records.map(({ work }) => work);
};
const REGISTRATION = 'BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA';

test('a registered work is known under a header that is also answered with yes or no', () => {
  expect(
    worksOf(REGISTRATION, 'Công trình, phần việc chào mừng đại hội', [
      'Đường hành lang ven biển',
      'x',
      'Có',
      'Không',
      'Chưa đăng ký công trình',
      'Cải tạo bộ phận Một cửa',
    ]),
  ).toEqual(['Đường hành lang ven biển', '', '', '', '', 'Cải tạo bộ phận Một cửa']);
});

test('works of nominations are none that are registered', () => {
  expect(
    worksOf('DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN', 'Công trình, phần việc chào mừng đại hội', [
      'Đường hành lang ven biển',
    ]),
  ).toEqual(['']);
});
