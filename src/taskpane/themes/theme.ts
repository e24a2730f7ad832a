import { webLightTheme, type Theme } from '@fluentui/react-components';
import { use } from 'react';
import type { OfficeTheme, ThemeName } from '../boot/theme';

const LATER = {
  dark: async (): Promise<Theme> => (await import('./dark')).default,
  contrast: async (): Promise<Theme> => (await import('./contrast')).default,
};
const asked = new Map<ThemeName, Promise<Theme>>();

/** Colours and type of a look. The light one is there at once; the component waits (suspends) for the others. */
export function useFluentTheme(look: ThemeName): Theme {
  if (look === 'light') return webLightTheme;
  // Colours that cannot be fetched are no reason to show nothing.
  const theme = asked.get(look) ?? LATER[look]().catch(() => webLightTheme);
  asked.set(look, theme);
  return use(theme);
}

const NEVER = (): void => undefined;

/** A theme that stays, as a source. */
export const themeSourceOf = (theme: ThemeName | OfficeTheme): OfficeTheme =>
  typeof theme === 'string' ? { get: () => theme, subscribe: () => NEVER } : theme;
