import { defineMessages } from '../../i18n/message';

/** What reading a sheet has to tell. */
export const structureMessages = defineMessages('reading', {
  'no-table': {
    vi: 'Trang tính "{sheet}" không có bảng nào nhận ra được.',
    en: 'No table was recognised on sheet "{sheet}".',
  },
  'no-table-next': {
    vi: 'Bảng cần một dòng tiêu đề (ví dụ: STT, Tên đơn vị, Xếp loại tổ chức đảng…) ngay trên các dòng dữ liệu.',
    en: 'A table needs a header row (for example STT, Tên đơn vị, Xếp loại tổ chức đảng) right above its rows.',
  },
  'no-matching-columns': {
    vi: 'Trang tính "{sheet}" có bảng nhưng không cột nào khớp với kế hoạch; các tiêu đề thấy được: {headers}.',
    en: 'Sheet "{sheet}" has a table but no column fits the plan; headers seen: {headers}.',
  },
  'no-matching-columns-next': {
    vi: 'Hãy kiểm tra đã chọn đúng kế hoạch chưa, hoặc sửa tiêu đề cột theo cách gọi quen dùng.',
    en: 'Check that the right plan is chosen, or word the headers in the usual way.',
  },
  'units-as-columns': {
    vi: 'Trang tính "{sheet}" để đơn vị theo cột ({units}) và tiêu chí theo dòng; phần mềm đọc mỗi đơn vị một dòng nên chưa kiểm tra trang này.',
    en: 'Sheet "{sheet}" has units as columns ({units}) and criteria as rows; a unit is read from a row, so this sheet was not checked.',
  },
  'units-as-columns-read': {
    vi: 'Bảng để đơn vị theo cột; mỗi cột ({units}) được đọc là một đơn vị. Kết quả không ghi cạnh bảng được, xem ở danh sách và trang kết quả.',
    en: 'The table has units as columns; each of them ({units}) was read as a unit. Results cannot stand beside it: see the list and the sheet of results.',
  },
  'units-as-columns-next': {
    vi: 'Chép cả bảng, sang một trang trống bấm chuột phải, chọn Dán Đặc biệt (Paste Special), đánh dấu Hoán vị (Transpose) rồi kiểm tra trang mới.',
    en: 'Copy the table, on an empty sheet choose Paste Special, tick Transpose, and check the new sheet.',
  },
  'other-plan': {
    vi: 'Trang tính "{sheet}" không phải bảng của kế hoạch đang chọn; các cột giống bảng của "{plan}".',
    en: 'Sheet "{sheet}" is no table of the chosen plan; its columns are like those of "{plan}".',
  },
  'other-plan-next': {
    vi: 'Hãy chọn "{plan}" rồi kiểm tra lại, nếu đúng là bảng của kế hoạch đó.',
    en: 'Choose "{plan}" and check again, if it is a table of that plan.',
  },
  'empty-sheet': { vi: 'Trang tính "{sheet}" trống.', en: 'Sheet "{sheet}" is empty.' },
  'empty-sheet-next': {
    vi: 'Không cần làm gì nếu trang này không dùng đến.',
    en: 'Nothing to do when the sheet is not used.',
  },
  'no-subject': {
    vi: 'Dòng có số liệu nhưng không có tên tập thể hoặc cá nhân.',
    en: 'The row has data but no name of a collective or a person.',
  },
  'no-subject-below': {
    vi: 'Dòng có nội dung nhưng không có tên; có thể là của "{name}" ở dòng trên. Hãy ghi lại tên, hoặc gộp ô tên xuống dòng này.',
    en: 'The row has content but no name; it may belong to "{name}" above. Please repeat the name, or merge the name down to this row.',
  },
  'years-down': {
    vi: 'Cột {column} ghi mỗi năm một dòng; các dòng của cùng một người, một đơn vị được đọc chung là một ({count} dòng ghép vào dòng đầu).',
    en: 'Column {column} has a row for each year; the rows of one person or unit were read as one ({count} rows joined to their first).',
  },
  'year-twice': {
    vi: 'Tên để trống và năm {years} đã có ở dòng trên của {name}: chưa rõ dòng này là của ai.',
    en: 'The name is blank and a row above already speaks of {years} for {name}: it is not clear whose row this is.',
  },
  'carried-names': {
    vi: 'Dòng {rows} để trống tên, được hiểu là của đơn vị ở ngay phía trên.',
    en: 'Rows {rows} have no name and were read as belonging to the unit right above.',
  },
  'text-alone': {
    vi: 'Dòng chỉ có chữ "{text}", không rõ là nhóm hay ghi chú.',
    en: 'The row holds only the text "{text}"; neither a group nor a record.',
  },
  'unit-columns': {
    vi: 'Các cột {columns} ghi theo từng đơn vị ({units}); số liệu ở các cột này chưa được đọc. Muốn kiểm tra, hãy chép bảng, Dán Đặc biệt (Paste Special) với Hoán vị (Transpose) để mỗi đơn vị một dòng, hoặc lập mỗi đơn vị một bảng.',
    en: 'Columns {columns} are each of a unit ({units}); what stands in them was not read. To have it checked, copy the table and paste it transposed so that each unit has a row, or make a table for each unit.',
  },
  'several-names': {
    vi: 'Ô {cell} ghi {count} tên; hãy tách mỗi tên một dòng.',
    en: 'Cell {cell} lists {count} names; put each in a row of its own.',
  },
  'below-end': {
    vi: 'Dòng nằm dưới phần ký tên hoặc ghi chú; chưa kiểm tra.',
    en: 'The row stands under the signatures or notes; it was not checked.',
  },
  'no-header': {
    vi: 'Cột {columns} có nội dung nhưng không có tiêu đề; chưa đọc.',
    en: 'Column {columns} holds something but has no header; it was not read.',
  },
  'kind-conflict': {
    vi: 'Loại đơn vị lấy theo nhóm, tuy tên cho thấy loại khác: {subjects}. Hãy xem lại nhóm hoặc thêm cột "Loại đơn vị".',
    en: 'The kind of unit follows the group although the name tells another: {subjects}. Look at the group, or add a column "Loại đơn vị".',
  },
  'hidden-rows': {
    vi: 'Có {count} dòng ẩn vẫn được kiểm tra: {rows}.',
    en: '{count} hidden rows were checked too: {rows}.',
  },
  'hidden-columns': {
    vi: 'Có {count} cột ẩn vẫn được đọc: {columns}.',
    en: '{count} hidden columns were read too: {columns}.',
  },
  'hidden-sheet': {
    vi: 'Trang tính "{sheet}" đang ẩn nhưng vẫn được kiểm tra.',
    en: 'Sheet "{sheet}" is hidden and was checked all the same.',
  },
  'protected-sheet': {
    vi: 'Trang tính "{sheet}" đang được bảo vệ: vẫn kiểm tra được, nhưng muốn đánh dấu vào trang thì phải bỏ bảo vệ trước.',
    en: 'Sheet "{sheet}" is protected: it was checked, but it must be unprotected before marks can be written to it.',
  },
  tcvn3: {
    vi: 'Có {count} ô gõ bằng bảng mã TCVN3 (phông .VnTime…), đã đổi sang Unicode chỉ để đọc, tệp vẫn giữ nguyên: {cells}.',
    en: '{count} cells are in the TCVN3 encoding (fonts like .VnTime); they were turned into Unicode for reading only, the file is unchanged: {cells}.',
  },
  vni: {
    vi: 'Có {count} ô gõ bằng bảng mã VNI (phông VNI-Times…), đã đổi sang Unicode chỉ để đọc, tệp vẫn giữ nguyên: {cells}.',
    en: '{count} cells are in the VNI encoding (fonts like VNI-Times); they were turned into Unicode for reading only, the file is unchanged: {cells}.',
  },
  'legacy-undecided': {
    vi: 'Có {count} ô không rõ gõ bằng Unicode hay bảng mã cũ, đã đọc đúng như chữ đang ghi: {cells}. Hãy xem lại các ô này.',
    en: 'Of {count} cells it is not clear whether they are in Unicode or in an old encoding; they were read as they stand: {cells}. Please look at them.',
  },
  'look-alikes': {
    vi: 'Có {count} ô lẫn chữ cái nước ngoài trông giống chữ Việt (thường do chép từ tệp PDF), đã đọc theo chữ giống: {cells}. Nên gõ lại các ô này.',
    en: '{count} cells hold foreign letters that look like Vietnamese ones (often from a PDF file); they were read as what they look like: {cells}. Better type them anew.',
  },
  'foreign-letters': {
    vi: 'Có {count} ô lẫn chữ cái nước ngoài không rõ là chữ gì: {cells}. Hãy gõ lại các ô này.',
    en: '{count} cells hold foreign letters that cannot be told: {cells}. Please type them anew.',
  },
  'mixed-decimals': {
    vi: 'Cột {column} "{header}" có chỗ dùng dấu phẩy, có chỗ dùng dấu chấm cho phần lẻ: {cells}. Mỗi ô được đọc theo cách ghi của nó; nên ghi một kiểu.',
    en: 'Column {column} "{header}" has decimals with a comma and with a dot: {cells}. Each cell was read as it is written; better use one way.',
  },
  'letter-o': {
    vi: 'Có chữ O ở chỗ lẽ ra là số 0: {cells}. Đã đọc là số 0, nên gõ lại.',
    en: 'The letter O stands where a nought is meant: {cells}. It was read as a nought; better type it anew.',
  },
  'month-first': {
    vi: 'Cột {column} "{header}" có ngày ghi kiểu tháng/ngày/năm ({cells}); ngày nào hiểu được hai cách thì chưa dùng. Hãy ghi lại theo ngày/tháng/năm.',
    en: 'Column {column} "{header}" has dates written month first ({cells}); days that read two ways were not used. Please write day/month/year.',
  },
  swapped: {
    vi: 'Cột {column} "{header}" có thể đã bị máy đảo ngày với tháng ({cells}): ngày lớn hơn 12 đều còn ở dạng chữ, các ngày khác đều thành ngày tháng thật. Hãy đối chiếu lại các ô này.',
    en: 'In column {column} "{header}" a machine may have turned day and month round ({cells}): days above 12 are all still texts, all others are real dates. Please compare these cells.',
  },
  'money-units': {
    vi: 'Bảng ghi số tiền theo nhiều đơn vị tính và có ô không rõ đơn vị: {cells}. Chưa dùng các ô này để so sánh; hãy ghi đơn vị tính ở tiêu đề cột.',
    en: 'The table writes sums of money in several units and has cells without one: {cells}. These were not compared; please put the unit in the header.',
  },
  'ambiguous-column': {
    vi: 'Cột {column} "{header}" có thể là {fields}; chưa dùng cột này, hãy ghi rõ tiêu đề.',
    en: 'Column {column} "{header}" may be {fields}; it was not used, please word the header clearly.',
  },
  'same-field': {
    vi: 'Các cột {columns} cùng được hiểu là "{field}"; chưa dùng cột nào, hãy ghi rõ tiêu đề.',
    en: 'Columns {columns} are all read as "{field}"; none was used, please word the headers clearly.',
  },
});
