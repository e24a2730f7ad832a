import type { Language, Wording } from '../i18n/message';
import type { OptionKind, ParsedArguments } from './arguments';
import type { ExitCode, Io } from './io';

/** What a command gets to work with. */
export interface CommandContext {
  readonly args: ParsedArguments;
  readonly language: Language;
  readonly io: Io;
}

/** A command of the command line: a value, one file each. */
export interface Command {
  /** Words that call it: `check`, `plan lint`. */
  readonly name: string;
  /** One line for the overview. */
  readonly summary: Wording;
  /** What `--help` shows: examples first. */
  readonly help: Wording;
  /** A right call, shown beside usage errors. */
  readonly example: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** @throws UsageError */
  run(context: CommandContext): Promise<ExitCode>;
}
