import { vocabularyOf } from '../../src/plan/index';
import type { CellValue, Grid } from '../../src/sheet/grid';
import { gridOf } from '../sheet/grid-of';
import { checkOf, PLAN } from './check-of';
import { seeded } from './seeded';

/** A column by its field (and year), with its values from the first row to the last. */
interface Column {
  readonly field: string;
  readonly period?: string;
  readonly values: readonly CellValue[];
}
interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
}

const X = 'HTXSNV';
const T = 'HTTNV';
const ratings = (field: string, rows: readonly (readonly CellValue[])[]): Column[] =>
  ['2020', '2021', '2022', '2023', '2024'].map((period, index) => ({
    field,
    period,
    values: rows.map((row) => row[index] ?? null),
  }));

const SHEETS: readonly Sheet[] = [
  {
    name: 'TAP THE',
    title: 'Danh sách tập thể đề nghị khen thưởng',
    columns: [
      { field: 'ordinal', values: [1, 2, 3, 4, 5] },
      {
        field: 'collective',
        values: ['Sở Minh họa A', 'Ban Minh họa B', 'Huyện Minh Họa', 'Xã Minh Họa', 'Sở Minh họa E'],
      },
      ...ratings('party', [
        [X, X, X, T, T],
        [X, 'HTNV', X, X, X],
        [X, X, null, X, T],
        [T, T, T, X, X],
        [X, 'Khá', X, X, T],
      ]),
      { field: 'targets', values: ['Vượt 5%', '102%', 'Hoàn thành', '98%', 'Hoàn thành vượt mức'] },
      { field: 'leads-programme', values: ['Có', 'Không', 'Không', 'Không', 'Có'] },
      { field: 'lead-result', values: ['110%', null, null, null, 'Đạt 100%'] },
      { field: 'welcome-project', values: ['Vườn cây', 'Chưa có', 'Đường huyện', 'Cầu', null] },
      { field: 'registered-date', values: ['12/10/2021', '30/10/2021', '1/11/2021', 44480, null] },
      { field: 'dossier', values: ['Đủ', 'Thiếu biên bản', 'Đủ', null, 'Đủ'] },
    ],
  },
  {
    name: 'DOANH NGHIEP',
    title: 'Danh sách doanh nghiệp đề nghị khen thưởng',
    columns: [
      { field: 'ordinal', values: [1, 2] },
      { field: 'collective', values: ['Công ty Minh Họa', 'Hợp tác xã Minh Họa'] },
      ...ratings('party', [
        [X, X, X, T, T],
        [X, T, T, T, T],
      ]),
      { field: 'production-2024', values: ['112%', '100%'] },
      { field: 'production-2025', values: ['71%', '70%'] },
      { field: 'tax-debt', values: ['Không', 'Còn nợ 5 triệu'] },
      { field: 'insurance-debt', values: ['Không', 'Không'] },
      { field: 'welcome-project', values: ['Nhà ở công nhân', 'Kho'] },
    ],
  },
  {
    name: 'CA NHAN',
    title: 'Danh sách cá nhân đề nghị khen thưởng',
    columns: [
      { field: 'ordinal', values: [1, 2, 3] },
      { field: 'person', values: ['Nguyễn Văn Minh Họa', 'Trần Thị Minh Họa', 'Lê Văn Giả Định'] },
      { field: 'position', values: ['Trưởng phòng', 'Chuyên viên', 'Giám đốc'] },
      { field: 'workplace', values: ['Sở Minh họa A', 'Ban Minh họa B', 'Sở Minh họa A'] },
      ...ratings('rating', [
        [X, X, X, T, T],
        [X, X, T, X, T],
        [T, 'HTNV', X, X, X],
      ]),
    ],
  },
];

const fields = new Map(vocabularyOf(PLAN).fields.map((field) => [field.id, field]));
const shout = (text: string): string => text.toUpperCase();

/** A sheet as one office might have laid it out. `random` null gives the plain layout. */
function layOut({ name, title, columns }: Sheet, random: ReturnType<typeof seeded> | null): Grid {
  const count = columns[0]?.values.length ?? 0;
  const order = random ? [...columns.slice(0, 1), ...random.shuffle(columns.slice(1))] : columns;
  const header = ({ field, period }: Column): string => {
    const wordings = fields.get(field)?.headers ?? [];
    const wording = random
      ? random.pick(wordings.filter((text) => !/\d/.test(text) || !period))
      : (wordings[0] ?? field);
    const dated = period
      ? (random?.pick([`${wording} năm ${period}`, `${wording} ${period}`, `${wording}\nnăm ${period}`]) ??
        `${wording} năm ${period}`)
      : wording;
    return vary(dated, random);
  };
  const value = (cell: CellValue): CellValue =>
    typeof cell === 'string' && random && random.next() < 0.3 ? cell.normalize('NFD') : cell;
  const body: CellValue[][] = [];
  for (let row = 0; row < count; row++) {
    if (random && random.next() < 0.2) body.push([]);
    body.push(order.map(({ values }) => value(values[row] ?? null)));
  }
  const blankAt = random && random.next() < 0.5 ? 2 + random.below(order.length - 1) : -1;
  const widen = (row: readonly CellValue[]): CellValue[] =>
    blankAt < 0 ? [...row] : [...row.slice(0, blankAt), null, ...row.slice(blankAt)];
  const shift = random ? random.below(3) : 0;
  const lead = random
    ? ['ỦY BAN NHÂN DÂN TỈNH', 'Độc lập - Tự do - Hạnh phúc', '(Kèm theo Tờ trình)', ''].slice(random.below(4))
    : [];
  const rows = [...lead.map((text) => [text]), [vary(title, random)], [], order.map(header), ...body].map(
    (row, index) => (index > lead.length + 1 ? widen(row as CellValue[]) : (row as CellValue[])),
  );
  return gridOf(
    rows.map((row) => [...Array.from({ length: shift }, () => null), ...row]),
    { sheet: name },
  );
}

function vary(text: string, random: ReturnType<typeof seeded> | null): string {
  if (!random) return text;
  const form = random.pick(['plain', 'capital', 'loose', 'spaced'] as const);
  return form === 'capital'
    ? shout(text)
    : form === 'loose'
      ? text.normalize('NFD')
      : form === 'spaced'
        ? `  ${text.replace(' ', '\u00a0 ')} `
        : text;
}

/** What the report says, apart from where it stands. */
function gist(grids: readonly Grid[]): readonly string[] {
  const report = checkOf(grids);
  return report.tables
    .flatMap(({ sheet, kind, rows, unread }) => [
      { sheet, kind, unread: unread.length },
      ...rows.map(({ subject, unitKind, verdict, findings }) => ({
        subject: subject.normalize('NFC'),
        unitKind,
        verdict,
        findings: findings.map(({ criterion, outcome }) => `${criterion} ${outcome}`).sort(),
      })),
    ])
    .map((item) => JSON.stringify(item))
    .sort();
}

const plain = gist(SHEETS.map((sheet) => layOut(sheet, null)));

test('the plain layout has eligible, ineligible and incomplete rows', () => {
  const verdicts = plain.map((item) => (JSON.parse(item) as { verdict?: string }).verdict);
  expect(verdicts).toEqual(expect.arrayContaining(['eligible', 'ineligible', 'incomplete']));
});

test.each(Array.from({ length: 60 }, (_, seed) => seed))('layout %i gives the same report', (seed) => {
  const random = seeded(seed * 7919 + 1);
  const grids = random.shuffle(SHEETS).map((sheet) => layOut(sheet, random));
  expect(gist(grids)).toEqual(plain);
});
