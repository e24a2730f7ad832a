import { excelHost } from '../../src/excel';
import { marksFor, ownCellsOf, persons, pictureOf } from './excel-workbooks';
import { useHost } from './office';

const at = (workbook: ReturnType<typeof persons>, row: number, column: number) =>
  workbook.sheets[0]?.cell(row, column)?.value ?? null;

describe('marking', () => {
  test('writes status and explanation beside the table, rules over it, and the results sheet', async () => {
    const workbook = persons(6);
    const before = ownCellsOf(workbook);
    useHost(workbook);
    const outcome = await excelHost().applyMarks(marksFor(6));
    expect(outcome).toEqual({ tables: 1, problems: [] });
    expect([at(workbook, 2, 4), at(workbook, 2, 5)]).toEqual(['Kết quả kiểm tra', 'Giải thích']);
    expect([3, 4, 5].map((row) => at(workbook, row, 4))).toEqual([
      'Đủ điều kiện',
      'Không đủ điều kiện',
      'Thiếu thông tin',
    ]);
    expect(at(workbook, 4, 5)).toContain('xếp loại HTTNV (ô C5)');
    const [sheet, , results] = workbook.sheets;
    expect(sheet?.conditionalFormats.map((rule) => (rule.kind === 'custom' ? [rule.formula, rule.fill] : []))).toEqual([
      ['=AND($E4="Không đủ điều kiện",N("thidua")=0)', '#F8CFCB'],
      ['=AND($E4="Thiếu thông tin",N("thidua")=0)', '#FFE6A8'],
    ]);
    expect(sheet?.conditionalFormats.map(({ areas }) => areas)).toEqual([
      [{ top: 3, left: 0, bottom: 8, right: 4 }],
      [{ top: 3, left: 0, bottom: 8, right: 4 }],
    ]);
    expect(results?.name).toBe('Kết quả thẩm định');
    expect(results?.cell(0, 0)?.value).toBe('KẾT QUẢ THẨM ĐỊNH');
    expect([0, 1, 2, 3].map((column) => results?.cell(4, column)?.value)).toEqual([
      '1',
      'Danh sách',
      '5',
      expect.stringContaining('HTXSNV'),
    ]);
    expect(results?.hyperlinks.get('4:2')?.documentReference).toBe("'Danh sách'!A5");
    expect(results?.frozen.rows).toBe(4);
    expect(ownCellsOf(workbook)).toEqual(before);
  });

  test('names that tell our things are hidden', async () => {
    const workbook = persons(2);
    useHost(workbook);
    await excelHost().applyMarks(marksFor(2));
    expect(workbook.names.map(({ name, visible, formula }) => [name, visible, formula])).toEqual([
      ['thidua.results.1', false, "='Kết quả thẩm định'!$A$1:$D$5"],
      ['thidua.memo.1', false, "='Kết quả thẩm định'!$A$6"],
      ['thidua.marks.1', false, "='Danh sách'!$E$3:$F$5"],
    ]);
  });
});

describe('removing', () => {
  test('gives back the workbook cell for cell and look for look', async () => {
    const workbook = persons(6);
    const before = pictureOf(workbook);
    useHost(workbook);
    const host = excelHost();
    await host.applyMarks(marksFor(6));
    expect((await host.snapshot()).hasMarks).toBe(true);
    expect(await host.removeMarks()).toEqual({ tables: 1, problems: [] });
    expect(pictureOf(workbook)).toEqual(before);
    expect((await host.snapshot()).hasMarks).toBe(false);
  });
});
