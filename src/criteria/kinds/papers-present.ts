import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import { defineKind, PASS, type FieldReader, type Judgement, type SeenCell } from '../criterion';
import { absent, addressOf, isOpen, openValue } from '../open-value';

const wording = z.strictObject({ vi: z.string(), en: z.string() });
const params = z.strictObject({
  papers: z.array(z.strictObject({ id: z.string(), label: wording, fields: z.array(z.string()) })).min(1),
  listField: z.string().optional(),
});

const messages = defineMessages('papers-present', {
  missing: { vi: 'Hồ sơ thiếu: {papers} ({cells}).', en: 'Missing from the dossier: {papers} ({cells}).' },
  'not-mentioned': {
    vi: 'Chưa rõ hồ sơ có {papers} hay không ({cells}).',
    en: 'Whether the dossier has {papers} is not said ({cells}).',
  },
});

interface Prepared {
  readonly papers: readonly {
    readonly id: string;
    readonly label: Wording;
    readonly readers: readonly FieldReader[];
  }[];
  readonly list: FieldReader | null;
}

type State = 'present' | 'missing' | 'open' | 'absent';

/** Each paper by a column of its own or in a column that lists papers; those said to be missing are named. */
export const papersPresent = defineKind<z.infer<typeof params>, Prepared>({
  id: 'papers-present',
  params,
  messages,
  phase: 'first',
  fields: ({ papers, listField }) => [...papers.flatMap(({ fields }) => fields), ...(listField ? [listField] : [])],
  prepare: ({ papers, listField }, scope) => ({
    papers: papers.map(({ id, label, fields }) => ({ id, label, readers: fields.map((field) => scope.bind(field)) })),
    list: listField ? scope.bind(listField) : null,
  }),
  evaluate(subject, { papers, list }) {
    const listed = list?.read(subject) ?? null;
    const found = papers.map(({ id, label, readers }) => {
      const own = readers.map((reader) => reader.read(subject)).find((seen) => seen !== null) ?? null;
      return { label, own, readers, state: stateOf(id, own, listed) };
    });
    if (found.every(({ state }) => state === 'present')) return PASS;
    const of = (state: State) => found.filter((paper) => paper.state === state);
    const tell = (name: 'missing' | 'not-mentioned', outcome: 'fail' | 'unknown', items: typeof found): Judgement => {
      const cells = [...new Set(items.flatMap(({ own }) => own ?? listed ?? []))];
      const data = {
        papers: { list: items.map(({ label }) => label) },
        cells: { list: cells.map((seen) => `ô ${addressOf(seen)}`) },
      };
      return { outcome, message: messages.say(name, data), cells };
    };
    if (of('missing').length > 0) return tell('missing', 'fail', of('missing'));
    const open = of('open');
    if (open.length > 0) {
      const [only] = open;
      const unread = only?.own ?? listed;
      const reader = only?.own ? only.readers[0] : list;
      return unread && isOpen(unread) && reader
        ? openValue(reader.label, unread)
        : tell('not-mentioned', 'unknown', open);
    }
    return absent(...of('absent').flatMap(({ readers }) => readers.slice(0, 1)));
  },
});

function stateOf(id: string, own: SeenCell | null, listed: SeenCell | null): State {
  const { reading } = own?.cell ?? {};
  if (reading?.kind === 'answer') return reading.yes ? 'present' : 'missing';
  const list = listed?.cell.reading;
  if (list?.kind === 'papers') {
    if (list.missing.includes(id)) return 'missing';
    return list.all || list.present.includes(id) ? 'present' : 'open';
  }
  return own || listed ? 'open' : 'absent';
}
