/** Screens that a ribbon button can open. Part of the manifest's addresses: permanent. */
export const SCREENS = ['check', 'mark', 'help'] as const;
export type Screen = (typeof SCREENS)[number];

/** The screen that an address such as `taskpane.html?screen=mark` asks for; checking when it names none. */
export function screenOf(search: string): Screen {
  const asked = new URLSearchParams(search).get('screen');
  return SCREENS.find((screen) => screen === asked) ?? 'check';
}
