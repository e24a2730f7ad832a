import type { KeyboardEvent } from 'react';

/** Closes a form with Escape; whatever is around the form does not hear of it. */
export const onEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
