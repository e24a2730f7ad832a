import { NATIONAL_HEADING, officeSheet } from '../office-sheet';

const X = 'HTXSNV';
const T = 'HTTNV';
const record = (...cells: (string | number | null)[]) => ({ cells });

/** A list in which every unit meets every standard. */
export const allEligible = officeSheet({
  sheet: 'Danh sach',
  letterhead: { left: ['TỈNH KIÊN GIANG', 'KHỐI THI ĐUA SỐ 2'], right: NATIONAL_HEADING },
  title: ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên tập thể', width: 30 },
    {
      text: 'Xếp loại tổ chức đảng',
      children: ['2020', '2021', '2022', '2023', '2024'].map((text) => ({ text, width: 11, align: 'center' as const })),
    },
    { text: 'Kết quả thực hiện chỉ tiêu', width: 18 },
    { text: 'Chủ trì chương trình, đề án', width: 14, align: 'center' },
    { text: 'Kết quả chương trình chủ trì', width: 18 },
    { text: 'Công trình chào mừng đại hội', width: 26 },
    { text: 'Hồ sơ', width: 12 },
  ],
  body: [
    record(1, 'Sở Minh họa K', X, X, X, T, T, 'Vượt mức', 'Có', '106%', 'Cải tạo trụ sở tiếp dân', 'Đủ'),
    record(2, 'Ban Minh họa L', T, X, X, T, X, '103%', 'Không', null, 'Vườn cây thanh niên', 'Đủ'),
    record(3, 'Huyện Minh Họa 5', X, X, X, X, X, '101,5%', 'Không', null, 'Đường huyện số 5', 'Đủ'),
    record(4, 'Xã Minh Họa Nam', X, T, X, T, X, 'Hoàn thành vượt mức', 'Không', null, 'Cầu nông thôn', 'Đủ'),
  ],
  signatures: {
    left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
    right: ['Kiên Giang, ngày 02 tháng 7 năm 2025', 'KHỐI TRƯỞNG', '(Ký tên, đóng dấu)'],
  },
});
