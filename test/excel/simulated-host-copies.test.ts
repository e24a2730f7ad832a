import { workbookOf } from '../../src/workbench/host/model/build';
import { useHost } from './office';

const book = () =>
  workbookOf({
    sheets: [
      {
        name: 'Nguồn',
        rows: [['a', 1], ['b']],
        merges: ['A4:B4'],
      },
      { name: 'Đích', rows: [['cũ'], ['cũ'], ['cũ'], ['cũ'], ['cũ']] },
    ],
  });

test('copying brings contents, relative references, looks and merges, and with whole rows their heights', async () => {
  const workbook = book();
  useHost(workbook);
  await Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem('Nguồn');
    const target = context.workbook.worksheets.getItem('Đích');
    source.getRange('B2').formulas = [['=B1+1']];
    source.getRange('A2').format.font.bold = true;
    source.getRange('A2').format.rowHeight = 40;
    target.getRange('C5').formulas = [["='Nguồn'!B1"]];
    target.getRange('1:4').copyFrom(source.getRange('1:4'));
    target.getRange('B6').copyFrom(source.getRange('B2'), 'All');
    await context.sync();
  });
  const target = workbook.sheets[1];
  expect([0, 1, 2, 4].map((row) => target?.cell(row, 0)?.value ?? null)).toEqual(['a', 'b', null, 'cũ']);
  expect(target?.cell(1, 1)?.formula).toBe('=B1+1');
  expect(target?.cell(5, 1)?.formula).toBe('=B5+1');
  expect(workbook.looks.at(target?.cell(1, 0)?.look ?? 0).font.bold).toBe(true);
  expect(target?.row(1).height).toBe(40);
  expect(target?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
  expect(target?.cell(4, 2)?.formula).toBe("='Nguồn'!B1");
});

test('the looks alone are copied on demand; other kinds of copy are not simulated', async () => {
  const workbook = book();
  useHost(workbook);
  await Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem('Nguồn').getRange('A1');
    source.format.fill.color = '#FFFF00';
    context.workbook.worksheets.getItem('Đích').getRange('A1').copyFrom(source, 'Formats');
    await context.sync();
  });
  const cell = workbook.sheets[1]?.cell(0, 0);
  expect([cell?.value, workbook.looks.at(cell?.look ?? 0).fill]).toEqual(['cũ', '#FFFF00']);
  await expect(
    Excel.run(async (context) => {
      const source = context.workbook.worksheets.getItem('Nguồn').getRange('A1');
      context.workbook.worksheets.getItem('Đích').getRange('A1').copyFrom(source, 'Values');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented' });
});
