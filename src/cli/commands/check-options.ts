import type { IsoDate } from '../../sheet/value';
import type { ParsedArguments } from '../arguments';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';

/** `text` or `json`. @throws UsageError */
export function formatOption(args: ParsedArguments, example: string): 'text' | 'json' {
  const value = args.value('format') ?? 'text';
  if (value === 'text' || value === 'json') return value;
  const allowed = { list: ['text', 'json'] };
  throw new UsageError(cliMessages.say('wrong-choice', { option: '--format', allowed, value }), example);
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
