import { defineMessages } from '../../i18n/message';

/** What the workbench's server says in the terminal. */
export const serverMessages = defineMessages('workbench-server', {
  ready: {
    vi: 'Bàn thử ThiDua đang chạy tại {url} (bấm Ctrl+C để dừng).',
    en: 'The ThiDua workbench runs at {url} (press Ctrl+C to stop).',
  },
  local: {
    vi: 'Chỉ máy này mở được; không có gì được gửi đi.',
    en: 'Only this machine can open it; nothing is sent anywhere.',
  },
  'port-taken': {
    vi: 'Cổng {port} đang có chương trình khác dùng. Hãy đóng chương trình đó, hoặc chạy: npm start -- --port {other}',
    en: 'Port {port} is used by another program. Close it, or run: npm start -- --port {other}',
  },
  'bad-port': {
    vi: '"{text}" không phải là số cổng. Hãy dùng một số từ 1 đến 65535.',
    en: '"{text}" is not a port number. Use a number from 1 to 65535.',
  },
  'port-refused': {
    vi: 'Không mở được cổng {port} ({reason}). Hãy thử: npm start -- --port {other}',
    en: 'Port {port} could not be opened ({reason}). Try: npm start -- --port {other}',
  },
  'not-built': {
    vi: 'Chưa có trang bàn thử trong {folder}. Hãy chạy: npm run build',
    en: 'There is no workbench page in {folder}. Run: npm run build',
  },
  'no-office': {
    vi: 'Thiếu thư viện office.js (gói @microsoft/office-js). Hãy chạy: npm ci',
    en: 'The office.js library (package @microsoft/office-js) is missing. Run: npm ci',
  },
});
