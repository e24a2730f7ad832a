import type { Wording } from '../../i18n/message';

interface CheckTitle {
  readonly title: Wording;
  /** What the user can do. */
  readonly remedy: Wording;
}

/** How checks of score tables are called, and what mends what they find; by check id. */
export const SCORE_CHECK_TITLES: Readonly<Record<string, CheckTitle>> = {
  'number-as-text': {
    title: { vi: 'Số lưu dưới dạng chữ', en: 'Number stored as text' },
    remedy: {
      vi: 'Gõ lại con số theo dấu thập phân của máy.',
      en: 'Type the number again with this computer’s decimal sign.',
    },
  },
  'score-over-max': {
    title: { vi: 'Vượt điểm tối đa', en: 'Over the most points' },
    remedy: { vi: 'Chấm lại trong khoảng cho phép.', en: 'Score again within the range.' },
  },
  'score-negative': {
    title: { vi: 'Điểm âm', en: 'Negative score' },
    remedy: {
      vi: 'Chấm từ 0 trở lên; điểm trừ ghi ở mục điểm trừ.',
      en: 'Score from 0 on; deductions have rows of their own.',
    },
  },
  'parent-sum': {
    title: { vi: 'Điểm nhóm không khớp', en: 'Group does not add up' },
    remedy: { vi: 'Sửa công thức hoặc con số của nhóm.', en: 'Correct the group’s formula or figure.' },
  },
  'total-mismatch': {
    title: { vi: 'Tổng điểm không khớp', en: 'Total does not add up' },
    remedy: { vi: 'Sửa công thức hoặc con số tổng.', en: 'Correct the total’s formula or figure.' },
  },
  'formula-replaced': {
    title: { vi: 'Công thức cần xem lại', en: 'Formula to look at' },
    remedy: { vi: 'Chép lại công thức từ ô cùng loại.', en: 'Copy the formula from a sister cell.' },
  },
  'leaf-unscored': {
    title: { vi: 'Chưa chấm điểm', en: 'Not scored' },
    remedy: {
      vi: 'Chấm điểm tiêu chí này; không đạt thì ghi 0.',
      en: 'Score this criterion; write 0 where nothing was earned.',
    },
  },
  'change-without-reason': {
    title: { vi: 'Đổi điểm không ghi lý do', en: 'Changed without a reason' },
    remedy: { vi: 'Ghi lý do tăng, giảm điểm.', en: 'Write why the score was changed.' },
  },
  'evidence-missing': {
    title: { vi: 'Thiếu minh chứng', en: 'Evidence missing' },
    remedy: { vi: 'Bổ sung số văn bản hoặc tệp minh chứng.', en: 'Add the document’s number or the file.' },
  },
  'expected-score': {
    title: { vi: 'Khác điểm theo cách chấm', en: 'Differs from the method' },
    remedy: {
      vi: 'Đối chiếu kết quả với cách chấm rồi sửa điểm.',
      en: 'Compare the result with the method and correct the score.',
    },
  },
  'rank-mismatch': {
    title: { vi: 'Xếp hạng không khớp', en: 'Place does not follow the points' },
    remedy: { vi: 'Xếp lại hạng theo tổng điểm.', en: 'Rank again by the totals.' },
  },
  'own-unit-scored': {
    title: { vi: 'Khối trưởng chấm đơn vị mình', en: 'Head of the bloc scored its own unit' },
    remedy: { vi: 'Giao đơn vị khác trong khối chấm chéo.', en: 'Have another unit of the bloc score it.' },
  },
  'quota-exceeded': {
    title: { vi: 'Đề nghị vượt chỉ tiêu', en: 'More proposed than the quota' },
    remedy: { vi: 'Bớt đề nghị theo thứ hạng.', en: 'Take proposals back by place.' },
  },
  'grade-mismatch': {
    title: { vi: 'Xếp loại không khớp điểm', en: 'Grade does not follow the points' },
    remedy: { vi: 'Xếp loại lại theo thang điểm.', en: 'Grade again by the score plan.' },
  },
  'grade-ceiling': {
    title: { vi: 'Xếp loại vượt tỷ lệ', en: 'Too many units in a grade' },
    remedy: {
      vi: 'Chuyển các đơn vị đứng sau xuống mức kế tiếp.',
      en: 'Give the units behind the next grade.',
    },
  },
};
