import type { CellValue } from '../../sheet/grid';
import { clean, fold } from '../../sheet/text/fold';
import { readCode } from '../tree/code';

const WORDS = ['nhất', 'nhì', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(fold);

/** A place as people write it: 1, "01", "4/6" (of six), "Hạng 2", "Nhì", "Đồng hạng Nhì", "Giải ba", "III"; null when the cell says no place. */
export function readPlace(raw: CellValue): number | null {
  if (typeof raw === 'number') return Number.isInteger(raw) && raw > 0 ? raw : null;
  if (typeof raw !== 'string') return null;
  const plain = clean(raw).replace(/^(?:xếp |đạt )?(?:đồng )?(?:thứ hạng|hạng|thứ|giải)?\s*/u, '');
  const [, figure] = /^(\d{1,4})(?:\s*\/\s*\d{1,4})?$/.exec(plain) ?? [];
  if (figure !== undefined) return Number(figure) || null;
  const word = WORDS.indexOf(fold(plain));
  if (word >= 0) return word + 1;
  const code = readCode(raw.trim().replace(/^.*\s/u, ''));
  return code?.shape === 'r' ? (code.parts[0]?.ordinal ?? null) : null;
}
