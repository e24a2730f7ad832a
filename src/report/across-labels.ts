import type { AcrossCriterion } from './across';
import type { ReservedCriterion } from './reserved-criterion';

/** What is looked at across files: in words, and what to do about it. */
export const ACROSS_LABELS: Readonly<Record<AcrossCriterion, ReservedCriterion>> = {
  'file-twice': {
    title: { vi: 'Tệp gửi trùng', en: 'File sent twice' },
    remedy: { vi: 'Chỉ giữ một tệp.', en: 'Keep one of the files.' },
  },
  'unit-twice': {
    title: { vi: 'Đơn vị gửi nhiều bản', en: 'Several versions of a unit' },
    remedy: { vi: 'Hỏi đơn vị bản nào là chính thức.', en: 'Ask the unit which version stands.' },
  },
  'nominated-twice': {
    title: { vi: 'Đề nghị ở nhiều danh sách', en: 'Nominated in several lists' },
    remedy: { vi: 'Chỉ giữ một đề nghị cho mỗi đối tượng.', en: 'Keep one nomination for each subject.' },
  },
  'two-awards': {
    title: { vi: 'Nhiều hình thức khen cho một đối tượng', en: 'Several awards for one subject' },
    remedy: {
      vi: 'Chọn một hình thức khen cho mỗi thành tích, hoặc nêu rõ từng thành tích.',
      en: 'Choose one award for each achievement, or state each achievement.',
    },
  },
  'quota-unit': {
    title: { vi: 'Số cá nhân của đơn vị qua nhiều tệp', en: 'Persons of a unit over several files' },
    remedy: { vi: 'Đề nghị đơn vị rút bớt theo thứ tự ưu tiên.', en: 'Ask the unit to reduce by its own preference.' },
  },
  'quota-bloc': {
    title: { vi: 'Chỉ tiêu của cụm, khối', en: 'Quota of a bloc' },
    remedy: { vi: 'Đề nghị cụm, khối xét chọn lại.', en: 'Ask the bloc to choose again.' },
  },
  'quota-plan': {
    title: { vi: 'Chỉ tiêu của kế hoạch', en: 'Quota of the plan' },
    remedy: { vi: 'Trình Hội đồng xét chọn.', en: 'Let the council choose.' },
  },
  'work-twice': {
    title: { vi: 'Công trình do nhiều đơn vị đăng ký', en: 'A work of several units' },
    remedy: { vi: 'Thống nhất một đơn vị chủ trì.', en: 'Agree on one unit in charge.' },
  },
  'not-registered': {
    title: { vi: 'Đề nghị khen nhưng chưa đăng ký', en: 'Nominated without registration' },
    remedy: {
      vi: 'Tìm bản đăng ký của đơn vị; nếu không đăng ký thì trình Hội đồng xem xét.',
      en: 'Look for the registration; without one the council decides.',
    },
  },
  'predecessor-files': {
    title: { vi: 'Đơn vị trước và sau sắp xếp ở các tệp', en: 'Units before and after a merger over files' },
    remedy: {
      vi: 'Quyết định xét theo tên nào rồi yêu cầu gửi lại dưới một tên; nếu là hai đơn vị khác nhau thì giữ nguyên.',
      en: 'Settle which name is judged and ask for files under that name; leave both where they are two units.',
    },
  },
  'nothing-sent': {
    title: { vi: 'Đơn vị chưa gửi', en: 'Nothing sent' },
    remedy: { vi: 'Nhắc đơn vị gửi.', en: 'Remind the unit.' },
  },
};
