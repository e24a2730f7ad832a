import { defineMessages } from '../i18n/message';

/** What is said of units that stand under the names of before and after a merger. */
export const predecessorMessages = defineMessages('predecessor', {
  'both-after': {
    vi: '"{unit}" được sắp xếp từ {since}, trước đó là {others}. Số liệu của hai tên không được gộp: cần quyết định xét theo tên nào và kết quả các năm trước lấy của đơn vị nào.',
    en: '"{unit}" is there since {since}; before it was {others}. The figures of the two names are not joined: settle which name is judged and whose results of earlier years count.',
  },
  'both-before': {
    vi: '"{unit}" từ {since} đã sắp xếp thành {others}. Số liệu của hai tên không được gộp: cần quyết định xét theo tên nào và kết quả các năm trước lấy của đơn vị nào.',
    en: '"{unit}" has become {others} since {since}. The figures of the two names are not joined: settle which name is judged and whose results of earlier years count.',
  },
  'list-after': {
    vi: 'Bảng ghi tên cũ "{unit}"; danh sách đơn vị của khối ({source}) ghi {others}, tên từ {since}. Cần quyết định đây có phải cùng một đơn vị để xét không.',
    en: 'The table has the old name "{unit}"; the list of the bloc ({source}) has {others}, the name since {since}. Settle whether they are judged as one unit.',
  },
  'list-before': {
    vi: 'Bảng ghi "{unit}", tên từ {since}; danh sách đơn vị của khối ({source}) còn ghi tên cũ {others}. Cần quyết định đây có phải cùng một đơn vị để xét không.',
    en: 'The table has "{unit}", the name since {since}; the list of the bloc ({source}) still has {others}. Settle whether they are judged as one unit.',
  },
  gone: {
    vi: '"{unit}" từ {since} đã sắp xếp thành {others}. Cần quyết định đề nghị khen theo tên mới, hay khen thành tích trước ngày sắp xếp theo tên cũ.',
    en: '"{unit}" has become {others} since {since}. Settle whether the award is for the new unit, or for what the old one did before that day.',
  },
  'gone-here': {
    vi: '{count} đơn vị của bảng đã sắp xếp lại: {pairs}.',
    en: '{count} units of the table have been merged or renamed: {pairs}.',
  },
  'same-person': {
    vi: '"{person}" đứng tên ở {unit} và ở {others}; hai đơn vị này là một trước và sau khi sắp xếp từ {since}. Nếu là cùng một người thì chỉ giữ một dòng.',
    en: '"{person}" stands with {unit} and with {others}, names of one unit before and after its change of {since}. Keep one row if it is the same person.',
  },
});
