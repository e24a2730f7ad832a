import { colorResolver, readPalette, readTheme } from '../../../src/files/look/colors';
import { readStyleLooks } from '../../../src/files/look/styles-look';

const color = colorResolver(readTheme(undefined), readPalette(undefined));
const sheet = (body: string): string => `<styleSheet>${body}</styleSheet>`;
const FONTS =
  '<fonts><font><sz val="12"/><color theme="1"/><name val="Times New Roman"/></font>' +
  '<font><b/><i val="1"/><u val="double"/><strike val="0"/><sz val="14.5"/><color rgb="FFC00000"/><name val=".VnTime"/></font></fonts>';
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>';
const BORDERS =
  '<borders><border><left/><right/><top/><bottom/></border>' +
  '<border><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FF0000FF"/></right><top/>' +
  '<bottom style="double"/><diagonal/></border></borders>';
const looks = readStyleLooks(
  sheet(
    `${FONTS}${FILLS}${BORDERS}<cellStyleXfs><xf fontId="1" fillId="1"/></cellStyleXfs><cellXfs>` +
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '<xf numFmtId="10" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" ' +
      'indent="2" textRotation="135"/><protection locked="0"/></xf></cellXfs>' +
      '<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
  ),
  color,
);

test('a cell format is put together from its pieces', () => {
  expect(looks.looks[0]).toEqual({
    format: 'General',
    font: {
      name: 'Times New Roman',
      size: 12,
      bold: false,
      italic: false,
      underline: 'none',
      strikethrough: false,
      color: '000000',
    },
    fill: null,
    borders: {},
    horizontal: 'general',
    vertical: 'bottom',
    wrap: false,
    indent: 0,
    rotation: 0,
    locked: true,
  });
  expect(looks.looks[1]).toEqual({
    format: '0.00%',
    font: {
      name: '.VnTime',
      size: 14.5,
      bold: true,
      italic: true,
      underline: 'double',
      strikethrough: false,
      color: 'C00000',
    },
    fill: 'FFFF00',
    borders: {
      left: { style: 'thin', color: '000000' },
      right: { style: 'medium', color: '0000FF' },
      bottom: { style: 'double', color: '000000' },
    },
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
    indent: 2,
    rotation: -45,
    locked: false,
  });
  expect(looks.looks).toHaveLength(2);
});

test('what a rule changes', () => {
  expect(looks.differentials).toEqual([{ fontColor: '9C0006', fill: 'FFC7CE' }]);
});

test('a package without styles has Excel’s own look', () => {
  expect(readStyleLooks(undefined, color).looks.map(({ font }) => `${font.name} ${font.size}`)).toEqual(['Calibri 11']);
});
