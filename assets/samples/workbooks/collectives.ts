import type { BodyLine, HeaderNode } from '../office-sheet';
import { NATIONAL_HEADING, officeSheet } from '../office-sheet';

const letterhead = {
  left: ['UBND TỈNH KIÊN GIANG', 'BAN THI ĐUA - KHEN THƯỞNG'],
  right: NATIONAL_HEADING,
};
const signatures = {
  left: ['', 'NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
  right: ['Kiên Giang, ngày 05 tháng 7 năm 2025', 'THỦ TRƯỞNG ĐƠN VỊ', '(Ký tên, đóng dấu)'],
};
const title = (who: string) => [
  `DANH SÁCH ${who} ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH`,
  'Phong trào thi đua thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI, nhiệm kỳ 2020 - 2025',
];

const stt: HeaderNode = { text: 'STT', width: 6, align: 'center' };
const years = (periods: readonly string[]): HeaderNode[] =>
  periods.map((text) => ({ text, width: 11, align: 'center' }));
const party: HeaderNode = {
  text: 'Kết quả xếp loại tổ chức đảng',
  children: years(['Năm 2020', 'Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024']),
};
const work: HeaderNode = { text: 'Công trình, phần việc chào mừng Đại hội', width: 26 };

const X = 'HTXSNV';
const T = 'HTTNV';
const record = (...cells: (string | number | null)[]): BodyLine => ({ cells });

/** Departments, districts and communes: one list with a group row for each kind. */
export const authorities = officeSheet({
  sheet: 'Co quan, dia phuong',
  letterhead,
  title: title('TẬP THỂ'),
  header: [
    stt,
    { text: 'Tên đơn vị', width: 30 },
    party,
    { text: 'Mức độ hoàn thành các chỉ tiêu Nghị quyết đến 30/6/2025', width: 20 },
    {
      text: 'Chương trình đột phá, Nghị quyết chuyên đề, Đề án',
      children: [
        { text: 'Được giao chủ trì', width: 12, align: 'center' },
        { text: 'Kết quả chương trình chủ trì', width: 18 },
      ],
    },
    work,
    { text: 'Quy mô công trình', width: 12, align: 'center' },
    { text: 'Ngày gửi đăng ký thi đua', width: 13, align: 'center', format: 'dd/mm/yyyy' },
    { text: 'Hồ sơ kèm theo', width: 22 },
  ],
  columnNumbers: true,
  body: [
    { group: 'SỞ, BAN, NGÀNH, ĐOÀN THỂ CẤP TỈNH', numeral: 'I' },
    record(
      1,
      'Sở Minh họa A',
      X,
      X,
      X,
      T,
      T,
      'Vượt mức 12/12 chỉ tiêu',
      'Có',
      'Vượt 8%',
      'Cải tạo bộ phận Một cửa',
      'Cấp tỉnh',
      44484,
      'Tờ trình, biên bản, báo cáo thành tích',
    ),
    record(
      2,
      'Sở Minh họa B',
      T,
      X,
      'HTNV',
      X,
      X,
      'Hoàn thành vượt mức',
      'Không',
      null,
      'Phần mềm quản lý văn bản',
      'Cấp tỉnh',
      44490,
      'Đủ',
    ),
    record(
      3,
      'Hội Minh họa C',
      T,
      T,
      X,
      X,
      T,
      'Đạt 100%',
      'Không',
      null,
      'Trồng 2.000 cây xanh',
      'Cấp tỉnh',
      '25/10/2021',
      'Đủ',
    ),
    record(
      4,
      'Ban Minh họa D',
      X,
      X,
      null,
      X,
      T,
      'Vượt 3%',
      'Không',
      null,
      'Nhà tình nghĩa',
      'Cấp tỉnh',
      '30/10/2021',
      'Thiếu biên bản',
    ),
    { group: 'HUYỆN, THÀNH PHỐ', numeral: 'II' },
    record(
      1,
      'Huyện Minh Họa 1',
      X,
      X,
      X,
      X,
      T,
      '105%',
      'Có',
      'Hoàn thành vượt mức',
      'Đường liên xã dài 12 km',
      'Cấp huyện',
      44470,
      'Đủ',
    ),
    record(
      2,
      'Huyện Minh Họa 2',
      X,
      T,
      X,
      T,
      X,
      'Vượt mức',
      'Không',
      null,
      'Sửa nhà văn hóa ấp',
      'Cấp xã',
      44471,
      'Đủ',
    ),
    { group: 'XÃ, PHƯỜNG, THỊ TRẤN', numeral: 'III' },
    record(1, 'Xã Minh Họa Đông', X, X, T, X, T, '102,5%', 'Không', null, 'Cầu dân sinh', 'Cấp xã', 44475, 'Đủ'),
    record(2, 'Phường Minh Họa Tây', T, T, T, T, X, '98%', 'Không', null, 'Chưa có', null, 44476, 'Đủ'),
    { total: 'Tổng cộng: 08 tập thể' },
  ],
  signatures,
});

/** Enterprises and cooperatives. */
export const enterprises = officeSheet({
  sheet: 'Doanh nghiep',
  letterhead,
  title: title('DOANH NGHIỆP, HỢP TÁC XÃ'),
  header: [
    stt,
    { text: 'Tên doanh nghiệp, hợp tác xã', width: 30 },
    party,
    { text: 'Xếp loại tổ chức công đoàn (doanh nghiệp chưa có tổ chức đảng)', width: 26 },
    {
      text: 'Chỉ tiêu sản xuất, kinh doanh',
      children: [
        { text: 'Kết quả năm 2024', width: 16, align: 'center' },
        { text: 'Đến 30/6/2025 so với kế hoạch năm 2025 (%)', width: 16, align: 'center' },
      ],
    },
    { text: 'Nợ thuế', width: 10, align: 'center' },
    { text: 'Nợ BHXH', width: 10, align: 'center' },
    { text: 'An toàn lao động', width: 11, align: 'center' },
    { text: 'Vệ sinh môi trường', width: 11, align: 'center' },
    work,
    { text: 'Xác nhận của cơ quan thuế, BHXH, BHYT', width: 18 },
  ],
  body: [
    record(
      1,
      'Công ty TNHH Minh Họa Biển Xanh',
      X,
      X,
      T,
      X,
      T,
      null,
      '112%',
      '74,5%',
      'Không',
      'Không',
      'Tốt',
      'Tốt',
      'Nhà ở công nhân',
      'Đủ',
    ),
    record(
      2,
      'Công ty Cổ phần Minh Họa Phú Gia',
      'Chưa có tổ chức đảng',
      'Chưa có tổ chức đảng',
      'Chưa có tổ chức đảng',
      'Chưa có tổ chức đảng',
      'Chưa có tổ chức đảng',
      '2021: VMXS; 2022: VMXS; 2023: VMXS',
      'Vượt mức kế hoạch',
      '81%',
      'Không',
      'Không',
      'Tốt',
      'Tốt',
      'Tặng 10 căn nhà đại đoàn kết',
      'Đủ',
    ),
    record(
      3,
      'Hợp tác xã Nông nghiệp Minh Họa',
      X,
      T,
      X,
      T,
      X,
      null,
      '108%',
      '70%',
      'Không',
      'Không',
      'Tốt',
      'Tốt',
      'Kho chứa nông sản',
      'Đủ',
    ),
    record(
      4,
      'Công ty TNHH MTV Minh Họa Thành Công',
      X,
      X,
      X,
      T,
      T,
      null,
      '103%',
      '90%',
      'Không',
      'Còn nợ 35 triệu đồng',
      'Tốt',
      'Tốt',
      'Đường giao thông nông thôn',
      'Thiếu xác nhận của cơ quan BHXH',
    ),
    { total: 'Cộng: 04 doanh nghiệp, hợp tác xã' },
  ],
  signatures,
});

/** Schools, judged by school years. */
export const schools = officeSheet({
  sheet: 'Truong hoc',
  letterhead,
  title: title('TRƯỜNG HỌC'),
  header: [
    stt,
    { text: 'Tên trường', width: 30 },
    {
      text: 'Xếp loại tổ chức đảng theo năm học',
      children: years(['2020 - 2021', '2021 - 2022', '2022 - 2023', '2023 - 2024']),
    },
    { text: 'Cấp học', width: 12, align: 'center' },
    { text: 'Chất lượng học sinh (% khá, giỏi)', width: 14, align: 'center' },
    { text: 'Chất lượng giáo viên (% đạt chuẩn trở lên)', width: 14, align: 'center' },
  ],
  body: [
    record(1, 'Trường THPT Minh Họa 1', X, X, X, T, 'THPT', 92.5, 100),
    record(2, 'Trường THPT Minh Họa 2', X, X, T, X, 'THPT', 88.1, 98.5),
    record(3, 'Trường Tiểu học Minh Họa 3', X, T, X, X, 'Tiểu học', 96, 100),
    record(4, 'Trường Mầm non Minh Họa 4', X, T, T, T, 'Mầm non', 97, 100),
  ],
  signatures,
});

/** Hospitals and medical centres. */
export const hospitals = officeSheet({
  sheet: 'Y te',
  letterhead,
  title: title('BỆNH VIỆN, TRUNG TÂM Y TẾ'),
  header: [
    stt,
    { text: 'Tên đơn vị', width: 32 },
    party,
    { text: 'Chất lượng khám, chữa bệnh (điểm)', width: 14, align: 'center' },
    { text: 'Chất lượng đội ngũ y, bác sĩ (điểm)', width: 14, align: 'center' },
    { text: 'Tỷ lệ hoàn thành nhiệm vụ năm 2025 đến 30/6/2025', width: 16, align: 'center', format: '0.0%' },
  ],
  body: [
    record(1, 'Bệnh viện Đa khoa Minh Họa', X, X, 'TSVM tiêu biểu', T, T, 4.6, 4.8, 0.755),
    record(2, 'Bệnh viện Y học cổ truyền Minh Họa', X, T, T, X, X, 4.2, 4.5, 0.71),
    record(3, 'Trung tâm Y tế huyện Minh Họa 1', X, T, T, X, X, 4.4, 4.6, 0.7),
    record(4, 'Trung tâm Y tế huyện Minh Họa 2', T, T, X, X, X, 4.1, 4.2, 0.688),
  ],
  signatures,
});

/** Collectives of all six kinds, a sheet for each form that offices use. */
export const collectives = [authorities, enterprises, schools, hospitals];
