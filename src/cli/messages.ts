import { defineMessages } from '../i18n/message';

/** What the command line says besides reports. */
export const cliMessages = defineMessages('cli', {
  'unknown-command': {
    vi: 'Không có lệnh "{command}". Các lệnh: check, compare, plans, template, plan lint, unmark, demo.',
    en: 'There is no command "{command}". Commands: check, compare, plans, template, plan lint, unmark, demo.',
  },
  'unknown-option': {
    vi: 'Không có tuỳ chọn {option}. Các tuỳ chọn: {known}.',
    en: 'There is no option {option}. Options: {known}.',
  },
  'unknown-option-close': {
    vi: 'Không có tuỳ chọn {option}; có phải là {close}?',
    en: 'There is no option {option}; did you mean {close}?',
  },
  'value-missing': { vi: 'Thiếu giá trị sau {option}.', en: '{option} needs a value.' },
  'no-value-wanted': { vi: '{option} không nhận giá trị.', en: '{option} takes no value.' },
  'given-twice': { vi: '{option} chỉ được ghi một lần.', en: '{option} may be given only once.' },
  'wrong-choice': {
    vi: '{option} chỉ nhận {allowed}; đang ghi "{value}".',
    en: '{option} takes {allowed}, not "{value}".',
  },
  'wrong-date': {
    vi: '--as-of cần một ngày có thật dạng năm-tháng-ngày; đang ghi "{value}".',
    en: '--as-of takes a real date as year-month-day, not "{value}".',
  },
  'wrong-jobs': {
    vi: '--jobs cần một số từ 1 đến 99; đang ghi "{value}".',
    en: '--jobs takes a number from 1 to 99, not "{value}".',
  },
  'units-problem': { vi: 'Danh sách đơn vị: {problem}', en: 'List of units: {problem}' },
  'units-empty': {
    vi: 'Danh sách đơn vị: không thấy tên nào trong tệp "{file}".',
    en: 'List of units: no name was found in the file "{file}".',
  },
  'no-files': { vi: 'Chưa ghi tệp hoặc thư mục nào.', en: 'No file or folder was given.' },
  'no-plan': {
    vi: 'Chưa ghi kế hoạch. Dùng --plan với một trong các mã: {known}; hoặc một tệp kế hoạch .json.',
    en: 'No plan was given. Use --plan with one of: {known}; or a plan file .json.',
  },
  'unknown-plan': {
    vi: 'Không có kế hoạch "{plan}". Các kế hoạch có sẵn: {known}; hoặc ghi một tệp kế hoạch .json.',
    en: 'There is no plan "{plan}". Shipped plans: {known}; or give a plan file .json.',
  },
  'not-overlay': {
    vi: '"{overlay}" không đi kèm được với kế hoạch "{plan}": chỉ đi kèm được văn bản có overlayFor ghi đúng cơ quan ban hành kế hoạch.',
    en: '"{overlay}" cannot go along with the plan "{plan}": only a document can whose overlayFor names the authority of the plan.',
  },
  'plan-unreadable': { vi: 'Không mở được tệp kế hoạch "{file}".', en: 'The plan file "{file}" could not be opened.' },
  'score-plan-unreadable': {
    vi: 'Không mở được tệp thang điểm "{file}".',
    en: 'The score plan file "{file}" could not be opened.',
  },
  'score-lint-summary': {
    vi: '{plan}: {criteria} tiêu chí chấm điểm; {remarks} điều nên xem lại.',
    en: '{plan}: {criteria} scored criteria; {remarks} remarks.',
  },
  'plan-faulty': {
    vi: 'Tệp kế hoạch "{file}" có lỗi, cần sửa trước khi kiểm tra:',
    en: 'The plan file "{file}" has errors that must be put right first:',
  },
  'one-plan-file': { vi: 'Hãy ghi đúng một tệp kế hoạch.', en: 'Give exactly one plan file.' },
  'lint-summary': {
    vi: '{plan}: {criteria} tiêu chuẩn; {errors} lỗi, {others} điều cần biết.',
    en: '{plan}: {criteria} criteria; {errors} errors, {others} other remarks.',
  },
  'template-form': {
    vi: 'Hãy ghi một kế hoạch và một loại bảng.',
    en: 'Give a plan and a kind of sheet.',
  },
  'template-kind': {
    vi: 'Kế hoạch {plan} không có bảng mẫu "{kind}". Các loại bảng: {known}.',
    en: 'Plan {plan} has no empty sheet "{kind}". Kinds of sheet: {known}.',
  },
  'template-for': {
    vi: 'Bảng "{kind}" không yêu cầu gì đối với "{value}". --for nhận: {known}.',
    en: 'Sheet "{kind}" asks nothing of "{value}". --for takes: {known}.',
  },
  'template-written': { vi: 'Bảng mẫu: {path}', en: 'Empty sheet: {path}' },
  'list-form': {
    vi: '--list cần dạng <tên>=<tệp>; đang ghi "{value}".',
    en: '--list takes <name>=<file>, not "{value}".',
  },
  'unknown-list': {
    vi: 'Kế hoạch {plan} không dùng danh sách "{list}". Các danh sách: {known}.',
    en: 'Plan {plan} uses no list "{list}". Lists: {known}.',
  },
  'list-problem': { vi: 'Danh sách "{list}": {problem}', en: 'List "{list}": {problem}' },
  'list-empty': {
    vi: 'Danh sách "{list}": không thấy tên nào trong tệp "{file}".',
    en: 'List "{list}": no name was found in the file "{file}".',
  },
  'not-found': { vi: 'Không tìm thấy tệp hoặc thư mục này.', en: 'There is no such file or folder.' },
  'not-found-next': {
    vi: 'Hãy xem lại đường dẫn; đường dẫn có dấu cách phải đặt trong dấu nháy kép.',
    en: 'Look at the path again; a path with spaces must stand in quotes.',
  },
  'cannot-open': {
    vi: 'Không mở được tệp (máy báo {detail}).',
    en: 'The file could not be opened (the system says {detail}).',
  },
  'cannot-open-next': {
    vi: 'Hãy đóng tệp nếu đang mở ở chương trình khác và xem lại quyền đọc tệp.',
    en: 'Close it in other programs and look at the permission to read it.',
  },
  'cannot-write': {
    vi: 'Không ghi được vào "{folder}" (máy báo {detail}).',
    en: 'Nothing can be written to "{folder}" (the system says {detail}).',
  },
  'cannot-write-next': {
    vi: 'Hãy chọn thư mục khác bằng --out.',
    en: 'Choose another folder with --out.',
  },
  'folder-closed': {
    vi: 'Không mở được thư mục (máy báo {detail}); các tệp trong đó chưa được kiểm tra.',
    en: 'The folder could not be opened (the system says {detail}); the files in it were not checked.',
  },
  'folder-closed-next': {
    vi: 'Hãy xem lại quyền đọc thư mục, hoặc chép các tệp sang thư mục khác.',
    en: 'Look at the permission to read the folder, or copy the files to another one.',
  },
  'not-a-file': {
    vi: 'Mục này mang tên tệp bảng tính nhưng không phải là tệp.',
    en: 'This has the name of a workbook and is not a file.',
  },
  'not-a-file-next': {
    vi: 'Hãy chép tệp thật vào thư mục rồi kiểm tra lại.',
    en: 'Copy the file itself to the folder and check again.',
  },
  'empty-folder': { vi: 'Thư mục không có tệp bảng tính nào.', en: 'The folder holds no workbook.' },
  'empty-folder-next': {
    vi: 'Hãy xem lại thư mục; các tệp được đọc là {extensions}.',
    en: 'Look at the folder again; files read are {extensions}.',
  },
  unexpected: {
    vi: 'Gặp lỗi ngoài dự kiến khi kiểm tra tệp này ({detail}); các tệp khác vẫn được kiểm tra.',
    en: 'Something unexpected went wrong with this file ({detail}); the other files are still checked.',
  },
  'unexpected-next': {
    vi: 'Hãy báo lỗi này cho người phát triển phần mềm, kèm một tệp mẫu không có dữ liệu thật.',
    en: 'Please report it to the developers with a sample that holds no real data.',
  },
  'out-overwrites': {
    vi: 'Thư mục --out "{folder}" sẽ ghi đè lên tệp gốc "{file}". Hãy chọn thư mục khác.',
    en: 'The folder --out "{folder}" would overwrite the input "{file}". Choose another folder.',
  },
  'out-not-folder': {
    vi: 'Không ghi được vào "{folder}" (máy báo {detail}). Hãy chọn thư mục khác.',
    en: 'Nothing can be written to "{folder}" (the system says {detail}). Choose another folder.',
  },
  'out-written': { vi: 'Bản đánh dấu: {path}', en: 'Marked copy: {path}' },
  'summary-written': { vi: 'Tệp tổng hợp: {path}', en: 'Summary: {path}' },
  'summary-renamed': {
    vi: 'Tệp tổng hợp cũ đã có người sửa nên giữ nguyên; tệp mới là {path}',
    en: 'The former summary was changed by somebody and stays; the new one is {path}',
  },
  'out-renamed': {
    vi: 'Đã có tệp khác cùng tên nên bản đánh dấu được ghi là {path}',
    en: 'Another file has that name, so the marked copy is {path}',
  },
  'out-skipped': { vi: 'Không lập được bản đánh dấu của {file}: {problem}', en: 'No marked copy of {file}: {problem}' },
  'out-only-xlsx': {
    vi: 'chỉ đánh dấu được tệp .xlsx và .xlsm; hãy mở bằng Excel và lưu lại ở dạng .xlsx.',
    en: 'only .xlsx and .xlsm files can be marked; open it in Excel and save it as .xlsx.',
  },
  'already-clean': { vi: '{file}: không có dấu nào để xoá.', en: '{file}: there are no marks to remove.' },
  unmarked: { vi: 'Đã xoá đánh dấu: {path}', en: 'Marks removed: {path}' },
  'file-problem': { vi: '{file}: {problem}', en: '{file}: {problem}' },
  example: { vi: 'Ví dụ: {example}', en: 'Example: {example}' },
  'see-help': { vi: 'Xem hướng dẫn: thidua {command} --help', en: 'More: thidua {command} --help --lang en' },
  'demo-before': {
    vi: 'Kiểm tra thử tệp mẫu. Kế hoạch: {plan}.',
    en: 'Checking a sample. Plan: {plan}.',
  },
  'demo-after': {
    vi: 'Mở bản đánh dấu bằng Excel để xem các dòng được tô màu, lý do bên cạnh và trang "{sheet}":',
    en: 'Open the marked copy in Excel for the coloured rows, the reasons beside them and the sheet "{sheet}":',
  },
});
