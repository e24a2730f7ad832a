import { defineMessages } from '../../i18n/message';

/** Texts of the screen about a plan; the page itself has its own. */
export const planScreenMessages = defineMessages('pane-plan', {
  template: { vi: 'Tạo mẫu', en: 'Make an empty sheet' },
  'template-intro': {
    vi: 'Thêm một trang mới đúng các cột kế hoạch cần, có danh sách chọn. Các trang đang có giữ nguyên.',
    en: 'Adds a new sheet with the columns that the plan needs and drop-downs. Sheets that are there stay as they are.',
  },
  'template-kind': { vi: 'Loại bảng', en: 'Kind of sheet' },
  'template-for': { vi: 'Dành cho', en: 'For' },
  lists: { vi: 'Danh sách của cơ quan', en: "The office's lists" },
  'lists-intro': {
    vi: 'Chọn trang tính hoặc tệp có danh sách; tệp chỉ đọc trên máy này.',
    en: 'Choose the sheet or the file that holds a list; files are read on this machine only.',
  },
  'list-known': { vi: '{source}: {count} tên', en: '{source}: {count} names' },
  'list-unread': { vi: '{count} dòng chưa đọc được', en: '{count} rows not understood' },
  'list-none': { vi: 'chưa có', en: 'none yet' },
  'list-again': {
    vi: 'Chọn lại tệp "{file}": tên trong tệp không được lưu.',
    en: 'Choose "{file}" again: its names were not kept.',
  },
  'list-sheet': { vi: 'Trang có danh sách: {list}', en: 'Sheet with the list: {list}' },
  'list-no-sheet': { vi: 'Chọn trang…', en: 'Choose a sheet…' },
  'list-file': { vi: 'Chọn tệp…', en: 'Choose a file…' },
  'list-file-of': { vi: 'Chọn tệp có danh sách: {list}', en: 'Choose a file with the list: {list}' },
  'list-drop': { vi: 'Bỏ', en: 'Remove' },
  'list-drop-of': { vi: 'Bỏ danh sách: {list}', en: 'Remove the list: {list}' },
  'list-keep': {
    vi: 'Lưu các tên này trong tệp đang mở (ai mở tệp cũng đọc được)',
    en: 'Keep these names in the open workbook (whoever opens it can read them)',
  },
  'template-needs-workbook': {
    vi: 'Đang xem dữ liệu mẫu: về tệp của bạn để tạo trang mẫu.',
    en: 'Sample data is shown: go back to your file to make a sheet.',
  },
});
