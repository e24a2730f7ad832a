import { excelHost } from '../../src/excel';
import { persons } from './excel-workbooks';
import { useHost } from './office';

test('the selected area is told with its sheet, in one round trip', async () => {
  const host = useHost(persons(3));
  const excel = excelHost();
  const { sheets, activeSheet } = await excel.snapshot();
  await excel.select(activeSheet, 2, 1);
  const before = host.traffic.syncs;
  expect(await excel.selection()).toEqual({ sheet: sheets[0]?.id, area: { top: 2, left: 1, bottom: 2, right: 1 } });
  expect(host.traffic.syncs).toBe(before + 1);
});
