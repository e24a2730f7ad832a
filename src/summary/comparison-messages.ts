import { defineMessages } from '../i18n/message';

/** Texts of the sheet that compares two submissions. */
export const comparisonSheetMessages = defineMessages('comparison-sheet', {
  sheet: { vi: 'So sánh hai lần nộp', en: 'Two submissions' },
  title: { vi: 'SO SÁNH HAI LẦN NỘP HỒ SƠ', en: 'TWO SUBMISSIONS COMPARED' },
  former: { vi: 'Bản trước: {file}', en: 'Former: {file}' },
  later: { vi: 'Bản sau: {file}', en: 'Later: {file}' },
  ordinal: { vi: 'TT', en: 'No.' },
  subject: { vi: 'Tên tập thể, cá nhân, nội dung', en: 'Name' },
  place: { vi: 'Vị trí', en: 'Where' },
  column: { vi: 'Nội dung thay đổi', en: 'What changed' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  verdict: { vi: 'Kết quả', en: 'Result' },
  reasons: { vi: 'Hết vướng, mới vướng', en: 'What is in the way' },
  settled: { vi: 'Hết vướng: {criteria}', en: 'No longer: {criteria}' },
  arisen: { vi: 'Mới vướng: {criteria}', en: 'Now: {criteria}' },
  'changed-rows': { vi: 'Thay đổi ({count})', en: 'Changed ({count})' },
  'added-rows': { vi: 'Thêm ({count})', en: 'Added ({count})' },
  'removed-rows': { vi: 'Bỏ ({count})', en: 'Removed ({count})' },
  cell: { vi: '{header} (ô {cell})', en: '{header} (cell {cell})' },
  'verdict-only': { vi: 'Chỉ kết quả thay đổi', en: 'Only the result changed' },
  same: { vi: 'Giữ nguyên {same} dòng.', en: '{same} records are the same.' },
  unread: {
    vi: 'Chưa đọc được {before} dòng ở bản trước, {after} dòng ở bản sau; các dòng này không so được.',
    en: '{before} rows of the former and {after} of the later were not read; these are not compared.',
  },
});
