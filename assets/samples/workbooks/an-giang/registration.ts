import { NATIONAL_HEADING, officeSheet, type BodyLine } from '../../office-sheet';

const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });
const tick = { width: 12, align: 'center' as const };

/** Registration for the campaign: when the unit's own plan was sent and what is in it. */
export const anGiangRegistration = officeSheet({
  sheet: 'Dang ky',
  letterhead: { left: ['UBND HUYỆN MINH HỌA 1', 'PHÒNG NỘI VỤ'], right: NATIONAL_HEADING },
  title: ['BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA', 'Đợt thi đua đặc biệt năm 2025'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên cơ quan, đơn vị', width: 32 },
    { text: 'Ngày gửi kế hoạch', width: 14, align: 'center', format: 'dd/mm/yyyy' },
    {
      text: 'Kế hoạch phát động',
      children: [
        { text: 'Có chủ đề', ...tick },
        { text: 'Có mục tiêu', ...tick },
        { text: 'Có nội dung', ...tick },
        { text: 'Có tiêu chí', ...tick },
      ],
    },
    { text: 'Ghi chú', width: 20 },
  ],
  body: [
    record(1, 'Xã Minh Họa Đông', 45701, 'x', 'x', 'x', 'x', null),
    record(2, 'Xã Minh Họa Tây', '20/02/2025', 'x', 'x', 'x', 'Không', 'Bổ sung tiêu chí'),
    record(3, 'Thị trấn Minh Họa', 'tháng 02/2025', 'x', 'x', 'x', 'x', null),
    record(4, 'Trường Tiểu học Minh Họa', 45715, 'x', null, 'x', 'x', null),
  ],
  signatures: {
    left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
    right: ['Minh Họa, ngày 03 tháng 3 năm 2025', 'TRƯỞNG PHÒNG', '(Ký tên, đóng dấu)'],
  },
});
