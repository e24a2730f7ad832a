import { parseArgs } from 'node:util';
import { editDistance } from '../sheet/text/edit-distance';
import { cliMessages } from './messages';
import { UsageError } from './usage-error';

/** What an option takes: nothing, one value, or one value each time that it is given. */
export type OptionKind = 'flag' | 'value' | 'values';

export interface ParsedArguments {
  readonly positionals: readonly string[];
  has(option: string): boolean;
  /** The option's value, undefined when it was not given. */
  value(option: string): string | undefined;
  values(option: string): readonly string[];
}

/** Options of every command. */
const EVERYWHERE: Readonly<Record<string, OptionKind>> = { help: 'flag', lang: 'value' };

/**
 * Splits a command's arguments by its options.
 * @param example a right command, shown when these arguments are wrong.
 * @throws UsageError on an option that is unknown, given twice, or lacks its value.
 */
export function parseArguments(
  argv: readonly string[],
  own: Readonly<Record<string, OptionKind>>,
  example: string,
): ParsedArguments {
  const kinds = new Map(Object.entries({ ...EVERYWHERE, ...own }));
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      [...kinds].map(([name, kind]) => [
        name,
        {
          type: kind === 'flag' ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    const kind = kinds.get(name);
    if (!kind) throw unknownOption(option, [...kinds.keys()], example);
    if (kind === 'flag') {
      if (value !== undefined) throw new UsageError(cliMessages.say('no-value-wanted', { option }), example);
    } else if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))) {
      throw new UsageError(cliMessages.say('value-missing', { option }), example);
    } else if (kind === 'value' && given.has(name)) {
      throw new UsageError(cliMessages.say('given-twice', { option }), example);
    }
    given.set(name, [...(given.get(name) ?? []), value ?? '']);
  }
  return {
    positionals,
    has: (option) => given.has(option),
    value: (option) => given.get(option)?.[0],
    values: (option) => given.get(option) ?? [],
  };
}

function unknownOption(option: string, known: readonly string[], example: string): UsageError {
  const bare = option.replace(/^-+/, '');
  const close = known.find((name) => editDistance(name, bare, 2) <= 2);
  return new UsageError(
    close
      ? cliMessages.say('unknown-option-close', { option, close: `--${close}` })
      : cliMessages.say('unknown-option', { option, known: { list: known.map((name) => `--${name}`) } }),
    example,
  );
}
