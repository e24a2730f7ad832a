import { defineMessages } from '../../i18n/message';

/** What a text can be said to mean, where the plan has no words of its own for it. */
export const meaningMessages = defineMessages('pane-meaning', {
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  'clean-strong': { vi: 'Trong sạch, vững mạnh', en: 'Clean and strong' },
  'clean-strong-exemplary': { vi: 'Trong sạch, vững mạnh tiêu biểu', en: 'Clean and strong, exemplary' },
  'union-strong-excellent': { vi: 'Công đoàn vững mạnh xuất sắc', en: 'Union strong, excellent' },
  'union-other': { vi: 'Xếp loại công đoàn khác', en: 'Another rating of the union' },
  'no-organisation': { vi: 'Chưa có tổ chức này', en: 'Has no such organisation' },
});
