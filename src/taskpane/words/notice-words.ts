import { excelMessages } from '../../excel/messages';
import { createRenderer } from '../../i18n/message';
import { paneMessages } from '../store/messages';

/** Words notices, announcements and problems of the open workbook. */
export const noticeWords = createRenderer([paneMessages, excelMessages]);
