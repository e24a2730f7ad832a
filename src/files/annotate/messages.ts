import { defineMessages } from '../../i18n/message';

/** What the officer is told about an annotated copy. */
export const annotateMessages = defineMessages('annotate', {
  'sheet-missing': {
    vi: 'Không thấy trang “{sheet}” trong tệp nên không đánh dấu được bảng của trang này.',
    en: 'The file has no sheet “{sheet}”, so its table could not be marked.',
  },
  'no-room': {
    vi: 'Trang “{sheet}” không còn cột trống bên phải bảng {area} nên không thêm được hai cột kết quả; xin xem trang “{results}”.',
    en: 'Sheet “{sheet}” has no free column right of the table {area}, so the two columns were not added; see sheet “{results}”.',
  },
  'not-beside': {
    vi: 'Trang “{sheet}”: bên phải bảng {area} đã có nội dung, hai cột kết quả được đặt ở cột {columns}.',
    en: 'Sheet “{sheet}”: there is content right of the table {area}, the two columns were put in {columns}.',
  },
  'sort-apart': {
    vi: 'Trang “{sheet}” đang lọc hoặc định dạng thành bảng ở vùng {area}: lệnh sắp xếp của Excel không kéo theo hai cột kết quả. Nếu cần sắp xếp, xin sắp xếp trước rồi kiểm tra lại.',
    en: 'Sheet “{sheet}” has a filter or a table object on {area}: sorting there leaves the two columns behind. Sort first, then check again.',
  },
  'print-area': {
    vi: 'Trang “{sheet}” có đặt vùng in nên hai cột kết quả không được in ra; trang “{results}” thì in được.',
    en: 'Sheet “{sheet}” has a print area, so the two columns will not be printed; sheet “{results}” will be.',
  },
  'sheet-protected': {
    vi: 'Trang “{sheet}” đang được bảo vệ; kết quả vẫn được ghi vào bản sao và việc bảo vệ giữ nguyên.',
    en: 'Sheet “{sheet}” is protected; the results were written to the copy and the protection stays.',
  },
  'structure-protected': {
    vi: 'Cấu trúc sổ đang được bảo vệ; trang “{results}” vẫn được thêm vào bản sao và việc bảo vệ giữ nguyên. Muốn xoá hết dấu, xin dùng lệnh xoá đánh dấu.',
    en: 'The structure of the workbook is protected; sheet “{results}” was added to the copy and the protection stays. To take it out, remove the marks.',
  },
  signed: {
    vi: 'Tệp gốc có chữ ký số. Chữ ký không còn hiệu lực trên bản sao đã đánh dấu; tệp gốc không thay đổi.',
    en: 'The original is digitally signed. The signature does not hold for the marked copy; the original is unchanged.',
  },
  'only-xlsx': {
    vi: 'Chỉ đánh dấu được tệp .xlsx và .xlsm.',
    en: 'Only .xlsx and .xlsm files can be marked.',
  },
  'only-xlsx-next': {
    vi: 'Hãy mở tệp bằng Excel, lưu lại ở dạng .xlsx (Tệp > Lưu dưới dạng) rồi đánh dấu.',
    en: 'Open it in Excel, save it as .xlsx (File > Save As) and mark again.',
  },
  shared: {
    vi: 'Sổ đang ở chế độ dùng chung có theo dõi thay đổi nên không ghi kết quả vào được.',
    en: 'The workbook is shared with change tracking, so the results cannot be written into it.',
  },
  'shared-next': {
    vi: 'Hãy mở tệp bằng Excel, bỏ chế độ dùng chung (Xem lại > Chia sẻ sổ làm việc), lưu lại rồi đánh dấu.',
    en: 'Open it in Excel, stop sharing (Review > Share Workbook), save it and mark again.',
  },
  'typed-over': {
    vi: 'Trang “{sheet}”: ô {cells} trong hai cột kết quả có số hoặc công thức do người dùng nhập nên được giữ lại.',
    en: 'Sheet “{sheet}”: {cells} in the two columns hold figures or formulas typed by the user and were kept.',
  },
});
