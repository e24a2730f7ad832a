import type { Message } from '../i18n/message';

/** A command that was written wrongly: what is wrong, and an example of how it is written. */
export class UsageError extends Error {
  constructor(
    readonly problem: Message,
    /** Command whose help is worth reading. */
    readonly example: string,
  ) {
    super(problem.id);
    this.name = 'UsageError';
  }
}
