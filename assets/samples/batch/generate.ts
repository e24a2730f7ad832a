import * as sheetjs from '@e965/xlsx';
import type { Verdict } from '../../../src/criteria/criterion';
import { createWorkbook } from '../../../src/files/create/create-workbook';
import { seeded } from '../../../test/check/seeded';
import { DEFECTS, RATINGS_WITHOUT_FAULT, type Defect, type MadeRecord } from './defects';
import { COMMUNE_LAYOUTS, personLayout } from './layouts';

/** What the check must say of one file. */
export interface ExpectedFile {
  /** Below the folder of the batch, with forward slashes. */
  readonly path: string;
  readonly unit: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Records that each criterion holds back. */
  readonly criteria: Readonly<Record<string, number>>;
}

/** What must show only across files: kind of finding with the files that it is about. */
export interface ExpectedAcross {
  readonly criterion: string;
  readonly files: readonly string[];
}

export interface MadeBatch {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly expected: { readonly files: readonly ExpectedFile[]; readonly across: readonly ExpectedAcross[] };
  /** Names of units that are to send something, a name a line; the last of them sent nothing. */
  readonly units: string;
}

export interface BatchOptions {
  readonly files: number;
  /** Records of a file; a few more or less when left out. */
  readonly rows?: number;
  readonly seed?: number;
}

/** One record in how many has a defect. */
const DEFECT_SHARE = 0.35;
const BLOCS = 5;
const SILENT = 'UBND huyện Minh Họa Chưa Gửi';
const ENDINGS: Readonly<Record<string, sheetjs.BookType>> = { xls: 'biff8', ods: 'ods' };

interface Sent {
  readonly unit: string;
  readonly bloc: string;
  readonly isPersons: boolean;
  readonly records: readonly { readonly made: MadeRecord; readonly defect: Defect | null }[];
}

/**
 * Submitted workbooks with known defects: lists of communes in three layouts and lists of persons, most as .xlsx, some as .xls and .ods,
 * in a folder for each khối. Every record has one defect at most, so that its verdict and criterion are known without checking. The
 * batch also holds a file that was sent twice, a second version of one list, and a commune that two districts nominate.
 */
export function makeBatch({ files: count, rows, seed = 1 }: BatchOptions): MadeBatch {
  const random = seeded(seed);
  const sent = Array.from({ length: Math.max(1, count - 2) }, (_, index) =>
    makeSent(index + 1, rows ?? 4 + random.below(9), random),
  );
  const districts = sent.filter(({ isPersons }) => !isPersons);
  const [first, second] = districts as [Sent, Sent];
  // The commune of the first district stands in the list of the second one too.
  const shared = first.records[0];
  const across: ExpectedAcross[] = [];
  const all = sent.map((one) => (one === second && shared ? { ...one, records: [...one.records, shared] } : one));
  const files = all.map((one, index) => writeSent(one, index));
  const expected = all.map((one, index) => expectedOf(one, files[index]?.path ?? ''));
  const add = (one: Sent, path: string, bytes: Uint8Array): void => {
    files.push({ path, bytes });
    expected.push(expectedOf(one, path));
  };
  const at = (one: Sent): number => all.findIndex(({ unit }) => unit === one.unit);
  const copied = files[at(first)];
  if (count > 2 && copied) {
    const path = copied.path.replace(/(\.\w+)$/, ' (gui lai)$1');
    add(all[at(first)] ?? first, path, copied.bytes);
    across.push({ criterion: 'file-twice', files: [copied.path, path] });
  }
  const last = districts.at(-1);
  const former = last && files[at(last)];
  if (count > 3 && last && former && last !== second) {
    // A later version of the same list, one record shorter.
    const version = { ...last, records: last.records.slice(0, -1) };
    const path = former.path.replace(/\.\w+$/, ' ban 2.xlsx');
    add(version, path, createWorkbook([layoutOf(version, 0)]));
    across.push({ criterion: 'unit-twice', files: [former.path, path] });
  }
  // Of two equal files the one whose name comes first stands for both.
  const firstNamed = files.flatMap(({ path, bytes }) => (bytes === copied?.bytes ? [path] : [])).sort()[0] ?? '';
  const shares = [firstNamed, files[at(second)]?.path ?? ''];
  if (second && shared) across.push({ criterion: 'nominated-twice', files: shares });
  across.push({ criterion: 'nothing-sent', files: [] });
  const units = [...new Set(all.map(({ unit }) => unit)), SILENT].join('\n');
  return { files, expected: { files: expected, across }, units: `${units}\n` };
}

function makeSent(number: number, rows: number, random: ReturnType<typeof seeded>): Sent {
  const isPersons = number % 4 === 0;
  const kind = isPersons ? 'person' : 'commune';
  const possible = DEFECTS.filter(({ criterion }) => criterion[kind] !== undefined);
  const records = Array.from({ length: rows }, (_, index) => {
    const defect = random.next() < DEFECT_SHARE ? random.pick(possible) : null;
    const base: MadeRecord = {
      name: isPersons ? `Nguyễn Minh Họa ${letters(number * 100 + index)}` : `Xã Minh Họa ${number * 100 + index}`,
      workplace: isPersons ? `Sở Minh họa ${number * 100 + index}` : null,
      ratings: RATINGS_WITHOUT_FAULT,
      targets: 'Vượt 5%',
      work: `Cầu dân sinh ấp ${index + 1}`,
      registered: '25/10/2021',
      dossier: 'Đủ',
    };
    return { made: { ...base, ...defect?.change }, defect };
  });
  const unit = isPersons ? `Sở Minh họa ${number}` : `UBND huyện Minh Họa ${number}`;
  return { unit, bloc: `Khối ${1 + (number % BLOCS)}`, isPersons, records };
}

/** A name without figures: 27 is `Bb`. */
const letters = (number: number): string => {
  const digits = number
    .toString(26)
    .split('')
    .map((digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return digits.join('').replace(/^./, (first) => first.toUpperCase());
};

const layoutOf = ({ unit, isPersons, records }: Sent, index: number) => {
  const layout = isPersons ? personLayout : (COMMUNE_LAYOUTS[index % COMMUNE_LAYOUTS.length] ?? personLayout);
  return layout(
    unit,
    records.map(({ made }) => made),
  );
};

function writeSent(sent: Sent, index: number): { path: string; bytes: Uint8Array } {
  const ending = index % 10 === 7 ? 'xls' : index % 10 === 9 ? 'ods' : 'xlsx';
  const path = `${sent.bloc}/${sent.isPersons ? 'ca nhan' : 'tap the'} ${String(index + 1).padStart(4, '0')}.${ending}`;
  const bytes = createWorkbook([layoutOf(sent, index)]);
  const bookType = ENDINGS[ending];
  if (!bookType) return { path, bytes };
  const other = sheetjs.write(sheetjs.read(bytes, { type: 'array' }), { type: 'array', bookType }) as ArrayBuffer;
  return { path, bytes: new Uint8Array(other) };
}

function expectedOf({ unit, isPersons, records }: Sent, path: string): ExpectedFile {
  const counts = { eligible: 0, ineligible: 0, incomplete: 0, 'needs-review': 0 };
  const criteria: Record<string, number> = {};
  for (const { defect } of records) {
    counts[defect?.verdict ?? 'eligible']++;
    const criterion = defect?.criterion[isPersons ? 'person' : 'commune'];
    if (criterion !== undefined) criteria[criterion] = (criteria[criterion] ?? 0) + 1;
  }
  return { path, unit: unit.toLocaleUpperCase('vi'), counts, criteria };
}
