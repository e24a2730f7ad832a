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
  'template-needs-workbook': {
    vi: 'Đang xem dữ liệu mẫu: về tệp của bạn để tạo trang mẫu.',
    en: 'Sample data is shown: go back to your file to make a sheet.',
  },
});
