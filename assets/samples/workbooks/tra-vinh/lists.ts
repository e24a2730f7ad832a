import { NATIONAL_HEADING, officeSheet, type BodyLine } from '../../office-sheet';

const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });
const letterhead = { left: ['SỞ NỘI VỤ TỈNH TRÀ VINH', 'BAN THI ĐUA - KHEN THƯỞNG'], right: NATIONAL_HEADING };
const signatures = {
  left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
  right: ['Trà Vinh, ngày 06 tháng 10 năm 2025', 'TRƯỞNG BAN', '(Ký tên, đóng dấu)'],
};
const day = { width: 14, align: 'center' as const, format: 'dd/mm/yyyy' };

/** Quarterly reports received. */
export const traVinhReports = officeSheet({
  sheet: 'Theo doi bao cao',
  letterhead,
  title: ['BẢNG THEO DÕI BÁO CÁO HẰNG QUÝ'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Cơ quan, đơn vị, địa phương', width: 32 },
    {
      text: 'Ngày nhận báo cáo',
      children: ['Quý IV/2024', 'Quý I/2025', 'Quý II/2025', 'Quý III/2025'].map((text) => ({ text, ...day })),
    },
    { text: 'Ghi chú', width: 20 },
  ],
  body: [
    record(1, 'Sở Minh họa A', 45640, 45730, 45820, 45915, null),
    record(2, 'Huyện Minh Họa 1', 45641, 45735, 45823, 45914, null),
    record(3, 'Thị xã Minh Họa', '15/12/2024', '15/3/2025', null, '15/9/2025', null),
    record(4, 'Công ty Minh Họa Duyên Hải', 45639, 45729, 45821, 45915, null),
  ],
  signatures,
});

/** Score table of a bloc, with a criterion for the campaign. */
export const traVinhScores = officeSheet({
  sheet: 'Cham diem',
  letterhead: { left: ['TỈNH TRÀ VINH', 'KHỐI THI ĐUA MINH HỌA'], right: NATIONAL_HEADING },
  title: ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Nội dung tiêu chí', width: 60 },
    { text: 'Điểm chuẩn', width: 12, align: 'right' },
    { text: 'Điểm tự chấm', width: 12, align: 'right' },
  ],
  body: [
    record(1, 'Hoàn thành các chỉ tiêu chuyên môn được giao', 40, 38),
    record(2, 'Có công trình, phần việc chào mừng Đại hội Đảng bộ các cấp', 10, 10),
    record(3, 'Thực hiện chế độ thông tin, báo cáo', 10, 9),
  ],
  signatures,
});

/** Collectives, persons and a household proposed for awards. */
export const traVinhNomination = officeSheet({
  sheet: 'De nghi',
  letterhead,
  title: ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT THI ĐUA'],
  header: [
    { text: 'STT', width: 6, align: 'center' },
    { text: 'Tên tập thể, cá nhân, hộ gia đình', width: 32 },
    { text: 'Loại đơn vị', width: 18 },
    { text: 'Hình thức khen thưởng', width: 34 },
    { text: 'Tóm tắt thành tích', width: 36 },
  ],
  body: [
    record(1, 'Sở Minh họa A', 'Sở, ban, ngành', 'Bằng khen của Chủ tịch UBND tỉnh', 'Hoàn thành số hóa hồ sơ'),
    record(2, 'Xã Minh Họa', 'Xã', 'Giấy khen của Chủ tịch UBND huyện', 'Hoàn thành cầu ấp Minh Họa'),
    record(3, 'Nguyễn Văn Minh Họa', 'Cá nhân', 'Bằng khen', 'Sáng kiến tiết kiệm'),
    record(4, 'Hộ bà Trần Thị Giả Định', 'Hộ gia đình', 'Giấy khen của Chủ tịch UBND xã', 'Hiến đất làm cầu'),
    record(5, 'Công ty Minh Họa Duyên Hải', 'Doanh nghiệp', null, 'Đóng góp an sinh xã hội'),
  ],
  signatures,
});
