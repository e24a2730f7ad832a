import path from 'node:path';
import type { ExpectedUnits } from '../../check/across/index';
import type { GivenList } from '../../check/index';
import { UNITS_LIST } from '../../plan/lists';
import { rendererFor } from '../books';
import { BatchResult } from '../batch/batch-result';
import { runBatch } from '../batch/run-batch';
import { FORMATS, type BatchSetting } from '../batch/setting';
import { batchTasks } from '../batch/tasks';
import type { Command, CommandContext } from '../command';
import { collectFiles, realPath } from '../input/collect-files';
import { readExpectedUnits } from '../input/expected-units';
import { findPlan } from '../input/find-plan';
import { findScorePlan } from '../input/score-plan';
import { readGivenLists } from '../input/office-lists';
import type { ExitCode } from '../io';
import { cliMessages } from '../messages';
import { UsageError } from '../usage-error';
import { CHECK_HELP } from './check-help';
import { asOfOption, formatOption, jobsOption } from './check-options';
import { tellPlanProblems } from './plan-problems';

const EXAMPLE = 'thidua check de-nghi.xlsx --plan kien-giang-90-2021';

export const check: Command = {
  name: 'check',
  summary: {
    vi: 'kiểm tra tệp Excel theo tiêu chuẩn của một kế hoạch',
    en: 'check workbooks by the criteria of a plan',
  },
  help: CHECK_HELP,
  example: EXAMPLE,
  options: {
    plan: 'value',
    format: 'value',
    'as-of': 'value',
    list: 'values',
    out: 'value',
    units: 'value',
    jobs: 'value',
    'score-plan': 'value',
    'own-unit': 'value',
    explain: 'flag',
  },
  run: runCheck,
};

async function runCheck(context: CommandContext): Promise<ExitCode> {
  const { args, io, language } = context;
  const format = formatOption(args, FORMATS, EXAMPLE);
  const jobs = jobsOption(args, EXAMPLE);
  const asOf = asOfOption(args, io.today(), EXAMPLE);
  if (args.positionals.length === 0) throw new UsageError(cliMessages.say('no-files'), EXAMPLE);
  const found = await findPlan(args.value('plan'), io.cwd, EXAMPLE);
  if (!found.ok) return tellPlanProblems(found.file ?? '', found.problems, context);
  const { plan } = found;
  const scorePlan = await findScorePlan(args.value('score-plan'), io.cwd, EXAMPLE);
  if (scorePlan && !scorePlan.ok) return tellPlanProblems(scorePlan.file, scorePlan.problems, context);
  const scoring = { plan: scorePlan?.plan ?? null, ownUnit: args.value('own-unit') ?? null };
  const renderer = rendererFor(plan);
  const listContext = { plan, cwd: io.cwd, renderer, language, example: EXAMPLE };
  const lists = await readGivenLists(args.values('list'), listContext);
  const asked = args.value('out');
  const out = asked === undefined ? null : await realPath(path.resolve(io.cwd, asked));
  const tasks = batchTasks(await collectFiles(args.positionals, io.cwd, out));
  const expected =
    (await readExpectedUnits(args.value('units'), listContext)) ?? (tasks.length > 1 ? unitsOfList(lists) : null);
  const files = tasks.flatMap(({ input, copyTo }) => (input.ok ? [{ ...input.file, copyTo }] : []));
  const inputs = new Set(files.map((file) => file.path));
  for (const file of out === null ? [] : files) {
    if (inputs.has(path.join(out ?? '', file.copyTo))) {
      throw new UsageError(cliMessages.say('out-overwrites', { folder: asked ?? '', file: file.shown }), EXAMPLE);
    }
  }
  const isExplained = args.has('explain');
  const setting: BatchSetting = { plan, asOf, lists, scoring, isExplained, language, format, out, inputs };
  const result = new BatchResult(io, setting, renderer, tasks.length);
  await runBatch(tasks, {
    setting,
    renderer,
    startWorker: io.startWorker,
    jobs,
    onDone: (done, { name }) => result.done(done, name),
    onOutcome: (outcome) => result.add(outcome),
  });
  return result.end(expected);
}

/** The list of the bloc's units, where it was given as an office's list, names who is to send something too. */
function unitsOfList(lists: ReadonlyMap<string, GivenList>): ExpectedUnits | null {
  const list = lists.get(UNITS_LIST);
  return list ? { source: list.source, units: list.names.map((name) => ({ name, bloc: '' })) } : null;
}
