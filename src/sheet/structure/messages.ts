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
  'empty-sheet': { vi: 'Trang tính "{sheet}" trống.', en: 'Sheet "{sheet}" is empty.' },
  'empty-sheet-next': {
    vi: 'Không cần làm gì nếu trang này không dùng đến.',
    en: 'Nothing to do when the sheet is not used.',
  },
  'no-subject': {
    vi: 'Dòng có số liệu nhưng không có tên tập thể hoặc cá nhân.',
    en: 'The row has data but no name of a collective or a person.',
  },
  'text-alone': {
    vi: 'Dòng chỉ có chữ "{text}", không rõ là nhóm hay ghi chú.',
    en: 'The row holds only the text "{text}"; neither a group nor a record.',
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
  'ambiguous-column': {
    vi: 'Cột {column} "{header}" có thể là {fields}; chưa dùng cột này, hãy ghi rõ tiêu đề.',
    en: 'Column {column} "{header}" may be {fields}; it was not used, please word the header clearly.',
  },
  'same-field': {
    vi: 'Các cột {columns} cùng được hiểu là "{field}"; chưa dùng cột nào, hãy ghi rõ tiêu đề.',
    en: 'Columns {columns} are all read as "{field}"; none was used, please word the headers clearly.',
  },
});
