import { defineMessages } from '../i18n/message';

/** Sentences of the status columns and of the results sheet. */
export const marksMessages = defineMessages('marks', {
  reason: { vi: '{number}. {text}', en: '{number}. {text}' },
  'more-reasons': {
    vi: '… và {count} lý do khác, xem trang "{sheet}".',
    en: '… and {count} more reasons, see sheet "{sheet}".',
  },
  title: { vi: 'KẾT QUẢ THẨM ĐỊNH', en: 'RESULTS OF THE CHECK' },
  plan: { vi: 'Kế hoạch: {title} ({document})', en: 'Plan: {title} ({document})' },
  'as-of': { vi: 'Thời hạn tính đến ngày {date}', en: 'Deadlines as of {date}' },
  counts: {
    vi: 'Đã kiểm tra {total} dòng: {eligible} đủ điều kiện, {ineligible} không đủ điều kiện, {incomplete} thiếu thông tin, {review} cần xem xét.',
    en: '{total} rows checked: {eligible} eligible, {ineligible} not eligible, {incomplete} incomplete, {review} to be reviewed.',
  },
  origin: {
    vi: 'Tệp do ThiDua lập từ bản gốc; bản gốc không bị thay đổi. Kết luận giúp thẩm định hồ sơ, quyết định thuộc Hội đồng.',
    en: 'Made by ThiDua from the original, which was not changed. The results help to examine the dossier; the council decides.',
  },
  'whole-table': { vi: 'Cả bảng', en: 'Whole table' },
  'unread-row': { vi: 'Chưa đọc', en: 'Not read' },
  'header-number': { vi: 'STT', en: 'No.' },
  'header-sheet': { vi: 'Trang tính', en: 'Sheet' },
  'header-row': { vi: 'Dòng', en: 'Row' },
  'header-subject': { vi: 'Đối tượng', en: 'Subject' },
  'header-verdict': { vi: 'Kết luận', en: 'Verdict' },
  'header-criterion': { vi: 'Tiêu chuẩn', en: 'Criterion' },
  'header-reason': { vi: 'Lý do', en: 'Reason' },
  'header-clause': { vi: 'Căn cứ', en: 'Clause' },
  'header-cells': { vi: 'Ô', en: 'Cells' },
  'header-remedy': { vi: 'Cần làm', en: 'To do' },
});
