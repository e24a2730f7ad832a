import { defineMessages } from '../../i18n/message';

/** Texts of the score sheets that we make. */
export const scoreSheetMessages = defineMessages('score-sheets', {
  title: { vi: 'BẢNG CHẤM ĐIỂM THI ĐUA', en: 'SCORE TABLE' },
  unit: { vi: 'Đơn vị: {unit}', en: 'Unit: {unit}' },
  number: { vi: 'TT', en: 'No.' },
  criterion: { vi: 'Nội dung tiêu chí', en: 'Criterion' },
  max: { vi: 'Điểm tối đa', en: 'Most points' },
  self: { vi: 'Điểm tự chấm', en: 'Self score' },
  bloc: { vi: 'Điểm khối chấm', en: 'Bloc score' },
  reason: { vi: 'Lý do chênh lệch', en: 'Reason for the difference' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  total: { vi: 'TỔNG CỘNG', en: 'TOTAL' },
  'matrix-sheet': { vi: 'Tổng hợp điểm', en: 'Score summary' },
  'matrix-title': { vi: 'BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG', en: 'SUMMARY OF SCORES AND PLACES' },
  'matrix-note': {
    vi: '(Theo cột điểm khối chấm; số liệu tự tính lại khi sửa điểm ở trang của từng đơn vị)',
    en: '(By the bloc scores; worked out again when scores on the sheets of the units change)',
  },
  'matrix-note-percent': {
    vi: '(Theo cột điểm khối chấm; xếp hạng theo tỷ lệ % so với điểm tối đa được giao; tự tính lại khi sửa điểm ở trang của từng đơn vị)',
    en: '(By the bloc scores; places by the share of the points each unit was assigned; worked out again when scores change)',
  },
  assigned: { vi: 'Điểm tối đa được giao', en: 'Points assigned' },
  percent: { vi: 'Tỷ lệ %', en: 'Share %' },
  'tie-break': { vi: 'Xét khi bằng nhau: {criterion}', en: 'On equal totals: {criterion}' },
  unitName: { vi: 'Đơn vị', en: 'Unit' },
  'matrix-total': { vi: 'Tổng điểm', en: 'Total' },
  rank: { vi: 'Xếp hạng', en: 'Place' },
  'advice-title': { vi: 'Điểm', en: 'Score' },
  advice: { vi: 'Nhập số từ {low} đến {high}.', en: 'Enter a number from {low} to {high}.' },
  'advice-percent': {
    vi: 'Nhập số từ {low} đến {high}. Đơn vị không được giao chỉ tiêu này thì ghi: Không giao.',
    en: 'Enter a number from {low} to {high}. Where the unit has no such target, write: Không giao.',
  },
  'question-title': { vi: 'Ngoài khung điểm', en: 'Outside the range' },
  question: {
    vi: 'Điểm của mục này từ {low} đến {high}. Vẫn giữ giá trị vừa nhập?',
    en: 'The score here goes from {low} to {high}. Keep what was entered?',
  },
  'signature-left': { vi: 'NGƯỜI LẬP BẢNG', en: 'PREPARED BY' },
  'signature-right': { vi: 'THỦ TRƯỞNG ĐƠN VỊ', en: 'HEAD OF UNIT' },
  'signature-leader': { vi: 'KHỐI TRƯỞNG', en: 'HEAD OF THE BLOC' },
  'signature-hint': { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and full name)' },
  'date-line': { vi: '…, ngày … tháng … năm …', en: '…, date …' },
});
