/** Languages the product speaks; Vietnamese is the first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence in every language. */
export type Wording = Readonly<Record<Language, string>>;

/**
 * A value put into a sentence. Plain strings and numbers are printed as they are (numbers in the language's own decimal
 * sign); the tagged ones are worded at the edge.
 */
export type MessageValue =
  | string
  | number
  | Wording
  | { readonly date: string }
  | { readonly percent: number }
  | { readonly list: readonly MessageValue[] };

/** A sentence as data: which one, and what stands in its gaps. Rendered only at the edge. */
export interface Message {
  /** `<owner>/<name>`, for example `rating-every-period/below`. */
  readonly id: string;
  readonly data: Readonly<Record<string, MessageValue>>;
}

/** The names of the gaps in a template: `'Năm {year}'` gives `'year'`. */
export type Gaps<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Gaps<Rest>
  : never;

type Templates = Readonly<Record<string, Wording>>;

/** What a template's gaps ask for: nothing, or one value each. */
type GapValues<Template extends string> = [Gaps<Template>] extends [never]
  ? []
  : [Readonly<Record<Gaps<Template>, MessageValue>>];

/** The sentences of one owner, with a constructor that knows the gaps of each. */
export interface MessageBook<T extends Templates> {
  readonly owner: string;
  readonly templates: T;
  /** Builds the message `<owner>/<name>`; a missing or surplus gap does not compile. */
  say<Name extends keyof T & string>(name: Name, ...data: GapValues<T[Name]['vi']>): Message;
}

/**
 * Declares the sentences that one owner (a kind of criterion, the file reader, ...) can say.
 * @param owner kebab-case, permanent: message ids end up in saved reports.
 * @param templates name -> wording; gaps are written `{name}`. Both languages must have the same gaps (a test proves it).
 */
export function defineMessages<const T extends Templates>(owner: string, templates: T): MessageBook<T> {
  return {
    owner,
    templates,
    say: (name, ...data) => ({ id: `${owner}/${name}`, data: data[0] ?? {} }),
  };
}

const formatValue = (value: MessageValue, language: Language): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, language);
  if ('date' in value) return formatDate(value.date);
  if ('percent' in value) return `${formatNumber(value.percent, language)} %`;
  if ('list' in value) return value.list.map((item) => formatValue(item, language)).join(', ');
  return value[language];
};

/** A number with at most 4 decimals in the language's decimal sign, without grouping. */
export function formatNumber(value: number, language: Language): string {
  const text = String(Math.round(value * 1e4) / 1e4);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** `2021-10-30` as `30/10/2021`: the order that every office reads. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}

/** Fills the gaps of one template. Throws when a gap has no value: a message is never shown half filled. */
export function fill(template: Wording, data: Message['data'], language: Language): string {
  return template[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${template[language]}"`);
    return formatValue(value, language);
  });
}

/** Words the sentences of one book in one language at once, for those who need no data between. */
export const sayIn =
  <const T extends Templates>(book: MessageBook<T>, language: Language) =>
  <Name extends keyof T & string>(name: Name, ...data: GapValues<T[Name]['vi']>): string =>
    fill(book.templates[name] as Wording, data[0] ?? {}, language);

/**
 * A way to render any message of the given books.
 * @throws Error on an unknown message id or an unfilled gap (both are defects of ours, caught by tests).
 */
export function createRenderer(
  books: readonly MessageBook<Templates>[],
): (message: Message, language: Language) => string {
  const templates = new Map(
    books.flatMap((book) =>
      Object.entries(book.templates).map(([name, wording]) => [`${book.owner}/${name}`, wording]),
    ),
  );
  return (message, language) => {
    const template = templates.get(message.id);
    if (!template) throw new Error(`Unknown message "${message.id}"`);
    return fill(template, message.data, language);
  };
}
