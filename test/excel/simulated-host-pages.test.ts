import { persons } from './excel-workbooks';
import { useHost } from './office';

test('page setup through the library: breaks, print area, footers, margins', async () => {
  const workbook = persons(1);
  useHost(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout, horizontalPageBreaks } = sheet;
    horizontalPageBreaks.add('A10');
    horizontalPageBreaks.add('A5');
    const count = horizontalPageBreaks.getCount();
    pageLayout.setPrintArea('A:C');
    pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
    pageLayout.headersFooters.defaultForAllPages.rightHeader = 'Mật';
    pageLayout.load('leftMargin, centerHorizontally');
    await context.sync();
    expect([count.value, pageLayout.leftMargin, pageLayout.centerHorizontally]).toEqual([2, 72, false]);
    horizontalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(workbook.sheets[0]?.pageLayout).toMatchObject({ breaks: [], header: { right: 'Mật' } });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().horizontalPageBreaks.add('A1');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
