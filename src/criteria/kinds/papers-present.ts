import { z } from 'zod';
import { defineMessages, type Wording } from '../../i18n/message';
import type { Reading } from '../../sheet/value';
import { defineKind, PASS, type FieldReader, type Judgement, type Subject } from '../criterion';
import { absent, addressOf, isOpen, noneAvailable, openValue } from '../open-value';

const wording = z.strictObject({ vi: z.string(), en: z.string() });
const params = z.strictObject({
  papers: z.array(z.strictObject({ id: z.string(), label: wording, fields: z.array(z.string()) })).min(1),
  listField: z.string().optional(),
  /** What the papers are parts of; a dossier when it is not said. */
  of: wording.optional(),
});

const messages = defineMessages('papers-present', {
  missing: { vi: '{whole} thiếu: {papers} ({cells}).', en: '{whole} lacks: {papers} ({cells}).' },
  'not-mentioned': {
    vi: '{whole}: chưa rõ có {papers} hay không ({cells}).',
    en: '{whole}: whether it has {papers} is not said ({cells}).',
  },
});

const DOSSIER: Wording = { vi: 'Hồ sơ', en: 'The dossier' };

interface Prepared {
  readonly whole: Wording;
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
  reach: 'record',
  reads: ({ papers, listField }) => [
    { fields: papers.flatMap(({ fields }) => fields), as: ['answer'] },
    { fields: listField === undefined ? [] : [listField], as: ['papers'] },
  ],
  names: ({ papers, listField: field }) =>
    field === undefined ? {} : { choices: papers.map(({ id }) => ({ field, choice: id })) },
  fields: ({ papers, listField }) => [...papers.flatMap(({ fields }) => fields), ...(listField ? [listField] : [])],
  columns: ({ papers, listField }) =>
    papers.map(({ fields }) => ({ fields: [...fields, ...(listField ? [listField] : [])] })),
  prepare: ({ papers, listField, of }, scope) => ({
    whole: of ?? DOSSIER,
    papers: papers.map(({ id, label, fields }) => ({ id, label, readers: fields.map((field) => scope.bind(field)) })),
    list: listField ? scope.bind(listField) : null,
  }),
  evaluate: (subject, prepared) => (hasAll(subject, prepared) ? PASS : explain(subject, prepared)),
  settled: ({ papers, list }) =>
    noneAvailable([...papers.flatMap(({ readers }) => readers), ...(list ? [list] : [])])
      ? absent(...papers.flatMap(({ readers }) => readers.slice(0, 1)))
      : null,
});

function explain(subject: Subject, { papers, list, whole }: Prepared): Judgement {
  const listed = list?.read(subject) ?? null;
  const found = papers.map(({ id, label, readers }) => {
    const own = readers.map((reader) => reader.read(subject)).find((seen) => seen !== null) ?? null;
    return { label, own, readers, state: stateOf(id, own?.cell.reading, listed?.cell.reading) };
  });
  const of = (state: State) => found.filter((paper) => paper.state === state);
  const tell = (name: 'missing' | 'not-mentioned', outcome: 'fail' | 'unknown', items: typeof found): Judgement => {
    const cells = [...new Set(items.flatMap(({ own }) => own ?? listed ?? []))];
    const data = {
      whole,
      papers: { list: items.map(({ label }) => label) },
      cells: { list: cells.map((seen) => ({ vi: `ô ${addressOf(seen)}`, en: `cell ${addressOf(seen)}` })) },
    };
    return { outcome, message: messages.say(name, data), cells };
  };
  if (of('missing').length > 0) return tell('missing', 'fail', of('missing'));
  const open = of('open');
  if (open.length > 0) {
    const [only] = open;
    const unread = only?.own ?? listed;
    const reader = only?.own ? only.readers[0] : list;
    return unread && isOpen(unread.cell.reading) && reader
      ? openValue(reader.label, unread)
      : tell('not-mentioned', 'unknown', open);
  }
  return absent(...of('absent').flatMap(({ readers }) => readers.slice(0, 1)));
}

function hasAll(subject: Subject, { papers, list }: Prepared): boolean {
  const listed = list?.reading(subject) ?? undefined;
  for (const { id, readers } of papers) {
    let own: Reading | null = null;
    for (let at = 0; own === null && at < readers.length; at++) own = readers[at]?.reading(subject) ?? null;
    if (stateOf(id, own ?? undefined, listed) !== 'present') return false;
  }
  return true;
}

function stateOf(id: string, own: Reading | undefined, listed: Reading | undefined): State {
  if (own?.kind === 'answer') return own.yes ? 'present' : 'missing';
  if (listed?.kind === 'papers') {
    if (listed.missing.includes(id)) return 'missing';
    return listed.all || listed.present.includes(id) ? 'present' : 'open';
  }
  return own || listed ? 'open' : 'absent';
}
