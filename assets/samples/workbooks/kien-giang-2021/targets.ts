import { NATIONAL_HEADING, officeSheet, type BodyLine } from '../../office-sheet';

const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });
const figure = (text: string) => ({ text, width: 14, align: 'right' as const, format: '#,##0.00' });

/** Targets of the year with plan, result, the year before and a percentage that was worked out by hand. */
export const kienGiangTargets = officeSheet({
  sheet: 'Chi tieu',
  letterhead: { left: ['UBND TỈNH KIÊN GIANG', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'], right: NATIONAL_HEADING },
  title: ['TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2021'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Chỉ tiêu', width: 46 },
    { text: 'Đơn vị tính', width: 20, align: 'center' },
    figure('Thực hiện năm 2020'),
    figure('Kế hoạch năm 2021'),
    { text: 'Thực hiện năm 2021', width: 16, align: 'right', format: '#,##0.00' },
    { text: 'Tỷ lệ so với kế hoạch (%)', width: 14, align: 'right', format: '0.0' },
    { text: 'Ghi chú', width: 20 },
  ],
  body: [
    { group: 'CÁC CHỈ TIÊU KINH TẾ', numeral: 'I' },
    record(1, 'Tốc độ tăng trưởng GRDP', '%', 3.02, 6.01, 6.15, null, null),
    record(2, 'Thu nhập bình quân đầu người', 'triệu đồng/người/năm', 56.1, 58.9, 58.9, 100, null),
    record(3, 'Cơ cấu kinh tế: nông - lâm - thủy sản', '%', 33.1, 31.51, 33.2, null, null),
    record(4, 'Sản lượng thủy sản khai thác và nuôi trồng', 'tấn', 742000, 760000, 775200, 102, null),
    record(5, 'Tổng thu ngân sách trên địa bàn', 'tỷ đồng', 11021, 11560, 11213, 97, null),
    record(6, 'Tổng vốn đầu tư phát triển toàn xã hội', 'triệu đồng', 43100000, 45699000, 46201000, 101.1, null),
    record(7, 'Kim ngạch xuất khẩu', 'triệu USD', 720, 750, 765, 105, 'Chỉ tiêu riêng của sở'),
    { group: 'CÁC CHỈ TIÊU VĂN HÓA - XÃ HỘI', numeral: 'II' },
    record(8, 'Số lao động được giải quyết việc làm', 'lượt người', 34800, 36000, 35210, 97.8, null),
    record(9, 'Mức giảm tỷ lệ hộ nghèo đa chiều', '%', 1.2, 1, 0.8, 80, null),
    record(10, 'Tỷ lệ dân số tham gia bảo hiểm y tế', '%', 88.4, 'trên 90', 90, null, null),
    record(11, 'Tỷ lệ hộ sử dụng điện lưới quốc gia', '%', 99.5, 99.6, null, null, 'Chờ số liệu'),
    record(12, 'Số người chết do tai nạn giao thông', 'người', 118, null, 104, null, null),
  ],
  signatures: {
    left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
    right: ['Kiên Giang, ngày 14 tháng 01 năm 2022', 'GIÁM ĐỐC', '(Ký tên, đóng dấu)'],
  },
});

/** Blocs that have a plan and signed the pledge. */
export const kienGiangBlocs = officeSheet({
  sheet: 'Giao uoc',
  letterhead: { left: ['SỞ NỘI VỤ TỈNH KIÊN GIANG', 'BAN THI ĐUA - KHEN THƯỞNG'], right: NATIONAL_HEADING },
  title: ['BẢNG THEO DÕI KÝ KẾT GIAO ƯỚC THI ĐUA NĂM 2021'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên đơn vị', width: 40 },
    { text: 'Kế hoạch thi đua của khối', width: 16, align: 'center' },
    { text: 'Ký kết giao ước thi đua', width: 16, align: 'center' },
  ],
  body: [
    record(1, 'Khối thi đua các sở tổng hợp', 'x', '15/3/2021'),
    record(2, 'Khối thi đua doanh nghiệp số 1', 'x', 'Chưa'),
    record(3, 'Cụm thi đua các huyện', 'x', 'x'),
  ],
  signatures: {
    left: ['', 'NGƯỜI THEO DÕI', '(Ký, ghi rõ họ tên)'],
    right: ['Kiên Giang, ngày 14 tháng 01 năm 2022', 'TRƯỞNG BAN', '(Ký tên, đóng dấu)'],
  },
});

/** Organisations and enterprises outside the blocs. */
export const kienGiangOutside = officeSheet({
  sheet: 'De nghi',
  letterhead: { left: ['UBND TỈNH KIÊN GIANG', 'SỞ NỘI VỤ'], right: NATIONAL_HEADING },
  title: ['DANH SÁCH TỔ CHỨC, DOANH NGHIỆP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên đơn vị', width: 36 },
    { text: 'Thuộc khối thi đua', width: 14, align: 'center' },
    { text: 'Chấp hành pháp luật', width: 14, align: 'center' },
    { text: 'Nội bộ đoàn kết', width: 12, align: 'center' },
    { text: 'Tóm tắt thành tích', width: 36 },
  ],
  body: [
    record(1, 'Công ty TNHH Minh Họa Biển Xanh', 'Không', 'Tốt', 'x', 'Đóng góp an sinh xã hội'),
    record(2, 'Hiệp hội Minh Họa', 'Không', 'Tốt', 'Không', 'Hỗ trợ hội viên'),
    record(3, 'Công ty Cổ phần Minh Họa Phú Gia', 'x', 'Tốt', 'x', 'Xét theo khối'),
    record(4, 'Quỹ Minh Họa Tấm Lòng', 'Không', null, 'x', 'Học bổng'),
  ],
  signatures: {
    left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
    right: ['Kiên Giang, ngày 14 tháng 01 năm 2022', 'GIÁM ĐỐC', '(Ký tên, đóng dấu)'],
  },
});
