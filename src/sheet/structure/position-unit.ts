import { fold, startsWithWords, wordsOf } from '../text/fold';

/** Positions after which the unit itself is named; longer ones go before shorter ones. "Trưởng phòng" is none: its own office follows. */
const POSITIONS = [
  'tổng giám đốc',
  'phó tổng giám đốc',
  'phó giám đốc',
  'giám đốc',
  'phó chủ tịch',
  'chủ tịch',
  'phó hiệu trưởng',
  'hiệu trưởng',
  'chánh thanh tra',
  'chánh văn phòng',
  'kế toán trưởng',
  'kế toán',
  'chuyên viên chính',
  'chuyên viên',
  'công chức',
  'viên chức',
  'nhân viên',
  'cán bộ',
  'giáo viên',
  'bác sĩ',
  'điều dưỡng',
]
  .map(fold)
  .sort((a, b) => b.length - a.length);

/**
 * The unit that a position names beside itself: "Trưởng phòng, Sở Tài chính", "Phó Giám đốc Sở Y tế". Only what begins as names of units
 * do counts, at the beginning of a part or right after a position that leads the unit itself; "Trưởng phòng Nội vụ huyện A" names none.
 * @param kindOf kind of the unit that a name begins with.
 * @returns the name as written; empty when there is none.
 */
export function unitInPosition(position: string, kindOf: (name: string) => string | null): string {
  const parts = position
    .split(/[,;\n]|\s[-–—]\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const later = parts.slice(1).findLast((part) => kindOf(part) !== null);
  if (later !== undefined) return later;
  const [first = ''] = parts;
  const lead = POSITIONS.find((words) => startsWithWords(fold(first), words));
  if (lead === undefined || parts.length > 1) return '';
  const unit = first.split(/\s+/u).slice(wordsOf(lead).length).join(' ');
  return kindOf(unit) === null ? '' : unit;
}
