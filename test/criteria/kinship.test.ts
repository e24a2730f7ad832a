import { kinshipOf, type Succession } from '../../src/criteria/kinship';

const of = (successions: readonly Succession[], key: string) =>
  kinshipOf(successions, (name) => name.toLowerCase())
    .of(key)
    .map(({ is, name, since }) => `${is} ${name} ${since}`);

const CHAIN: readonly Succession[] = [
  { unit: 'C', from: ['B', 'D'], since: '2025-07-01' },
  { unit: 'B', from: ['A'], since: '2020-01-01' },
];

test.each<[string, readonly string[]]>([
  ['a', ['successor B 2020-01-01', 'successor C 2025-07-01']],
  ['b', ['successor C 2025-07-01', 'predecessor A 2020-01-01']],
  ['c', ['predecessor B 2025-07-01', 'predecessor D 2025-07-01', 'predecessor A 2025-07-01']],
  ['d', ['successor C 2025-07-01']],
  ['e', []],
  ['', []],
])('kin of %j over two changes, each with the first day of the later of both', (key, kin) => {
  expect(of(CHAIN, key)).toEqual(kin);
});

test('a unit that was split has several after it; each of them has it before', () => {
  const split: readonly Succession[] = [
    { unit: 'Y', from: ['X'], since: '2025-01-01' },
    { unit: 'Z', from: ['x'], since: '2025-02-01' },
  ];
  expect(of(split, 'x')).toEqual(['successor Y 2025-01-01', 'successor Z 2025-02-01']);
  expect(of(split, 'z')).toEqual(['predecessor x 2025-02-01']);
});

test('a unit that kept its name is no kin of itself, and a circle ends', () => {
  expect(of([{ unit: 'A', from: ['A', 'B'], since: '2025-01-01' }], 'a')).toEqual(['predecessor B 2025-01-01']);
  const circle: readonly Succession[] = [
    { unit: 'A', from: ['B'], since: '2025-01-01' },
    { unit: 'B', from: ['A'], since: '2020-01-01' },
  ];
  expect(of(circle, 'a')).toEqual(['successor B 2020-01-01']);
});
