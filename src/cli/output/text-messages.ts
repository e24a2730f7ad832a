import { defineMessages } from '../../i18n/message';

/** The words around findings in text output. */
export const textMessages = defineMessages('text', {
  file: { vi: 'Tệp: {file}', en: 'File: {file}' },
  'not-checked': { vi: 'KHÔNG KIỂM TRA ĐƯỢC. {problem}', en: 'NOT CHECKED. {problem}' },
  notice: { vi: 'Lưu ý: {text}', en: 'Note: {text}' },
  table: {
    vi: 'Trang "{sheet}", bảng {range}: {kind}',
    en: 'Sheet "{sheet}", table {range}: {kind}',
  },
  title: { vi: 'Tên bảng: {title}', en: 'Title: {title}' },
  'header-one': {
    vi: 'Tiêu đề cột ở dòng {row}; {count} dòng được kiểm tra.',
    en: 'Header in row {row}; {count} records checked.',
  },
  'header-many': {
    vi: 'Tiêu đề cột ở dòng {first}-{last}; {count} dòng được kiểm tra.',
    en: 'Header in rows {first}-{last}; {count} records checked.',
  },
  'unknown-columns': { vi: 'Cột không dùng đến: {columns}.', en: 'Columns not used: {columns}.' },
  'unsure-columns': {
    vi: 'Cột chưa rõ nghĩa nên chưa dùng: {columns}.',
    en: 'Columns not clear, so not used: {columns}.',
  },
  column: { vi: '{letters} "{header}"', en: '{letters} "{header}"' },
  'column-candidates': { vi: '{letters} "{header}" ({fields})', en: '{letters} "{header}" ({fields})' },
  row: { vi: 'Dòng {row}. {subject}: {verdict}', en: 'Row {row}. {subject}: {verdict}' },
  'row-kind': { vi: 'Dòng {row}. {subject} ({kind}): {verdict}', en: 'Row {row}. {subject} ({kind}): {verdict}' },
  'rows-lacking': {
    vi: 'Dòng {rows}: {verdict} vì bảng thiếu cột, xem lưu ý chung của bảng.',
    en: 'Rows {rows}: {verdict} because the table lacks columns, see below.',
  },
  'rows-by-others': {
    vi: 'Dòng {rows}: {verdict} theo các ô đã nêu ở trên.',
    en: 'Rows {rows}: {verdict} because of the cells named above.',
  },
  nameless: { vi: '(không có tên)', en: '(no name)' },
  cell: { vi: 'Ô {cells}.', en: 'Cell {cells}.' },
  remedy: { vi: 'Cần làm: {text}', en: 'To do: {text}' },
  'nothing-against': {
    vi: 'Không dòng nào bị vướng, nhưng có dòng không được xét (xem dưới).',
    en: 'Nothing stands against any record, but some were not judged (see below).',
  },
  'all-eligible': { vi: 'Tất cả các dòng đều đủ điều kiện.', en: 'All records are eligible.' },
  'all-correct': { vi: 'Tất cả các dòng đều đúng.', en: 'All records are correct.' },
  'table-notes': { vi: 'Lưu ý chung của bảng:', en: 'About the whole table:' },
  unread: { vi: 'Dòng chưa đọc được:', en: 'Rows not read:' },
  'unread-row': { vi: 'Dòng {row}: {reason}', en: 'Row {row}: {reason}' },
  'expected-title': { vi: 'Điểm theo cách chấm:', en: 'Scores by the stated methods:' },
  'expected-nothing': {
    vi: 'Không tiêu chí nào có cách chấm đọc được. Có thể ghi cách chấm vào cột "Cách chấm điểm" hoặc dùng tệp thang điểm (--score-plan).',
    en: 'No criterion has a method that can be read. Write it in the column "Cách chấm điểm" or give a score plan (--score-plan).',
  },
  'expected-scored': {
    vi: 'Dòng {row}. {criterion}: {score} điểm, {max}; đang chấm {typed}.',
    en: 'Row {row}. {criterion}: {score} points, {max}; typed {typed}.',
  },
  'expected-provisional': {
    vi: 'Dòng {row}. {criterion}: tạm tính {score} điểm, {max}; đang chấm {typed}.',
    en: 'Row {row}. {criterion}: {score} points for now, {max}; typed {typed}.',
  },
  'expected-unknown': {
    vi: 'Dòng {row}. {criterion}: chưa tính được, {max}; đang chấm {typed}.',
    en: 'Row {row}. {criterion}: not worked out, {max}; typed {typed}.',
  },
  'expected-not-assigned': {
    vi: 'Dòng {row}. {criterion}: không tính vào điểm tối đa của đơn vị; đang chấm {typed}.',
    en: 'Row {row}. {criterion}: leaves the unit’s most points; typed {typed}.',
  },
  'expected-max': { vi: 'tối đa {points}', en: 'at most {points}' },
  'expected-most-off': { vi: 'trừ tối đa {points}', en: 'at most {points} off' },
  'expected-typed': { vi: '{score} (ô {cell})', en: '{score} (cell {cell})' },
  'expected-untyped': { vi: 'để trống', en: 'nothing' },
  'expected-peers': {
    vi: 'So với {count} đơn vị khác trong tệp.',
    en: 'Compared with {count} other units of the file.',
  },
  'other-sheets': { vi: 'Trang tính không kiểm tra:', en: 'Sheets not checked:' },
  across: { vi: 'ĐỐI CHIẾU GIỮA CÁC TỆP', en: 'ACROSS THE FILES' },
  'summary-plan': {
    vi: 'Kế hoạch: {plan}. Thời hạn tính đến ngày {date}.',
    en: 'Plan: {plan}. Deadlines as of {date}.',
  },
  summary: {
    vi: 'TỔNG CỘNG: {files} tệp, {total} dòng. Đủ điều kiện {eligible}; không đủ điều kiện {ineligible}; thiếu thông tin {incomplete}; cần xem xét {review}.',
    en: 'TOTAL: {files} files, {total} records. Eligible {eligible}; not eligible {ineligible}; incomplete {incomplete}; to be reviewed {review}.',
  },
  'summary-files': { vi: 'TỔNG CỘNG: {files} tệp.', en: 'TOTAL: {files} files.' },
  'summary-figures': {
    vi: 'Bảng chấm điểm, xếp hạng, chỉ tiêu: {total} dòng. Đúng {eligible}; sai {ineligible}; thiếu thông tin {incomplete}; cần xem xét {review}.',
    en: 'Score, ranking and target tables: {total} rows. Correct {eligible}; wrong {ineligible}; incomplete {incomplete}; to be reviewed {review}.',
  },
  'summary-unread': {
    vi: 'Dòng chưa đọc được: {rows}. Tệp không kiểm tra được: {files}.',
    en: 'Rows not read: {rows}. Files not checked: {files}.',
  },
});
