import fc from 'fast-check';
import { readDateText, serialToIso } from '../../../src/sheet/values/date';
import { readDates } from '../../../src/sheet/values/dates';

const shown = (text: string): string => {
  const reading = readDateText(text);
  return reading.kind === 'date' ? `${reading.from} ${reading.to}` : reading.kind;
};

test.each([
  ['30/6/2025', '2025-06-30 2025-06-30'],
  ['30-06-2025', '2025-06-30 2025-06-30'],
  ['30.6.2025', '2025-06-30 2025-06-30'],
  ['5/6/25', '2025-06-05 2025-06-05'],
  ['ngày 30 tháng 6 năm 2025', '2025-06-30 2025-06-30'],
  ['2021-10-30', '2021-10-30 2021-10-30'],
  ['CV số 12 ngày 5/10/2021', '2021-10-05 2021-10-05'],
  ['trước 30/4/2025', '2025-04-29 2025-04-29'],
  ['từ 01/3/2025 đến 30/4/2025', '2025-03-01 2025-04-30'],
  ['tháng 9 năm 2025', '2025-09-01 2025-09-30'],
  ['T9/2025', '2025-09-01 2025-09-30'],
  ['9/2025', '2025-09-01 2025-09-30'],
  ['02/2024', '2024-02-01 2024-02-29'],
  ['quý III năm 2025', '2025-07-01 2025-09-30'],
  ['quý 3/2025', '2025-07-01 2025-09-30'],
  ['Quý IV/2025', '2025-10-01 2025-12-31'],
  ['năm 2025', '2025-01-01 2025-12-31'],
  ['31/4/2025', 'unreadable'],
  ['29/2/2025', 'unreadable'],
  ['13/2025', 'unreadable'],
  ['sắp xong', 'unreadable'],
])('%s is %s', (text, expected) => expect(shown(text)).toBe(expected));

test('days written day first are read back', () =>
  fc.assert(
    fc.property(fc.integer({ min: 32_874, max: 73_000 }), (serial) => {
      const iso = serialToIso(serial, false) ?? '';
      const [year, month, day] = iso.split('-');
      expect(shown(`${day}/${month}/${year}`)).toBe(`${iso} ${iso}`);
      expect(serialToIso(serial - 1462, true)).toBe(iso);
      expect(readDates([{ raw: serial, style: { format: 'dd/mm/yyyy' } }], false)).toEqual([
        { kind: 'date', from: iso, to: iso },
      ]);
    }),
    { seed: 30_062_025, numRuns: 200 },
  ));

const column = (cells: readonly (string | number)[]): string[] =>
  readDates(
    cells.map((raw) => ({ raw, style: { format: typeof raw === 'number' ? 'dd/mm/yyyy' : 'General' } })),
    false,
  ).map((reading) =>
    reading.kind === 'date'
      ? reading.from
      : reading.kind === 'ambiguous'
        ? reading.readings.map(({ vi }) => vi).join(' or ')
        : reading.kind,
  );

test.each<[string, (string | number)[], string[]]>([
  ['day first as ever', ['5/6/2021', '25/6/2021', 44_322], ['2021-06-05', '2021-06-25', '2021-05-06']],
  [
    'month first is proved by a day above 12',
    ['10/25/2021', '5/6/2021', '7/7/2021'],
    ['2021-10-25', '5/6/2021 or 6/5/2021', '2021-07-07'],
  ],
  [
    'days and months turned round by a machine',
    ['25/6/2021', 44_322, 44_323, 44_384],
    ['2021-06-25', '6/5/2021 or 5/6/2021', '7/5/2021 or 5/7/2021', '2021-07-07'],
  ],
  ['two real dates prove nothing', ['25/6/2021', 44_322, 44_323], ['2021-06-25', '2021-05-06', '2021-05-07']],
])('dates of a column: %s', (_, cells, expected) => expect(column(cells)).toEqual(expected));
