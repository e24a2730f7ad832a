import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { containsWords, fold } from '../../sheet/text/fold';
import { isBlank } from '../../sheet/values/cell-text';
import {
  defineKind,
  NOT_APPLICABLE,
  PASS,
  type FieldReader,
  type Judgement,
  type SeenCell,
  type Subject,
} from '../criterion';
import { addressOf, noneAvailable, openValue, textOf } from '../open-value';

const params = z.strictObject({
  /** A choice of which `refused` is one. */
  result: z.string(),
  refused: z.string(),
  /** Where the reason stands, and where the clause does: the first that says something counts. */
  reasons: z.array(z.string()).min(1),
  clauses: z.array(z.string()),
});

const messages = defineMessages('refusal-explained', {
  missing: {
    vi: 'Dòng ghi "{text}" (ô {cell}) nhưng thiếu {missing}.',
    en: 'The row says "{text}" (cell {cell}) but lacks {missing}.',
  },
  'own-report': {
    vi: 'Bảng chưa có kết quả xét. Mỗi dòng không đạt trong báo cáo này đều kèm lý do và điều khoản; danh sách có thể in để niêm yết công khai.',
    en: 'The table has no result of the council. Every row that is refused in this report carries its reason and clause; the list can be printed for posting.',
  },
});

const REASON: Wording = { vi: 'lý do', en: 'the reason' };
const CLAUSE: Wording = { vi: 'căn cứ, điều khoản', en: 'the clause' };
/** A reason that names a clause itself: "theo Mục III.2.1", "khoản 2 Điều 5". */
const CLAUSE_WORDS = [
  'mục',
  'điều',
  'khoản',
  'điểm',
  'tiết',
  'gạch',
  'kế hoạch số',
  'nghị định',
  'quyết định số',
  'luật',
].map(fold);
const namesClause = (text: string): boolean => CLAUSE_WORDS.some((words) => containsWords(fold(text), words));

interface Prepared {
  readonly result: FieldReader;
  readonly refused: string;
  readonly reasons: readonly FieldReader[];
  readonly clauses: readonly FieldReader[];
  readonly none: Judgement | null;
}

const firstSaid = (readers: readonly FieldReader[], subject: Subject): SeenCell | null =>
  readers.map((reader) => reader.read(subject)).find((seen) => seen !== null && !isBlank(seen.cell.raw)) ?? null;

/** A row that the office refused says why and by which clause. A table without results is told that the report itself does. */
export const refusalExplained = defineKind<z.infer<typeof params>, Prepared>({
  id: 'refusal-explained',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ result, reasons, clauses }) => [result, ...reasons, ...clauses],
  prepare({ result: field, refused, reasons, clauses }, scope) {
    const result = scope.bind(field);
    const told: Judgement = { outcome: 'pass', notes: [{ message: messages.say('own-report'), cells: [] }] };
    return {
      result,
      refused,
      reasons: reasons.map((id) => scope.bind(id)),
      clauses: clauses.map((id) => scope.bind(id)),
      none: noneAvailable([result]) ? told : null,
    };
  },
  evaluate(subject, { result, refused, reasons, clauses, none }) {
    if (none) return none;
    const seen = result.read(subject);
    if (!seen) return NOT_APPLICABLE;
    const { reading } = seen.cell;
    if (reading.kind !== 'choice') return openValue(result.label, seen);
    if (reading.choice !== refused) return NOT_APPLICABLE;
    const reason = firstSaid(reasons, subject);
    const clause = firstSaid(clauses, subject);
    const hasClause = clause !== null || (reason !== null && namesClause(textOf(reason)));
    const missing = [...(reason ? [] : [REASON]), ...(hasClause ? [] : [CLAUSE])];
    if (missing.length === 0) return PASS;
    const data = { text: textOf(seen), cell: addressOf(seen), missing: { list: missing } };
    return {
      outcome: 'fail',
      message: messages.say('missing', data),
      cells: [seen, ...(reason ? [reason] : [])],
      about: 'table',
    };
  },
  settled: ({ none }) => none,
});
