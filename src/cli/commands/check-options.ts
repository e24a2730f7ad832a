import type { IsoDate } from '../../sheet/value';
import type { ParsedArguments } from '../arguments';
import type { OutputFormat } from '../batch/setting';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';

/** The form of the result, of those that a command knows; text where none was asked for. @throws UsageError */
export function formatOption<Format extends OutputFormat>(
  args: ParsedArguments,
  formats: readonly Format[],
  example: string,
): Format | 'text' {
  const value = args.value('format') ?? 'text';
  const known = formats.find((format) => format === value);
  if (known) return known;
  throw new UsageError(
    cliMessages.say('wrong-choice', { option: '--format', allowed: { list: [...formats] }, value }),
    example,
  );
}

/** How many files are checked at the same time; undefined when it was not said. @throws UsageError */
export function jobsOption(args: ParsedArguments, example: string): number | undefined {
  const value = args.value('jobs');
  if (value === undefined) return undefined;
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new UsageError(cliMessages.say('wrong-jobs', { value }), example);
}

/** The day that deadlines are compared with. @throws UsageError when it is no date of the calendar. */
export function asOfOption(args: ParsedArguments, today: IsoDate, example: string): IsoDate {
  const value = args.value('as-of');
  if (value === undefined) return today;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  if (!isReal) throw new UsageError(cliMessages.say('wrong-date', { value }), example);
  return value;
}
