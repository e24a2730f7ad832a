import { defineMessages } from '../../i18n/message';

/** Ways in which a whole column can be read. */
export const wayMessages = defineMessages('pane-way', {
  comma: {
    vi: 'Dấu phẩy là thập phân, dấu chấm ngăn hàng nghìn (1.500 là một nghìn năm trăm)',
    en: 'Comma for decimals, dot for thousands (1.500 is fifteen hundred)',
  },
  dot: {
    vi: 'Dấu chấm là thập phân, dấu phẩy ngăn hàng nghìn (1.500 là một phẩy năm)',
    en: 'Dot for decimals, comma for thousands (1.500 is one and a half)',
  },
  fraction: { vi: 'Số nhỏ là phần của 1 (0,98 là 98 %)', en: 'Small numbers are parts of 1 (0.98 is 98 %)' },
  percent: { vi: 'Mọi số là phần trăm (0,98 là 0,98 %)', en: 'All numbers are per cent (0.98 is 0.98 %)' },
  'day-first': { vi: 'Ngày trước, tháng sau (5/6 là ngày 5 tháng 6)', en: 'Day before month (5/6 is the 5th of June)' },
  'month-first': {
    vi: 'Tháng trước, ngày sau (5/6 là ngày 6 tháng 5)',
    en: 'Month before day (5/6 is the 6th of May)',
  },
  swapped: {
    vi: 'Máy đã đổi chỗ ngày và tháng ở các ô ngày',
    en: 'The machine has turned day and month round in cells with dates',
  },
});
