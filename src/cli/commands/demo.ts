import path from 'node:path';
import { LANGUAGES } from '../../i18n/message';
import { RESULTS_SHEET } from '../../marks/marks';
import { planById } from '../../plan/index';
import { rendererFor, sayAny } from '../books';
import { checkFile } from '../check-file';
import type { Command } from '../command';
import { EXIT } from '../io';
import { cliMessages } from '../messages';
import { writeCopy } from '../output/annotated-copy';
import { fileText } from '../output/file-text';
import { summaryText, totalsOf } from '../output/summary-text';
import { titlesOf } from '../../report/table-title';
import { wrap } from '../output/wrap';

const PLAN = 'kien-giang-90-2021';
const SAMPLE = 'de-nghi-tap-the.xlsx';
/** A day of the campaign's last month, so that the sample tells the same on any day. */
const AS_OF = '2025-07-01';

export const demo: Command = {
  name: 'demo',
  summary: { vi: 'chạy thử với tệp mẫu', en: 'try it on a sample' },
  help: {
    vi: `thidua demo: kiểm tra tệp mẫu, in kết quả và ghi bản đánh dấu vào thư mục out.

Ví dụ
  thidua demo
`,
    en: `thidua demo: checks a sample, prints the result and writes the marked copy to the folder out.

Examples
  thidua demo --lang en
`,
  },
  example: 'thidua demo',
  options: {},
  run: async ({ io, language }) => {
    const plan = planById(PLAN);
    if (!plan) throw new Error(`The plan ${PLAN} is not shipped`);
    const renderer = rendererFor(plan);
    const file = {
      path: path.join(io.root, 'assets', 'samples', SAMPLE),
      shown: `assets/samples/${SAMPLE}`,
      below: SAMPLE,
    };
    io.out(`${wrap(sayAny(cliMessages.say('demo-before', { plan: plan.title }), language))}\n\n`);
    const result = await checkFile(file, plan, { asOf: AS_OF });
    io.out(`${fileText(result.checked, titlesOf(result.tables, plan), renderer, language)}\n`);
    io.out(`${summaryText(totalsOf(result.checked), AS_OF, renderer, language)}\n`);
    if (result.checked.problem) return EXIT.error;
    const context = { out: path.join(io.cwd, 'out'), inputs: new Set([file.path]), renderer, language };
    const { written, told, isFaulty } = await writeCopy(file, result, context);
    if (written === null || isFaulty) {
      for (const message of told) io.err(`${sayAny(message, language)}\n`);
      return EXIT.error;
    }
    const after = cliMessages.say('demo-after', { sheet: RESULTS_SHEET });
    for (const each of LANGUAGES) io.out(`${wrap(sayAny(after, each))}\n`);
    io.out(`  ${written}\n`);
    return EXIT.fine;
  },
};
