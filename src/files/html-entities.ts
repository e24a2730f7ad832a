/** Letters that Latin-1 and Vietnamese pages write by name; the five of XML are left to the parser. */
const BASES = 'AEIOUYaeiouyNnCc';
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};
const OTHERS: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  ETH: 'Ð',
  eth: 'ð',
  times: '×',
  shy: '\u00ad',
};

/** Named and numbered character references of an HTML text, but for those that would become markup. */
export const decodeHtmlEntities = (html: string): string =>
  html.replace(
    /&(?:([A-Za-z])(grave|acute|circ|tilde|uml|cedil)|([A-Za-z]+)|#(\d{2,7})|#x([\da-fA-F]{2,6}));/g,
    (all, ...groups: (string | undefined)[]) => {
      const [base, mark, name, decimal, hex] = groups;
      if (base && mark) return BASES.includes(base) ? (base + (MARKS[mark] ?? '')).normalize('NFC') : all;
      if (name) return OTHERS[name] ?? all;
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0x3e && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
