import { workbookOf, type WrittenSheet } from '../../src/workbench/host/model/build';
import { ruleColorsAt } from '../../src/workbench/grid/rule-colors';
import { statusFormula } from '../../src/marks/status-rule';
import { useHost } from './office';

const LIST: WrittenSheet = {
  name: 'Danh sách',
  rows: [
    ['Tên', 'Kết quả'],
    ['An', 'Đạt'],
    ['Bình', 'Không đạt'],
  ],
};
const book = (more: Partial<WrittenSheet> = {}) =>
  workbookOf({
    sheets: [
      { ...LIST, ...more },
      { name: 'Khác', rows: [] },
    ],
  });

function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(batch);
}

describe('sheets', () => {
  test('a sheet is added, renamed, moved, hidden and deleted', async () => {
    const workbook = book();
    useHost(workbook);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Kết quả');
      sheet.load('name, position, id');
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Kết quả', 2]);
      sheet.name = 'Kết quả 2';
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      await context.sync();
      expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Kết quả 2', 'Hidden'],
        ['Danh sách', 'Visible'],
        ['Khác', 'Visible'],
      ]);
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject('Kết quả 2');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each([
    ['with a forbidden sign', 'a/b', 'InvalidArgument'],
    ['of 32 signs', 'x'.repeat(32), 'InvalidArgument'],
    ['that is taken, in other case', 'khác', 'ItemAlreadyExists'],
  ])('sheet name %s is refused', async (_, name, code) => {
    useHost(book());
    await expect(
      run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  test('the last visible sheet stays', async () => {
    useHost(workbookOf({ sheets: [LIST] }));
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem('Danh sách').delete();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('a deleted sheet is no longer found', async () => {
    const workbook = book();
    useHost(workbook);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Khác').getRange('A1');
      await context.sync();
      workbook.sheets = workbook.sheets.slice(0, 1);
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('another workbook has the focus: nothing is selected or activated', async () => {
    const workbook = book();
    useHost(workbook);
    workbook.isInactive = true;
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getItem('Khác').activate();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InactiveWorkbook' });
  });
});

describe('protection', () => {
  const write = (address: string) =>
    run(async (context) => {
      context.workbook.worksheets.getItem('Danh sách').getRange(address).values = [['x']];
      await context.sync();
    });

  test('a protected sheet takes values in unlocked cells only', async () => {
    const workbook = book({ protection: true, looks: [{ area: 'B2', look: { locked: false } }] });
    useHost(workbook);
    await write('B2');
    await expect(write('A2')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(workbook.sheets[0]?.cell(1, 0)?.value).toBe('An');
  });

  test('looks change on a protected sheet only when that is allowed', async () => {
    const paint = () =>
      run(async (context) => {
        context.workbook.worksheets.getItem('Danh sách').getRange('A2').format.fill.color = '#FF0000';
        await context.sync();
      });
    useHost(book({ protection: true }));
    await expect(paint()).rejects.toMatchObject({ code: 'AccessDenied' });
    useHost(book({ protection: { allowFormatCells: true } }));
    await expect(paint()).resolves.toBeUndefined();
  });

  test('a password is needed to unprotect', async () => {
    const workbook = book();
    useHost(workbook);
    await run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Danh sách');
      protection.protect({ allowSort: true }, 'mật khẩu');
      protection.load('protected, options');
      await context.sync();
      expect([protection.protected, protection.options.allowSort]).toEqual([true, true]);
      protection.unprotect('sai');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      protection.unprotect('mật khẩu');
      await context.sync();
    });
    expect(workbook.sheets[0]?.protection).toBeNull();
  });

  test('a workbook whose structure is protected takes no new sheet', async () => {
    const workbook = book();
    workbook.structureProtection = { password: null };
    useHost(workbook);
    await expect(
      run(async (context) => {
        context.workbook.worksheets.add('Mới');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describe('conditional formats', () => {
  test('a rule with a formula is added on top, read, drawn and removed', async () => {
    const workbook = book();
    const host = useHost(workbook);
    const sheet = workbook.sheets[0]!;
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Danh sách').getRange('A2:B3');
      for (const [status, color] of [
        ['Không đạt', '#F8CBAD'],
        ['Đạt', '#C6E0B4'],
      ] as const) {
        const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        rule.custom.rule.formula = `=${statusFormula(1, 1, status)}`;
        rule.custom.format.fill.color = color;
      }
      const rules = context.workbook.worksheets.getItem('Danh sách').getRange().conditionalFormats;
      rules.load('items/type, items/priority, items/id');
      await context.sync();
      expect(rules.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['Custom', 0],
        ['Custom', 1],
      ]);
      const formulas = rules.items.map((rule) => {
        rule.customOrNullObject.load('rule/formula, format/fill/color');
        return rule;
      });
      await context.sync();
      expect(formulas.map(({ customOrNullObject: { format } }) => format.fill.color)).toEqual(['#C6E0B4', '#F8CBAD']);
      expect(ruleColorsAt(workbook, sheet, 1, 0)?.fill).toBe('#C6E0B4');
      expect(ruleColorsAt(workbook, sheet, 2, 1)?.fill).toBe('#F8CBAD');
      expect(ruleColorsAt(workbook, sheet, 0, 0)).toBeNull();
      for (const rule of rules.items) rule.delete();
      await context.sync();
    });
    expect(sheet.conditionalFormats).toEqual([]);
    expect(host.traffic.syncs).toBe(3);
  });
});

test('rules for what may be entered are kept, told and moved', async () => {
  const workbook = book();
  useHost(workbook);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Danh sách');
    const { dataValidation } = sheet.getRange('B2:B3');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } };
    dataValidation.prompt = { showPrompt: true, title: 'Cách ghi', message: 'Chọn trong danh sách' };
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('B3:B4').dataValidation;
    moved.load('type, rule, prompt, errorAlert, ignoreBlanks');
    const none = sheet.getRange('A3:A4').dataValidation;
    none.load('type');
    await context.sync();
    expect([moved.type, moved.rule.list?.source, moved.prompt.message, none.type]).toEqual([
      'List',
      'Đạt,Không đạt',
      'Chọn trong danh sách',
      'None',
    ]);
  });
  const refused = (change: (validation: Excel.DataValidation) => void, address: string) =>
    run(async (context) => {
      change(context.workbook.worksheets.getItem('Danh sách').getRange(address).dataValidation);
      await context.sync();
    });
  const long = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
  await expect(refused((one) => (one.rule = long), 'D1')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(refused((one) => (one.ignoreBlanks = false), 'B3')).rejects.toMatchObject({ code: 'NotImplemented' });
  await refused((one) => one.clear(), 'B3:B4');
  expect(workbook.sheets[0]?.validations).toEqual([]);
});
