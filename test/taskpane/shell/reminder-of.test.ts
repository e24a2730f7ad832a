import { reminderOf } from '../../../src/taskpane/shell/reminder-of';
import { initialState } from '../../../src/taskpane/store/pane-state';

const checked = { ...initialState('vi'), isChecked: true };

test('old results come before old marks, and the sample before both', () => {
  const old = { ...checked, isStale: true, hasMarks: true, areMarksOld: true };
  expect(reminderOf({ ...old, source: 'sample' })).toBe('sample-shown');
  expect(reminderOf(old)).toBe('stale');
  expect(reminderOf({ ...old, isStale: false })).toBe('marks-old');
  expect(reminderOf(checked)).toBeNull();
});

test('results of many files are not said to be old when the open workbook changes', () => {
  expect(reminderOf({ ...checked, isStale: true, isBatchShown: true })).toBeNull();
});
