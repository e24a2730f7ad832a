import type { Wording } from '../../i18n/message';
import { planById } from '../../plan/index';
import { lintPlan, type PlanFinding } from '../../plan/lint';
import { sayAny } from '../books';
import type { Command } from '../command';
import { readPlanFile } from '../input/find-plan';
import { EXIT } from '../io';
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
    const loaded = shipped ? { ok: true as const, plan: shipped } : await readPlanFile(file, io.cwd, EXAMPLE);
    if (!loaded.ok) return tellPlanProblems(file, loaded.problems, context);
    const findings = lintPlan(loaded.plan);
    for (const { level, message } of findings) {
      io.out(`${wrap(`${LEVEL[level][language]}: ${sayAny(message, language)}`, '- ')}\n`);
    }
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
