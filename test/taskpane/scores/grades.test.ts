import { gridOfSheet, type } from '../../scoring/formula-grid';
import { openPane, until } from '../pane-of';

const ASK = { contest: 0, basis: null, unit: 0, without: [], language: 'vi' } as const;
const label = (vi: string) => ({ vi, en: vi });
const PLAN = {
  schema: 1,
  id: 'khoi-1',
  title: label('Thang điểm khối 1'),
  grades: [
    {
      id: 'best',
      label: label('Xuất sắc'),
      atLeast: 90,
      eachAtLeast: 80,
      ceiling: { kind: 'share', percent: 34, rounding: 'down' },
    },
    { id: 'good', label: label('Tốt'), atLeast: 80 },
  ],
  criteria: [
    { code: 'I', title: 'Chuyên môn', max: 60 },
    { code: 'II', title: 'Phong trào', max: 40 },
  ],
};
const matrix = gridOfSheet(
  type(new Map(), 'A1', [
    ['TT', 'Đơn vị', 'I. Chuyên môn: 60 điểm', 'II. Phong trào: 40 điểm', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Sở A', 58, 38, '=SUM(C2:D2)', 1],
    [2, 'Sở B', 57, 37, '=SUM(C3:D3)', 2],
    [3, 'Sở C', 60, 30, '=SUM(C4:D4)', 3],
  ]),
);

test('grades follow the scores as they are typed, ceilings too', async () => {
  const { pane, engine, host, clock, get } = await openPane([matrix]);
  await pane.choosePlan('kien-giang-90-2021');
  expect((await engine.ask('scores', ASK)).view?.units.map(({ grade }) => grade)).toEqual([null, null, null]);
  const content = new TextEncoder().encode(JSON.stringify(PLAN));
  const buffer = content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength);
  await pane.readScorePlan({ name: 'thang-diem.json', arrayBuffer: () => Promise.resolve(buffer as ArrayBuffer) });
  const { view } = await engine.ask('scores', ASK);
  expect(view?.units.map(({ grade }) => [grade?.label, grade?.beyond, grade?.weak])).toEqual([
    ['Xuất sắc', null, []],
    ['Tốt', 'Xuất sắc', []],
    ['Tốt', null, ['II. Phong trào: 40 điểm']],
  ]);
  expect(view?.ceilings).toEqual([{ grade: 'Xuất sắc', earned: 2, allowed: 1, beyond: ['Sở B'] }]);
  const before = get().revision;
  host.type(matrix.sheet, 'C3', 40);
  clock.pass();
  await until(() => get().revision > before);
  const after = (await engine.ask('scores', ASK)).view;
  expect(after?.units.map(({ grade }) => grade?.label)).toEqual(['Xuất sắc', null, 'Tốt']);
  expect(after?.ceilings).toEqual([{ grade: 'Xuất sắc', earned: 1, allowed: 1, beyond: [] }]);
  await pane.close();
});
