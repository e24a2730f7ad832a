import { defineMessages } from '../../i18n/message';

/** Words of a comparison of two submissions as the command line prints it. */
export const comparisonTextMessages = defineMessages('comparison-text', {
  heading: { vi: 'So sánh {before} với {after}', en: '{before} compared with {after}' },
  none: { vi: 'Không có gì thay đổi; {same} dòng giống nhau.', en: 'Nothing changed; {same} records are the same.' },
  'no-records': {
    vi: 'Không có dòng nào để so sánh: chưa đọc được bảng nào trong hai tệp.',
    en: 'There is nothing to compare: no table was read in either file.',
  },
  added: { vi: 'Thêm {count} dòng:', en: '{count} records added:' },
  removed: { vi: 'Bỏ {count} dòng:', en: '{count} records removed:' },
  changed: { vi: 'Thay đổi {count} dòng:', en: '{count} records changed:' },
  same: { vi: 'Giữ nguyên {count} dòng.', en: '{count} records are the same.' },
  unread: {
    vi: 'Chưa đọc được {before} dòng ở bản trước, {after} dòng ở bản sau; các dòng này không so được.',
    en: '{before} rows of the former and {after} of the later were not read; these are not compared.',
  },
  record: { vi: '{subject} ({place}): {verdict}', en: '{subject} ({place}): {verdict}' },
  'verdict-change': { vi: '{before} -> {after}', en: '{before} -> {after}' },
  cell: { vi: '{header}: "{before}" -> "{after}" (ô {cell})', en: '{header}: "{before}" -> "{after}" (cell {cell})' },
  settled: { vi: 'Hết vướng: {criteria}', en: 'No longer in the way: {criteria}' },
  arisen: { vi: 'Mới vướng: {criteria}', en: 'Now in the way: {criteria}' },
  'two-files': {
    vi: 'Hãy ghi đúng hai tệp: bản trước, rồi bản sau.',
    en: 'Give exactly two files: the former, then the later.',
  },
});
