import { defineMessages } from '../../../i18n/message';
import type { Problem } from '../../../i18n/problem';

/** What can be wrong with one file among many, beside what the reader of files says. */
export const batchFileMessages = defineMessages('batch-file', {
  'cannot-open': { vi: 'Không mở được tệp.', en: 'The file could not be opened.' },
  'cannot-open-next': {
    vi: 'Hãy đóng tệp ở chương trình khác, xem lại quyền đọc rồi chọn lại tệp.',
    en: 'Close it in other programs, look at the permission to read it, and choose it again.',
  },
  'folder-closed': { vi: 'Không mở được thư mục này.', en: 'This folder could not be opened.' },
  'folder-closed-next': {
    vi: 'Các tệp trong đó chưa được kiểm tra. Hãy xem lại quyền đọc thư mục rồi chọn lại.',
    en: 'The files in it were not checked. Look at the permission to read the folder and choose it again.',
  },
  'too-much': {
    vi: 'Bộ phận kiểm tra bị ngắt đột ngột khi đọc tệp này.',
    en: 'The part that checks ended unexpectedly over this file.',
  },
  'too-much-next': {
    vi: 'Có thể tệp quá lớn so với bộ nhớ của máy. Các tệp khác vẫn được kiểm tra; hãy mở riêng tệp này, hoặc tách nhỏ rồi chọn lại.',
    en: 'It may be too large for the memory of this machine. The other files are still checked; open this one by itself, or split it.',
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

export const CANNOT_OPEN: Problem = {
  code: 'cannot-open',
  message: batchFileMessages.say('cannot-open'),
  next: batchFileMessages.say('cannot-open-next'),
};

export const FOLDER_CLOSED: Problem = {
  code: 'folder-closed',
  message: batchFileMessages.say('folder-closed'),
  next: batchFileMessages.say('folder-closed-next'),
};

export const TOO_MUCH: Problem = {
  code: 'too-much',
  message: batchFileMessages.say('too-much'),
  next: batchFileMessages.say('too-much-next'),
};
