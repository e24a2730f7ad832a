import { fill, type Wording } from '../../../src/i18n/message';
import { planReason } from '../../../src/taskpane/shell/plan-reason';
import { progressText } from '../../../src/taskpane/shell/progress-text';
import { reminderOf } from '../../../src/taskpane/shell/reminder-of';
import { shellMessages } from '../../../src/taskpane/shell/messages';
import { initialState, type Work } from '../../../src/taskpane/store/pane-state';
import type { Words } from '../../../src/taskpane/words/use-words';

const words: Words<(typeof shellMessages)['templates']> = (name, ...data) =>
  fill(shellMessages.templates[name] as Wording, data[0] ?? {}, 'vi');

test.each<readonly [Work['kind'], Work['progress'], string]>([
  ['reading', null, 'Đang đọc bảng tính…'],
  ['reading', { done: 3, total: 7 }, 'Đang đọc 3/7 khối'],
  ['reading', { done: 0, total: 1 }, 'Đang đọc bảng tính…'],
  ['handing-over', { done: 500, total: 2000 }, 'Đang chuẩn bị 500/2000 dòng'],
  ['marking', { done: 2, total: 5 }, 'Đang đánh dấu 2/5 phần'],
  ['unmarking', null, 'Đang xoá đánh dấu…'],
])('%s at %j', (kind, progress, expected) => {
  expect(progressText({ kind, progress, canCancel: true }, words)).toBe(expected);
});

test('why a plan is the one in use', () => {
  const byTitle = { plan: 'p', columns: 9, title: 'DANH SÁCH' };
  const proposed = { id: 'p', by: 'proposal' } as const;
  expect(planReason(proposed, byTitle, words)).toContain('"DANH SÁCH"');
  expect(planReason(proposed, { ...byTitle, title: null }, words)).toContain('9 cột');
  expect(planReason(proposed, { ...byTitle, plan: 'q' }, words)).toBe('');
  expect(planReason({ id: 'p', by: 'settings' }, byTitle, words)).toBe('Đã lưu trong tệp này');
});

test.each([
  ['nothing before a check', { isStale: true }, null],
  ['a stale result', { isChecked: true, isStale: true, hasMarks: true, areMarksOld: true }, 'stale'],
  ['old marks', { isChecked: true, hasMarks: true, areMarksOld: true }, 'marks-old'],
  ['no word of marks that are gone', { isChecked: true, areMarksOld: true }, null],
  ['the sample above all', { source: 'sample', isChecked: true, isStale: true }, 'sample-shown'],
] as const)('a reminder of %s', (_, changes, expected) => {
  expect(reminderOf({ ...initialState('vi'), ...changes })).toBe(expected);
});
