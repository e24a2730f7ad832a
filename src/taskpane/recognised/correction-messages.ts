import { defineMessages } from '../../i18n/message';

/** Correcting rows, cells and texts of a table as they were recognised. */
export const correctionMessages = defineMessages('pane-correction', {
  'row-is': { vi: 'Dòng {row} là', en: 'Row {row} is' },
  'row-open': { vi: 'Dòng này là…', en: 'This row is…' },
  'row-found': { vi: 'Để phần mềm tự hiểu', en: 'As it was found' },
  'row-record': { vi: 'Dữ liệu: một tập thể, cá nhân', en: 'Data: one unit or person' },
  'row-group': { vi: 'Tên nhóm', en: 'Heading of a group' },
  'row-total': { vi: 'Dòng tổng', en: 'Total' },
  'row-ignored': { vi: 'Bỏ qua', en: 'Left out' },
  'said-rows': { vi: 'Dòng bạn đã chỉ', en: 'Rows you have explained' },
  'said-row': { vi: 'Dòng {row}: {text}', en: 'Row {row}: {text}' },
  'range-change': { vi: 'Sửa phạm vi bảng', en: 'Change the cells of the table' },
  range: { vi: 'Phạm vi bảng, kể cả tiêu đề', en: 'Cells of the table, with its header' },
  'range-selected': { vi: 'Lấy vùng đang chọn', en: 'Take the selection' },
  'range-wrong': {
    vi: 'Nhập phạm vi như A6:K40, từ hai dòng trở lên.',
    en: 'Enter cells such as A6:K40, two rows or more.',
  },
  'range-elsewhere': {
    vi: 'Hãy chọn vùng của bảng trên trang "{sheet}" rồi bấm lại.',
    en: 'Select the cells of the table on sheet "{sheet}", then press again.',
  },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  texts: { vi: 'Chữ cần giải thích hoặc đã giải thích: {count}', en: 'Texts unclear or explained: {count}' },
  'text-means': { vi: '"{text}" ở mục {field} nghĩa là', en: '"{text}" under {field} means' },
  'text-cells': { vi: '{field} · {count} ô', en: '{field} · {count} cells' },
  'text-two-ways': { vi: 'Có thể hiểu: {readings}', en: 'Can be read as: {readings}' },
  'text-unread': { vi: 'Chưa đọc được', en: 'Could not be read' },
  'text-open': { vi: 'Chưa chọn', en: 'Not chosen' },
  'texts-more': { vi: 'và {count} chữ nữa', en: 'and {count} more' },
  rivals: {
    vi: 'Nhiều cột cùng là "{field}". Dùng cột nào?',
    en: 'Several columns hold "{field}". Which one is used?',
  },
  'rival-column': { vi: 'Cột {letters}: {header}', en: 'Column {letters}: {header}' },
  'rival-samples': { vi: 'Ví dụ: {samples}', en: 'For example: {samples}' },
  'rival-empty': { vi: 'Chưa có dữ liệu', en: 'No data yet' },
  'form-used': { vi: 'Đã dùng ánh xạ đã lưu cho mẫu bảng này.', en: 'The saved reading of this form is in use.' },
  'form-drop': { vi: 'Bỏ ánh xạ đã lưu', en: 'Drop the saved reading' },
  'rests-on': {
    vi: 'Nhận xét của {count} dòng dựa trên cách đọc bạn đã chỉ.',
    en: 'What is said of {count} rows rests on readings that you gave.',
  },
});
