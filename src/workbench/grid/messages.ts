import { defineMessages } from '../../i18n/message';

/** Words of the grid. */
export const gridMessages = defineMessages('workbench-grid', {
  grid: { vi: 'Trang tính {sheet} của {book}', en: 'Sheet {sheet} of {book}' },
  'cell-editor': { vi: 'Sửa ô {cell}', en: 'Edit cell {cell}' },
  'formula-bar': { vi: 'Nội dung ô', en: 'Cell content' },
  'name-box': { vi: 'Địa chỉ ô', en: 'Cell address' },
  sheets: { vi: 'Các trang tính', en: 'Sheets' },
  count: { vi: 'Số ô có dữ liệu: {count}', en: 'Count: {count}' },
  sum: { vi: 'Tổng: {sum}', en: 'Sum: {sum}' },
  average: { vi: 'Trung bình: {average}', en: 'Average: {average}' },
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  typing: { vi: 'Đang nhập', en: 'Enter' },
  'protected-sheet': {
    vi: 'Trang tính này được bảo vệ, ô này không sửa được. Hãy bỏ bảo vệ trong Excel rồi mở lại tệp.',
    en: 'This sheet is protected, the cell cannot be changed. Unprotect it in Excel and open the file again.',
  },
});
