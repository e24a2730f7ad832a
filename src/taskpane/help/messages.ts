import { defineMessages } from '../../i18n/message';

/** The quick guide inside the pane. */
export const helpMessages = defineMessages('pane-help', {
  title: { vi: 'Hướng dẫn nhanh', en: 'Quick guide' },
  back: { vi: 'Trở về', en: 'Back' },
  'check-title': { vi: 'Kiểm tra', en: 'Check' },
  check: {
    vi: 'Bấm Kiểm tra để đối chiếu mọi bảng trong tệp với kế hoạch đang chọn. Sửa số liệu xong, các dòng liên quan được kiểm tra lại ngay.',
    en: 'Press Check to compare every table of the workbook with the chosen plan. When you edit data, the rows concerned are checked again at once.',
  },
  'verdicts-title': { vi: 'Bốn kết quả', en: 'Four outcomes' },
  verdicts: {
    vi: 'Đủ điều kiện; Không đủ điều kiện; Thiếu thông tin (cần bổ sung, chưa phải là trượt); Cần xem xét (hội đồng quyết định).',
    en: 'Eligible; Not eligible; Incomplete (something to supply, not a refusal); Needs review (for the council).',
  },
  'why-title': { vi: 'Vì sao', en: 'Why' },
  why: {
    vi: 'Bấm tên để đến đúng dòng. Bấm Vì sao để xem số liệu, ô, điều khoản và cách xử lý.',
    en: 'Press a name to go to its row. Press Why to see the values, cells, clause and what to do.',
  },
  'columns-title': { vi: 'Cột bị hiểu sai', en: 'A column taken wrongly' },
  columns: {
    vi: 'Mở Đã nhận diện, chọn lại nội dung của cột hoặc dòng tiêu đề. Lựa chọn được lưu trong tệp.',
    en: 'Open Recognised and choose what the column holds, or the header rows. Your choice is saved in the workbook.',
  },
  'marks-title': { vi: 'Đánh dấu', en: 'Marks' },
  marks: {
    vi: 'Đánh dấu thêm hai cột kết quả, màu và trang "Kết quả thẩm định". Xoá đánh dấu gỡ tất cả, tệp trở lại như trước.',
    en: 'Mark adds two result columns, colours and a results sheet. Remove marks takes all of it away; the workbook is as it was.',
  },
});
