import { defineMessages } from '../../i18n/message';

/** The first screen. */
export const startMessages = defineMessages('pane-start', {
  title: { vi: 'Soát hồ sơ thi đua ngay trên bảng tính', en: 'Check nomination files right in the sheet' },
  'line-check': {
    vi: 'Bấm Kiểm tra: từng dòng được đối chiếu với kế hoạch.',
    en: 'Press Check: every row is compared with the plan.',
  },
  'line-why': {
    vi: 'Xem vì sao: ô nào, điều khoản nào, cần bổ sung gì.',
    en: 'See why: which cell, which clause, what to supply.',
  },
  'line-safe': {
    vi: 'Số liệu của bạn không đổi và không rời khỏi máy này.',
    en: 'Your data stays unchanged and never leaves this computer.',
  },
  looking: { vi: 'Đang xem các bảng trong tệp…', en: 'Looking at the tables of this file…' },
  found: {
    vi: 'Đã thấy {tables} bảng, {records} dòng trong tệp này.',
    en: '{tables} tables with {records} rows in this file.',
  },
  'found-none': { vi: 'Chưa thấy bảng nào trong tệp này.', en: 'No table was seen in this file.' },
  details: { vi: 'Xem chi tiết', en: 'See details' },
});
