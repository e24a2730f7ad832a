import type { Wording } from '../../i18n/message';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isScorePlanText, loadScorePlanText, planById } from '../../plan/index';
import { lintPlan, type PlanFinding } from '../../plan/lint';
import { planTree } from '../../scoring/score-plan/plan-tree';
import { isLeaf } from '../../scoring/tree/criterion-tree';
import { sayAny } from '../books';
import type { Command, CommandContext } from '../command';
import { readPlanFile } from '../input/find-plan';
import { EXIT, type ExitCode } from '../io';
import { cliMessages } from '../messages';
import { wrap } from '../output/wrap';
import { UsageError } from '../usage-error';
import { tellPlanProblems } from './plan-problems';

const EXAMPLE = 'thidua plan lint ke-hoach.json';

const LEVEL: Readonly<Record<PlanFinding['level'], Wording>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'nên xem lại', en: 'warning' },
  info: { vi: 'để biết', en: 'note' },
};

export const planLint: Command = {
  name: 'plan lint',
  summary: { vi: 'soát lỗi một tệp kế hoạch', en: 'look a plan file over' },
  help: {
    vi: `thidua plan lint: soát một tệp kế hoạch, nói rõ chỗ sai và cách sửa.

Ví dụ
  thidua plan lint ke-hoach.json
      Soát tệp kế hoạch tự soạn.
  thidua plan lint thang-diem.json
      Soát tệp thang điểm của khối.
  thidua plan lint kien-giang-90-2021
      Soát một kế hoạch có sẵn.

Mã kết thúc
  0  dùng được
  2  có lỗi phải sửa
`,
    en: `thidua plan lint: looks a plan file over and says what is wrong where.

Examples
  thidua plan lint my-plan.json --lang en
      A plan file of your own.
  thidua plan lint score-plan.json
      A score plan of a bloc.
  thidua plan lint kien-giang-90-2021
      A shipped plan.

Exit codes
  0  the plan can be used
  2  there are errors to put right
`,
  },
  example: EXAMPLE,
  options: {},
  run: async (context) => {
    const { args, io, language } = context;
    const [file, ...others] = args.positionals;
    if (file === undefined || others.length > 0) throw new UsageError(cliMessages.say('one-plan-file'), EXAMPLE);
    const shipped = planById(file);
    const text = shipped ? null : await readFile(path.resolve(io.cwd, file), 'utf8').catch(() => null);
    if (text !== null && isScorePlanText(text)) return lintScores(file, text, context);
    const loaded = shipped ? { ok: true as const, plan: shipped } : await readPlanFile(file, io.cwd, EXAMPLE);
    if (!loaded.ok) return tellPlanProblems(file, loaded.problems, context);
    const findings = lintPlan(loaded.plan);
    tellFindings(findings, context);
    const errors = findings.filter(({ level }) => level === 'error').length;
    const data = {
      plan: loaded.plan.title,
      criteria: loaded.plan.criteria.length,
      errors,
      others: findings.length - errors,
    };
    io.out(`${wrap(sayAny(cliMessages.say('lint-summary', data), language))}\n`);
    return errors > 0 ? EXIT.error : EXIT.fine;
  },
};

function tellFindings(findings: readonly PlanFinding[], { io, language }: CommandContext): void {
  for (const { level, message } of findings) {
    io.out(`${wrap(`${LEVEL[level][language]}: ${sayAny(message, language)}`, '- ')}\n`);
  }
}

/** Looks over a file that holds a score plan alone. */
function lintScores(file: string, text: string, context: CommandContext): ExitCode {
  const loaded = loadScorePlanText(text);
  if (!loaded.ok) return tellPlanProblems(file, loaded.problems, context);
  const { plan, remarks } = loaded;
  tellFindings(remarks, context);
  const criteria = planTree(plan).tree.nodes.filter(isLeaf).length;
  const summary = cliMessages.say('score-lint-summary', { plan: plan.title, criteria, remarks: remarks.length });
  context.io.out(`${wrap(sayAny(summary, context.language))}\n`);
  return EXIT.fine;
}
