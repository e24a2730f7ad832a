import { defineMessages } from '../../i18n/message';

export const readingMessages = defineMessages('score-reading', {
  'no-name': {
    vi: 'Dòng có số nhưng không có tên tiêu chí hoặc tên đơn vị.',
    en: 'The row holds figures but names neither a criterion nor a unit.',
  },
});
