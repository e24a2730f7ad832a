import { defineMessages } from '../../i18n/message';

/** Texts of the screen for many files. */
export const batchMessages = defineMessages('pane-batch', {
  title: { vi: 'Nhiều tệp', en: 'Many files' },
  back: { vi: 'Trở về', en: 'Back' },
  about: {
    vi: 'Chọn các tệp mà đơn vị gửi, hoặc cả thư mục; kéo thả vào đây cũng được. Thư mục con cấp một được coi là cụm, khối. Mọi tệp chỉ được đọc trên máy này.',
    en: 'Choose the files that units sent, or a whole folder; dropping them here works too. First folders count as blocs. All files are read on this machine only.',
  },
  'drop-here': { vi: 'Thả tệp hoặc thư mục vào đây', en: 'Drop files or folders here' },
  files: { vi: 'Chọn tệp', en: 'Choose files' },
  folder: { vi: 'Chọn thư mục', en: 'Choose a folder' },
  'no-plan': {
    vi: 'Hãy chọn kế hoạch ở đầu khung này rồi bấm "Kiểm tra các tệp".',
    en: 'Choose the plan at the top of this pane, then press "Check the files".',
  },
  'none-taken': {
    vi: 'Không có tệp bảng tính nào trong những gì đã chọn.',
    en: 'There is no workbook among what was chosen.',
  },
  'other-plan': {
    vi: 'Các tệp được kiểm tra theo kế hoạch khác với kế hoạch đang chọn.',
    en: 'The files were checked by another plan than the one chosen now.',
  },
  'scored-by': {
    vi: 'Bảng điểm trong các tệp được soát theo thang điểm {file} (chọn hoặc bỏ ở mục Chấm điểm).',
    en: 'Score tables of the files were checked by the score plan {file} (chosen or dropped under Scores).',
  },
  'other-score-plan': {
    vi: 'Thang điểm đã được chọn lại sau khi kiểm tra các tệp này.',
    en: 'Another score plan was chosen since these files were checked.',
  },
  'other-lists': {
    vi: 'Danh sách của cơ quan đã đổi sau khi kiểm tra các tệp này.',
    en: "The office's lists have changed since these files were checked.",
  },
  expected: {
    vi: 'Có danh sách này thì đơn vị chưa gửi tệp nào được nêu tên; danh sách có cột Khối hoặc dòng tên khối thì nêu theo từng khối.',
    en: 'With this list, units that sent no file are named; by bloc where the list has a column "Khối" or rows with the names of blocs.',
  },
  start: { vi: 'Kiểm tra các tệp', en: 'Check the files' },
  again: { vi: 'Kiểm tra lại tất cả', en: 'Check all again' },
  resume: { vi: 'Kiểm tra tiếp {count} tệp', en: 'Check the other {count} files' },
  stop: { vi: 'Dừng', en: 'Stop' },
  clear: { vi: 'Bỏ các tệp này', en: 'Clear these files' },
  progress: { vi: 'Đã xong {done}/{total} tệp', en: '{done} of {total} files done' },
  finished: { vi: 'Đã kiểm tra {total} tệp, {records} dòng.', en: '{total} files, {records} records checked.' },
  'finished-some': {
    vi: 'Đã kiểm tra {total} tệp, {records} dòng; {failed} tệp không kiểm tra được.',
    en: '{total} files, {records} records checked; {failed} files could not be.',
  },
  stopped: { vi: 'Đã dừng; còn {left} tệp chưa kiểm tra.', en: 'Stopped; {left} files are not checked yet.' },
  totals: { vi: 'Tổng số theo kết quả', en: 'Totals by result' },
  eligible: { vi: 'Đủ', en: 'Eligible' },
  ineligible: { vi: 'Không đủ', en: 'Not eligible' },
  incomplete: { vi: 'Thiếu', en: 'Incomplete' },
  'needs-review': { vi: 'Xem xét', en: 'Review' },
  list: { vi: 'Các tệp', en: 'Files' },
  waiting: { vi: 'Chưa kiểm tra', en: 'Waiting' },
  running: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  'file-line': {
    vi: '{eligible} đủ, {ineligible} không đủ, {incomplete} thiếu, {review} xem xét',
    en: '{eligible} eligible, {ineligible} not, {incomplete} incomplete, {review} to review',
  },
  unread: { vi: '{count} dòng chưa đọc được', en: '{count} rows not read' },
  reasons: { vi: 'Vướng nhiều nhất', en: 'Most frequent reasons' },
  reason: { vi: '{title} ({count})', en: '{title} ({count})' },
  across: { vi: 'Đối chiếu giữa các tệp ({count})', en: 'Across the files ({count})' },
  'silent-bloc': { vi: '{bloc}: {count}/{total} đơn vị chưa gửi', en: '{bloc}: {count} of {total} units sent nothing' },
  'no-bloc': { vi: 'Chưa ghi khối', en: 'No bloc named' },
  kind: { vi: '{title} ({count})', en: '{title} ({count})' },
  more: { vi: 'Hiện thêm {count} nội dung', en: 'Show {count} more' },
  'make-sheets': { vi: 'Lập tổng hợp', en: 'Make the summary' },
  save: { vi: 'Lưu tệp tổng hợp', en: 'Save the summary' },
  'file-name': { vi: 'tong-hop-tham-dinh.xlsx', en: 'summary-of-review.xlsx' },
  making: { vi: 'Đang lập các trang tổng hợp…', en: 'Making the summary sheets…' },
  saved: { vi: 'Đã lưu {name}, {sheets} trang.', en: '{name} saved, {sheets} sheets.' },
  made: {
    vi: 'Đã lập {sheets} trang tổng hợp trong tệp đang mở.',
    en: '{sheets} summary sheets made in the open workbook.',
  },
  'results-lost': {
    vi: 'Bộ phận kiểm tra bị ngắt đột ngột nên kết quả của các tệp không còn. Bấm "Kiểm tra các tệp" để làm lại; nếu vẫn lỗi, chọn ít tệp hơn mỗi lần.',
    en: 'The part that checks ended unexpectedly and the results of the files are gone. Press "Check the files" to begin again; if it fails again, choose fewer files at a time.',
  },
  failed: {
    vi: 'Có lỗi ngoài dự kiến nên chưa lập được tổng hợp. Hãy thử lại.',
    en: 'Something unexpected went wrong, so there is no summary. Try again.',
  },
});
