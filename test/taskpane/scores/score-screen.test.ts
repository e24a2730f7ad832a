import { nextUnscored, stepTo } from '../../../src/taskpane/scores/steps';
import { unitNames } from '../../../src/taskpane/scores/unit-names';
import { gridOfSheet, type, type Sheet } from '../../scoring/formula-grid';
import { openPane } from '../pane-of';

const unit = (name: string, first: number, second: number | null): Sheet =>
  type(new Map(), 'A1', [
    [`Đơn vị: ${name}`],
    ['TT', 'Nội dung tiêu chí', 'Thang điểm', 'Điểm tự chấm'],
    ['1', 'Thu ngân sách', 10, first],
    ['2', 'Cải cách hành chính', 10, second],
    [null, 'Tổng cộng', 20, '=D3+D4'],
  ]);
const grids = [gridOfSheet(unit('Sở A', 9, 8), [], 'A'), gridOfSheet(unit('Sở B', 12, null), [], 'B')];
const ASK = { contest: 0, basis: null, unit: 1, without: [], language: 'vi' } as const;

test('places, what is over and what is missing of the chosen unit', async () => {
  const { pane, engine } = await openPane(grids);
  const { view } = await engine.ask('scores', ASK);
  expect(view?.units.map(({ name, total, place, gap, blanks }) => [name, total, place, gap, blanks])).toEqual([
    ['Sở A', 17, 1, null, 0],
    ['Sở B', 12, 2, 5, 1],
  ]);
  expect(view?.lines.map(({ name, flags, isUnscored }) => [name, flags, isUnscored])).toEqual([
    ['1 Thu ngân sách', ['over'], false],
    ['2 Cải cách hành chính', ['missing'], true],
  ]);
  await pane.close();
});

test('score sheets of the same criteria are made for every unit, with their summary', async () => {
  const { pane, host, get } = await openPane(grids);
  await pane.makeScoreSheets(0, ['Sở A', 'Sở B']);
  expect(host.made.map(({ name }) => name)).toEqual(['Sở A', 'Sở B', 'Tổng hợp điểm']);
  expect(get().notice).toMatchObject({ intent: 'success', message: { data: { count: 3 } } });
  await pane.close();
});

test('a sheet that is left out does not count, and can be taken in again', async () => {
  const { pane, engine } = await openPane(grids);
  const { view: one } = await engine.ask('scores', { ...ASK, without: ['A'] });
  expect(one?.units.map(({ name, place }) => [name, place])).toEqual([['Sở B', null]]);
  expect(one?.sheets).toEqual([
    { sheet: 'A', isIn: false },
    { sheet: 'B', isIn: true },
  ]);
  const { view: both } = await engine.ask('scores', ASK);
  expect(both?.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
  await pane.close();
});

test('sheets are made for the units that a person lists; for none there is a warning', async () => {
  const { pane, host, get } = await openPane(grids);
  await pane.makeScoreSheets(0, ['Sở C', 'Sở D', 'Sở E']);
  expect(host.made.map(({ name }) => name)).toEqual(['Sở C', 'Sở D', 'Sở E', 'Tổng hợp điểm']);
  await pane.makeScoreSheets(0, []);
  expect(get().notice).toMatchObject({ intent: 'warning', message: { id: 'pane/no-score-sheets' } });
  expect(unitNames(' Sở A \n\nSở  B\nSở A\n')).toEqual(['Sở A', 'Sở B']);
  await pane.close();
});

test('the next without a score is looked for round the end; keys stay within the list', () => {
  const lines = [true, false, true].map((isUnscored) => ({ isUnscored }));
  expect([0, 2].map((from) => nextUnscored(lines, from))).toEqual([2, 0]);
  expect(nextUnscored([{ isUnscored: false }], 0)).toBeNull();
  expect(['ArrowDown', 'ArrowUp', 'End', 'x'].map((key) => stepTo(key, 2, 3))).toEqual([2, 1, 2, null]);
});
