import { ACROSS_LABELS } from './across-labels';
import type { Verdict } from '../criteria/criterion';
import type { Wording } from '../i18n/message';
import type { FindingOutcome, Severity } from './report';
import type { ReservedCriterion } from './reserved-criterion';

/** Names of verdicts as they are shown; in score, ranking and target tables the ladder has names of its own. */
export type VerdictName = Verdict | 'wrong' | 'correct';

const FIGURE_TABLES: ReadonlySet<string> = new Set(['scores', 'ranking', 'targets']);

/** Whether figures are judged in a table of this kind, not who is worthy of something. */
export const isFigureTable = (tableKind: string): boolean => FIGURE_TABLES.has(tableKind);

/** The verdict's name in a table of this kind: `wrong` and `correct` where figures are judged. */
export function verdictName(verdict: Verdict, tableKind: string): VerdictName {
  if (!isFigureTable(tableKind)) return verdict;
  if (verdict === 'ineligible') return 'wrong';
  return verdict === 'eligible' ? 'correct' : verdict;
}

export const VERDICT_LABEL: Readonly<Record<VerdictName, Wording>> = {
  ineligible: { vi: 'Không đủ điều kiện', en: 'Not eligible' },
  incomplete: { vi: 'Thiếu thông tin', en: 'Incomplete' },
  'needs-review': { vi: 'Cần xem xét', en: 'Needs review' },
  eligible: { vi: 'Đủ điều kiện', en: 'Eligible' },
  wrong: { vi: 'Sai', en: 'Wrong' },
  correct: { vi: 'Đúng', en: 'Correct' },
};

export const OUTCOME_LABEL: Readonly<Record<FindingOutcome, Wording>> = {
  fail: { vi: 'Không đạt', en: 'Not met' },
  unknown: { vi: 'Chưa đủ căn cứ', en: 'Not known' },
  review: { vi: 'Cần xem xét', en: 'Review' },
  info: { vi: 'Lưu ý', en: 'Note' },
};

export const SEVERITY_LABEL: Readonly<Record<Severity, Wording>> = {
  block: { vi: 'Tiêu chuẩn', en: 'Standard' },
  supplement: { vi: 'Cần bổ sung', en: 'To be supplied' },
  warn: { vi: 'Hội đồng quyết định', en: 'For the council' },
  info: { vi: 'Để biết', en: 'For information' },
};

const UNKNOWN_TABLE: Wording = { vi: 'Chưa rõ loại bảng', en: 'Kind of table not known' };

const TABLE_KIND_LABEL: Readonly<Record<string, Wording>> = {
  nomination: { vi: 'Danh sách đề nghị khen thưởng', en: 'Nomination list' },
  registration: { vi: 'Danh sách đăng ký thi đua', en: 'Registration list' },
  projects: { vi: 'Danh mục công trình, dự án', en: 'List of projects' },
  tracking: { vi: 'Bảng theo dõi phong trào', en: 'Tracking table' },
  targets: { vi: 'Bảng chỉ tiêu', en: 'Target table' },
  scores: { vi: 'Bảng chấm điểm', en: 'Score table' },
  ranking: { vi: 'Bảng xếp hạng', en: 'Ranking table' },
};

/** Wording of a kind of table; kinds that are not known are said to be so. */
export const tableKindLabel = (kind: string): Wording => TABLE_KIND_LABEL[kind] ?? UNKNOWN_TABLE;

/** Criteria of ours that no plan lists. */
export const RESERVED_CRITERIA: Readonly<Record<string, ReservedCriterion>> = {
  ...ACROSS_LABELS,
  reading: {
    title: { vi: 'Đọc bảng', en: 'Reading the table' },
    remedy: { vi: 'Ghi rõ lại trong tệp rồi kiểm tra lại.', en: 'Word it clearly in the file and check again.' },
  },
  roster: {
    title: { vi: 'Đơn vị của khối', en: 'Units of the bloc' },
    remedy: {
      vi: 'Đối chiếu tên đơn vị, hoặc sửa danh sách đơn vị của khối.',
      en: "Compare the units' names, or put the list of the bloc right.",
    },
  },
  predecessor: {
    title: { vi: 'Đơn vị trước và sau sắp xếp', en: 'Units before and after a merger' },
    remedy: {
      vi: 'Quyết định xét theo tên nào rồi ghi thống nhất một tên trong tệp; nếu là hai đơn vị khác nhau thì giữ nguyên.',
      en: 'Settle which name is judged and use it throughout; leave both where they are two units.',
    },
  },
  'unit-kind': {
    title: { vi: 'Loại đơn vị', en: 'Kind of unit' },
    remedy: { vi: 'Bổ sung loại đơn vị rồi kiểm tra lại.', en: 'Add the kind of unit and check again.' },
  },
  standards: {
    title: { vi: 'Tiêu chuẩn chờ hướng dẫn', en: 'Standards await a guidance' },
    remedy: {
      vi: 'Khi có văn bản hướng dẫn, chọn kế hoạch đã bổ sung hướng dẫn đó rồi kiểm tra lại.',
      en: 'When the guidance is out, choose the plan with the guidance and check again.',
    },
  },
  duplicate: {
    title: { vi: 'Trùng tên', en: 'Listed twice' },
    remedy: {
      vi: 'Nếu trùng thì giữ lại một dòng; nếu là hai đối tượng khác nhau thì ghi rõ để phân biệt.',
      en: 'Keep one row where they are the same; word them apart where they are not.',
    },
  },
};
