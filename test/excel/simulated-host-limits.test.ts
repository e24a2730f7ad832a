import { workbookOf } from '../../src/workbench/host/model/build';
import { useHost, settled } from './office';

const COLUMNS = 20;
const book = (rows = 3) =>
  workbookOf({
    sheets: [
      {
        name: 'A',
        rows: Array.from({ length: rows }, (_, row) => Array.from({ length: COLUMNS }, (__, at) => `${row} ${at}`)),
      },
    ],
  });
const readAll = () =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('A').getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values.length;
  });

describe('API sets', () => {
  test.each([
    ['1.14', true, false],
    ['1.15', true, true],
    ['1.9', false, false],
  ])('a host of ExcelApi %s says so', (api, has14, has15) => {
    useHost(book(), { api });
    const { requirements } = Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')]).toEqual([
      has14,
      has15,
    ]);
  });

  test('a member above the stated set is refused by its name', async () => {
    useHost(book(), { api: '1.9' });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A').customProperties.add('a', 'b');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('a member that is not simulated is refused by its name, never made up', async () => {
    useHost(book());
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A').getRange('A1').format.autofitColumns();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('autofitColumns') as string });
  });

  test('a misspelt name in load is refused, or ignored as Excel does', async () => {
    const load = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('A').getRange('A1');
        range.load('valeus');
        await context.sync();
      });
    useHost(book());
    await expect(load()).rejects.toMatchObject({ code: 'InvalidArgument' });
    useHost(book(), { ignoreUnknownLoads: true });
    await expect(load()).resolves.toBeUndefined();
  });
});

describe('sizes', () => {
  test('an answer above the limit is refused, a smaller one is given', async () => {
    useHost(book(400), { payloadLimit: 50_000 });
    await expect(readAll()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    useHost(book(400), { payloadLimit: null });
    await expect(readAll()).resolves.toBe(400);
  });

  test('of a request above the limit nothing is done', async () => {
    const workbook = book();
    useHost(workbook, { payloadLimit: 10_000 });
    const values = Array.from({ length: 70 }, () => Array.from({ length: COLUMNS }, () => 'một chữ dài'));
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A').getRangeByIndexes(0, 0, 70, COLUMNS).values = values;
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(workbook.sheets[0]?.cell(0, 0)?.value).toBe('0 0');
  });

  test('more than 5,000,000 cells are refused, whole columns are null', async () => {
    useHost(book());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      const columns = sheet.getRange('A:B');
      columns.load('values, rowHidden');
      await context.sync();
      expect(columns.values).toBeNull();
      const many = sheet.getRangeByIndexes(0, 0, 1_000_000, 6);
      many.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
    });
  });

  test('addresses beyond 8,192 signs are refused', async () => {
    useHost(book());
    const addresses = Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(',');
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A').getRanges(addresses).load('address');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('faults', () => {
  test('a request that fails as a whole does nothing; the next one works', async () => {
    const host = useHost(book());
    host.faults.at({ sync: 2, code: 'GeneralException' });
    await expect(readAll()).resolves.toBe(3);
    await expect(readAll()).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(readAll()).resolves.toBe(3);
    expect(host.faults.fired).toBe(1);
  });

  test('an answer that is lost leaves everything done', async () => {
    const workbook = book();
    const host = useHost(workbook);
    host.faults.at({ sync: 1, action: 'answer', code: 'ConnectionFailure' });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('A').getRange('A1').values = [['mới']];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect(workbook.sheets[0]?.cell(0, 0)?.value).toBe('mới');
  });

  test('a request that may wait for the end of typing is answered then', async () => {
    const host = useHost(book());
    host.setCellEditing(true);
    const names: string[] = [];
    const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
      names.push(context.workbook.name);
    });
    await settled();
    expect(names).toEqual([]);
    host.setCellEditing(false);
    await reading;
    expect(names).toEqual(['Book1.xlsx']);
  });
});

test('requests, bytes and cells are counted; letting go of references is not', async () => {
  const host = useHost(book(10));
  await readAll();
  await settled();
  expect(host.traffic.syncs).toBe(1);
  expect(host.traffic.cellsRead).toBe(10 * COLUMNS);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect([host.traffic.syncs, host.traffic.cellsWritten]).toEqual([2, 4]);
  expect(host.traffic.requestBytes).toBeGreaterThan(0);
  expect(host.heldObjects).toBe(0);
  host.traffic.reset();
  expect([host.traffic.syncs, host.traffic.responseBytes]).toEqual([0, 0]);
});
