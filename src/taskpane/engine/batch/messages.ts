import { defineMessages } from '../../../i18n/message';

/** What can be wrong with one file among many, beside what the reader of files says. */
export const batchFileMessages = defineMessages('batch-file', {
  'no-table': { vi: 'Tệp không có bảng nào nhận ra được.', en: 'No table was recognised in the file.' },
  'no-table-next': {
    vi: 'Hãy kiểm tra đã chọn đúng tệp và đúng kế hoạch chưa.',
    en: 'Make sure that it is the right file and the right plan.',
  },
  'cannot-open': { vi: 'Không mở được tệp.', en: 'The file could not be opened.' },
  'cannot-open-next': {
    vi: 'Hãy đóng tệp ở chương trình khác, xem lại quyền đọc rồi chọn lại tệp.',
    en: 'Close it in other programs, look at the permission to read it, and choose it again.',
  },
  unexpected: {
    vi: 'Gặp lỗi ngoài dự kiến khi kiểm tra tệp này ({detail}).',
    en: 'Something unexpected went wrong with this file ({detail}).',
  },
  'unexpected-next': {
    vi: 'Các tệp khác vẫn được kiểm tra. Hãy báo lỗi này cho người phát triển phần mềm.',
    en: 'The other files are still checked. Please report it to the developers.',
  },
});

/** A problem of this book. */
export const batchProblem = (code: 'no-table' | 'cannot-open') => ({
  code,
  message: batchFileMessages.say(code),
  next: batchFileMessages.say(`${code}-next`),
});
