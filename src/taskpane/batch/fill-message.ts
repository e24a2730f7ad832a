import { excelMessages } from '../../excel/messages';
import { createRenderer } from '../../i18n/message';
import { compareMessages } from './compare/messages';
import { batchMessages } from './messages';

/** Words notices of this screen. */
export const fillMessage = createRenderer([batchMessages, compareMessages, excelMessages]);
