import { formatNumber } from '../../i18n/message';
import type { FieldSpec } from '../field';
import { isCellError } from '../grid';
import { fold } from '../text/fold';
import { BLANK, type Period, type Reading } from '../value';
import { isTick, readAnswer } from './answer';
import { NOT_AN_AWARD, readAwards } from './awards';
import { cellText, isBlank, isDash, type StyledCell } from './cell-text';
import { choiceReader, papersReader } from './choice';
import type { ColumnStyle } from './column-style';
import { isPercentFormat } from './column-style';
import { readDates } from './dates';
import { readFulfilments } from './fulfilment';
import { keptReader } from './kept-readers';
import { readMeasures } from './measure';
import { isMoneyHeader, unitOfHeader, type MoneyUnit } from './money';
import { isCountHeader, readNumbers, type NumberColumn } from './number';
import { readPercents } from './percent';
import { readRating } from './rating';

export interface ColumnOptions {
  /** The header states the contrary of the field. */
  readonly contrary: boolean;
  /** Years that the header names. */
  readonly periods: readonly Period[];
  readonly date1904: boolean;
  /** Unit that the table's caption gives its sums of money ("ĐVT: triệu đồng"). */
  readonly captionUnit?: MoneyUnit | null;
  /** The whole header path. */
  readonly headerText: string;
}

const FORMULA_ERROR: Reading = { kind: 'unreadable', reason: 'formula-error' };
/** Kinds under which a lone dash is an answer ("no") and not a missing value. */
const DASH_ANSWERS = new Set(['answer', 'fulfilment', 'papers', 'text']);

/**
 * Reads all cells of one column at once: decimal signs, per cent or fractions are decided by the column as a whole.
 * @param style what the whole column decides, where only some of its cells are read.
 */
export function readColumn(
  cells: readonly StyledCell[],
  field: FieldSpec,
  options: ColumnOptions,
  style?: ColumnStyle,
): Reading[] {
  const readings = new Array<Reading>(cells.length).fill(BLANK);
  const isDashAnswer = DASH_ANSWERS.has(field.value);
  const told: StyledCell[] = [];
  const places: number[] = [];
  cells.forEach((cell, at) => {
    if (isCellError(cell.raw)) readings[at] = FORMULA_ERROR;
    else if (!isBlank(cell.raw) && (isDashAnswer || !isDash(cell.raw))) {
      told.push(cell);
      places.push(at);
    }
  });
  if (told.length === 0) return readings;
  const read = readTold(told, field, options, style);
  places.forEach((at, index) => (readings[at] = read[index] ?? BLANK));
  return readings;
}

/** A tick under a header that names one honour means that honour; under any other it says nothing that can be told. */
function tickedAward(header: string): Reading {
  const named = readAwards(header);
  return named.kind === 'awards' && named.awards.length === 1 ? named : NOT_AN_AWARD;
}

/** What a header says of the numbers under it; a caption's unit counts for sums of money alone. */
function numberColumn(header: string, captionUnit: MoneyUnit | null): NumberColumn {
  const isMoney = isMoneyHeader(header);
  return {
    isMoney,
    isCount: !isMoney && isCountHeader(header),
    unit: unitOfHeader(header) ?? (isMoney ? captionUnit : null),
  };
}

function readTold(
  cells: readonly StyledCell[],
  field: FieldSpec,
  { contrary, periods, date1904, captionUnit = null, headerText }: ColumnOptions,
  style: ColumnStyle | undefined,
): Reading[] {
  const byText = (read: (text: string) => Reading) => cells.map(({ raw }) => read(cellText(raw)));
  const header = fold(headerText);
  switch (field.value) {
    case 'rating':
    case 'union-rating': {
      const scale = field.value === 'rating' ? 'party' : 'union';
      const mode = field.periods ?? 'year';
      const key = JSON.stringify(['rating', scale, mode, periods]);
      return byText(keptReader(key, (text) => readRating(text, scale, mode, periods)));
    }
    case 'answer': {
      const isDebt = header.includes(fold('nợ')) || field.id.includes('debt');
      const key = JSON.stringify(['answer', contrary, isDebt]);
      const ofText = keptReader(key, (text) => readAnswer(text, { contrary, isDebt }));
      return cells.map(({ raw }) =>
        typeof raw === 'string' ? ofText(cellText(raw)) : readAnswer(raw, { contrary, isDebt }),
      );
    }
    case 'fulfilment':
      return readFulfilments(cells, header, style);
    case 'percent':
      return readPercents(cells, style);
    case 'number':
      return readNumbers(cells, numberColumn(headerText, captionUnit), style);
    case 'measure':
      return readMeasures(cells, style);
    case 'date':
      return readDates(cells, date1904, style);
    case 'choice':
      return byText(choiceReader(field.choices ?? []));
    case 'awards':
      return byText((text) => (isTick(text) || text === '1' ? tickedAward(headerText) : readAwards(text)));
    case 'papers':
      return byText(papersReader(field.choices ?? []));
    case 'text':
    case 'ordinal':
      return cells.map(({ raw, style: { format } }) => ({
        kind: 'text',
        text:
          typeof raw === 'number' && isPercentFormat(format)
            ? `${formatNumber(Math.round(raw * 1e8) / 1e6, 'vi')}%`
            : cellText(raw),
      }));
  }
}
