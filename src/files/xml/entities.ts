const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MAX_CODE_POINT = 0x10ffff;

const fromCode = (code: number): string => (code <= MAX_CODE_POINT ? String.fromCodePoint(code) : '\ufffd');

/** Text with the five named entities and character references resolved; others are left as they are, never expanded. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([\da-fA-F]{1,8})|#(\d{1,9})|(amp|lt|gt|quot|apos));/g,
        (_, hex?: string, decimal?: string, name?: string) =>
          hex ? fromCode(parseInt(hex, 16)) : decimal ? fromCode(Number(decimal)) : (NAMED[name ?? ''] ?? ''),
      )
    : text;

/** Content of an element: CDATA sections as they stand, comments dropped, entities resolved. */
export const decodeContent = (text: string): string =>
  text.includes('<!')
    ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|([^<]+)/g, (_, data?: string, plain?: string) =>
        data !== undefined ? data : plain !== undefined ? decodeEntities(plain) : '',
      )
    : decodeEntities(text);

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What does not stand for itself: most texts have nothing of it. */
const ESCAPED = /[&<>"]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Code points that XML 1.0 can hold. */
const isXmlCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code > 0xffff;

/** Text that can stand in XML content or in a double-quoted attribute; what XML cannot hold is dropped. */
export function escapeXml(text: string): string {
  if (!ESCAPED.test(text)) return text;
  let out = '';
  for (const character of text) {
    if (isXmlCharacter(character.codePointAt(0) ?? 0)) out += ESCAPES[character] ?? character;
  }
  return out;
}
