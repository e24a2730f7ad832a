import { defineMessages } from '../../i18n/message';

/** Words of the grid. */
export const gridMessages = defineMessages('workbench-grid', {
  grid: { vi: 'Trang tính {sheet} của {book}', en: 'Sheet {sheet} of {book}' },
  leave: { vi: 'Bấm F6 để sang phần khác của trang', en: 'Press F6 for the next part of the page' },
  'cell-editor': { vi: 'Sửa ô {cell}', en: 'Edit cell {cell}' },
  'formula-bar': { vi: 'Nội dung ô', en: 'Cell content' },
  'name-box': { vi: 'Địa chỉ ô', en: 'Cell address' },
  sheets: { vi: 'Các trang tính', en: 'Sheets' },
  count: { vi: 'Số ô có dữ liệu: {count}', en: 'Count: {count}' },
  sum: { vi: 'Tổng: {sum}', en: 'Sum: {sum}' },
  average: { vi: 'Trung bình: {average}', en: 'Average: {average}' },
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
  typing: { vi: 'Đang nhập', en: 'Enter' },
  'merged-cells': {
    vi: 'Vùng này có ô gộp nên không làm được. Hãy chọn riêng các dòng cần sắp xếp (không có ô gộp) rồi làm lại.',
    en: 'There are merged cells in these rows. Select only the rows to sort, without merged cells, and try again.',
  },
  'no-room': {
    vi: 'Không còn chỗ ở cuối trang tính để chèn thêm.',
    en: 'There is no room left at the end of the sheet.',
  },
  'nothing-to-sort': {
    vi: 'Chưa có dòng nào để sắp xếp. Hãy chọn một ô trong bảng, hoặc chọn các dòng cần sắp xếp.',
    en: 'There are no rows to sort here. Choose a cell of a table, or select the rows to sort.',
  },
  'protected-sheet': {
    vi: 'Trang tính này được bảo vệ, ô này không sửa được. Hãy bỏ bảo vệ trong Excel rồi mở lại tệp.',
    en: 'This sheet is protected, the cell cannot be changed. Unprotect it in Excel and open the file again.',
  },
});
