import { NATIONAL_HEADING, officeSheet, type BodyLine } from '../../office-sheet';

const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });
const day = { width: 13, align: 'center' as const, format: 'dd/mm/yyyy' };
const tick = { width: 10, align: 'center' as const };

/** Who sent its plan and its report, launched, held the campaign and rewarded. */
export const anGiangTracking = officeSheet({
  sheet: 'Theo doi',
  letterhead: { left: ['SỞ NỘI VỤ TỈNH AN GIANG', 'BAN THI ĐUA - KHEN THƯỞNG'], right: NATIONAL_HEADING },
  title: [
    'BẢNG THEO DÕI ĐỢT THI ĐUA ĐẶC BIỆT',
    'Chào mừng Đại hội Đảng bộ các cấp, Đại hội Thi đua yêu nước tỉnh lần thứ VII',
  ],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Cơ quan, đơn vị, địa phương', width: 30 },
    { text: 'Ngày gửi kế hoạch phát động', ...day },
    { text: 'Nội dung kế hoạch phát động', width: 20 },
    { text: 'Đã phát động', ...tick },
    { text: 'Đã tổ chức đợt thi đua', ...tick },
    { text: 'Đã khen thưởng theo thẩm quyền', width: 13, align: 'center' },
    { text: 'Về trước hạn', ...tick },
    { text: 'Ngày nhận báo cáo tổng kết', ...day },
  ],
  columnNumbers: true,
  body: [
    { group: 'Sở, ban, ngành', numeral: 'I' },
    record(1, 'Sở Minh họa A', 45702, 'Đủ', 'x', 'x', 'x', 'x', 45863),
    record(2, 'Sở Minh họa B', '26/02/2025', 'Thiếu tiêu chí thi đua', 'x', 'x', 'x', null, '30/7/2025'),
    record(3, 'Ban Minh họa', '25/02/2025', 'Đủ', 'x', 'x', 'x', 'x', 45861),
    { group: 'Huyện, thị xã, thành phố', numeral: 'II' },
    record(4, 'Huyện Minh Họa 1', 45700, 'Đủ', 'x', 'x', 'Chưa', 'x', 45866),
    record(5, 'Thị xã Minh Họa', 45698, 'Đủ', 'x', null, 'x', 'x', '05/8/2025'),
    { group: 'Doanh nghiệp', numeral: 'III' },
    record(6, 'Công ty Cổ phần Minh Họa Sông Hậu', 45699, 'Đủ', 'x', 'x', 'x', 'x', 45862),
    { total: 'Tổng cộng: 06 đơn vị' },
  ],
  signatures: {
    left: ['', 'NGƯỜI THEO DÕI', '(Ký, ghi rõ họ tên)'],
    right: ['An Giang, ngày 11 tháng 8 năm 2025', 'TRƯỞNG BAN', '(Ký tên, đóng dấu)'],
  },
});

/** Which blocs have rules and a score table. */
export const anGiangBlocs = officeSheet({
  sheet: 'Khoi thi dua',
  letterhead: { left: ['SỞ NỘI VỤ TỈNH AN GIANG', 'BAN THI ĐUA - KHEN THƯỞNG'], right: NATIONAL_HEADING },
  title: ['BẢNG THEO DÕI CÁC KHỐI, CỤM THI ĐUA'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên đơn vị', width: 44 },
    { text: 'Quy chế hoạt động', width: 16, align: 'center' },
    { text: 'Bảng điểm thi đua', width: 16, align: 'center' },
    { text: 'Ghi chú', width: 24 },
  ],
  body: [
    record(1, 'Khối thi đua các cơ quan tham mưu tổng hợp', 'x', 'x', null),
    record(2, 'Khối thi đua các doanh nghiệp', 'x', 'Chưa có', 'Đang lấy ý kiến'),
    record(3, 'Cụm thi đua số 1', 'x', null, null),
  ],
  signatures: {
    left: ['', 'NGƯỜI THEO DÕI', '(Ký, ghi rõ họ tên)'],
    right: ['An Giang, ngày 11 tháng 8 năm 2025', 'TRƯỞNG BAN', '(Ký tên, đóng dấu)'],
  },
});
