import { createSummary } from '../../src/files/create/summary-workbook';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { deflatePieces } from '../../src/cli/deflate';
import { deflatePiecesAlike } from '../../src/files/zip/deflate';
import { decodeContent, decodeEscapes, escapeXml } from '../../src/files/xml/entities';
import { filledArea, fingerprint, fingerprintOf } from '../../src/summary/fingerprint';
import type { NewSheet } from '../../src/summary/page/sheet-model';
import { CONTEXT, sent, sheetsOf } from './submissions';

const sheet = (name: string): NewSheet => ({ name, rows: [[{ content: name }]] });

test('each sheet of a summary is asked for once the one before is packed', () => {
  const events: string[] = [];
  function* sheets(): Generator<NewSheet> {
    for (const name of ['A', 'B', 'C']) {
      events.push(`made ${name}`);
      yield sheet(name);
    }
  }
  createSummary(
    { charted: [], sheets: sheets() },
    {
      deflate: () => {
        const pack = deflatePiecesAlike();
        return (piece, isLast) => {
          const name = /<t [^>]*>(\w)<\/t>/.exec(new TextDecoder().decode(piece))?.[1];
          if (name !== undefined) events.push(`packed ${name}`);
          return pack(piece, isLast);
        };
      },
    },
  );
  expect(events).toEqual(['made A', 'packed A', 'made B', 'packed B', 'made C', 'packed C']);
});

test('of a long sheet no more than a piece is unpacked at a time, and the pieces are one sheet again', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [{ content: row }, { content: `Đơn vị số ${row}` }]);
  for (const packer of [deflatePiecesAlike, deflatePieces]) {
    const sizes: number[] = [];
    const bytes = createSummary(
      { charted: [], sheets: [{ name: 'Dài', rows }] },
      {
        deflate: () => {
          const pack = packer();
          return (piece, isLast) => {
            sizes.push(piece.length);
            return pack(piece, isLast);
          };
        },
      },
    );
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    expect(Math.max(...sizes)).toBeLessThan(whole / 30);
    const [grid] = readXlsx(bytes).grids;
    expect(grid?.rows.map((row) => row?.values)).toEqual(rows.map((cells) => cells.map(({ content }) => content)));
  }
});

test('cells that look alike share their look', () => {
  const [overview] = sheetsOf([sent('du-dieu-kien.xlsx', ''), sent('de-nghi-tap-the.xlsx', '')], CONTEXT);
  const looks = (overview?.rows ?? []).flatMap((row) => (row ?? []).flatMap((cell) => cell?.look ?? []));
  expect(looks.length).toBeGreaterThan(40);
  expect(new Set(looks).size).toBe(new Set(looks.map((look) => JSON.stringify(look))).size);
});

test('the fingerprint of a sheet in hand is that of the sheet read again, whatever its cells hold', () => {
  const texts = [
    'Sở A & B <C> "D"',
    'hai\ndòng\r\nvà\ttab',
    'ký tự \u0001 cấm\uffff, nửa \ud83d cặp',
    '🏅',
    '_x000D_ và _x0041_',
    '&amp; <![CDATA[x]]>',
    '',
    ' ',
  ];
  const odd: NewSheet = {
    name: 'Lạ',
    rows: [
      texts.map((content) => ({ content })),
      [],
      [
        { content: 1 / 3 },
        { content: -0 },
        { content: true },
        { content: null },
        { content: { error: '#N/A' } },
        { content: { formula: 'IF(A1<"&",1,2)', value: 1 } },
      ],
    ],
  };
  const area = filledArea(odd);
  const [grid] = readXlsx(createWorkbook([odd])).grids;
  if (!grid) throw new Error('no sheet');
  const asRead = (text: string): string => decodeEscapes(decodeContent(escapeXml(text)));
  expect(fingerprintOf(odd, area, asRead)).toBe(fingerprint(grid, area));
});
