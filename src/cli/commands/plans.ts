import { citationOf } from '../../plan/citation';
import { shippedPlans } from '../../plan/index';
import { listsOf } from '../../plan/lists';
import { planPageOf } from '../../report/plan-page/plan-page';
import type { Command } from '../command';
import { findPlan } from '../input/find-plan';
import { EXIT } from '../io';
import { planText } from '../output/plan-text';
import { wrap } from '../output/wrap';
import { tellPlanProblems } from './plan-problems';

const LISTS = { vi: 'danh sách dùng với --list', en: 'lists for --list' };
const OVERLAY = {
  vi: 'văn bản đi kèm: ghi sau kế hoạch của cùng cơ quan, dạng <mã kế hoạch>+{id}',
  en: 'goes along with a plan of the same authority: <plan id>+{id}',
};

export const plans: Command = {
  name: 'plans',
  summary: { vi: 'liệt kê các kế hoạch có sẵn', en: 'list the shipped plans' },
  help: {
    vi: `thidua plans: liệt kê các kế hoạch có sẵn, mã của từng kế hoạch ghi sau --plan.

Ví dụ
  thidua plans
  thidua plans --show kien-giang-90-2021
  thidua check de-nghi.xlsx --plan kien-giang-90-2021

Tuỳ chọn
  --show <mã|tệp.json>   kế hoạch yêu cầu gì, của ai, theo mục nào, cần cột nào
  --lang vi|en           ngôn ngữ, mặc định vi
`,
    en: `thidua plans: lists the shipped plans; the id of a plan goes after --plan.

Examples
  thidua plans --lang en
  thidua plans --show kien-giang-90-2021 --lang en
  thidua check de-nghi.xlsx --plan kien-giang-90-2021 --lang en

Options
  --show <id|file.json>  what the plan asks, of whom, by which clause, and the columns it needs
  --lang vi|en           language, vi by default
`,
  },
  example: 'thidua plans',
  options: { show: 'value' },
  run: async (context) => {
    const { args, io, language } = context;
    const asked = args.value('show');
    if (asked !== undefined) {
      const found = await findPlan(asked, io.cwd, 'thidua plans --show kien-giang-90-2021');
      if (!found.ok) return tellPlanProblems(found.file ?? '', found.problems, context);
      io.out(planText(planPageOf(found.plan, language, null), language));
      return EXIT.fine;
    }
    for (const plan of shippedPlans()) {
      const { id, title, authority, overlayFor } = plan;
      const lists = listsOf(plan);
      io.out(`${id}\n${wrap(title[language], '  ')}\n`);
      const citation = citationOf(plan);
      io.out(`${wrap(citation === '' ? authority : `${authority}, ${citation}`, '  ')}\n`);
      if (overlayFor !== undefined) io.out(`${wrap(OVERLAY[language].replace('{id}', id), '  ')}\n`);
      const names = lists.map((list) => `${list.id} (${list.label[language]})`).join('; ');
      io.out(`${wrap(`${LISTS[language]}: ${names}`, '  ')}\n`);
    }
    return EXIT.fine;
  },
};
