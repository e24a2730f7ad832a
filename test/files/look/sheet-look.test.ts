import { readSheetLook } from '../../../src/files/look/sheet-look';

const styles = { differentials: [{ fill: 'FFC7CE' }], color: () => '00FF00' };
const read = (xml: string) =>
  readSheetLook(
    `<worksheet>${xml}</worksheet>`,
    'S',
    [{ id: 'rId1', type: 'x', target: 'https://a.vn/', isExternal: true }],
    styles,
  );

test('sizes, panes and links', () => {
  const look = read(
    '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="6" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr baseColWidth="10" defaultRowHeight="16.5"/><cols><col min="2" max="3" width="20.5" style="4"/><col min="5" max="5" hidden="1"/></cols>' +
      '<sheetData><row r="3" ht="30" customHeight="1" s="2" customFormat="1"/><row/></sheetData><autoFilter ref="A6:D9"/>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="xem"/><hyperlink ref="B2:C2" location="\'Trang 1\'!A5"/></hyperlinks>',
  );
  expect(look).toMatchObject({
    defaultWidth: 10.43,
    defaultHeight: 16.5,
    columns: [
      { first: 1, last: 2, width: 20.5, style: 4, hidden: false },
      { first: 4, last: 4, hidden: true },
    ],
    frozen: { rows: 6, columns: 2 },
    gridlines: false,
    tabColor: '00FF00',
    filter: { top: 5, left: 0, bottom: 8, right: 3 },
    links: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, address: 'https://a.vn/', tip: 'xem' },
      { area: { top: 1, left: 1, bottom: 1, right: 2 }, location: "'Trang 1'!A5" },
    ],
    allowed: null,
  });
  expect([...look.heights]).toEqual([[2, 30]]);
  expect([...look.rowStyles]).toEqual([[2, 2]]);
});

test('rules by formula are read, others are counted', () => {
  const look = read(
    '<conditionalFormatting sqref="A7:D9 F7"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1">' +
      '<formula>AND($M7="x",N("thidua")=0)</formula></cfRule><cfRule type="colorScale" priority="1"><colorScale/></cfRule>' +
      '</conditionalFormatting>',
  );
  expect(look.rules).toEqual([
    {
      areas: [
        { top: 6, left: 0, bottom: 8, right: 3 },
        { top: 6, left: 5, bottom: 6, right: 5 },
      ],
      formula: 'AND($M7="x",N("thidua")=0)',
      look: { fill: 'FFC7CE' },
      priority: 2,
      stopIfTrue: true,
    },
  ]);
  expect(look.otherRules).toBe(1);
});

test('a protected sheet says what it still allows', () => {
  const look = read('<sheetProtection sheet="1" objects="1" formatCells="0" sort="0"/>');
  expect([...(look.allowed ?? [])].sort()).toEqual([
    'formatCells',
    'scenarios',
    'selectLockedCells',
    'selectUnlockedCells',
    'sort',
  ]);
});
