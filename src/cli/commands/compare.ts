import path from 'node:path';
import { compareSubmissions, type ComparedSide } from '../../check/compare/index';
import type { Problem } from '../../i18n/problem';
import type { Plan } from '../../plan/index';
import type { IsoDate } from '../../sheet/value';
import { rendererFor, sayAny } from '../books';
import { checkFile } from '../check-file';
import type { Command, CommandContext } from '../command';
import { realPath } from '../input/collect-files';
import { findPlan } from '../input/find-plan';
import { EXIT, type ExitCode } from '../io';
import { cliMessages } from '../messages';
import { comparisonTextMessages } from '../output/comparison-text-messages';
import { comparisonText } from '../output/comparison-text';
import { UsageError } from '../usage-error';
import { asOfOption, formatOption } from './check-options';
import { tellPlanProblems } from './plan-problems';

const EXAMPLE = 'thidua compare ban-1.xlsx ban-2.xlsx --plan kien-giang-90-2021';

export const compare: Command = {
  name: 'compare',
  summary: { vi: 'so sánh hai bản gửi của một đơn vị', en: 'compare two submissions of one unit' },
  help: {
    vi: `thidua compare: nêu những gì thay đổi giữa bản gửi trước và bản gửi sau.

Ví dụ
  ${EXAMPLE}
      Nêu dòng thêm, dòng bỏ, ô thay đổi và kết quả thay đổi theo.

Dòng được nhận ra theo tên (cá nhân theo tên và đơn vị) dù đã đổi chỗ; cột được nhận ra theo nội dung. Cách viết khác
nhưng cùng nghĩa (HTTNV, hoàn thành tốt nhiệm vụ) không tính là thay đổi.

Tuỳ chọn
  --plan <mã|tệp.json>   kế hoạch (bắt buộc)
  --as-of <năm-tháng-ngày>   ngày để tính thời hạn, mặc định là hôm nay
  --format text|json     cách xuất kết quả, mặc định text
  --lang vi|en           ngôn ngữ, mặc định vi

Mã kết thúc
  0  không có gì thay đổi
  1  có thay đổi
  2  câu lệnh, kế hoạch hoặc một tệp có lỗi
`,
    en: `thidua compare: tells what changed from the former submission to the later one.

Example
  ${EXAMPLE} --lang en
      Records added and removed, cells that changed, and verdicts that changed with them.

Records are known by name (persons by name and unit) wherever they have moved, columns by what they hold. Other wordings
that read the same are no change.

Options
  --plan <id|file.json>  the plan (required)
  --as-of <year-month-day>   day that deadlines are compared with, today by default
  --format text|json     form of the result, text by default
  --lang vi|en           language, vi by default

Exit codes
  0  nothing changed
  1  something changed
  2  the command, the plan or a file is faulty
`,
  },
  example: EXAMPLE,
  options: { plan: 'value', format: 'value', 'as-of': 'value' },
  run: runCompare,
};

async function runCompare(context: CommandContext): Promise<ExitCode> {
  const { args, io, language } = context;
  const format = formatOption(args, ['text', 'json'], EXAMPLE);
  const asOf = asOfOption(args, io.today(), EXAMPLE);
  const [before, after, ...more] = args.positionals;
  if (before === undefined || after === undefined || more.length > 0)
    throw new UsageError(comparisonTextMessages.say('two-files'), EXAMPLE);
  const found = await findPlan(args.value('plan'), io.cwd, EXAMPLE);
  if (!found.ok) return tellPlanProblems(found.file ?? '', found.problems, context);
  const { plan } = found;
  const renderer = rendererFor(plan);
  const sides = await Promise.all([before, after].map((file) => sideOf(file, plan, asOf, io.cwd)));
  const faulty = sides.filter((side) => 'problem' in side);
  for (const { file, problem } of faulty)
    io.err(
      `${sayAny(cliMessages.say('file-problem', { file, problem: renderer.problem(problem, language) }), language)}\n`,
    );
  const [former, later] = sides;
  if (!former || !later || 'problem' in former || 'problem' in later) return EXIT.error;
  const comparison = compareSubmissions(former, later, plan);
  const { added, removed, changed } = comparison;
  io.out(
    format === 'json'
      ? `${JSON.stringify({ plan: plan.id, asOf, before, after, ...comparison }, rowsFromOne, 2)}\n`
      : comparisonText(comparison, { before, after }, renderer, language),
  );
  return added.length + removed.length + changed.length > 0 ? EXIT.blocking : EXIT.fine;
}

/** Rows as Excel shows them. */
const rowsFromOne = (key: string, value: unknown): unknown =>
  key === 'row' && typeof value === 'number' ? value + 1 : value;

async function sideOf(
  file: string,
  plan: Plan,
  asOf: IsoDate,
  cwd: string,
): Promise<ComparedSide | { readonly file: string; readonly problem: Problem }> {
  const input = { path: await realPath(path.resolve(cwd, file)), shown: file, below: path.basename(file) };
  const { checked, tables, grids } = await checkFile(input, plan, { asOf });
  return checked.report && checked.problem === null
    ? { tables, grids, report: checked.report }
    : { file, problem: checked.problem as Problem };
}
