import path from 'node:path';
import { createWorkbook } from '../../files/create/create-workbook';
import type { Plan } from '../../plan/index';
import { subjectsOf, subjectsOfKind } from '../../summary/template/columns';
import { templateOf } from '../../summary/template/template';
import { sayAny } from '../books';
import type { Command, CommandContext } from '../command';
import { findPlan } from '../input/find-plan';
import { EXIT, type ExitCode } from '../io';
import { cliMessages } from '../messages';
import { writeResult } from '../output/result-file';
import { wrap } from '../output/wrap';
import { UsageError } from '../usage-error';
import { tellPlanProblems } from './plan-problems';

const EXAMPLE = 'thidua template kien-giang-90-2021 nomination';

/** An empty sheet of a plan as a workbook of its own. */
export const template: Command = {
  name: 'template',
  summary: { vi: 'lập bảng mẫu để trống theo kế hoạch', en: 'make an empty sheet of a plan' },
  help: {
    vi: `thidua template <kế hoạch> <loại bảng>: lập bảng mẫu để trống đúng các cột mà kế hoạch cần, có danh sách chọn.

Loại bảng: registration (đăng ký), nomination (đề nghị), projects (công trình), tracking (theo dõi)...
tuỳ kế hoạch.

Ví dụ
  thidua template kien-giang-90-2021 nomination
  thidua template kien-giang-90-2021 nomination --for enterprise
  thidua template tra-vinh-128-2024 projects --out mau-dang-ky.xlsx

Tuỳ chọn
  --for <loại>     chỉ lập cho một loại đơn vị, hoặc person (cá nhân)
  --out <tệp>      tên tệp; không ghi thì là <kế hoạch>-<loại bảng>.xlsx
  --lang vi|en     ngôn ngữ của lời nhắc cạnh ô

Không ghi đè tệp đã có: bảng mẫu khi đó mang tên khác.
`,
    en: `thidua template <plan> <kind of sheet>: makes an empty sheet with the columns that the plan needs, with drop-downs.

Kinds of sheet: registration, nomination, projects, tracking... as the plan has them.

Examples
  thidua template kien-giang-90-2021 nomination
  thidua template kien-giang-90-2021 nomination --for enterprise
  thidua template tra-vinh-128-2024 projects --out empty.xlsx

Options
  --for <kind>     for one kind of unit only, or person
  --out <file>     name of the file; <plan>-<kind>.xlsx when not given
  --lang vi|en     language of the advice beside the cells

A file that is there already is never replaced: the sheet then gets another name.
`,
  },
  example: EXAMPLE,
  options: { for: 'value', out: 'value' },
  run: async (context) => {
    const { args, language, io } = context;
    const [asked, kind, surplus] = args.positionals;
    if (kind === undefined || surplus !== undefined) throw new UsageError(cliMessages.say('template-form'), EXAMPLE);
    const found = await findPlan(asked, io.cwd, EXAMPLE);
    if (!found.ok) return tellPlanProblems(found.file ?? '', found.problems, context);
    const { plan } = found;
    const made = templateOf(plan, kind, language, subjectsAsked(plan, kind, args.value('for')));
    if (!made) throw new Error(`No template of ${plan.id} ${kind}`);
    return write(createWorkbook([made.sheet]), args.value('out') ?? fileName(plan, kind, args.value('for')), context);
  },
};

/** @throws UsageError when the plan asks nothing in such a table, or nothing of such a unit. */
function subjectsAsked(plan: Plan, kind: string, unitKind: string | undefined) {
  const [whole] = subjectsOf(plan, kind);
  if (!whole) {
    const known = { list: plan.tables.map(({ id }) => id).filter((id) => subjectsOf(plan, id).length > 0) };
    throw new UsageError(cliMessages.say('template-kind', { plan: plan.id, kind, known }), EXAMPLE);
  }
  if (unitKind === undefined) return whole;
  const subjects = subjectsOfKind(plan, kind, unitKind);
  if (!subjects) {
    const known = { list: plan.unitKinds.map(({ id }) => id).filter((id) => subjectsOfKind(plan, kind, id) !== null) };
    throw new UsageError(cliMessages.say('template-for', { kind, value: unitKind, known }), EXAMPLE);
  }
  return subjects;
}

/** `+` stands between a plan and what it takes along. */
const fileName = ({ id }: Plan, kind: string, unitKind: string | undefined): string =>
  `${[id, kind, ...(unitKind === undefined ? [] : [unitKind])].join('-').replaceAll('+', '-')}.xlsx`;

async function write(bytes: Uint8Array, file: string, { io, language }: CommandContext): Promise<ExitCode> {
  const tell = (text: string): string => `${wrap(text)}\n`;
  try {
    const written = await writeResult(path.resolve(io.cwd, file), bytes, new Set(), () => false);
    io.out(tell(sayAny(cliMessages.say('template-written', { path: written }), language)));
    return EXIT.fine;
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    io.err(tell(sayAny(cliMessages.say('out-not-folder', { folder: path.dirname(file), detail }), language)));
    return EXIT.error;
  }
}
