import { defineMessages } from '../../i18n/message';

/** Words of the workbench's page. */
export const pageMessages = defineMessages('workbench-page', {
  title: { vi: 'Bàn thử ThiDua', en: 'ThiDua workbench' },
  'not-excel': { vi: 'Bàn thử - không phải Excel', en: 'Workbench - not Excel' },
  'not-excel-why': {
    vi: 'Trang này mô phỏng Excel trên máy của bạn để dùng thử phần bổ trợ. Không có gì được gửi đi.',
    en: 'This page simulates Excel on your machine so that the add-in can be tried. Nothing is sent anywhere.',
  },
  'older-excel': {
    vi: 'Đang mô phỏng một bản Excel cũ hơn (ExcelApi {api}).',
    en: 'Simulating an older Excel (ExcelApi {api}).',
  },
  toolbar: { vi: 'Thanh công cụ', en: 'Toolbar' },
  open: { vi: 'Mở tệp', en: 'Open' },
  samples: { vi: 'Tệp mẫu', en: 'Samples' },
  save: { vi: 'Lưu bản sao', en: 'Save a copy' },
  undo: { vi: 'Hoàn tác (Ctrl+Z)', en: 'Undo (Ctrl+Z)' },
  redo: { vi: 'Làm lại (Ctrl+Y)', en: 'Redo (Ctrl+Y)' },
  'sort-up': { vi: 'Sắp xếp tăng dần theo cột đang chọn', en: 'Sort ascending by this column' },
  'sort-down': { vi: 'Sắp xếp giảm dần theo cột đang chọn', en: 'Sort descending by this column' },
  'insert-row': { vi: 'Chèn dòng', en: 'Insert row' },
  'delete-row': { vi: 'Xoá dòng', en: 'Delete row' },
  dark: { vi: 'Nền tối', en: 'Dark' },
  light: { vi: 'Nền sáng', en: 'Light' },
  workbook: { vi: 'Sổ làm việc {name}', en: 'Workbook {name}' },
  'pane-title': { vi: 'Thi đua', en: 'Thi đua' },
  'pane-starting': { vi: 'Đang mở ngăn tác vụ…', en: 'Opening the task pane…' },
  'pane-failed': {
    vi: 'Không mở được ngăn tác vụ. Hãy tải lại trang; nếu vẫn vậy, chạy lại npm start.',
    en: 'The task pane could not be opened. Reload the page; if that does not help, run npm start again.',
  },
  'pane-too-old': {
    vi: 'Ngăn tác vụ cần ExcelApi 1.14 trở lên (Excel 2021); bản đang mô phỏng chỉ có {api}.',
    en: 'The task pane needs ExcelApi 1.14 or later (Excel 2021); the simulated one has {api} only.',
  },
  drop: { vi: 'Thả tệp vào đây để mở', en: 'Drop a file here to open it' },
  opening: { vi: 'Đang mở {name}…', en: 'Opening {name}…' },
  opened: { vi: 'Đã mở {name}', en: 'Opened {name}' },
  saved: { vi: 'Đã lưu bản sao {name}', en: 'Saved a copy, {name}' },
  'not-saved': {
    vi: 'Chưa lưu được bản sao. Hãy thử lại; nếu vẫn lỗi, mở lại tệp gốc rồi làm lại các bước.',
    en: 'The copy could not be saved. Try again; if it still fails, open the original file again and repeat the steps.',
  },
  'no-sample': {
    vi: 'Không đọc được tệp mẫu {name}. Hãy chạy lại: npm run build',
    en: 'The sample {name} could not be read. Run again: npm run build',
  },
  close: { vi: 'Đóng thông báo', en: 'Close the message' },
  'sample-collectives': { vi: 'Đề nghị khen thưởng tập thể', en: 'Nominations of collectives' },
  'sample-persons': { vi: 'Đề nghị khen thưởng cá nhân', en: 'Nominations of persons' },
  'sample-both': { vi: 'Tập thể và cá nhân (hai trang)', en: 'Collectives and persons (two sheets)' },
  'sample-business': { vi: 'Đăng ký thi đua của doanh nghiệp', en: 'Registration of businesses' },
  'sample-tracking': { vi: 'Theo dõi phong trào thi đua', en: 'Tracking of the campaign' },
  'sample-eligible': { vi: 'Danh sách đủ điều kiện', en: 'A list that meets every standard' },
  'sample-layouts': { vi: 'Nhiều kiểu trình bày', en: 'Many layouts' },
});
