import { NATIONAL_HEADING, officeSheet } from '../office-sheet';

const record = (...cells: (string | number | null)[]) => ({ cells });

/** The list in which the standing body follows who launched, reviewed, rewarded and reported. */
export const tracking = officeSheet({
  sheet: 'Theo doi',
  letterhead: { left: ['SỞ NỘI VỤ TỈNH KIÊN GIANG', 'BAN THI ĐUA - KHEN THƯỞNG'], right: NATIONAL_HEADING },
  title: ['BẢNG THEO DÕI TỔ CHỨC PHONG TRÀO THI ĐUA'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Cơ quan, đơn vị, địa phương', width: 32 },
    { text: 'Ngày nhận đăng ký', width: 14, align: 'center', format: 'dd/mm/yyyy' },
    { text: 'Đã phát động', width: 10, align: 'center' },
    { text: 'Đã tổng kết', width: 10, align: 'center' },
    { text: 'Đã khen thưởng theo thẩm quyền', width: 14, align: 'center' },
    { text: 'Ngày nhận báo cáo tổng kết', width: 16, align: 'center', format: 'dd/mm/yyyy' },
  ],
  body: [
    record(1, 'Sở Minh họa A', 44490, 'x', 'x', 'x', 45840),
    record(2, 'Huyện Minh Họa 1', 44498, 'x', 'x', 'Chưa', 45838),
    record(3, 'Huyện Minh Họa 2', '15/11/2021', 'x', 'x', 'x', '20/7/2025'),
  ],
  signatures: {
    left: ['', 'NGƯỜI THEO DÕI', '(Ký, ghi rõ họ tên)'],
    right: ['Kiên Giang, ngày 25 tháng 7 năm 2025', 'TRƯỞNG BAN', '(Ký tên, đóng dấu)'],
  },
});
