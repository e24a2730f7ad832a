import { LANGUAGES, type Language } from '../i18n/message';
import { parseArguments } from './arguments';
import { sayAny } from './books';
import type { Command } from './command';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { demo } from './commands/demo';
import { planLint } from './commands/plan-lint';
import { plans } from './commands/plans';
import { template } from './commands/template';
import { unmark } from './commands/unmark';
import { overview } from './overview';
import { EXIT, type ExitCode, type Io } from './io';
import { cliMessages } from './messages';
import { wrap } from './output/wrap';
import { UsageError } from './usage-error';

const COMMANDS: readonly Command[] = [check, compare, plans, template, planLint, unmark, demo];

/**
 * The command line.
 * @param argv what follows `thidua`.
 * @returns the exit code: 0 fine, 1 a row is ineligible or incomplete, 2 the command, the plan or a file is faulty.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv);
  try {
    return await dispatch(argv, language, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { problem, example } = error;
    io.err(`${wrap(sayAny(problem, language))}\n`);
    io.err(`${wrap(sayAny(cliMessages.say('example', { example }), language))}\n`);
    return EXIT.error;
  }
}

async function dispatch(argv: readonly string[], language: Language, io: Io): Promise<ExitCode> {
  const words = argv.filter((word) => !word.startsWith('-'));
  const isHelp = argv.length === 0 || words[0] === 'help' || ['--help', '-h'].includes(argv[0] ?? '');
  if (isHelp) {
    const named = commandOf(words.slice(words[0] === 'help' ? 1 : 0));
    io.out(named ? named.help[language] : overview(COMMANDS, language));
    return EXIT.fine;
  }
  const command = commandOf(argv);
  if (!command) {
    const asked = argv.slice(0, argv[0] === 'plan' ? 2 : 1).join(' ');
    throw new UsageError(cliMessages.say('unknown-command', { command: asked }), check.example);
  }
  const rest = argv.slice(command.name.split(' ').length);
  const args = parseArguments(rest, command.options, command.example);
  if (args.has('help')) {
    io.out(command.help[language]);
    return EXIT.fine;
  }
  const asked = args.value('lang');
  if (asked !== undefined && !LANGUAGES.some((known) => known === asked)) {
    const allowed = { list: [...LANGUAGES] };
    throw new UsageError(cliMessages.say('wrong-choice', { option: '--lang', allowed, value: asked }), command.example);
  }
  return command.run({ args, language, io });
}

const commandOf = (words: readonly string[]): Command | undefined =>
  COMMANDS.find(({ name }) => name.split(' ').every((part, index) => words[index] === part));

/** The language asked for, read before anything else so that errors are told in it. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return LANGUAGES.find((known) => known === asked) ?? 'vi';
}
