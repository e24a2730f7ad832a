import { defineMessages } from '../../i18n/message';

/** Words of a comparison of two submissions. */
export const comparisonMessages = defineMessages('comparison', {
  heading: { vi: 'So sánh {before} với {after}', en: '{before} compared with {after}' },
  none: { vi: 'Không có gì thay đổi; {same} dòng giống nhau.', en: 'Nothing changed; {same} records are the same.' },
  added: { vi: 'Thêm {count} dòng:', en: '{count} records added:' },
  removed: { vi: 'Bỏ {count} dòng:', en: '{count} records removed:' },
  changed: { vi: 'Thay đổi {count} dòng:', en: '{count} records changed:' },
  same: { vi: 'Giữ nguyên {count} dòng.', en: '{count} records are the same.' },
  record: {
    vi: '{subject} (trang {sheet}, dòng {row}): {verdict}',
    en: '{subject} (sheet {sheet}, row {row}): {verdict}',
  },
  'verdict-change': { vi: '{before} -> {after}', en: '{before} -> {after}' },
  'not-judged': { vi: 'không xét', en: 'not judged' },
  cell: { vi: '{header}: "{before}" -> "{after}" (ô {cell})', en: '{header}: "{before}" -> "{after}" (cell {cell})' },
  'cell-gone': {
    vi: '{header}: "{before}" -> không còn cột này',
    en: '{header}: "{before}" -> the column is gone',
  },
  'two-files': {
    vi: 'Hãy ghi đúng hai tệp: bản trước, rồi bản sau.',
    en: 'Give exactly two files: the former, then the later.',
  },
});
