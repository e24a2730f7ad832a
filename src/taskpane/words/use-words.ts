import { createContext, useCallback, useContext } from 'react';
import { fill, type Gaps, type Language, type MessageBook, type MessageValue, type Wording } from '../../i18n/message';

export const LanguageContext = createContext<Language>('vi');

export const useLanguage = (): Language => useContext(LanguageContext);

type Templates = Readonly<Record<string, Wording>>;

/** Words one sentence of a book; a missing or surplus gap does not compile. */
export type Words<T extends Templates> = <Name extends keyof T & string>(
  name: Name,
  ...data: [Gaps<T[Name]['vi']>] extends [never] ? [] : [Readonly<Record<Gaps<T[Name]['vi']>, MessageValue>>]
) => string;

/** The sentences of a book in the language of the pane. */
export function useWords<T extends Templates>(book: MessageBook<T>): Words<T> {
  const language = useLanguage();
  return useCallback(
    (name, ...data) => fill(book.templates[name] as Wording, data[0] ?? {}, language),
    [book, language],
  );
}
