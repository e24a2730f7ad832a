import { defineMessages } from '../../i18n/message';

/** What the pane has to say about its work: notices, progress, announcements. */
export const paneMessages = defineMessages('pane', {
  'checked-clean': {
    vi: 'Đã kiểm tra {count} dòng, không có dòng nào cần xử lý.',
    en: '{count} rows checked, none needs attention.',
  },
  checked: {
    vi: 'Đã kiểm tra {count} dòng, {open} dòng cần xử lý.',
    en: '{count} rows checked, {open} need attention.',
  },
  'no-table': {
    vi: 'Chưa tìm thấy bảng nào để kiểm tra trong tệp này.',
    en: 'No table to check was found in this workbook.',
  },
  'no-table-next': {
    vi: 'Xem từng trang tính ở mục "Đã nhận diện"; nếu có bảng, hãy chỉ dòng tiêu đề hoặc chọn kế hoạch khác.',
    en: 'See each sheet under "Recognised"; where there is a table, name its header rows or choose another plan.',
  },
  'plan-missing': {
    vi: 'Tệp này được kiểm tra theo kế hoạch "{plan}", nhưng máy này chưa có kế hoạch đó.',
    en: 'This workbook is checked by the plan "{plan}", which this machine does not have.',
  },
  'plan-missing-next': {
    vi: 'Bấm vào ô kế hoạch ở đầu khung, chọn "Mở tệp kế hoạch…" để mở tệp kế hoạch đó (xin nơi gửi nếu chưa có), hoặc chọn kế hoạch khác.',
    en: 'Press the plan at the top of this pane and open its plan file (ask the sender for it), or choose another plan.',
  },
  'plan-file-unread': {
    vi: 'Chưa dùng được tệp kế hoạch "{file}"; kế hoạch đang dùng giữ nguyên.',
    en: 'The plan file "{file}" cannot be used; the plan in use stays.',
  },
  'plan-file-unread-next': {
    vi: 'Sửa các chỗ dưới đây trong tệp, hoặc gửi các dòng này cho người soạn tệp, rồi mở lại:',
    en: 'Put these right in the file, or send them to its author, then open it again:',
  },
  'plan-file-problem': { vi: '{problem}', en: '{problem}' },
  'plan-file-code': { vi: '(Mã lỗi: {code})', en: '(Code: {code})' },
  'plan-file-more': { vi: 'Còn {left} chỗ nữa.', en: 'And {left} more.' },
  'plan-file-more-next': { vi: 'Sửa các chỗ trên trước.', en: 'Put those above right first.' },
  'plan-file-taken': { vi: 'Đang dùng tệp kế hoạch "{file}".', en: 'The plan file "{file}" is in use.' },
  'plan-file-not-kept': {
    vi: 'Đang dùng tệp kế hoạch "{file}", nhưng chưa lưu được trên máy này.',
    en: 'The plan file "{file}" is in use, but could not be kept on this machine.',
  },
  'score-plan-not-kept': {
    vi: 'Đang dùng thang điểm trong tệp "{file}", nhưng chưa lưu được trên máy này.',
    en: 'The score plan in "{file}" is in use, but could not be kept on this machine.',
  },
  'plan-file-not-kept-next': { vi: 'Lần sau hãy mở lại tệp này.', en: 'Open the file again next time.' },
  'no-plan': {
    vi: 'Chưa nhận ra tệp này thuộc kế hoạch nào.',
    en: 'It could not be told which plan this workbook belongs to.',
  },
  'no-plan-next': {
    vi: 'Chọn kế hoạch ở đầu khung này rồi bấm "Kiểm tra". Nếu tệp chưa có bảng, hãy mở trang tính có bảng cần kiểm tra.',
    en: 'Choose the plan at the top of this pane, then press "Check". Where there is no table yet, open a file that has one.',
  },
  'no-rows': {
    vi: 'Các bảng chưa có dòng tập thể hoặc cá nhân nào để kiểm tra.',
    en: 'The tables have no rows of units or persons to check.',
  },
  'no-rows-next': {
    vi: 'Nhập tên tập thể, cá nhân dưới dòng tiêu đề rồi kiểm tra lại; hoặc sửa dòng tiêu đề ở mục "Đã nhận diện".',
    en: 'Enter names below the header and check again, or correct the header rows under "Recognised".',
  },
  rechecked: { vi: 'Đã kiểm tra lại {count} dòng.', en: '{count} rows checked again.' },
  marked: {
    vi: 'Đã đánh dấu {rows} dòng ở {tables} bảng và lập trang "{sheet}".',
    en: '{rows} rows marked in {tables} tables; sheet "{sheet}" made.',
  },
  'marked-next': {
    vi: 'Số liệu của bạn không thay đổi. Bấm "Xoá đánh dấu" để gỡ toàn bộ.',
    en: 'Your data did not change. "Remove marks" takes all of it away.',
  },
  'marked-in-part': {
    vi: 'Đã đánh dấu {tables} bảng; có bảng chưa đánh dấu được:',
    en: '{tables} tables marked; some could not be:',
  },
  'marked-nothing': { vi: 'Chưa đánh dấu được bảng nào:', en: 'No table could be marked:' },
  unmarked: {
    vi: 'Đã xoá toàn bộ đánh dấu. Trang tính trở lại như trước.',
    en: 'All marks are removed. The sheets are as they were.',
  },
  'unmarked-in-part': { vi: 'Còn đánh dấu chưa xoá được:', en: 'Some marks could not be removed:' },
  stopped: { vi: 'Đã dừng theo yêu cầu. Tệp giữ nguyên.', en: 'Stopped. The workbook is as it was.' },
  'stopped-marking': {
    vi: 'Đã dừng và gỡ phần đánh dấu. Số liệu của bạn giữ nguyên.',
    en: 'Stopped, and the marks taken away. Your data is as it was.',
  },
  'score-sheets-made': {
    vi: 'Đã thêm {count} trang chấm điểm vào cuối tệp.',
    en: 'Added {count} score sheets at the end of the workbook.',
  },
  'score-plan-unread': {
    vi: 'Không dùng được tệp "{file}" làm thang điểm: {problem}',
    en: '"{file}" cannot be used as a score plan: {problem}',
  },
  'no-score-sheets': {
    vi: 'Chưa lập được bảng chấm điểm: chưa có tiêu chí hoặc chưa có đơn vị nào.',
    en: 'No score sheets were made: there are no criteria or no units.',
  },
  'no-score-sheets-next': {
    vi: 'Chọn tệp thang điểm, ghi tên các đơn vị rồi bấm lại.',
    en: 'Choose a score plan, enter the names of the units and try again.',
  },
  'report-saved': { vi: 'Đã lưu kết quả kiểm tra vào tệp "{name}".', en: 'Results saved as "{name}".' },
  'report-saved-next': {
    vi: 'Tệp này dành cho phần mềm, cơ sở dữ liệu của tỉnh; tệp có tên và số liệu trong bảng nên chỉ gửi nơi có trách nhiệm.',
    en: 'The file is for databases and other programs. It holds names and figures of the tables: send it only to those in charge.',
  },
  'template-made': { vi: 'Đã thêm trang mẫu "{sheet}".', en: 'Sheet "{sheet}" added.' },
  'template-made-next': {
    vi: 'Ghi vào các ô trống rồi bấm "Kiểm tra". Các trang khác giữ nguyên; không cần trang mẫu nữa thì xoá trang đó.',
    en: 'Fill in the blank cells, then press "Check". Other sheets are as they were; delete the sheet when it is not needed.',
  },
  'list-unread': {
    vi: 'Không đọc được danh sách trong tệp "{file}": {problem}',
    en: 'The list in "{file}" could not be read: {problem}',
  },
  'list-next': { vi: '{next}', en: '{next}' },
  'list-empty': { vi: 'Không thấy tên nào trong tệp "{file}".', en: 'No name was found in "{file}".' },
  'list-empty-next': {
    vi: 'Danh sách cần một cột tên, có dòng tiêu đề như "Tên đơn vị" hoặc chỉ gồm các tên.',
    en: 'A list needs a column of names, with a header such as "Tên đơn vị" or with nothing but names.',
  },
  'settings-saved': {
    vi: 'Đã lưu lựa chọn vào tệp này.',
    en: 'Your choices are saved in this workbook.',
  },
  'engine-restarted': {
    vi: 'Bộ phận kiểm tra bị ngắt đột ngột nên khung này đã khởi động lại và đọc lại tệp.',
    en: 'The part that checks ended unexpectedly; this pane started it again and read the workbook anew.',
  },
  'engine-restarted-next': {
    vi: 'Tệp của bạn giữ nguyên. Nếu đang làm dở việc gì, hãy bấm lại.',
    en: 'Your workbook is as it was. If something was under way, start it again.',
  },
  'engine-died': {
    vi: 'Bộ phận kiểm tra bị ngắt đột ngột nên chưa làm xong việc này.',
    en: 'The part that checks ended unexpectedly, so this is not done.',
  },
  'engine-died-next': {
    vi: 'Có thể máy đã hết bộ nhớ: đóng bớt chương trình khác rồi thử lại. Tệp của bạn giữ nguyên.',
    en: 'The machine may have run out of memory: close other programs and try again. Your workbook is as it was.',
  },
  unexpected: {
    vi: 'Có lỗi ngoài dự kiến nên chưa làm xong việc này.',
    en: 'Something unexpected went wrong, so this is not done.',
  },
  'unexpected-next': {
    vi: 'Hãy thử lại; nếu vẫn lỗi, đóng rồi mở lại khung này. Tệp của bạn giữ nguyên.',
    en: 'Try again; if it still fails, close this pane and open it anew. Your workbook is as it was.',
  },
  'sheet-gone': {
    vi: 'Trang tính "{sheet}" không còn trong tệp.',
    en: 'Sheet "{sheet}" is no longer in the workbook.',
  },
  'sheet-gone-next': { vi: 'Bấm "Kiểm tra lại" để đọc lại tệp.', en: 'Press "Check again" to read the workbook anew.' },
  'sample-has-no-cells': {
    vi: 'Đây là dữ liệu mẫu, không nằm trong tệp đang mở.',
    en: 'This is sample data, which is not in the open workbook.',
  },
  'sample-unavailable': { vi: 'Chưa mở được dữ liệu mẫu.', en: 'The sample data could not be opened.' },
  'sample-unavailable-next': {
    vi: 'Bạn vẫn có thể bấm "Kiểm tra" với tệp đang mở.',
    en: 'You can still check the open workbook.',
  },
});
