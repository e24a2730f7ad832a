import { useEffect } from 'react';

const FOCUSABLE = 'button:not([disabled]):not([tabindex="-1"]), input:not([hidden]), [tabindex="0"]';

/**
 * F6 goes from one part of the page to the next and Shift+F6 back, as in Excel: in the grid the Tab key goes to the next cell. Parts are
 * the elements with `data-part`, in the order of the page.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];
      const at = parts.findIndex((part) => part.contains(document.activeElement));
      const by = event.shiftKey ? -1 : 1;
      for (let step = 1; step <= parts.length; step++) {
        const part = parts[(at + by * step + 2 * parts.length) % parts.length];
        const target = part?.matches('[tabindex="0"]') ? part : part?.querySelector<HTMLElement>(FOCUSABLE);
        if (target) {
          target.focus();
          return;
        }
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
