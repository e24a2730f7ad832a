import { attribute, scanXml } from '../xml/scan';

/** The indexed colours that every workbook begins with. ECMA-376 part 1, 18.8.27. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Office's own theme, for workbooks without one, in the order of theme indices. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** Position of each element of a colour scheme among theme indices: light comes before dark. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`), 'hlink', 'folHlink'];

/** Theme colours (RRGGBB) by theme index. */
export function readTheme(xml: string | undefined): readonly string[] {
  const colors = [...OFFICE_THEME];
  if (xml === undefined) return colors;
  let isScheme = false;
  let slot = -1;
  scanXml(xml, (kind, tag, attributes) => {
    if (tag === 'clrScheme') isScheme = kind === 'open';
    if (!isScheme || kind !== 'open') return;
    const position = THEME_ORDER.indexOf(tag);
    if (position >= 0) slot = position;
    const value = tag === 'sysClr' ? attribute(attributes, 'lastClr') : attribute(attributes, 'val');
    if ((tag === 'srgbClr' || tag === 'sysClr') && slot >= 0 && /^[\dA-Fa-f]{6}$/.test(value ?? ''))
      colors[slot] = (value ?? '').toUpperCase();
  });
  return colors;
}

/** Own palette of a workbook (`indexedColors`) over the standard one. */
export function readPalette(stylesXml: string | undefined): readonly string[] {
  const own: string[] = [];
  let isPalette = false;
  if (stylesXml?.includes('indexedColors'))
    scanXml(stylesXml, (kind, tag, attributes) => {
      if (tag === 'indexedColors') isPalette = kind === 'open';
      else if (isPalette && kind === 'open' && tag === 'rgbColor')
        own.push((attribute(attributes, 'rgb') ?? '').slice(-6).toUpperCase());
    });
  return INDEXED.map((color, index) => own[index] ?? color);
}

/** Turns the attributes of a colour element into RRGGBB; null when it is automatic or says nothing. */
export type ColorResolver = (attributes: string) => string | null;

export function colorResolver(theme: readonly string[], palette: readonly string[]): ColorResolver {
  return (attributes) => {
    const rgb = attribute(attributes, 'rgb');
    const themeIndex = attribute(attributes, 'theme');
    const indexed = attribute(attributes, 'indexed');
    const base =
      rgb !== undefined
        ? rgb.slice(-6).toUpperCase()
        : themeIndex !== undefined
          ? theme[Number(themeIndex)]
          : indexed !== undefined
            ? palette[Number(indexed)]
            : undefined;
    if (base === undefined || !/^[\dA-F]{6}$/.test(base)) return null;
    return tinted(base, Number(attribute(attributes, 'tint') ?? 0));
  };
}

/** Lightness moved towards black (negative) or white (positive). ECMA-376 part 1, 18.8.19. */
export function tinted(color: string, tint: number): string {
  if (!tint) return color;
  const [hue, saturation, lightness] = toHsl(color);
  return fromHsl(hue, saturation, tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint);
}

function toHsl(color: string): readonly [hue: number, saturation: number, lightness: number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, lightness];
  const saturation = lightness > 0.5 ? span / (2 - most - least) : span / (most + least);
  const hue = most === r ? ((g - b) / span + 6) % 6 : most === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return [hue, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sectors: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const base = lightness - chroma / 2;
  return (sectors[Math.floor(hue) % 6] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
