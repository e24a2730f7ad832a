import type { Language } from '../../i18n/message';

export type PageTheme = 'light' | 'dark' | 'contrast';

/** What the address of the page asks for. */
export interface PageSettings {
  /** API set that the simulated Excel states; null for the newest that the library knows. */
  readonly api: string | null;
  readonly theme: PageTheme;
  readonly language: Language;
  /** File name of the sample to begin with; null for the first. */
  readonly sample: string | null;
}

/**
 * Reads `?api=1.14&theme=dark&lang=en&sample=...`; what is not understood is left at its default.
 * @param remembered the language that was chosen before.
 */
export function readSettings(search: string, prefersDark: boolean, remembered: Language = 'vi'): PageSettings {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  const language = asked.get('lang');
  const api = asked.get('api');
  return {
    api: api !== null && /^1\.\d{1,2}$/.test(api) ? api : null,
    theme: theme === 'dark' || theme === 'contrast' || theme === 'light' ? theme : prefersDark ? 'dark' : 'light',
    language: language === 'en' || language === 'vi' ? language : remembered,
    sample: asked.get('sample'),
  };
}
