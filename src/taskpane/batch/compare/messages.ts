import { defineMessages } from '../../../i18n/message';

/** Texts of the screen that compares two submissions. */
export const compareMessages = defineMessages('pane-compare', {
  open: { vi: 'So sánh hai lần nộp', en: 'Compare two submissions' },
  'open-these': { vi: 'So sánh hai lần nộp: {files}', en: 'Compare two submissions: {files}' },
  title: { vi: 'So sánh hai lần nộp', en: 'Two submissions compared' },
  back: { vi: 'Danh sách tệp', en: 'The files' },
  about: {
    vi: 'Chọn bản nộp trước và bản nộp sau của một đơn vị. Dòng được nhận ra theo tên dù đã đổi chỗ; cách viết khác nhưng cùng nghĩa không tính là thay đổi.',
    en: "Choose a unit's former submission and its later one. Records are known by name wherever they moved; other wordings of the same are no change.",
  },
  before: { vi: 'Bản trước', en: 'Former' },
  after: { vi: 'Bản sau', en: 'Later' },
  'choose-file': { vi: 'Chọn tệp', en: 'Choose a file' },
  'turn-round': { vi: 'Đổi trước sau', en: 'Turn round' },
  compare: { vi: 'So sánh', en: 'Compare' },
  comparing: { vi: 'Đang so sánh…', en: 'Comparing…' },
  making: { vi: 'Đang lập trang so sánh…', en: 'Making the sheet…' },
  'make-sheet': { vi: 'Lập trang so sánh', en: 'Make a sheet of it' },
  made: { vi: 'Đã lập trang "{sheet}" trong tệp đang mở.', en: 'The sheet "{sheet}" was made in the open workbook.' },
  'choose-two': { vi: 'Hãy chọn hai tệp khác nhau.', en: 'Choose two different files.' },
  problem: { vi: '{name}: {problem}', en: '{name}: {problem}' },
  failed: {
    vi: 'Có lỗi ngoài dự kiến nên chưa so sánh được. Hãy thử lại.',
    en: 'Something unexpected went wrong, so nothing was compared. Try again.',
  },
  none: { vi: 'Không có gì thay đổi; {same} dòng giống nhau.', en: 'Nothing changed; {same} records are the same.' },
  'no-records': {
    vi: 'Không có dòng nào để so sánh: chưa đọc được bảng nào trong hai tệp.',
    en: 'There is nothing to compare: no table was read in either file.',
  },
  summary: {
    vi: '{changed} dòng thay đổi, {added} dòng thêm, {removed} dòng bỏ; {same} dòng giữ nguyên.',
    en: '{changed} records changed, {added} added, {removed} removed; {same} are the same.',
  },
  unread: {
    vi: 'Chưa đọc được {before} dòng ở bản trước, {after} dòng ở bản sau; các dòng này không so được.',
    en: '{before} rows of the former and {after} of the later were not read; these are not compared.',
  },
  shifts: { vi: 'Số dòng theo kết quả', en: 'Records by result' },
  lines: { vi: 'Các dòng thay đổi', en: 'Records that changed' },
  becomes: { vi: 'thành', en: 'becomes' },
  cell: { vi: '{header} (ô {cell})', en: '{header} (cell {cell})' },
  settled: { vi: 'Hết vướng: {criteria}', en: 'No longer in the way: {criteria}' },
  arisen: { vi: 'Mới vướng: {criteria}', en: 'Now in the way: {criteria}' },
  'verdict-only': {
    vi: 'Không ô nào của dòng này thay đổi; kết quả đổi theo dòng hoặc bảng khác.',
    en: 'No cell of this record changed; its result follows another record or table.',
  },
  more: { vi: 'Hiện thêm ({count} dòng còn lại)', en: 'Show more ({count} left)' },
});
