import { excelMessages } from '../../../src/excel/messages';
import { problemGroups } from '../../../src/taskpane/shell/problem-groups';

const locked = (sheet: string) => ({
  code: 'sheet-protected',
  message: excelMessages.say('sheet-protected', { sheet, area: 'A1:K9', results: 'Kết quả thẩm định' }),
  next: excelMessages.say('sheet-protected-next'),
});
const full = {
  code: 'no-room',
  message: excelMessages.say('no-room', { sheet: 'C', area: 'A1:K9', results: 'Kết quả thẩm định' }),
  next: excelMessages.say('no-room-next'),
};

test('what is to be done stands once for all problems that ask for it', () => {
  const [first, second] = [locked('A'), locked('B')];
  expect(problemGroups([first, full, second])).toEqual([
    { problems: [first, second], next: first.next },
    { problems: [full], next: full.next },
  ]);
  expect(problemGroups([])).toEqual([]);
});
