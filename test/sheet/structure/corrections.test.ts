import { columnsOf, drawn, read, rowsOf } from './picture';

const SHEET = `
  DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
  STT|Tên tập thể|Cột lạ|Nợ BHXH
  1|Công ty An Bình|Không|Có
  2|Công ty Phú Hải|Không|Không`;

test('a column that a person named is that field, and takes it from another column', () => {
  const correction = {
    sheet: 'Sheet1',
    header: { first: 1, last: 1 },
    columns: [
      { column: 2, field: 'insurance-debt' },
      { column: 3, field: 'tax-debt' },
    ],
  };
  const reading = read(drawn(SHEET), [correction]);
  expect(columnsOf(reading).slice(2)).toEqual(['C insurance-debt (Cột lạ)', 'D tax-debt (Nợ BHXH)']);
  expect(reading.tables[0]?.notices).toEqual([]);
});

test('a column can be said to mean nothing', () => {
  const correction = { sheet: 'Sheet1', header: { first: 1, last: 1 }, columns: [{ column: 3, field: null }] };
  expect(columnsOf(read(drawn(SHEET), [correction]))[3]).toBe('D - (Nợ BHXH)');
});

test('a correction of another sheet, of another header or with an unknown field changes nothing that was right', () => {
  const plain = columnsOf(read(drawn(SHEET)));
  const header = { first: 1, last: 1 };
  const columns = [{ column: 3, field: null }];
  expect(columnsOf(read(drawn(SHEET), [{ sheet: 'Sheet2', header, columns }]))).toEqual(plain);
  expect(columnsOf(read(drawn(SHEET), [{ sheet: 'Sheet1', header, columns: [{ column: 2, field: 'gone' }] }]))).toEqual(
    plain,
  );
});

test('a header in words of its own is found where a person says it stands, and its columns can be told', () => {
  const sheet = `
    Bảng số 1
    Mã|Ai|Thuế|Bảo hiểm
    1|Công ty An Bình|Không|Có`;
  expect(read(drawn(sheet)).tables).toEqual([]);
  const header = { first: 1, last: 1 };
  const found = read(drawn(sheet), [{ sheet: 'Sheet1', header, columns: [] }]);
  expect(rowsOf(found)).toEqual(['2 header', '3 unread']);
  const columns = [
    { column: 0, field: 'ordinal' },
    { column: 1, field: 'collective' },
    { column: 2, field: 'tax-debt' },
  ];
  const told = read(drawn(sheet), [{ sheet: 'Sheet1', header, columns }]);
  expect(rowsOf(told)).toEqual(['2 header', '3 record Công ty An Bình (enterprise)']);
  expect(told.tables[0]?.title).toEqual(['Bảng số 1']);
});

test('header rows that a person gave stand in place of those found above or among them', () => {
  const sheet = `
    STT|Tên tập thể|Nợ thuế|Nợ BHXH
    STT|Tên tập thể|Thuế 2024|BHXH 2024
    1|Công ty An Bình|Không|Có`;
  const reading = read(drawn(sheet), [{ sheet: 'Sheet1', header: { first: 1, last: 1 }, columns: [] }]);
  expect(rowsOf(reading)).toEqual(['2 header', '3 record Công ty An Bình (enterprise)']);
});
