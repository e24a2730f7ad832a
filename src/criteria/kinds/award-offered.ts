import { z } from 'zod';
import { defineMessages } from '../../i18n/message';
import { AWARDS } from '../../sheet/values/awards';
import { expandAbbreviations } from '../../sheet/text/abbreviations';
import { containsWords, fold } from '../../sheet/text/fold';
import { awardsAsked, awardsInTitle } from '../award-cells';
import { defineKind, PASS, type Judgement, type Note, type Scope, type SeenCell } from '../criterion';
import { absent, addressOf, openValue, textOf } from '../open-value';

const wordings = z.array(z.string());
const params = z.strictObject({
  field: z.string(),
  /** Awards that the plan offers, by their ids in the lexicon. */
  offered: z.array(z.string()).min(1),
  /** Awards that are the plan's own only from some hands: wordings of those who give it, and of others. */
  named: z.array(z.strictObject({ award: z.string(), by: wordings, notBy: wordings })),
});

const messages = defineMessages('award-offered', {
  'not-offered': {
    vi: 'Ô {cell} ghi "{text}": kế hoạch không có hình thức "{award}"; các hình thức có: {offered}.',
    en: 'Cell {cell} says "{text}": the plan does not offer "{award}"; it offers {offered}.',
  },
  'other-giver': {
    vi: 'Ô {cell} ghi "{text}": cấp khen này không có trong kế hoạch; các hình thức có: {offered}.',
    en: 'Cell {cell} says "{text}": the plan has no award of this giver; it offers {offered}.',
  },
  'other-hand': {
    vi: 'Ô {cell} ghi "{text}": chưa rõ có phải hình thức của kế hoạch hay không, cần Hội đồng xem.',
    en: 'Cell {cell} says "{text}": whether it is the plan\'s own award is for the council.',
  },
  bare: {
    vi: 'Ô {cell} chỉ ghi "{text}", được hiểu là hình thức của kế hoạch; nên ghi đủ cấp khen.',
    en: 'Cell {cell} says no more than "{text}", taken as the plan\'s own; better name who gives it.',
  },
});

interface Hand {
  readonly by: readonly string[];
  readonly notBy: readonly string[];
}

interface Prepared {
  readonly field: string;
  readonly scope: Scope;
  readonly offered: ReadonlySet<string>;
  readonly hands: ReadonlyMap<string, Hand>;
  /** Every award that the plan offers, as people call it. */
  readonly labels: readonly (typeof AWARDS)[number]['label'][];
  readonly byTitle: readonly string[];
}

const LEXICON = new Map(AWARDS.map((award) => [award.id, award]));
const keyOf = (text: string): string => expandAbbreviations(fold(text));
/** Words about asking, numbering and dressing up that say nothing of who gives an award. */
const FILLER = new Set(fold('đề nghị xét tặng của hình thức khen thưởng danh hiệu 01 1 một cấp do và').split(' '));

/** What an award cell says beside the award's own name. */
function restOf(text: string, award: string): string {
  let rest = ` ${keyOf(text)} `;
  const own = (LEXICON.get(award)?.texts ?? []).flatMap((wording) => [fold(wording), keyOf(wording)]);
  for (const wording of [...own].sort((a, b) => b.length - a.length)) rest = rest.replace(` ${wording} `, ' ');
  return rest
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !FILLER.has(word))
    .join(' ');
}

/** Every award asked for is one that the plan offers; a bare name passes with a note. */
export const awardOffered = defineKind<z.infer<typeof params>, Prepared>({
  id: 'award-offered',
  params,
  messages,
  phase: 'first',
  reach: 'record',
  fields: ({ field }) => [field],
  prepare: ({ field, offered, named }, scope) => ({
    field,
    scope,
    offered: new Set(offered),
    hands: new Map(named.map(({ award, by, notBy }) => [award, { by: by.map(keyOf), notBy: notBy.map(keyOf) }])),
    labels: [
      ...offered,
      ...named.map(({ award }) => award).filter((id) => !offered.some((full) => full.startsWith(`${id}-`))),
    ].flatMap((id) => LEXICON.get(id)?.label ?? []),
    byTitle: awardsInTitle(scope.table),
  }),
  evaluate(subject, prepared) {
    const { field, scope, byTitle, offered, hands } = prepared;
    const { named, open, isAbsent } = awardsAsked(subject, field, scope);
    if (isAbsent) return byTitle.some((id) => offered.has(id) || hands.has(id)) ? PASS : absent(scope.bind(field));
    const byCell = named.map(({ seen, awards }) => awards.map((award) => judge(seen, award, prepared)));
    const judged = byCell.flat();
    const failed = judged.find(({ outcome }) => outcome === 'fail');
    // A column of titles already held may stand beside the column of the award asked for.
    if (failed && 'message' in failed && byCell.some((cell) => cell.every(({ outcome }) => outcome === 'pass'))) {
      const [seen] = failed.cells;
      return seen ? reviewOf(seen) : failed;
    }
    if (failed) return failed;
    if (open) return openValue(scope.bind(field).label, open);
    const review = judged.find(({ outcome }) => outcome === 'review');
    if (review) return review;
    const notes: Note[] = judged.flatMap((one) => ('notes' in one ? (one.notes ?? []) : []));
    return notes.length > 0 ? { outcome: 'pass', notes } : PASS;
  },
});

function judge(seen: SeenCell, award: string, { offered, hands, labels }: Prepared): Judgement {
  if (offered.has(award)) return PASS;
  const text = textOf(seen);
  const data = { cell: addressOf(seen), text };
  const hand = hands.get(award);
  const notOffered = (): Judgement => ({
    outcome: 'fail',
    message: messages.say('not-offered', {
      ...data,
      award: LEXICON.get(award)?.label ?? award,
      offered: { list: labels },
    }),
    cells: [seen],
  });
  if (!hand) return notOffered();
  const rest = restOf(text, award);
  if (rest === '') return { outcome: 'pass', notes: [{ message: messages.say('bare', data), cells: [seen] }] };
  const longest = (wordings: readonly string[]): number =>
    Math.max(0, ...wordings.filter((wording) => containsWords(rest, wording)).map((wording) => wording.length));
  const [by, notBy] = [longest(hand.by), longest(hand.notBy)];
  if (by > notBy) return PASS;
  if (notBy > 0) {
    const message = messages.say('other-giver', { ...data, offered: { list: labels } });
    return { outcome: 'fail', message, cells: [seen] };
  }
  return reviewOf(seen);
}

const reviewOf = (seen: SeenCell): Judgement => {
  const message = messages.say('other-hand', { cell: addressOf(seen), text: textOf(seen) });
  return { outcome: 'review', message, cells: [seen] };
};
