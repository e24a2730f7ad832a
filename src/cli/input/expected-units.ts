import path from 'node:path';
import type { ExpectedUnits } from '../../check/across/index';
import { UNITS_LIST } from '../../plan/lists';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';
import { readNames, type ListContext } from './office-lists';

/**
 * The units that are to send something, of the file of `--units`: a workbook with the khối as group rows, or a text with a name a line.
 * @throws UsageError when the file cannot be read or names no unit: without the list nobody would be missed.
 */
export async function readExpectedUnits(file: string | undefined, context: ListContext): Promise<ExpectedUnits | null> {
  if (file === undefined) return null;
  const told = (problem: string): UsageError =>
    new UsageError(cliMessages.say('units-problem', { problem }), context.example);
  const { names } = await readNames(UNITS_LIST, path.resolve(context.cwd, file), told, context);
  if (names.length === 0) throw new UsageError(cliMessages.say('units-empty', { file }), context.example);
  return { source: path.basename(file), units: names.map(({ name, group }) => ({ name, bloc: group })) };
}
