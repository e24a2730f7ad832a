import type { Direction } from './motion';

/** What a key asks of the grid. */
export type KeyAction =
  | { readonly kind: 'move'; readonly direction: Direction; readonly jump: boolean; readonly extend: boolean }
  | { readonly kind: 'page'; readonly by: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'home' | 'end'; readonly whole: boolean; readonly extend: boolean }
  | { readonly kind: 'next'; readonly direction: Direction }
  | { readonly kind: 'edit' | 'type' | 'clear' | 'undo' | 'redo' | 'all' | 'save' | 'open' }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const WITH_CONTROL: Readonly<Record<string, KeyAction>> = {
  z: { kind: 'undo' },
  y: { kind: 'redo' },
  a: { kind: 'all' },
  s: { kind: 'save' },
  o: { kind: 'open' },
  PageUp: { kind: 'sheet', by: -1 },
  PageDown: { kind: 'sheet', by: 1 },
};

/** The action of a key as in Excel; null for keys that the browser keeps. Vietnamese typing programs announce themselves as `Process`. */
export function keyAction({ key, ctrlKey, shiftKey, altKey, metaKey }: Key): KeyAction | null {
  if (altKey) return null;
  const command = ctrlKey || metaKey;
  const direction = ARROWS[key];
  if (direction) return { kind: 'move', direction, jump: command, extend: shiftKey };
  if (key === 'Home' || key === 'End')
    return { kind: key === 'Home' ? 'home' : 'end', whole: command, extend: shiftKey };
  if (command) {
    if (shiftKey && key.toLowerCase() === 'z') return { kind: 'redo' };
    return WITH_CONTROL[key.length === 1 ? key.toLowerCase() : key] ?? null;
  }
  switch (key) {
    case 'PageUp':
      return { kind: 'page', by: -1, extend: shiftKey };
    case 'PageDown':
      return { kind: 'page', by: 1, extend: shiftKey };
    case 'Tab':
      return { kind: 'next', direction: shiftKey ? 'left' : 'right' };
    case 'Enter':
      return { kind: 'next', direction: shiftKey ? 'up' : 'down' };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Process':
      return { kind: 'type' };
    default:
      return [...key].length === 1 ? { kind: 'type' } : null;
  }
}
