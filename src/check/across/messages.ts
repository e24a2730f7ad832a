import { defineMessages } from '../../i18n/message';

/** What is told when files are looked at together. */
export const acrossMessages = defineMessages('across', {
  'file-twice': {
    vi: 'Cùng một tệp được gửi {count} lần: {files}; chỉ tính một lần khi đối chiếu.',
    en: 'The same file was sent {count} times: {files}; it counts once when files are compared.',
  },
  'unit-twice': {
    vi: '{unit} gửi {count} tệp có nội dung khác nhau cho cùng một loại danh sách: {files}. Cần xác định bản chính thức.',
    en: '{unit} sent {count} files with different content for the same kind of list: {files}. Settle which one stands.',
  },
  'nominated-twice': {
    vi: '{subject} được đề nghị ở {count} danh sách: {files}. Nếu cùng một đối tượng thì chỉ giữ một đề nghị.',
    en: '{subject} is nominated in {count} lists: {files}. Keep one nomination if it is the same subject.',
  },
  'two-awards': {
    vi: '{subject} được đề nghị {count} hình thức khen khác nhau: {awards} ({files}); không tặng nhiều hình thức cho một thành tích.',
    en: '{subject} is nominated for {count} different awards: {awards} ({files}); one achievement gets one award.',
  },
  'quota-unit': {
    vi: '{unit} đề nghị {count} cá nhân trong các tệp đã gửi ({files}), nhiều hơn mức {limit}; đơn vị chủ trì chương trình, đề án có thể có mức riêng.',
    en: '{unit} nominates {count} persons over all files ({files}), more than {limit}; a unit that leads a programme may have another limit.',
  },
  'quota-bloc': {
    vi: '{bloc} có {count} đề nghị, chỉ tiêu {quota} là {limit}.',
    en: '{bloc} has {count} nominations; the quota of {quota} is {limit}.',
  },
  'quota-plan': {
    vi: 'Tổng số đề nghị là {count}, chỉ tiêu {quota} là {limit}.',
    en: 'There are {count} nominations in all; the quota of {quota} is {limit}.',
  },
  'work-twice': {
    vi: 'Công trình "{work}" do {count} đơn vị cùng đăng ký: {units}. Cần xác định đơn vị chủ trì.',
    en: 'The work "{work}" is registered by {count} units: {units}. Settle which one is in charge.',
  },
  'work-alike': {
    vi: 'Các công trình có tên gần giống nhau do {count} đơn vị đăng ký: {works}. Cần xem có phải một công trình không.',
    en: 'Works with nearly the same name are registered by {count} units: {works}. Look whether it is one work.',
  },
  'not-registered': {
    vi: '{unit} có đề nghị khen thưởng nhưng không thấy trong các danh sách đăng ký đã nhận ({lists} danh sách).',
    en: '{unit} is nominated but stands in none of the registration lists received ({lists} lists).',
  },
  'predecessor-nominated': {
    vi: '{subject} và {others} cùng được đề nghị; đây là tên sau và tên trước khi sắp xếp từ {since}. Cần quyết định giữ đề nghị nào.',
    en: '{subject} and {others} are both nominated; they are the names after and before the change of {since}. Settle which nomination stands.',
  },
  'predecessor-person': {
    vi: '{subject} được đề nghị ở {unit} và ở {others}; đây là tên sau và tên trước khi sắp xếp từ {since}. Nếu là cùng một người thì chỉ giữ một đề nghị.',
    en: '{subject} is nominated by {unit} and by {others}, the names after and before the change of {since}. Keep one nomination if it is the same person.',
  },
  'predecessor-registered': {
    vi: '{unit} có đề nghị khen thưởng; bản đăng ký đã nhận mang tên {others}, là đơn vị trước hoặc sau khi sắp xếp từ {since}. Cần quyết định có tính bản đăng ký đó không.',
    en: '{unit} is nominated; the registration received is of {others}, its name before or after the change of {since}. Settle whether that registration counts.',
  },
  'predecessor-quota': {
    vi: '{unit} và {others}, tên sau và tên trước khi sắp xếp từ {since}, cùng đề nghị {count} cá nhân trong các tệp đã gửi, nhiều hơn mức {limit}. Cần quyết định tính chung hay tính riêng.',
    en: '{unit} and {others}, the names after and before the change of {since}, nominate {count} persons over all files, more than {limit}. Settle whether they count together.',
  },
  'predecessor-sent': {
    vi: '{unit} chưa gửi tệp nào dưới tên này (theo danh sách đơn vị {source}); đã nhận của {others}, là đơn vị trước hoặc sau khi sắp xếp từ {since}. Cần quyết định có tính là đã gửi không.',
    en: '{unit} has sent nothing under this name (by the list of units {source}); {others}, its name before or after the change of {since}, has. Settle whether that counts.',
  },
  'nothing-sent-bloc': {
    vi: '{unit} ({bloc}) chưa gửi tệp nào (theo danh sách đơn vị {source}).',
    en: '{unit} ({bloc}) has sent nothing (by the list of units {source}).',
  },
  'nothing-sent': {
    vi: '{unit} chưa gửi tệp nào (theo danh sách đơn vị {source}).',
    en: '{unit} has sent nothing (by the list of units {source}).',
  },
});
