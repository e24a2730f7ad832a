import { readWorkbook } from '../../src/files/read-workbook';
import { rendererFor } from '../../src/cli/books';
import { planById } from '../../src/plan/index';
import { valueAt } from '../../src/sheet/grid';
import { HOSTILE } from './hostile-inputs';

const plan = planById('kien-giang-90-2021');
if (!plan) throw new Error('The plan is not shipped');
const renderer = rendererFor(plan);

test.each(HOSTILE.map(([name, expected, make]) => [name, expected, make] as const))(
  '%s: %s',
  async (_name, expected, make) => {
    const result = await readWorkbook(make());
    expect(result.ok ? 'ok' : result.problem.code).toBe(expected);
    if (result.ok) return;
    for (const language of ['vi', 'en'] as const)
      expect(renderer.problem(result.problem, language)).not.toMatch(/[{}]|undefined/);
  },
);

test('figures in HTML and CSV stay texts, entities are letters', async () => {
  const read = async (name: string) => {
    const result = await readWorkbook(HOSTILE.find(([title]) => title === name)?.[2]() ?? new Uint8Array());
    if (!result.ok) throw new Error(result.problem.code);
    const [grid] = result.workbook.grids;
    if (!grid) throw new Error('no grid');
    return (row: number, column: number) => valueAt(grid, row, column);
  };
  const html = await read('HTML named like a workbook');
  expect([html(0, 0), html(0, 1)]).toEqual(['Hôm nay', '007']);
  const csv = await read('CSV with semicolons');
  expect([csv(0, 1), csv(1, 0), csv(1, 1)]).toEqual(['Tên đơn vị', '007', 'Sở Minh họa']);
});
