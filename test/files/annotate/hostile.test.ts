import { annotate, unmark } from '../../../src/files/annotate';
import { ZipPackage } from '../../../src/files/zip/zip-package';
import { EDGE_MARKS } from '../../fixtures/features/marks';
import { feature, marked, partsOf, repack, replaced, unmarked, xmlOf } from './packages';

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % limit;
  };
}

const SIGNS = '<>/="\'&;:( [+0aA-';
const COPY = marked(feature('edge.xlsx'), EDGE_MARKS).bytes;

test('spoilt packages give a problem or a workbook, never an exception', () => {
  const pick = numbers(7);
  const codes = new Set<string>();
  for (let round = 0; round < 200; round++) {
    const base = round % 2 ? COPY : feature('edge-annotated-libreoffice.xlsx');
    const bytes = round % 3 === 0 ? withBytesChanged(base, pick) : withSignChanged(base, pick);
    for (const result of [annotate(bytes, EDGE_MARKS), unmark(bytes)])
      codes.add(result.ok ? 'ok' : result.problem.code);
  }
  expect([...codes]).toEqual(expect.arrayContaining(['ok', 'damaged']));
});

function withBytesChanged(base: Uint8Array, pick: (limit: number) => number): Uint8Array {
  const bytes = base.slice();
  for (let count = 0; count < 3; count++) bytes[pick(bytes.length)] = pick(256);
  return bytes;
}

function withSignChanged(base: Uint8Array, pick: (limit: number) => number): Uint8Array {
  const zip = ZipPackage.open(base);
  const names = zip.names().filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[pick(names.length)] ?? '';
  const text = zip.text(name);
  const at = pick(text.length);
  zip.set(name, text.slice(0, at) + (SIGNS[pick(SIGNS.length)] ?? '') + text.slice(at + 1));
  return zip.save();
}

const RESULTS = [...partsOf(COPY).keys()].find((name) => xmlOf(COPY, name).includes('thidua:undo')) ?? '';
const withLog = (pattern: string | RegExp, by: string): Uint8Array =>
  repack(COPY, (name, text) => (name === RESULTS ? replaced(text, pattern, by) : text));

test.each([
  ['names a part of the user as added', withLog('&quot;created&quot;:[', '$&&quot;xl/workbook.xml&quot;,')],
  ['has another checksum', withLog(/&quot;was&quot;:\d+/, '&quot;was&quot;:1')],
  ['points outside the part', withLog('&quot;steps&quot;:[[[', '$&99999999,5,&quot;&quot;],[')],
  ['cannot be read', withLog('&quot;version&quot;:1', '&quot;version&quot;:')],
  ['is gone', withLog(/<extLst>.*<\/extLst>/, '')],
])('a log that %s is not followed, the marks go by their names', (_name, bytes) => {
  const back = unmarked(bytes).bytes;
  expect(partsOf(back).has('xl/workbook.xml')).toBe(true);
  expect(xmlOf(back, 'xl/workbook.xml')).not.toContain('thidua');
  expect(xmlOf(back, 'xl/worksheets/sheet1.xml')).not.toMatch(/thidua|Kết quả kiểm tra/);
});
