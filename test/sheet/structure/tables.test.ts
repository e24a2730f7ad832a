import { testDrawn } from './drawn-case';

/** Several tables on a sheet, sheets without one, what is hidden or ours. */
testDrawn([
  {
    name: 'stacked tables with their own titles',
    sheet: `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Công ty An Bình|Không|Không
      
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG
      STT|Họ và tên|Chức vụ|Đơn vị công tác|Xếp loại năm 2024
      1|Nguyễn Văn A|Giám đốc|Sở Y tế|HTXSNV`,
    setting: { merges: ['A1:D1', 'A5:E5'] },
    rows: [
      '1: 2 header',
      '1: 3 record Công ty An Bình (enterprise)',
      '2: 6 header',
      '2: 7 record Nguyễn Văn A (person)',
    ],
    columns: [
      'A ordinal (STT)',
      'B collective (Tên tập thể)',
      'C tax-debt (Nợ thuế)',
      'D insurance-debt (Nợ BHXH)',
      'A ordinal (STT)',
      'B person (Họ và tên)',
      'C position (Chức vụ)',
      'D workplace (Đơn vị công tác)',
      'E rating 2024 (Xếp loại năm 2024)',
    ],
    titles: ['DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG', 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG'],
  },
  {
    name: 'stacked tables, headings "1. Cá nhân" and "2. Tập thể"',
    sheet: `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      1. Cá nhân
      STT|Họ và tên|Đơn vị công tác|Xếp loại năm 2024
      1|Nguyễn Văn A|Sở Y tế|HTXSNV
      2. Tập thể
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Công ty An Bình|Không|Không`,
    rows: [
      '1: 3 header',
      '1: 4 record Nguyễn Văn A (person)',
      '2: 6 header',
      '2: 7 record Công ty An Bình (enterprise)',
    ],
    columns: [
      'A ordinal (STT)',
      'B person (Họ và tên)',
      'C workplace (Đơn vị công tác)',
      'D rating 2024 (Xếp loại năm 2024)',
      'A ordinal (STT)',
      'B collective (Tên tập thể)',
      'C tax-debt (Nợ thuế)',
      'D insurance-debt (Nợ BHXH)',
    ],
    titles: ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG | 1. Cá nhân', '2. Tập thể'],
  },
  {
    name: 'side by side',
    sheet: `
      STT|Tên tập thể|Nợ thuế||STT|Họ và tên|Xếp loại năm 2024
      1|Sở Y tế|Không||1|Nguyễn Văn A|HTXSNV
      2|Sở Nội vụ|Không||2|Trần Thị B|HTTNV
      ||||3|Lê Văn C|HTNV`,
    rows: [
      '1: 1 header',
      '1: 2 record Sở Y tế (department)',
      '1: 3 record Sở Nội vụ (department)',
      '2: 1 header',
      '2: 2 record Nguyễn Văn A (person)',
      '2: 3 record Trần Thị B (person)',
      '2: 4 record Lê Văn C (person)',
    ],
    columns: [
      'A ordinal (STT)',
      'B collective (Tên tập thể)',
      'C tax-debt (Nợ thuế)',
      'E ordinal (STT)',
      'F person (Họ và tên)',
      'G rating 2024 (Xếp loại năm 2024)',
    ],
  },
  {
    name: 'header printed again on the next page',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      2|Sở Nội vụ|Không|Không`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 header', '4 record Sở Nội vụ (department)'],
  },
  {
    name: 'two-tier header printed again',
    sheet: `
      STT|Tên tập thể|Xếp loại tổ chức đảng|
      ||2023|2024
      1|Sở Y tế|HTXSNV|HTTNV
      STT|Tên tập thể|Xếp loại tổ chức đảng|
      ||2023|2024
      2|Sở Nội vụ|HTXSNV|HTTNV`,
    setting: { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'A4:A5', 'B4:B5', 'C4:D4'] },
    rows: [
      '1 header',
      '2 header',
      '3 record Sở Y tế (department)',
      '4 header',
      '5 header',
      '6 record Sở Nội vụ (department)',
    ],
    columns: [
      'A ordinal (STT)',
      'B collective (Tên tập thể)',
      'C party 2023 (Xếp loại tổ chức đảng / 2023)',
      'D party 2024 (Xếp loại tổ chức đảng / 2024)',
    ],
  },
  {
    name: 'own marks are not read',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH|Kết quả kiểm tra|Giải thích
      1|Sở Y tế|Không|Không|Đủ điều kiện|
      2|Sở Nội vụ|Không|Có|Không đủ điều kiện|còn nợ`,
    setting: { ownMarks: ['E1:F3'] },
    rows: ['1 header', '2 record Sở Y tế (department)', '3 record Sở Nội vụ (department)'],
  },
  {
    name: 'hidden rows and columns',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      2|Sở Nội vụ|Không|Có`,
    setting: { hiddenRows: [2], hiddenColumns: [3] },
    rows: ['1 header', '2 record Sở Y tế (department)', '3 record Sở Nội vụ (department)'],
    told: ['reading/hidden-rows A3', 'reading/hidden-columns D'],
  },
  {
    name: 'no table',
    sheet: `
      Kính gửi: Sở Nội vụ
      Đề nghị quý sở xem xét.`,
    rows: [],
    told: ['no-table'],
  },
  {
    name: 'another table',
    sheet: `
      Mã|Giá|Số lượng
      A|1|2
      B|3|4`,
    rows: [],
    columns: [],
    told: ['no-matching-columns'],
  },
  {
    name: 'empty',
    sheet: `
      `,
    rows: [],
    told: ['empty-sheet'],
  },
  {
    name: 'page header after a group heading keeps the group',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      I|Doanh nghiệp||
      1|Công ty An Bình|Không|Không
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      2|Nhà in Phú Hải|Không|Không
      II|Sở, ban, ngành||
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không`,
    rows: [
      '1 header',
      '2 group',
      '3 record Công ty An Bình (enterprise)',
      '4 header',
      '5 record Nhà in Phú Hải (enterprise)',
      '6 group',
      '7 header',
      '8 record Sở Y tế (department)',
    ],
    groups: ['3 Doanh nghiệp', '5 Doanh nghiệp', '8 Sở, ban, ngành'],
  },
  {
    name: 'content beside the header is told',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không||xin xem lại
      2|Sở Nội vụ|Không|Không`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 record Sở Nội vụ (department)'],
    told: ['reading/no-header F'],
  },
  {
    name: 'used range that lies',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      |" "||
      |||" "`,
    rows: ['1 header', '2 record Sở Y tế (department)'],
  },
  {
    name: 'a table under signatures with its own header',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Y tế|Không|Không
      |Người lập biểu||Thủ trưởng đơn vị
      |Nguyễn Văn A||Trần Thị B
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      1|Sở Nội vụ|Không|Không`,
    rows: [
      '1: 1 header',
      '1: 2 record Sở Y tế (department)',
      '1: 3 signature',
      '1: 4 signature',
      '2: 5 header',
      '2: 6 record Sở Nội vụ (department)',
    ],
    titles: ['', 'Người lập biểu | Thủ trưởng đơn vị | Nguyễn Văn A | Trần Thị B'],
  },
]);
