import { defineMessages } from '../../i18n/message';

/** Words of the page about a plan, printed and in the pane. */
export const planPageMessages = defineMessages('plan-page', {
  'id-version': { vi: 'Mã {id}, bản {version}', en: 'Id {id}, version {version}' },
  version: { vi: 'Bản', en: 'Version' },
  document: { vi: 'Văn bản', en: 'Document' },
  campaign: { vi: 'Thời gian', en: 'Campaign' },
  'from-to': { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  since: { vi: 'từ {from}, không ghi ngày hết hạn', en: 'from {from}, no end is given' },
  'no-end': { vi: 'không ghi thời gian', en: 'no time is given' },
  until: { vi: 'đến {to}', en: 'until {to}' },
  rounds: { vi: 'Các đợt', en: 'Rounds' },
  round: { vi: '{round}: từ {from} đến {to}', en: '{round}: from {from} to {to}' },
  awards: { vi: 'Khen thưởng', en: 'Awards' },
  lists: { vi: 'Danh sách của cơ quan', en: "The office's lists" },
  standards: { vi: 'Tiêu chuẩn', en: 'Standards' },
  pending: {
    vi: 'Tiêu chuẩn và số lượng khen thưởng còn chờ văn bản hướng dẫn ({clause}); dưới đây là những gì xét được ngay.',
    en: 'Standards and numbers of awards await a guidance ({clause}); what can be judged meanwhile is below.',
  },
  'pending-plain': {
    vi: 'Tiêu chuẩn và số lượng khen thưởng còn chờ văn bản hướng dẫn; dưới đây là những gì xét được ngay.',
    en: 'Standards and numbers of awards await a guidance; what can be judged meanwhile is below.',
  },
  whom: { vi: 'Đối với', en: 'Of' },
  columns: { vi: 'Cột cần có', en: 'Columns needed' },
  'no-columns': { vi: 'Không cần cột riêng.', en: 'Needs no column of its own.' },
  or: { vi: '{column} hoặc {others}', en: '{column} or {others}' },
  years: { vi: '{column} ({years})', en: '{column} ({years})' },
  'here-yes': { vi: 'có trong tệp', en: 'in this workbook' },
  'here-no': { vi: 'chưa có trong tệp', en: 'not in this workbook' },
  'here-some': { vi: 'trong tệp thiếu {years}', en: '{years} missing in this workbook' },
  'core-needed': {
    vi: 'Thiếu cột thì dòng tính là thiếu thông tin.',
    en: 'Without the column a row counts as incomplete.',
  },
  'left-to-people': { vi: 'Để người xét', en: 'Left to people' },
  predecessors: { vi: 'Đơn vị đã sắp xếp, đổi tên', en: 'Units merged or renamed' },
  predecessor: {
    vi: '{unit} (từ {since}): trước đó là {from}.',
    en: '{unit} (since {since}): before it was {from}.',
  },
  faults: { vi: 'Lỗi đã biết của văn bản', en: 'Known faults of the text' },
  fault: {
    vi: '{clause} dẫn chiếu {pointsAt}; hiểu là {readAs}. {note}',
    en: '{clause} points to {pointsAt}; read as {readAs}. {note}',
  },
  'fault-nowhere': { vi: '{clause} hiểu là {readAs}. {note}', en: '{clause} is read as {readAs}. {note}' },
  'fault-plain': { vi: '{clause}: {note}', en: '{clause}: {note}' },
  criteria: { vi: '{count} tiêu chuẩn', en: '{count} criteria' },
});
