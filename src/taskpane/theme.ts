import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { OfficeTheme, ThemeName } from './boot/theme';

/** `contrast` is for hosts that tell of a high-contrast theme. */
export const FLUENT_THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const NEVER = (): void => undefined;

/** A theme that stays, as a source. */
export const themeSourceOf = (theme: ThemeName | OfficeTheme): OfficeTheme =>
  typeof theme === 'string' ? { get: () => theme, subscribe: () => NEVER } : theme;
