import type { PlanProblem } from '../../plan/problem';
import { sayAny } from '../books';
import type { CommandContext } from '../command';
import { EXIT, type ExitCode } from '../io';
import { cliMessages } from '../messages';
import { wrap } from '../output/wrap';

/** Tells what is wrong with a plan file; the command cannot go on. */
export function tellPlanProblems(
  file: string,
  problems: readonly PlanProblem[],
  { io, language }: CommandContext,
): ExitCode {
  io.err(`${wrap(sayAny(cliMessages.say('plan-faulty', { file }), language))}\n`);
  for (const { message } of problems) io.err(`${wrap(sayAny(message, language), '  - ')}\n`);
  return EXIT.error;
}
