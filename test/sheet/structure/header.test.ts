import { testDrawn } from './drawn-case';

/** Headers of every height, their tiers and what their columns are. */
testDrawn([
  {
    name: 'header in row 1',
    sheet: `
      STT|Tên đơn vị|Xếp loại tổ chức đảng năm 2024|Nợ thuế
      1|Sở Y tế|HTXSNV|Không
      2|Sở Nội vụ|HTTNV|Không`,
    rows: ['1 header', '2 record Sở Y tế (department)', '3 record Sở Nội vụ (department)'],
    columns: [
      'A ordinal (STT)',
      'B collective (Tên đơn vị)',
      'C party 2024 (Xếp loại tổ chức đảng năm 2024)',
      'D tax-debt (Nợ thuế)',
    ],
  },
  {
    name: 'nine title rows, header at row 11 starting at column D',
    sheet: `
      |||UBND TỈNH A||||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      |||SỞ NỘI VỤ||||Độc lập - Tự do - Hạnh phúc
      |||Số: 12/TTr-SNV||||-------
      |||||||Kiên Giang, ngày 05 tháng 5 năm 2025
      
      |||DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
      |||Thành tích xuất sắc trong phong trào thi đua giai đoạn 2020 - 2025
      |||(Kèm theo Tờ trình số 12/TTr-SNV ngày 05 tháng 5 năm 2025 của Sở Nội vụ)
      
      
      |||STT|Tên tập thể|Xếp loại tổ chức đảng|||Ghi chú
      |||||2022|2023|2024|
      |||1|Sở Y tế|HTXSNV|HTTNV|HTTNV|
      |||2|Sở Tài chính|HTXSNV|HTTNV|HTTNV|mới lập`,
    setting: { merges: ['D11:D12', 'E11:E12', 'F11:H11', 'I11:I12', 'D6:I6', 'D7:I7'] },
    rows: ['11 header', '12 header', '13 record Sở Y tế (department)', '14 record Sở Tài chính (department)'],
    columns: [
      'D ordinal (STT)',
      'E collective (Tên tập thể)',
      'F party 2022 (Xếp loại tổ chức đảng / 2022)',
      'G party 2023 (Xếp loại tổ chức đảng / 2023)',
      'H party 2024 (Xếp loại tổ chức đảng / 2024)',
      'I note (Ghi chú)',
    ],
    titles: [
      'UBND TỈNH A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc | Số: 12/TTr-SNV | ------- | Kiên Giang, ngày 05 tháng 5 năm 2025 | DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG | Thành tích xuất sắc trong phong trào thi đua giai đoạn 2020 - 2025 | (Kèm theo Tờ trình số 12/TTr-SNV ngày 05 tháng 5 năm 2025 của Sở Nội vụ)',
    ],
  },
  {
    name: 'two tiers not merged',
    sheet: `
      STT|Tên đơn vị|Xếp loại tổ chức đảng|||Xếp loại công đoàn||
      ||2022|2023|2024|2022|2023|2024
      1|Sở Y tế|HTXSNV|HTTNV|HTTNV|HTXSNV|HTTNV|HTTNV`,
    rows: ['1 header', '2 header', '3 record Sở Y tế (department)'],
    columns: [
      'A ordinal (STT)',
      'B collective (Tên đơn vị)',
      'C party 2022 (Xếp loại tổ chức đảng / 2022)',
      'D party 2023 (Xếp loại tổ chức đảng / 2023)',
      'E party 2024 (Xếp loại tổ chức đảng / 2024)',
      'F union 2022 (Xếp loại công đoàn / 2022)',
      'G union 2023 (Xếp loại công đoàn / 2023)',
      'H union 2024 (Xếp loại công đoàn / 2024)',
    ],
  },
  {
    name: 'three tiers',
    sheet: `
      STT|Tên đơn vị|Kết quả xếp loại||||Nợ thuế
      ||Tổ chức đảng||Công đoàn||
      ||2023|2024|2023|2024|
      1|Sở Y tế|HTXSNV|HTTNV|HTTNV|HTTNV|Không`,
    setting: { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2', 'G1:G3'] },
    rows: ['1 header', '2 header', '3 header', '4 record Sở Y tế (department)'],
    columns: [
      'A ordinal (STT)',
      'B collective (Tên đơn vị)',
      'C party 2023 (Kết quả xếp loại / Tổ chức đảng / 2023)',
      'D party 2024 (Kết quả xếp loại / Tổ chức đảng / 2024)',
      'E union 2023 (Kết quả xếp loại / Công đoàn / 2023)',
      'F union 2024 (Kết quả xếp loại / Công đoàn / 2024)',
      'G tax-debt (Nợ thuế)',
    ],
  },
  {
    name: 'four tiers',
    sheet: `
      STT|Tên đơn vị|Kết quả thực hiện nhiệm vụ giai đoạn 2020 - 2025||||Nợ thuế
      ||Xếp loại||||
      ||Tổ chức đảng||Công đoàn||
      ||2023|2024|2023|2024|
      A|B|1|2|3|4|5
      1|Sở Y tế|HTXSNV|HTTNV|HTTNV|HTTNV|Không`,
    setting: { merges: ['A1:A4', 'B1:B4', 'C1:F1', 'C2:F2', 'C3:D3', 'E3:F3', 'G1:G4'] },
    rows: ['1 header', '2 header', '3 header', '4 header', '5 column-index', '6 record Sở Y tế (department)'],
    columns: [
      'A ordinal (STT)',
      'B collective (Tên đơn vị)',
      'C party 2023 (Kết quả thực hiện nhiệm vụ giai đoạn 2020 - 2025 / Xếp loại / Tổ chức đảng / 2023)',
      'D party 2024 (Kết quả thực hiện nhiệm vụ giai đoạn 2020 - 2025 / Xếp loại / Tổ chức đảng / 2024)',
      'E union 2023 (Kết quả thực hiện nhiệm vụ giai đoạn 2020 - 2025 / Xếp loại / Công đoàn / 2023)',
      'F union 2024 (Kết quả thực hiện nhiệm vụ giai đoạn 2020 - 2025 / Xếp loại / Công đoàn / 2024)',
      'G tax-debt (Nợ thuế)',
    ],
  },
  {
    name: 'column numbers with a formula',
    sheet: `
      STT|Tên tập thể|Chức vụ|Nợ thuế|Nợ BHXH
      A|B|1=(2+3)|2|3
      1|Công ty An Bình||Không|Không`,
    rows: ['1 header', '2 column-index', '3 record Công ty An Bình (enterprise)'],
    columns: [
      'A ordinal (STT)',
      'B collective (Tên tập thể)',
      'C position (Chức vụ)',
      'D tax-debt (Nợ thuế)',
      'E insurance-debt (Nợ BHXH)',
    ],
  },
  {
    name: 'column numbers in brackets',
    sheet: `
      STT|Tên tập thể|Nợ thuế|Nợ BHXH
      (1)|(2)|(3)|(4)
      1|Công ty An Bình|Không|Không`,
    rows: ['1 header', '2 column-index', '3 record Công ty An Bình (enterprise)'],
    columns: ['A ordinal (STT)', 'B collective (Tên tập thể)', 'C tax-debt (Nợ thuế)', 'D insurance-debt (Nợ BHXH)'],
  },
]);
