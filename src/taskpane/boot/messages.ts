import { defineMessages } from '../../i18n/message';

/** Texts of the page while the pane is not there yet, or cannot come. */
export const bootMessages = defineMessages('boot', {
  title: { vi: 'Thi đua', en: 'ThiDua' },
  waiting: { vi: 'Đang mở…', en: 'Opening…' },
  'no-script': {
    vi: 'Khung này cần JavaScript, nhưng JavaScript đang bị tắt trên máy.',
    en: 'This pane needs JavaScript, which is turned off on this machine.',
  },
  'no-script-next': {
    vi: 'Nhờ cán bộ công nghệ thông tin bật JavaScript cho Office.',
    en: 'Ask your IT staff to turn JavaScript on for Office.',
  },
  'old-browser': {
    vi: 'Excel trên máy này dùng trình duyệt đời cũ để hiện khung, nên chưa chạy được phần kiểm tra.',
    en: 'Excel on this machine shows panes with an old browser, which cannot run the checks.',
  },
  'old-browser-next': {
    vi: 'Cần Excel 2021 trở lên hoặc Microsoft 365, cùng Microsoft Edge WebView2 bản mới. Nhờ cán bộ công nghệ thông tin cài đặt.',
    en: 'Excel 2021 or later or Microsoft 365 is needed, with a current Microsoft Edge WebView2. Ask your IT staff to install them.',
  },
  'no-library': {
    vi: 'Không tải được phần nối với Excel của Microsoft: máy có thể chưa nối mạng, hoặc mạng chặn địa chỉ của Microsoft.',
    en: "Microsoft's connection to Excel could not be loaded: the machine may be offline, or the network blocks Microsoft's address.",
  },
  'no-library-next': {
    vi: 'Kiểm tra mạng rồi đóng khung và mở lại. Mạng nội bộ không ra Internet thì nhờ cán bộ công nghệ thông tin cài bản dành cho mạng nội bộ.',
    en: 'Check the network, then close the pane and open it again. On a network without Internet, ask your IT staff to install the build for such networks.',
  },
  'no-program': {
    vi: 'Không tải được một phần của chương trình.',
    en: 'A part of the program could not be loaded.',
  },
  'no-program-next': {
    vi: 'Đóng khung và mở lại. Nếu vẫn không được, báo cán bộ công nghệ thông tin kiểm tra máy chủ của phần bổ trợ.',
    en: "Close the pane and open it again. If that does not help, ask your IT staff to check the add-in's server.",
  },
  'no-answer': {
    vi: 'Đã chờ lâu nhưng Excel chưa trả lời.',
    en: 'Excel has not answered for a long time.',
  },
  'no-answer-next': {
    vi: 'Đóng khung và mở lại. Nếu trang này được mở trong trình duyệt thì hãy mở nó từ Excel, thẻ Thi đua.',
    en: 'Close the pane and open it again. If this page was opened in a browser, open it in Excel, on the Thi đua tab.',
  },
  'not-excel': {
    vi: 'Trang này chạy bên trong Excel, không chạy riêng trong trình duyệt hay ứng dụng khác.',
    en: 'This page runs inside Excel, not on its own in a browser or in another application.',
  },
  'not-excel-next': {
    vi: 'Mở tệp bằng Excel, chọn thẻ Thi đua rồi bấm Kiểm tra.',
    en: 'Open the file in Excel, choose the Thi đua tab and press Check.',
  },
  'old-excel': {
    vi: 'Phiên bản Excel này quá cũ, chưa dùng được Thi đua.',
    en: 'This version of Excel is too old for Thi đua.',
  },
  'old-excel-next': {
    vi: 'Cập nhật Office, hoặc dùng Excel 2021 trở lên, Microsoft 365, Excel trên web.',
    en: 'Update Office, or use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
});

/** Reasons why the pane cannot come; each has a text and a way on in the page. */
export const OBSTACLES = ['old-browser', 'no-library', 'no-program', 'no-answer', 'not-excel', 'old-excel'] as const;
export type Obstacle = (typeof OBSTACLES)[number];
