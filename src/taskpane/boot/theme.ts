/** How the pane is coloured. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** A theme that can change while the pane is open. */
export interface OfficeTheme {
  readonly get: () => ThemeName;
  /** @returns a function that ends the watching. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Brightness from 0 to 255 as an eye sees it (ITU-R BT.601).
 * @param color `#RRGGBB`
 */
export function brightnessOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The theme that goes with Office's; an Office that does not tell its theme has a light one. */
export const themeOf = (background: string | undefined, isContrast: boolean): ThemeName =>
  isContrast ? 'contrast' : (brightnessOf(background ?? '') ?? 255) < 128 ? 'dark' : 'light';

/**
 * The theme of Office, asked again whenever the pane gets the focus: Excel raises no event when it changes.
 * https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
export function officeTheme(): OfficeTheme {
  const contrast = window.matchMedia('(forced-colors: active)');
  const get = (): ThemeName =>
    themeOf((Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor, contrast.matches);
  return {
    get,
    subscribe: (listener) => {
      window.addEventListener('focus', listener);
      contrast.addEventListener('change', listener);
      return () => {
        window.removeEventListener('focus', listener);
        contrast.removeEventListener('change', listener);
      };
    },
  };
}
