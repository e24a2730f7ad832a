import { testDrawn } from './drawn-case';

/** What a row under a header is taken for. */
testDrawn([
  {
    name: 'groups of Roman numerals, numbers begin again',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      I|Sở, ban, ngành||
      1|Sở Y tế|Không|Không
      2|Sở Nội vụ|Không|Không
      II|Doanh nghiệp||
      1|Công ty An Bình|Không|Có
      |Công ty Phú Hải|Không|Không`,
    rows: [
      '1 header',
      '2 group',
      '3 record Sở Y tế (department)',
      '4 record Sở Nội vụ (department)',
      '5 group',
      '6 record Công ty An Bình (enterprise)',
      '7 record Công ty Phú Hải (enterprise)',
    ],
    groups: ['3 Sở, ban, ngành', '4 Sở, ban, ngành', '6 Doanh nghiệp', '7 Doanh nghiệp'],
  },
  {
    name: 'groups over the whole width',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      I. Sở, ban, ngành tỉnh
      1|Sở Y tế|Không|Không
      II. Huyện, thành phố
      1|Huyện Hòn Đất|Không|Không`,
    setting: { merges: ['A2:D2', 'A4:D4'] },
    rows: ['1 header', '2 group', '3 record Sở Y tế (department)', '4 group', '5 record Huyện Hòn Đất (district)'],
    groups: ['3 Sở, ban, ngành tỉnh', '5 Huyện, thành phố'],
  },
  {
    name: 'groups in the name column, in capitals and with a letter',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      A|KHỐI CƠ QUAN||
      I|Sở, ban, ngành||
      1|Sở Y tế|Không|Không
      |DOANH NGHIỆP||
      1|Công ty An Bình|Không|Không`,
    rows: [
      '1 header',
      '2 group',
      '3 group',
      '4 record Sở Y tế (department)',
      '5 group',
      '6 record Công ty An Bình (enterprise)',
    ],
    groups: ['4 KHỐI CƠ QUAN > Sở, ban, ngành', '6 KHỐI CƠ QUAN > DOANH NGHIỆP'],
  },
  {
    name: 'groups with a sum of their own',
    sheet: `
      STT|Tên tập thể|Lợi nhuận|Nộp ngân sách Nhà nước
      I|Doanh nghiệp|30|12
      1|Công ty An Bình|10|4
      2|Công ty Phú Hải|20|8
      |Tổng cộng|30|12`,
    rows: [
      '1 header',
      '2 group',
      '3 record Công ty An Bình (enterprise)',
      '4 record Công ty Phú Hải (enterprise)',
      '5 total',
    ],
    groups: ['3 Doanh nghiệp', '4 Doanh nghiệp'],
  },
  {
    name: 'totals of every wording',
    sheet: `
      STT|Tên tập thể|Lợi nhuận|Nộp ngân sách Nhà nước
      1|Công ty An Bình|10|4
      |Cộng|10|4
      |Cộng: 01 doanh nghiệp||
      Tổng số||10|4
      TỔNG CỘNG||10|4`,
    setting: { merges: ['A5:B5', 'A6:B6'] },
    rows: ['1 header', '2 record Công ty An Bình (enterprise)', '3 total', '4 total', '5 total', '6 total'],
  },
  {
    name: 'total that names nothing but a merged line',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      Tổng cộng: 05 tập thể, 12 cá nhân`,
    setting: { merges: ['A3:D3'] },
    rows: ['1 header', '2 record Sở Y tế (department)', '3 total'],
  },
  {
    name: 'signatures, date, receivers',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      
      ||Kiên Giang, ngày 05 tháng 5 năm 2025
      |NGƯỜI LẬP BIỂU||THỦ TRƯỞNG ĐƠN VỊ
      |(Ghi rõ họ tên)||(Ký tên, đóng dấu)
      
      
      
      |Nguyễn Văn A||Trần Thị B
      Nơi nhận:
      - Như trên;
      - Lưu: VT.`,
    rows: [
      '1 header',
      '2 record Sở Y tế (department)',
      '4 signature',
      '5 signature',
      '6 signature',
      '10 signature',
      '11 signature',
      '12 signature',
      '13 signature',
    ],
  },
  {
    name: 'dotted date line and KHỐI TRƯỞNG',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      |||………, ngày …… tháng …… năm 2025
      |||KHỐI TRƯỞNG`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 signature', '4 signature'],
  },
  {
    name: 'spaced date line',
    sheet: `
      STT|Tên tập thể|Chức vụ|Nợ thuế|Nợ BHXH
      1|Sở Y tế||Không|Không
      ||||Ngày   tháng   năm
      ||||THỦ TRƯỞNG ĐƠN VỊ`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 signature', '4 signature'],
  },
  {
    name: 'TM. and KT. lines',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      ||TM. ỦY BAN NHÂN DÂN
      ||KT. CHỦ TỊCH
      ||PHÓ CHỦ TỊCH
      ||Lê Văn C`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 signature', '4 signature', '5 signature', '6 signature'],
  },
  {
    name: 'a note under the table',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      Ghi chú: Số liệu tính đến ngày 30/6/2025.
      * Các đơn vị không có tổ chức đảng ghi rõ lý do`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 signature', '4 signature'],
  },
  {
    name: 'a note in the middle does not end the table',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      |Ghi chú: đơn vị trên mới thành lập||
      2|Sở Nội vụ|Không|Không
      3|Sở Tài chính|Không|Không`,
    rows: [
      '1 header',
      '2 record Sở Y tế (department)',
      '3 signature',
      '4 record Sở Nội vụ (department)',
      '5 record Sở Tài chính (department)',
    ],
  },
  {
    name: 'units whose names begin like a signature',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Ban Dân tộc|Không|Không
      2|Đại diện Văn phòng tại huyện A|Không|Không
      |Trưởng ban Quản lý||
      |Văn phòng UBND tỉnh||`,
    rows: [
      '1 header',
      '2 record Ban Dân tộc (department)',
      '3 record Đại diện Văn phòng tại huyện A (?)',
      '4 signature',
      '5 unread',
    ],
    told: ['5 reading/below-end'],
  },
  {
    name: 'blank ordinal, blank rows',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      |Sở Y tế|Không|Không
      
      
      |Sở Nội vụ|Không|Có
      7|Sở Tài chính||
      1.|Sở Xây dựng|Không|Không`,
    rows: [
      '1 header',
      '2 record Sở Y tế (department)',
      '5 record Sở Nội vụ (department)',
      '6 record Sở Tài chính (department)',
      '7 record Sở Xây dựng (department)',
    ],
  },
  {
    name: 'numbers filled in ahead',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      2|||
      3|||
      4|||`,
    rows: ['1 header', '2 record Sở Y tế (department)'],
  },
  {
    name: 'formulas filled in ahead give errors',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH|Mã
      1|Sở Y tế|Không|Không|A1
      ||||#N/A
      ||||#N/A`,
    rows: ['1 header', '2 record Sở Y tế (department)'],
  },
  {
    name: 'data without a name is listed',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      2||Không|Có
      |xem thêm phụ lục||`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 unread', '4 unread'],
    told: ['3 reading/no-subject', '4 reading/text-alone'],
  },
  {
    name: 'unit merged over several works',
    sheet: `
      STT|Tên đơn vị|Tên công trình|Quy mô
      1|Sở Y tế|Trạm y tế xã A|Cấp xã
      ||Trạm y tế xã B|Cấp xã
      2|Sở Nội vụ|Số hóa hồ sơ|Cấp tỉnh`,
    setting: { merges: ['A2:A3', 'B2:B3'] },
    rows: [
      '1 header',
      '2 record Sở Y tế (department)',
      '3 record Sở Y tế (department)',
      '4 record Sở Nội vụ (department)',
    ],
  },
  {
    name: 'unit blank over several works',
    sheet: `
      STT|Tên đơn vị|Tên công trình|Quy mô
      1|Sở Y tế|Trạm y tế xã A|Cấp xã
      ||Trạm y tế xã B|Cấp xã
      2|Sở Nội vụ|Số hóa hồ sơ|Cấp tỉnh`,
    rows: [
      '1 header',
      '2 record Sở Y tế (department)',
      '3 record Sở Y tế (department)',
      '4 record Sở Nội vụ (department)',
    ],
    told: ['reading/carried-names A3'],
  },
  {
    name: 'merged record, all blank below',
    sheet: `
      STT|Tên đơn vị|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      
      2|Sở Nội vụ|Không|Không`,
    setting: { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'] },
    rows: ['1 header', '2 record Sở Y tế (department)', '3 record, goes on', '4 record Sở Nội vụ (department)'],
  },
  {
    name: 'a figure is no name',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      2|15|Không|Không`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 unread'],
    told: ['3 reading/no-subject'],
  },
  {
    name: 'lone text in capitals is a group, in plain letters it is listed',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      |CÁC HUYỆN||
      1|Huyện Hòn Đất|Không|Không
      |các đơn vị khác||
      2|Sở Nội vụ|Không|Không`,
    rows: ['1 header', '2 group', '3 record Huyện Hòn Đất (district)', '4 unread', '5 record Sở Nội vụ (district)'],
    groups: ['3 CÁC HUYỆN', '5 CÁC HUYỆN'],
    told: ['4 reading/text-alone', 'reading/kind-conflict B5'],
  },
  {
    name: 'a letter for every record is no group',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      a|Sở Y tế|Không|Không
      b|Sở Nội vụ|Không|Có`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 record Sở Nội vụ (department)'],
  },
  {
    name: 'totals and signatures in one row with a date',
    sheet: `
      STT|Tên tập thể|Lợi nhuận|Nộp ngân sách Nhà nước
      1|Công ty An Bình|10|4
      |Tổng cộng|10|4
      NGƯỜI LẬP BIỂU||Rạch Giá, ngày 10 tháng 5 năm 2025|
      ||GIÁM ĐỐC|`,
    rows: ['1 header', '2 record Công ty An Bình (enterprise)', '3 total', '4 signature', '5 signature'],
  },
]);
