import { clean, fold, containsWords } from '../text/fold';

/** Units in which sums of money are written. */
export const MONEY_UNITS = ['đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** Đồng in one of each unit. */
export const DONG_PER: Readonly<Record<MoneyUnit, number>> = {
  đồng: 1,
  'nghìn đồng': 1e3,
  'triệu đồng': 1e6,
  'tỷ đồng': 1e9,
};

/** A sum in đồng, without the dust of binary arithmetic. */
export const inDong = (value: number, unit: MoneyUnit): number => Number((value * DONG_PER[unit]).toPrecision(15));

/** As cleaned texts spell them: "tỉ" after {@link clean}. */
const UNIT_TEXTS: readonly (readonly [MoneyUnit, string])[] = [
  ['tỷ đồng', 'tỉ(?:\\s*(?:đồng|đ|vnđ))?'],
  ['triệu đồng', '(?:triệu|trđ|tr)(?:\\s*(?:đồng|đ|vnđ))?'],
  ['nghìn đồng', '(?:nghìn|ngàn|ng)\\s*(?:đồng|đ|vnđ)|1\\.000\\s*(?:đồng|đ)|nghìn|ngàn'],
  ['đồng', 'đồng|vnđ|vnd'],
];
/** Pattern of any money unit in a cleaned text; {@link unitOfText} tells which. */
export const MONEY_UNIT = `(?:${UNIT_TEXTS.map(([, pattern]) => pattern).join('|')})`;

/** The money unit that a text is, cleaned; null when it is none. */
export const unitOfText = (text: string): MoneyUnit | null =>
  UNIT_TEXTS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(text))?.[0] ?? null;

const IN_HEADER = new RegExp(
  `(?:\\(|\\[|đvt|đơn vị tính|đơn vị|tính bằng|:)\\s*(?:đvt|đơn vị tính|đơn vị)?\\s*:?\\s*(${MONEY_UNIT})\\s*(?:\\/\\s*\\p{L}[\\p{L}\\s/]*)?(?:\\)|\\]|$|[.,;])`,
  'u',
);

/** The money unit that a header or a caption names: "Lợi nhuận (triệu đồng)", "ĐVT: tỷ đồng"; null when it names none. */
export function unitOfHeader(text: string): MoneyUnit | null {
  const unit = IN_HEADER.exec(clean(text))?.[1];
  return unit === undefined ? null : unitOfText(unit.replace(/\s+/g, ' '));
}

/** The unit that one of the lines above a table gives its sums of money. */
export const captionUnit = (lines: readonly string[]): MoneyUnit | null =>
  lines.map(unitOfHeader).find((unit) => unit !== null) ?? null;

const MONEY_WORDS = [
  'lợi nhuận',
  'ngân sách',
  'thu nhập',
  'doanh thu',
  'doanh số',
  'kinh phí',
  'ủng hộ',
  'từ thiện',
  'đóng góp',
  'số tiền',
  'giá trị',
  'vốn',
  'mức thưởng',
  'tiền thưởng',
].map((words) => fold(words));

/** Whether a header speaks of sums of money. */
export function isMoneyHeader(header: string): boolean {
  const key = fold(header);
  return unitOfHeader(header) !== null || MONEY_WORDS.some((words) => containsWords(key, words));
}
