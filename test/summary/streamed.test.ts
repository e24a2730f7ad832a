import { createSummary } from '../../src/files/create/summary-workbook';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { deflateAlike } from '../../src/files/zip/deflate';
import { decodeContent, decodeEscapes, escapeXml } from '../../src/files/xml/entities';
import { filledArea, fingerprint, fingerprintOf } from '../../src/summary/fingerprint';
import type { NewSheet } from '../../src/summary/page/sheet-model';

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
      deflate: (content) => {
        const name = /<t [^>]*>(\w)<\/t>/.exec(new TextDecoder().decode(content))?.[1];
        if (name !== undefined) events.push(`packed ${name}`);
        return deflateAlike(content);
      },
    },
  );
  expect(events).toEqual(['made A', 'packed A', 'made B', 'packed B', 'made C', 'packed C']);
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
