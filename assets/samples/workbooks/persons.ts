import type { BodyLine } from '../office-sheet';
import { NATIONAL_HEADING, officeSheet } from '../office-sheet';

const X = 'HTXSNV';
const T = 'HTTNV';
const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });

/** Persons, ratings in a column a year. */
export const persons = officeSheet({
  sheet: 'DANHSACH',
  letterhead: { left: ['SỞ NỘI VỤ TỈNH KIÊN GIANG', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'], right: NATIONAL_HEADING },
  title: ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG', 'Bằng khen của Chủ tịch UBND tỉnh'],
  header: [
    { text: 'TT', width: 6, align: 'center' },
    { text: 'Họ và tên', width: 26 },
    { text: 'Chức vụ', width: 22 },
    { text: 'Đơn vị công tác', width: 30 },
    {
      text: 'Kết quả đánh giá, xếp loại chất lượng hằng năm',
      children: ['2020', '2021', '2022', '2023', '2024'].map((text) => ({ text, width: 11, align: 'center' as const })),
    },
    { text: 'Báo cáo thành tích', width: 12, align: 'center' },
    { text: 'Xác nhận thuế, BHXH, BHYT', width: 16, align: 'center' },
    { text: 'Ghi chú', width: 14 },
  ],
  body: [
    record(1, 'Nguyễn Văn Minh Họa', 'Trưởng phòng', 'Sở Minh họa A', X, X, T, X, T, 'x', null, null),
    record(2, 'Trần Thị Minh Họa', 'Chuyên viên', 'Sở Minh họa B', T, T, X, X, T, 'x', null, null),
    record(3, 'Lê Văn Giả Định', 'Giám đốc', 'Công ty TNHH Minh Họa Biển Xanh', X, X, X, X, T, 'x', 'x', null),
    record(4, 'Phạm Thị Giả Định', 'Phó Chủ tịch UBND', 'Huyện Minh Họa 1', X, 'HTNV', X, X, X, 'x', null, null),
    record(5, 'Võ Minh Họa', 'Chủ tịch UBND', 'Huyện Minh Họa 2', X, X, X, T, null, 'x', null, 'Chờ bổ sung năm 2024'),
    { total: 'Tổng cộng: 05 cá nhân' },
  ],
  signatures: {
    left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
    right: ['Kiên Giang, ngày 04 tháng 7 năm 2025', 'GIÁM ĐỐC', '(Ký tên, đóng dấu)'],
  },
});
