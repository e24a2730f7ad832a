import { NATIONAL_HEADING, officeSheet, type BodyLine } from '../../office-sheet';

const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });
const BK = 'Bằng khen của Chủ tịch UBND tỉnh';
const letterhead = { left: ['UBND TỈNH AN GIANG', 'SỞ NỘI VỤ'], right: NATIONAL_HEADING };
const signatures = {
  left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
  right: ['An Giang, ngày 10 tháng 8 năm 2025', 'GIÁM ĐỐC', '(Ký tên, đóng dấu)'],
};

/** Collectives, persons and households in one list, told apart by a column. */
export const anGiangMixed = officeSheet({
  sheet: 'De nghi',
  letterhead,
  title: ['DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐỀ NGHỊ KHEN THƯỞNG', 'Đợt thi đua đặc biệt năm 2025'],
  header: [
    { text: 'TT', width: 6, align: 'center' },
    { text: 'Tên tập thể, cá nhân, hộ gia đình', width: 32 },
    { text: 'Loại đơn vị', width: 18 },
    { text: 'Chức vụ', width: 20 },
    { text: 'Đơn vị công tác', width: 26 },
    { text: 'Kết quả so với kế hoạch được giao', width: 20 },
    { text: 'Hình thức khen thưởng', width: 26 },
    { text: 'Tóm tắt thành tích', width: 34 },
  ],
  body: [
    record(1, 'Sở Minh họa A', 'Sở, ban, ngành', null, null, '104%', BK, 'Hoàn thành trước hạn 12 nhiệm vụ'),
    record(2, 'Huyện Minh Họa 1', 'Huyện', null, null, '100%', BK, 'Hoàn thành các chỉ tiêu được giao'),
    record(3, 'Xã Minh Họa', 'Xã', null, null, 'Hoàn thành vượt mức', 'Bằng khen', 'Về đích nông thôn mới nâng cao'),
    record(4, 'Công ty Cổ phần Minh Họa Sông Hậu', 'Doanh nghiệp', null, null, null, BK, 'Tạo việc làm mới'),
    record(
      5,
      'Trường THPT Minh Họa',
      'Trường học',
      null,
      null,
      '101%',
      'Giấy khen của Giám đốc Sở',
      'Chất lượng tốt nghiệp',
    ),
    record(
      6,
      'Nguyễn Văn Giả Định',
      'Cá nhân',
      'Công nhân',
      'Công ty Cổ phần Minh Họa Sông Hậu',
      '110%',
      BK,
      'Sáng kiến',
    ),
    record(
      7,
      'Trần Thị Giả Định',
      'Cá nhân',
      'Giám đốc',
      'Sở Minh họa A',
      '105%',
      'Huân chương Lao động hạng Ba',
      'Điều hành',
    ),
    record(8, 'Hộ ông Lê Văn Minh Họa', 'Hộ gia đình', null, null, '120%', BK, 'Hiến đất làm đường'),
    { total: 'Tổng cộng: 05 tập thể, 02 cá nhân, 01 hộ gia đình' },
  ],
  signatures,
});

/** A list without an award column: its title names the award. */
export const anGiangMerit = officeSheet({
  sheet: 'Bang khen',
  letterhead,
  title: ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên đơn vị', width: 34 },
    { text: 'Tỷ lệ thực hiện kế hoạch', width: 18, align: 'center' },
    { text: 'Đã phát động', width: 10, align: 'center' },
    { text: 'Tổ chức đợt thi đua', width: 12, align: 'center' },
    { text: 'Khen thưởng theo thẩm quyền', width: 14, align: 'center' },
  ],
  body: [
    record(1, 'Bệnh viện Minh Họa', '108%', 'x', 'x', 'x'),
    record(2, 'Sở Minh họa B', '99%', 'x', 'x', 'x'),
    record(3, 'Phường Minh Họa', 'Vượt kế hoạch', 'x', 'x', 'Không'),
  ],
  signatures,
});
