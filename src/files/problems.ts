import { defineMessages } from '../i18n/message';
import type { Problem } from '../i18n/problem';
import type { FileProblemCode } from './file-error';

/** What can be wrong with a file, and what to do about it. */
export const fileMessages = defineMessages('file', {
  'empty-file': { vi: 'Tệp rỗng, không có dữ liệu nào.', en: 'The file is empty.' },
  'empty-file-next': {
    vi: 'Hãy xin lại tệp từ đơn vị gửi hoặc chép lại tệp.',
    en: 'Ask the sender for the file again, or copy it anew.',
  },
  'not-a-workbook': { vi: 'Đây không phải là tệp bảng tính Excel.', en: 'This is not a workbook.' },
  'not-a-workbook-next': {
    vi: 'Hãy chọn tệp .xlsx, .xlsm, .xls, .ods hoặc .csv; nếu là Word hay PDF thì đề nghị đơn vị gửi bản Excel.',
    en: 'Choose an .xlsx, .xlsm, .xls, .ods or .csv file; for Word or PDF ask the sender for the workbook.',
  },
  'password-protected': { vi: 'Tệp được đặt mật khẩu nên không đọc được.', en: 'The file is protected by a password.' },
  'password-protected-next': {
    vi: 'Hãy mở tệp bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), lưu lại rồi kiểm tra.',
    en: 'Open it in Excel, remove the password (File > Info > Protect Workbook), save and check again.',
  },
  damaged: {
    vi: 'Tệp bị hỏng hoặc chép chưa hết ({detail}).',
    en: 'The file is damaged or was not copied whole ({detail}).',
  },
  'damaged-next': {
    vi: 'Hãy chép lại tệp; nếu vẫn lỗi, mở bằng Excel, chọn sửa chữa rồi lưu thành tệp mới.',
    en: 'Copy the file again; if it still fails, open it in Excel, let it repair and save as a new file.',
  },
  'too-large': { vi: 'Tệp quá lớn để đọc an toàn ({detail}).', en: 'The file is too large to read safely ({detail}).' },
  'too-large-next': {
    vi: 'Hãy xoá các trang không cần, các dòng, cột trống đã định dạng rồi lưu lại; hoặc tách thành nhiều tệp.',
    en: 'Remove sheets that are not needed and formatted blank rows and columns, save again, or split the file.',
  },
  'suspicious-archive': {
    vi: 'Tệp nén bất thường, có thể gây treo máy nên không mở ({detail}).',
    en: 'The archive is abnormal and could hang the machine; it was not opened ({detail}).',
  },
  'suspicious-archive-next': {
    vi: 'Hãy hỏi lại đơn vị gửi; nếu đúng là tệp của họ, mở bằng Excel rồi lưu thành tệp mới.',
    en: 'Ask the sender; if the file is genuine, open it in Excel and save as a new file.',
  },
  'doctype-refused': {
    vi: 'Tệp chứa khai báo mà tệp Excel không bao giờ có, nên không mở vì lý do an toàn.',
    en: 'The file holds a declaration that no Excel file has; it was not opened for safety.',
  },
  'doctype-refused-next': {
    vi: 'Hãy hỏi lại đơn vị gửi; không mở tệp nếu không rõ nguồn gốc.',
    en: 'Ask the sender; do not open the file when its origin is unclear.',
  },
  'unsupported-zip': {
    vi: 'Tệp dùng kiểu nén chưa hỗ trợ ({detail}).',
    en: 'The file uses a kind of compression that is not supported ({detail}).',
  },
  'unsupported-zip-next': {
    vi: 'Hãy mở bằng Excel và lưu thành tệp .xlsx mới.',
    en: 'Open it in Excel and save as a new .xlsx file.',
  },
  'no-sheets': { vi: 'Tệp không có trang tính nào.', en: 'The file has no worksheet.' },
  'no-sheets-next': { vi: 'Hãy kiểm tra lại tệp bằng Excel.', en: 'Look at the file in Excel.' },
  'empty-workbook': { vi: 'Các trang tính đều trống.', en: 'All worksheets are empty.' },
  'empty-workbook-next': {
    vi: 'Hãy kiểm tra đã chọn đúng tệp chưa, hoặc tệp đã được lưu chưa.',
    en: 'Make sure that it is the right file and that it was saved.',
  },
});

/** The problem for a code, with what to do next. */
export function fileProblem(code: FileProblemCode, detail: string): Problem {
  const template = fileMessages.templates[code].vi;
  return {
    code,
    message: { id: `file/${code}`, data: template.includes('{detail}') ? { detail } : {} },
    next: { id: `file/${code}-next`, data: {} },
  };
}
