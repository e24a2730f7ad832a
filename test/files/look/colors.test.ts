import { colorResolver, readPalette, readTheme, tinted } from '../../../src/files/look/colors';

const resolve = colorResolver(readTheme(undefined), readPalette(undefined));

test.each([
  ['a plain colour', ' rgb="FF12AB34"', '12AB34'],
  ['theme colours count light before dark', ' theme="0"', 'FFFFFF'],
  ['theme colour 1 is the dark one', ' theme="1"', '000000'],
  ['an accent', ' theme="4"', '4472C4'],
  ['an accent that is lighter (Excel shows DAE3F3 beside rounding)', ' theme="4" tint="0.8"', 'DAE3F3'],
  ['an accent that is darker', ' theme="4" tint="-0.5"', '203864'],
  ['an indexed colour', ' indexed="10"', 'FF0000'],
  ['an indexed colour beyond the palette', ' indexed="64"', null],
  ['automatic', ' auto="1"', null],
  ['nonsense', ' rgb="red"', null],
])('%s', (_name, attributes, expected) => {
  expect(resolve(attributes)).toBe(expected);
});

test('a workbook states its own palette and theme', () => {
  const palette = readPalette(
    '<styleSheet><colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors></styleSheet>',
  );
  expect(palette.slice(0, 2)).toEqual(['112233', 'FFFFFF']);
  const theme = readTheme(
    '<a:theme xmlns:a="x"><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1>' +
      '<a:lt1><a:srgbClr val="fefefe"/></a:lt1><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:theme>',
  );
  expect([theme[0], theme[1], theme[4]]).toEqual(['FEFEFE', '010203', '123456']);
});

test('a tint of grey stays grey', () => {
  expect(tinted('808080', 0.5)).toBe('C0C0C0');
  expect(tinted('808080', 0)).toBe('808080');
});
