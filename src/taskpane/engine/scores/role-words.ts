import { defineMessages, fill, type Language, type Wording } from '../../../i18n/message';
import type { ScoreRoleName } from '../../../scoring/read/role-wordings';

/** What columns of score tables hold, as a person chooses it. `aside` is offered as a column that is not used. */
const words: Readonly<Record<Exclude<ScoreRoleName, 'aside'>, Wording>> = {
  ordinal: { vi: 'Số thứ tự, mã tiêu chí', en: 'Number or code' },
  unit: { vi: 'Tên đơn vị', en: 'Unit' },
  cluster: { vi: 'Tên cụm, khối', en: 'Cluster or bloc' },
  person: { vi: 'Họ và tên', en: 'Person' },
  criterion: { vi: 'Tên tiêu chí', en: 'Criterion' },
  group: { vi: 'Nhóm tiêu chí', en: 'Group of criteria' },
  max: { vi: 'Điểm tối đa', en: 'Most points' },
  part: { vi: 'Điểm tối đa của mục thành phần', en: 'Most points of a part' },
  weight: { vi: 'Hệ số', en: 'Weight' },
  target: { vi: 'Chỉ tiêu được giao', en: 'Target' },
  actual: { vi: 'Kết quả thực hiện', en: 'Result' },
  percent: { vi: 'Tỷ lệ thực hiện', en: 'Result in per cent' },
  self: { vi: 'Điểm tự chấm', en: 'Own score' },
  bloc: { vi: 'Điểm khối, cụm chấm', en: 'Score by the bloc' },
  review1: { vi: 'Điểm thẩm định lần 1', en: 'Score of the first review' },
  review2: { vi: 'Điểm thẩm định lần 2', en: 'Score of the second review' },
  final: { vi: 'Điểm cuối cùng', en: 'Final score' },
  total: { vi: 'Tổng điểm', en: 'Total' },
  score: { vi: 'Điểm', en: 'Points' },
  rank: { vi: 'Xếp hạng', en: 'Place' },
  grade: { vi: 'Xếp loại', en: 'Grade' },
  award: { vi: 'Đề nghị khen thưởng', en: 'Proposed award' },
  explain: { vi: 'Giải trình', en: 'Explanation' },
  reason: { vi: 'Lý do', en: 'Reason' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  method: { vi: 'Cách chấm điểm', en: 'Method' },
  note: { vi: 'Ghi chú', en: 'Note' },
};

export const scoreRoleMessages = defineMessages('score-roles', words);

/** What a column of a score table can be said to hold, in the order of a usual table. */
export const roleChoices = (language: Language): readonly { readonly id: string; readonly label: string }[] =>
  Object.entries(words).map(([id, wording]) => ({ id, label: fill(wording, {}, language) }));
