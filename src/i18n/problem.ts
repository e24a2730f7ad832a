import type { Message } from './message';

/**
 * Something that went wrong with an input, as data: a stable code, what happened and where, what to do next.
 * Worded at the edge, never thrown as text at a user.
 */
export interface Problem {
  /** Stable, kebab-case: `password-protected`, `no-table`, ... */
  readonly code: string;
  /** What happened. */
  readonly message: Message;
  /** What the user can do about it. */
  readonly next: Message;
  readonly sheet?: string;
  /** A1, without sheet name. */
  readonly cell?: string;
}
