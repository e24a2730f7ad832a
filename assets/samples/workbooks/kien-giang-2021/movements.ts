import { NATIONAL_HEADING, officeSheet, type BodyLine } from '../../office-sheet';

const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });

/** Movements that units launched, and whether each was concluded. */
export const kienGiangMovements = officeSheet({
  sheet: 'Theo doi',
  letterhead: { left: ['UBND TỈNH KIÊN GIANG', 'SỞ NỘI VỤ'], right: NATIONAL_HEADING },
  title: ['BẢNG THEO DÕI PHONG TRÀO THI ĐUA', 'Các phong trào đang tổ chức, đến ngày 30 tháng 6 năm 2021'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên đơn vị', width: 32 },
    { text: 'Tên phong trào', width: 40 },
    { text: 'Đã tổng kết', width: 12, align: 'center' },
    { text: 'Ghi chú', width: 22 },
  ],
  body: [
    record(1, 'Sở Minh họa A', 'Dân vận khéo', 'x', null),
    record(2, 'Công ty TNHH Minh Họa Biển Xanh', 'Doanh nghiệp Kiên Giang hội nhập và phát triển', 'Chưa', null),
    record(3, 'Hợp tác xã Minh Họa', 'DN Kiên Giang hội nhập và phát triển', 'x', 'Tổng kết quý II'),
    record(4, 'Doanh nghiệp tư nhân Giả Định', 'Doanh nghiệp Kiên Giang hội nhập và phát triển', null, null),
  ],
  signatures: {
    left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
    right: ['Kiên Giang, ngày 30 tháng 6 năm 2021', 'TRƯỞNG PHÒNG', '(Ký, ghi rõ họ tên)'],
  },
});
