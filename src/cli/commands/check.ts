import path from 'node:path';
import type { Message } from '../../i18n/message';
import type { Plan } from '../../plan/index';
import { countReports, isBlocking, reportDocument } from '../../report/index';
import { rendererFor, sayAny } from '../books';
import { checkFile, failed, type FileResult } from '../check-file';
import type { Command, CommandContext } from '../command';
import { collectFiles, realPath, type Input } from '../input/collect-files';
import { findPlan } from '../input/find-plan';
import { readGivenLists } from '../input/office-lists';
import { EXIT, type ExitCode } from '../io';
import { cliMessages } from '../messages';
import { writeCopy } from '../output/annotated-copy';
import { fileText } from '../output/file-text';
import { Progress } from '../output/progress';
import { writeSummary } from '../output/summary-workbook';
import { summaryText } from '../output/summary-text';
import { titlesOf } from '../../report/table-title';
import { senderOf, type Submission } from '../../summary/index';
import { PROGRAM } from '../program';
import { UsageError } from '../usage-error';
import { CHECK_HELP } from './check-help';
import { asOfOption, formatOption } from './check-options';
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
  options: { plan: 'value', format: 'value', 'as-of': 'value', list: 'values', out: 'value' },
  run: runCheck,
};

async function runCheck(context: CommandContext): Promise<ExitCode> {
  const { args, io, language } = context;
  const format = formatOption(args, EXAMPLE);
  const asOf = asOfOption(args, io.today(), EXAMPLE);
  if (args.positionals.length === 0) throw new UsageError(cliMessages.say('no-files'), EXAMPLE);
  const found = await findPlan(args.value('plan'), io.cwd, EXAMPLE);
  if (!found.ok) return tellPlanProblems(found.file ?? '', found.problems, context);
  const { plan } = found;
  const renderer = rendererFor(plan);
  const lists = await readGivenLists(args.values('list'), { plan, cwd: io.cwd, renderer, language, example: EXAMPLE });
  const asked = args.value('out');
  const out = asked === undefined ? null : await realPath(path.resolve(io.cwd, asked));
  const inputs = await collectFiles(args.positionals, io.cwd, out);
  const files = inputs.flatMap((input) => (input.ok ? [input.file] : []));
  const paths = new Set(files.map((file) => file.path));
  for (const file of out === null ? [] : files) {
    if (paths.has(path.join(out ?? '', file.below))) {
      throw new UsageError(cliMessages.say('out-overwrites', { folder: asked ?? '', file: file.shown }), EXAMPLE);
    }
  }

  const progress = new Progress(io, inputs.length);
  // Not wrapped: a path in two lines cannot be copied.
  const tell = (message: Message): void => io.err(`${sayAny(message, language)}\n`);
  const results: FileResult['checked'][] = [];
  const submissions: Submission[] = [];
  let isOutFaulty = false;
  for (const [index, input] of inputs.entries()) {
    progress.show(index + 1, input.ok ? input.file.shown : input.shown);
    const result = input.ok
      ? await checkFile(input.file, plan, { asOf, lists })
      : failed(input.shown, input.problem, null);
    results.push(result.checked);
    submissions.push(submissionOf(input, result, plan));
    progress.clear();
    if (format === 'text') {
      io.out(`${fileText(result.checked, titlesOf(result.tables, plan), renderer, language)}\n`);
    }
    if (out === null || !input.ok) continue;
    const copy = await writeCopy(input.file, result, { out, inputs: paths, renderer, language });
    copy.told.forEach(tell);
    isOutFaulty ||= copy.isFaulty;
  }
  if (out !== null) {
    const context = { renderer, language, asOf, madeOn: io.today(), program: PROGRAM };
    const summary = await writeSummary(submissions, context, { out, inputs: paths });
    summary.told.forEach(tell);
    isOutFaulty ||= summary.isFaulty;
  }
  if (format === 'json') {
    io.out(`${JSON.stringify(reportDocument(results, asOf, renderer, language), null, 2)}\n`);
  } else {
    io.out(summaryText(results, asOf, renderer, language));
  }
  if (isOutFaulty || results.some(({ problem }) => problem !== null)) return EXIT.error;
  const counts = countReports(results.flatMap(({ report }) => (report ? [report] : [])));
  return isBlocking(counts) ? EXIT.blocking : EXIT.fine;
}

/** Files of a folder's folder were sent through that bloc. */
function submissionOf(input: Input, { checked, tables }: FileResult, plan: Plan): Submission {
  const file = input.ok ? input.file.below : input.shown;
  const { dir, name } = path.parse(file);
  return {
    checked,
    file: file.split(path.sep).join('/'),
    bloc: dir.split(path.sep)[0] ?? '',
    unit: senderOf(tables, plan.unitKinds) ?? name,
  };
}
