import { defineMessages } from '../../i18n/message';

/** Words of empty sheets. Headings and headers are those of the paper that is sent, and Vietnamese; advice is in the pane's language. */
export const templateMessages = defineMessages('template', {
  'title-registration': { vi: 'BẢNG ĐĂNG KÝ THI ĐUA', en: 'EMULATION REGISTRATION' },
  'title-nomination': { vi: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', en: 'LIST OF NOMINATIONS' },
  'title-projects': { vi: 'BẢNG ĐĂNG KÝ CÔNG TRÌNH, DỰ ÁN, PHẦN VIỆC', en: 'REGISTRATION OF WORKS AND TASKS' },
  'title-tracking': { vi: 'BẢNG THEO DÕI TỔ CHỨC PHONG TRÀO THI ĐUA', en: 'CAMPAIGN TRACKING' },
  'title-targets': { vi: 'BẢNG CHỈ TIÊU THI ĐUA', en: 'CAMPAIGN TARGETS' },
  'title-scores': { vi: 'BẢNG CHẤM ĐIỂM THI ĐUA', en: 'SCORE TABLE' },
  'sheet-registration': { vi: 'Đăng ký', en: 'Registration' },
  'sheet-nomination': { vi: 'Đề nghị', en: 'Nomination' },
  'sheet-projects': { vi: 'Công trình', en: 'Works' },
  'sheet-tracking': { vi: 'Theo dõi', en: 'Tracking' },
  'sheet-targets': { vi: 'Chỉ tiêu', en: 'Targets' },
  'sheet-scores': { vi: 'Chấm điểm', en: 'Scores' },
  'sheet-persons': { vi: '{sheet} cá nhân', en: '{sheet}, persons' },
  enclosed: { vi: '(Kèm theo văn bản số {document} của {authority})', en: '(Enclosed with {document} of {authority})' },
  'fill-in': {
    vi: '(Mỗi đối tượng ghi một dòng; ô có mũi tên thì chọn trong danh sách; ô nền xám để trống)',
    en: '(One subject a row; where a cell has an arrow choose from its list; leave grey cells blank)',
  },
  'fill-in-rows': {
    vi: '(Mỗi nội dung ghi một dòng; ô có mũi tên thì chọn trong danh sách; ô nền xám để trống)',
    en: '(One item a row; where a cell has an arrow choose from its list; leave grey cells blank)',
  },
  superior: { vi: 'TÊN CƠ QUAN CẤP TRÊN', en: 'SUPERIOR BODY' },
  office: { vi: 'TÊN CƠ QUAN, ĐƠN VỊ', en: 'OFFICE' },
  number: { vi: 'Số: ……/……', en: 'No. ……/……' },
  day: { vi: '……………, ngày …… tháng …… năm ……', en: '……………, day …… month …… year ……' },
  'made-by': { vi: 'NGƯỜI LẬP BIỂU', en: 'PREPARED BY' },
  'name-in-full': { vi: '(Ký, ghi rõ họ tên)', en: '(Signature and full name)' },
  head: { vi: 'THỦ TRƯỞNG ĐƠN VỊ', en: 'HEAD OF THE OFFICE' },
  sealed: { vi: '(Ký tên, đóng dấu)', en: '(Signature and seal)' },
  year: { vi: 'Năm {period}', en: 'Year {period}' },
  'school-year': { vi: 'Năm học {period}', en: 'School year {period}' },
  'advice-list': { vi: '{label}: chọn trong danh sách.', en: '{label}: choose from the list.' },
  'advice-answer': { vi: '{label}: chọn Có hoặc Không.', en: '{label}: choose Có (yes) or Không (no).' },
  'advice-date': {
    vi: '{label}: ghi ngày/tháng/năm, ví dụ 30/6/2025.',
    en: '{label}: write day/month/year, such as 30/6/2025.',
  },
  'advice-percent': {
    vi: '{label}: ghi tỷ lệ phần trăm, ví dụ 72,5%.',
    en: '{label}: write a percentage, such as 72.5%.',
  },
  'advice-fulfilment': {
    vi: '{label}: ghi tỷ lệ so với kế hoạch, ví dụ 104%, hoặc ghi "Hoàn thành vượt mức".',
    en: '{label}: write the percentage of the plan, such as 104%, or "Hoàn thành vượt mức" (exceeded).',
  },
  'advice-number': {
    vi: '{label}: ghi số, không ghi kèm đơn vị tính.',
    en: '{label}: write a number without its unit.',
  },
  'advice-papers': {
    vi: '{label}: ghi các phần đã có, cách nhau bằng dấu chấm phẩy: {papers}.',
    en: '{label}: name what there is, parted by semicolons: {papers}.',
  },
  'advice-text': { vi: '{label}.', en: '{label}.' },
  'how-to': { vi: 'Cách ghi', en: 'How to fill in' },
  'other-value': { vi: 'Giá trị khác mẫu', en: 'Another value' },
  'other-question': {
    vi: 'Giá trị này không có trong mẫu. Vẫn giữ lại?',
    en: 'The form does not offer this value. Keep it all the same?',
  },
  'union-best': { vi: 'Vững mạnh xuất sắc', en: 'Strong and excellent' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
});
