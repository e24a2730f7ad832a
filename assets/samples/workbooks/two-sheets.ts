import type { BodyLine, HeaderNode } from '../office-sheet';
import { NATIONAL_HEADING, officeSheet } from '../office-sheet';

const X = 'HTXSNV';
const T = 'HTTNV';
const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });
const letterhead = { left: ['TỈNH KIÊN GIANG', 'KHỐI THI ĐUA SỐ 1'], right: NATIONAL_HEADING };
const signatures = {
  left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
  right: ['Kiên Giang, ngày 03 tháng 7 năm 2025', 'KHỐI TRƯỞNG', '(Ký tên, đóng dấu)'],
};
const years = ['2020', '2021', '2022', '2023', '2024'].map((text) => ({ text, width: 11, align: 'center' as const }));
const stt: HeaderNode = { text: 'STT', width: 6, align: 'center' };

/** Units, and beside them the persons of these units in a second sheet. */
export const twoSheets = [
  officeSheet({
    sheet: 'TAP THE',
    letterhead,
    title: ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG'],
    header: [
      stt,
      { text: 'Tên tập thể', width: 30 },
      { text: 'Tổ chức đảng xếp loại', children: years },
      { text: 'Hoàn thành và vượt mức chỉ tiêu (Có/Không)', width: 16, align: 'center' },
      { text: 'Cơ quan chủ trì đề án', width: 12, align: 'center' },
      { text: 'Kết quả đề án chủ trì', width: 16 },
      { text: 'Công trình chào mừng đại hội', width: 26 },
    ],
    body: [
      record(1, 'Sở Minh họa E', X, X, X, T, X, 'Có', 'Có', 'Vượt mức', 'Nhà làm việc bộ phận Một cửa'),
      record(2, 'Sở Minh họa G', T, 'HTNV', X, X, X, 'Có', 'Không', null, 'Số hóa hồ sơ lưu trữ'),
      record(3, 'Ban Minh họa H', X, T, X, T, X, 'Có', 'Không', null, 'Tuyến đường hoa'),
    ],
    signatures,
  }),
  officeSheet({
    sheet: 'CA NHAN',
    letterhead,
    title: ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],
    header: [
      stt,
      { text: 'Họ và tên', width: 26 },
      { text: 'Chức vụ', width: 20 },
      { text: 'Đơn vị', width: 28 },
      { text: 'Mức độ hoàn thành nhiệm vụ', children: years },
    ],
    body: [
      record(1, 'Đặng Minh Họa', 'Phó Giám đốc', 'Sở Minh họa E', X, X, T, X, T),
      record(2, 'Bùi Thị Minh Họa', 'Chuyên viên', 'Sở Minh họa E', X, T, T, X, X),
      record(3, 'Hồ Giả Định', 'Trưởng phòng', 'Sở Minh họa G', X, X, X, X, X),
      record(4, 'Ngô Giả Định', 'Phó Trưởng ban', 'Ban Minh hoạ H', T, X, X, T, X),
      record(5, 'Dương Giả Định', 'Chuyên viên', 'Ban Minh họa H', X, X, X, T, T),
    ],
    signatures,
  }),
];
