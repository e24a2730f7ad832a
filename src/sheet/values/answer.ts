import type { CellValue } from '../grid';
import { clean, fold, startsWithWords } from '../text/fold';
import type { Reading } from '../value';
import { cellText, isDash } from './cell-text';
import { readDebt } from './debt';
import { isLargely, isNearly } from './fulfilment-words';

const folded = (texts: string): readonly string[] => texts.split('|').map((text) => fold(text));

const TICKS = new Set(['x', 'v', '✓', '✔', '☑', '√', '🗸', 'ü', '●', '•', '☒', '+']);
/** Whether a cell is nothing but a tick. */
export const isTick = (text: string): boolean => TICKS.has(clean(text));

const CROSSES = new Set(['✗', '✘', '☐', '○']);
/** Whole answers that affirm whatever the header says. */
const YES = new Set(
  folded(
    'có|đạt|rồi|đã|đã có|đủ|đầy đủ|đúng|đúng hạn|đảm bảo|bảo đảm|tốt|thực hiện tốt|chấp hành tốt|đã thực hiện|có đạt|đã đạt|yes|true|c|đ',
  ),
);
/** Whole answers that deny it. */
const NO = new Set(
  folded(
    'không|chưa|chưa có|không có|không đạt|chưa đạt|chưa thực hiện|không thực hiện|chưa đảm bảo|không đảm bảo|chưa tốt|không tốt|no|false|k|ko|không phải',
  ),
);
const DENYING_STARTS = folded('không|chưa|ko|thiếu|vi phạm|để xảy ra');

/** The asker is told nothing: neither yes nor no. */
const NOT_TOLD = folded(
  'chưa rõ|không rõ|chưa xác định|không xác định|chưa biết|chưa có thông tin|không có thông tin|chưa có số liệu|không có số liệu|chưa cập nhật|chưa báo cáo|chưa xác minh|đang xác minh|đang rà soát|đang kiểm tra|đang chờ|chờ|chưa kiểm tra|chưa đến kỳ|chưa đến hạn|không áp dụng|không thuộc đối tượng|không thuộc diện|không bắt buộc|không yêu cầu|không phát sinh|n/a|tbc',
);
/** A denied fault is none: "không vi phạm", "chưa để xảy ra tai nạn". */
const NO_FAULT =
  /^(?:không|chưa|ko)\s+(?:có\s+|bị\s+|để\s+|xảy ra\s+|phát sinh\s+|phát hiện\s+|còn\s+|hề\s+|vụ\s+|trường hợp\s+)*(?:nào\s+)?(?:vi phạm|sai phạm|tai nạn|tnlđ|sự cố|cháy|ô nhiễm|xử phạt|bị phạt|kỉ luật|kỷ luật|khiếu nại|tố cáo|mất an tòan|gây|nợ)/u;
/** A fault that is said to be there: "có vi phạm", "xảy ra 01 vụ tai nạn", "đã bị xử phạt". What is built against one ("Có trạm xử lý ô nhiễm") is none. */
const FAULT =
  /^(?:(?:có|còn|đã|bị|để|xảy ra|phát sinh|phát hiện|từng)\s+)+(?:\d+\s+)?(?:vụ\s+|lần\s+|trường hợp\s+|lỗi\s+)?(?:vi phạm|sai phạm|tai nạn|tnlđ|sự cố|cháy|gây ô nhiễm|ô nhiễm|xử phạt|bị phạt|phạt|kỉ luật|kỷ luật)/u;
/** First words that look like a denial and are none: "Không gian văn hóa", "Thiếu nhi", "Thiếu niên". */
const NO_DENIAL = folded('không gian|không khí|không quân|không phận|không tiền mặt|không rác|thiếu nhi|thiếu niên');

/** How many were rewarded, and nothing else: "05 tập thể, 12 cá nhân", "khen 3 TT và 10 CN". */
const HEADS = String.raw`(\d+)\s*(?:tập thể|cá nhân|đơn vị|hộ gia đình|hộ|người|tt|cn)(?!\p{L})`;
const COUNTS = new RegExp(
  `^(?:(?:đã )?khen(?: thưởng)?(?: cho)?:?\\s*)?${HEADS}(?:\\s*(?:[,;+.\\-]|và)?\\s*${HEADS})*\\.?$`,
  'u',
);

/** How many a cell counts of collectives and persons; null where it says anything else. */
export function countedHeads(text: string): number | null {
  const key = clean(text);
  if (!COUNTS.test(key)) return null;
  return [...key.matchAll(new RegExp(HEADS, 'gu'))].reduce((sum, match) => sum + Number(match[1]), 0);
}

const BOTH: Reading = {
  kind: 'ambiguous',
  readings: [
    { vi: 'điều nêu ở tiêu đề cột là không đúng', en: 'what the header states does not hold' },
    { vi: 'đơn vị không vi phạm', en: 'the unit has no fault' },
  ],
};

const NOT_AN_ANSWER: Reading = { kind: 'unreadable', reason: 'not-an-answer' };

const LARGELY_BOTH: Reading = {
  kind: 'ambiguous',
  readings: [
    { vi: 'đã đạt', en: 'done' },
    { vi: 'còn phần chưa đạt', en: 'some of it not done' },
  ],
};

export interface AnswerOptions {
  /** The header states the contrary of the field: affirming it denies the field. */
  readonly contrary: boolean;
  /** The field is about owing money: texts speak of the debt itself, amounts are debts. */
  readonly isDebt: boolean;
}

const answer = (yes: boolean, detail?: string): Reading =>
  detail === undefined ? { kind: 'answer', yes } : { kind: 'answer', yes, detail };

/**
 * What a cell of a yes/no column says of the field's own proposition. Text that names something ("Nhà văn hóa xã") affirms, with the
 * text as detail. A bare "không" under a header that states the contrary can be read two ways and stays ambiguous.
 */
export function readAnswer(raw: CellValue, { contrary, isDebt }: AnswerOptions): Reading {
  const turn = (yes: boolean, detail?: string) => answer(contrary ? !yes : yes, detail);
  if (typeof raw === 'boolean') return turn(raw);
  if (typeof raw === 'number') {
    if (isDebt) return answer(raw > 0, raw > 0 ? String(raw) : undefined);
    return raw === 0 ? turn(false) : turn(true, String(raw));
  }
  const text = cellText(raw);
  const key = fold(text);
  const debt = isDebt ? readDebt(text) : null;
  if (debt) return debt;
  const symbol = clean(text);
  if (TICKS.has(symbol)) return turn(true);
  if (CROSSES.has(symbol)) return turn(false);
  if (isDash(raw) || NO.has(key)) return contrary ? BOTH : answer(false);
  if (YES.has(key)) return turn(true);
  if (/^0+$/.test(key) || (!isDebt && countedHeads(text) === 0)) return turn(false);
  if (isLargely(text)) return LARGELY_BOTH;
  if (/^[?\s]+$/.test(text) || NOT_TOLD.some((words) => startsWithWords(key, words))) return NOT_AN_ANSWER;
  if (NO_FAULT.test(symbol)) return answer(true, text);
  if (FAULT.test(symbol)) return answer(false, text);
  if (NO_DENIAL.some((words) => startsWithWords(key, words))) return turn(true, text);
  // A text that speaks of no debt ("Xác nhận số 12/CT") says nothing of one.
  if (isDebt && !contrary && !DENYING_STARTS.some((words) => startsWithWords(key, words))) return NOT_AN_ANSWER;
  const isDenial = isNearly(text) || DENYING_STARTS.some((words) => startsWithWords(key, words));
  return turn(!isDenial, text);
}
