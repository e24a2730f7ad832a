import { defineMessages } from '../i18n/message';

/** What can go wrong between the pane and the open workbook. */
export const excelMessages = defineMessages('excel', {
  'cell-edit-mode': {
    vi: 'Một ô đang được sửa nên Excel chưa nhận lệnh.',
    en: 'A cell is being edited, so Excel does not take commands.',
  },
  'cell-edit-mode-next': {
    vi: 'Nhấn Enter để kết thúc sửa ô (hoặc Esc để bỏ), rồi bấm lại.',
    en: 'Press Enter to finish editing (or Esc to cancel), then try again.',
  },
  'access-denied': {
    vi: 'Excel không cho ghi: trang tính hoặc tệp đang được bảo vệ, hoặc tệp mở ở chế độ chỉ đọc.',
    en: 'Excel refused to write: the sheet or file is protected, or the file is open for reading only.',
  },
  'access-denied-next': {
    vi: 'Bỏ bảo vệ ở thẻ Xem lại (Review), hoặc lưu thành bản khác, rồi thử lại.',
    en: 'Remove the protection on the Review tab, or save a copy, then try again.',
  },
  'inactive-workbook': {
    vi: 'Một tệp Excel khác đang ở phía trước nên không thao tác được trên tệp này.',
    en: 'Another Excel file is in front, so this one cannot be worked on.',
  },
  'inactive-workbook-next': {
    vi: 'Bấm vào cửa sổ của tệp này một lần, rồi thử lại.',
    en: 'Click the window of this file once, then try again.',
  },
  'too-much-at-once': {
    vi: 'Bảng quá lớn, Excel không chuyển hết dữ liệu trong một lần.',
    en: 'The sheet is too large for Excel to hand over at once.',
  },
  'too-much-at-once-next': {
    vi: 'Xoá các cột, dòng không dùng hoặc tách bảng sang tệp khác, rồi thử lại.',
    en: 'Remove unused columns and rows or move the table to a file of its own, then try again.',
  },
  'sheet-too-large': {
    vi: 'Trang "{sheet}" có dữ liệu trải trên vùng {area}, quá rộng để đọc.',
    en: 'Sheet "{sheet}" has contents spread over {area}, too wide to read.',
  },
  'sheet-too-large-next': {
    vi: 'Nhấn Ctrl+End để tìm ô thừa ở rất xa, xoá các dòng, cột đó, lưu tệp rồi thử lại.',
    en: 'Press Ctrl+End to find the stray cell far away, delete those rows and columns, save, then try again.',
  },
  'sheet-gone': {
    vi: 'Trang tính cần dùng không còn trong tệp: có thể vừa bị xoá.',
    en: 'The sheet is no longer in the file: it may just have been deleted.',
  },
  'sheet-gone-next': { vi: 'Bấm "Kiểm tra" để đọc lại tệp.', en: 'Press "Check" to read the file again.' },
  'sheet-hidden': {
    vi: 'Ô này nằm trên trang tính đang ẩn nên không hiện ra được.',
    en: 'This cell is on a hidden sheet and cannot be shown.',
  },
  'sheet-hidden-next': {
    vi: 'Bấm chuột phải vào tên một trang, chọn Bỏ ẩn (Unhide), rồi bấm lại.',
    en: 'Right-click a sheet tab, choose Unhide, then try again.',
  },
  'host-closed': {
    vi: 'Mất liên lạc với Excel: tệp có thể đã đóng.',
    en: 'Contact with Excel was lost: the file may have been closed.',
  },
  'host-closed-next': {
    vi: 'Mở lại tệp rồi mở lại khung Thi đua.',
    en: 'Open the file again, then the Thi đua pane.',
  },
  'api-missing': {
    vi: 'Phiên bản Excel này chưa có chức năng cần dùng.',
    en: 'This version of Excel lacks a function that is needed.',
  },
  'api-missing-next': {
    vi: 'Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
    en: 'Excel 2021 or later, Microsoft 365 or Excel on the web is needed.',
  },
  'excel-refused': {
    vi: 'Excel không thực hiện được lệnh này.',
    en: 'Excel could not carry out this command.',
  },
  'excel-refused-next': {
    vi: 'Thử lại. Nếu vẫn không được, lưu tệp, mở lại Excel rồi thử lại.',
    en: 'Try again. If it still fails, save the file, restart Excel and try again.',
  },
  unexpected: {
    vi: 'Có lỗi ngoài dự kiến; dữ liệu trong tệp không bị thay đổi.',
    en: 'Something unexpected went wrong; the data in the file was not changed.',
  },
  'unexpected-next': {
    vi: 'Đóng khung Thi đua, mở lại rồi thử lại.',
    en: 'Close the Thi đua pane, open it again and retry.',
  },
  cancelled: { vi: 'Đã dừng theo yêu cầu.', en: 'Stopped as requested.' },
  'cancelled-next': { vi: 'Bấm "Kiểm tra" khi muốn làm lại.', en: 'Press "Check" to start again.' },
  'sheet-protected': {
    vi: 'Trang "{sheet}" đang được bảo vệ nên bảng {area} chưa được đánh dấu; kết quả vẫn có ở trang "{results}".',
    en: 'Sheet "{sheet}" is protected, so table {area} was not marked; its results are on sheet "{results}".',
  },
  'sheet-protected-next': {
    vi: 'Bỏ bảo vệ trang ở thẻ Xem lại (Review), rồi bấm "Đánh dấu" lại nếu cần.',
    en: 'Unprotect the sheet on the Review tab, then press "Mark" again if needed.',
  },
  'marks-protected': {
    vi: 'Trang "{sheet}" đang được bảo vệ nên đánh dấu trên trang này vẫn còn.',
    en: 'Sheet "{sheet}" is protected, so its marks are still there.',
  },
  'marks-protected-next': {
    vi: 'Bỏ bảo vệ trang ở thẻ Xem lại (Review), rồi bấm "Xoá đánh dấu" lại.',
    en: 'Unprotect the sheet on the Review tab, then press "Remove marks" again.',
  },
  'sheet-missing': {
    vi: 'Trang "{sheet}" không còn trong tệp nên bảng {area} chưa được đánh dấu.',
    en: 'Sheet "{sheet}" is no longer in the file, so table {area} was not marked.',
  },
  'no-room': {
    vi: 'Bên phải bảng {area} của trang "{sheet}" không còn hai cột trống; kết quả có ở trang "{results}".',
    en: 'There are no two free columns right of table {area} on sheet "{sheet}"; its results are on sheet "{results}".',
  },
  'no-room-next': {
    vi: 'Xoá bớt các cột thừa ở bên phải bảng, rồi bấm "Đánh dấu" lại nếu cần.',
    en: 'Remove surplus columns right of the table, then press "Mark" again if needed.',
  },
  'structure-protected': {
    vi: 'Cấu trúc tệp đang được bảo vệ nên không thêm được trang "{results}"; các cột kết quả vẫn có bên cạnh bảng.',
    en: 'The structure of the file is protected, so sheet "{results}" could not be added; the result columns stand beside the tables.',
  },
  'results-protected': {
    vi: 'Cấu trúc tệp đang được bảo vệ nên không xoá được trang "{results}".',
    en: 'The structure of the file is protected, so sheet "{results}" could not be removed.',
  },
  'structure-locked': {
    vi: 'Cấu trúc tệp đang được bảo vệ nên không thêm được trang "{sheet}".',
    en: 'The structure of the file is protected, so sheet "{sheet}" could not be added.',
  },
  'structure-protected-next': {
    vi: 'Bỏ bảo vệ ở thẻ Xem lại (Review), mục Bảo vệ sổ làm việc (Protect Workbook), rồi thử lại.',
    en: 'Remove the protection on the Review tab under Protect Workbook, then try again.',
  },
  'typed-over': {
    vi: 'Các ô {cells} của trang "{sheet}" có dữ liệu gõ đè lên đánh dấu nên được giữ lại.',
    en: 'Cells {cells} of sheet "{sheet}" were typed over the marks and are kept.',
  },
  'typed-over-next': {
    vi: 'Xem lại các ô đó và tự xoá nếu không cần.',
    en: 'Look at those cells and clear them yourself if they are not needed.',
  },
  'settings-damaged': {
    vi: 'Không đọc được lựa chọn đã lưu trong tệp này.',
    en: 'The choices saved in this file could not be read.',
  },
  'settings-newer': {
    vi: 'Lựa chọn lưu trong tệp này thuộc phiên bản ThiDua mới hơn.',
    en: 'The choices saved in this file belong to a newer version of ThiDua.',
  },
  'settings-next': {
    vi: 'Chọn lại kế hoạch và cột; lựa chọn cũ giữ nguyên cho đến khi lưu lựa chọn mới.',
    en: 'Choose the plan and columns again; the old choices stay until new ones are saved.',
  },
});
