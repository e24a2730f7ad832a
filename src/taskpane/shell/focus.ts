/** Marks the element that the pane's parts are found in. */
export const PANE = { 'data-pane': '' };
/** Marks the first action of the pane. */
export const FIRST_ACTION = { 'data-first-action': '' };

/**
 * Gives the focus to something that stays, from something that is about to go: otherwise the keyboard would begin again at the top of
 * the page. @param to the first action, or the tab of the screen in front.
 */
export function keepFocus(from: Element, to: 'action' | 'tab'): void {
  const selector = to === 'action' ? '[data-first-action]' : '[aria-current="page"]';
  from.closest('[data-pane]')?.querySelector<HTMLElement>(selector)?.focus();
}
