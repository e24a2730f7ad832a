import { testDrawn } from './drawn-case';

/** Layouts that offices really use: ranking lists, registrations, nominations, works. */
testDrawn([
  {
    name: 'L4 ranking list by cụm',
    sheet: `
      Bảng biểu 4 – Sở - ban - ngành Thành phố chấm điểm, xếp hạng thi đua cho quận - huyện
      
      
      STT|Tên quận - huyện|Điểm (+ điểm thưởng)|Xếp hạng
      I. Cụm Thi đua 1
      1|Đơn vị 1|97 + 10 = 107|1
      2|Đơn vị 2|96|2
      3|Đơn vị 3|"95,5"|3
      II. Cụm Thi đua 2
      1|Đơn vị 1||
      2|Đơn vị 2||`,
    setting: { merges: ['A1:D1', 'A5:D5', 'A9:D9'] },
    rows: [
      '4 header',
      '5 group',
      '6 record Đơn vị 1 (?)',
      '7 record Đơn vị 2 (?)',
      '8 record Đơn vị 3 (?)',
      '9 group',
      '10 record Đơn vị 1 (?)',
      '11 record Đơn vị 2 (?)',
    ],
    columns: ['A ordinal (STT)', 'B collective (Tên quận - huyện)', 'C - (Điểm (+ điểm thưởng))', 'D - (Xếp hạng)'],
    groups: ['6 Cụm Thi đua 1', '7 Cụm Thi đua 1', '8 Cụm Thi đua 1', '10 Cụm Thi đua 2', '11 Cụm Thi đua 2'],
    titles: ['Bảng biểu 4 – Sở - ban - ngành Thành phố chấm điểm, xếp hạng thi đua cho quận - huyện'],
  },
  {
    name: 'L5 registration of titles',
    sheet: `
      DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2024-2025
      1. Cá nhân
      Stt|Ông (bà)|Họ và tên|Chức vụ, đơn vị|Đăng ký thi đua khen thưởng|
      ||||Thi đua|Khen thưởng
      1|Ông|Nguyễn Văn A|Hiệu trưởng, Trường THPT B|CSTĐ cấp tỉnh|
      |Bà|Lê Thị B|Phó Hiệu trưởng|CSTĐCS|Bằng khen UBND tỉnh
      2. Tập thể
      - Tổ Toán: Tập thể LĐTT
      - Tổ Văn: Tập thể LĐXS
      |||Ngày   tháng   năm
      |||THỦ TRƯỞNG ĐƠN VỊ`,
    setting: { merges: ['A1:F1', 'E3:F3', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4'] },
    rows: [
      '3 header',
      '4 header',
      '5 record Nguyễn Văn A (person)',
      '6 record Lê Thị B (person)',
      '7 group',
      '8 unread',
      '9 unread',
      '10 signature',
      '11 signature',
    ],
    columns: [
      'A ordinal (Stt)',
      'B salutation (Ông (bà))',
      'C person (Họ và tên)',
      'D position (Chức vụ, đơn vị)',
      'E award (Đăng ký thi đua khen thưởng / Thi đua)',
      'F award (Đăng ký thi đua khen thưởng / Khen thưởng)',
    ],
    titles: ['DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2024-2025 | 1. Cá nhân'],
    told: ['8 reading/text-alone', '9 reading/text-alone'],
  },
  {
    name: 'L6 nomination of persons',
    sheet: `
      DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG
      
      STT|Họ và tên|Giới tính|Ngày sinh|Chức vụ|Tên phòng ban/ khối, tổ công tác|Tên đơn vị/tập thể công tác|Địa chỉ / Nơi ở|Mã phân loại cán bộ|Mã hình thức khen thưởng|Mã danh hiệu thi đua (nếu có)
      1|Nguyễn Văn A|NAM|30000|Giám đốc|Ban Giám đốc|Sở Y tế|Rạch Giá|1|2|3`,
    setting: { merges: ['A1:K1'] },
    rows: ['3 header', '4 record Nguyễn Văn A (person)'],
    columns: [
      'A ordinal (STT)',
      'B person (Họ và tên)',
      'C gender (Giới tính)',
      'D birth (Ngày sinh)',
      'E position (Chức vụ)',
      'F department-of-person (Tên phòng ban/ khối, tổ công tác)',
      'G workplace (Tên đơn vị/tập thể công tác)',
      'H address (Địa chỉ / Nơi ở)',
      'I subject-class (Mã phân loại cán bộ)',
      'J award-code (Mã hình thức khen thưởng)',
      'K award-code (Mã danh hiệu thi đua (nếu có))',
    ],
    titles: ['DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG'],
  },
  {
    name: 'L6 lists side by side',
    sheet: `
      
      Mã|Hình thức||Mã|Danh hiệu||Mã|Phân loại
      1|Bằng khen||5|LĐTT||9|Cán bộ
      2|Giấy khen||6|CSTĐ||10|Viên chức`,
    rows: [],
    columns: [],
    told: ['no-matching-columns'],
  },
  {
    name: 'L6 mixed',
    sheet: `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      
      STT|Phân loại khen thưởng|Tên tập thể/cá nhân/hộ gia đình|Chức vụ|Đơn vị công tác|Danh hiệu thi đua/Hình thức khen thưởng|Phân loại đối tượng|Lĩnh vực hoạt động
      |TAPTHE|UBND huyện A||||
      |TAPTHE|Sở Y tế||||
      |CANHAN|Cá nhân 1|Giám đốc|Sở Y tế|||
      |HOGIADINH|Gia đình ông B|||||`,
    setting: { merges: ['A1:F1'] },
    rows: [
      '3 header',
      '4 record UBND huyện A (district)',
      '5 record Sở Y tế (department)',
      '6 record Cá nhân 1 (person)',
      '7 record Gia đình ông B (?)',
    ],
    columns: [
      'A ordinal (STT)',
      'B unit-kind (Phân loại khen thưởng)',
      'C name (Tên tập thể/cá nhân/hộ gia đình)',
      'D position (Chức vụ)',
      'E workplace (Đơn vị công tác)',
      'F award (Danh hiệu thi đua/Hình thức khen thưởng)',
      'G subject-class (Phân loại đối tượng)',
      'H activity (Lĩnh vực hoạt động)',
    ],
    titles: ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
  },
  {
    name: 'L6 real template with VLOOKUP errors',
    sheet: `
      STT|Tên gọi (Ông/Bà/Chức danh)|Tên tập thể/cá nhân/hộ gia đình|Chức vụ|Đơn vị|Phân loại khen thưởng|Danh hiệu/Hình thức|Phân loại đối tượng||#N/A
      1|Ông|Cá nhân 1|Phó Giám đốc|Sở Tài Chính|Khen thưởng cá nhân|Bằng khen|Các cấp lãnh đạo||5
      4|Thượng tá|Cá nhân 2|Phó công an|Huyện A|Khen thưởng cá nhân|Bằng khen|Các cấp lãnh đạo||#N/A
      6||Sở Tư pháp|||Khen thưởng tập thể|Bằng khen|Các cấp lãnh đạo||#N/A
      |||||||||#N/A`,
    rows: [
      '1 header',
      '2 record Cá nhân 1 (person)',
      '3 record Cá nhân 2 (person)',
      '4 record Sở Tư pháp (department)',
    ],
    columns: [
      'A ordinal (STT)',
      'B salutation (Tên gọi (Ông/Bà/Chức danh))',
      'C name (Tên tập thể/cá nhân/hộ gia đình)',
      'D position (Chức vụ)',
      'E workplace (Đơn vị)',
      'F unit-kind (Phân loại khen thưởng)',
      'G award (Danh hiệu/Hình thức)',
      'H subject-class (Phân loại đối tượng)',
    ],
    told: ['reading/no-header J'],
  },
  {
    name: 'L7 two-stage review is a score sheet, not a list',
    sheet: `
      STT|Tên tiêu chí|Điểm tối đa|Điểm tự chấm||Thẩm định lần 1|Giải trình|Thẩm định lần 2|Điểm cuối cùng
      |||Điểm|File||||
      I|Thực hiện nhiệm vụ|15|9||8.5||8.5|8.5
      1|Tiêu chí một|10|9|link|"8,5"|x|-|"8,5"
      2|Tiêu chí hai|5|-|-|-|-|-|-
      |TỔNG CỘNG||||||`,
    setting: { merges: ['D1:E1', 'A1:A2', 'B1:B2', 'C1:C2', 'F1:F2', 'G1:G2', 'H1:H2', 'I1:I2'] },
    rows: [],
    columns: [],
    told: ['other-plan'],
  },
  {
    name: 'L8 registration of works',
    sheet: `
      ĐĂNG KÝ CÔNG TRÌNH, DỰ ÁN, PHẦN VIỆC
      
      
      
      
      STT|Cơ quan, đơn vị, địa phương|Tên công trình, dự án, phần việc|Loại (công trình / dự án / phần việc)|Quy mô (cấp tỉnh/huyện/xã)|Chỉ tiêu, mục tiêu|Thời gian hoàn thành|Đợt|Ghi chú
      I|SỞ, BAN, NGÀNH TỈNH|||||||
      1|Đơn vị 1|Trụ sở mới|công trình|cấp tỉnh||trước 30/4/2025|1|
      2|Đơn vị 2|(vượt mức nhiệm vụ chính trị)|phần việc||||2|
      II|HUYỆN, THỊ XÃ, THÀNH PHỐ|||||||
      1|Đơn vị 3|Đường nông thôn|công trình|cấp huyện||30/9/2025|2|
      ||Nhà văn hóa|dự án|cấp huyện|||2|
      |Cộng: 04 công trình, dự án, phần việc|||||||`,
    rows: [
      '6 header',
      '7 group',
      '8 record Đơn vị 1 (department)',
      '9 record Đơn vị 2 (department)',
      '10 group',
      '11 record Đơn vị 3 (district)',
      '12 record Đơn vị 3 (district)',
      '13 total',
    ],
    columns: [
      'A ordinal (STT)',
      'B collective (Cơ quan, đơn vị, địa phương)',
      'C project-name (Tên công trình, dự án, phần việc)',
      'D welcome-project (Loại (công trình / dự án / phần việc))',
      'E project-scale (Quy mô (cấp tỉnh/huyện/xã))',
      'F - (Chỉ tiêu, mục tiêu)',
      'G - (Thời gian hoàn thành)',
      'H - (Đợt)',
      'I note (Ghi chú)',
    ],
    groups: [
      '8 SỞ, BAN, NGÀNH TỈNH',
      '9 SỞ, BAN, NGÀNH TỈNH',
      '11 HUYỆN, THỊ XÃ, THÀNH PHỐ',
      '12 HUYỆN, THỊ XÃ, THÀNH PHỐ',
    ],
    titles: ['ĐĂNG KÝ CÔNG TRÌNH, DỰ ÁN, PHẦN VIỆC'],
    told: ['reading/carried-names A12'],
  },
]);
