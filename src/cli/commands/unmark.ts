import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasMarks, unmark as removeMarks } from '../../files/annotate/index';
import type { Message } from '../../i18n/message';
import type { Problem } from '../../i18n/problem';
import { sayAny } from '../books';
import type { Command, CommandContext } from '../command';
import { inflate } from '../inflate';
import { cannotOpen, collectFiles, realPath, type InputFile } from '../input/collect-files';
import { EXIT, type ExitCode } from '../io';
import { cliMessages } from '../messages';
import { writeResult } from '../output/result-file';
import { UsageError } from '../usage-error';

const EXAMPLE = 'thidua unmark ket-qua/de-nghi.xlsx';
/** What the name of a cleaned copy ends in. */
const SUFFIX = ' (đã xoá đánh dấu)';

export const unmark: Command = {
  name: 'unmark',
  summary: { vi: 'xoá mọi dấu mà phần mềm đã thêm', en: 'take off every mark that was added' },
  help: {
    vi: `thidua unmark: lập bản sao đã xoá hai cột kết quả, màu và trang "Kết quả thẩm định".
Những gì người dùng nhập được giữ nguyên; tệp được nêu không bị ghi đè.

Ví dụ
  thidua unmark ket-qua/de-nghi.xlsx
      Ghi ra tệp "ket-qua/de-nghi${SUFFIX}.xlsx".
  thidua unmark ket-qua/ --out sach/
      Xoá dấu của mọi tệp trong thư mục, ghi vào thư mục sach.

Tuỳ chọn
  --out <thư mục>   nơi ghi, mặc định là cạnh tệp
  --lang vi|en      ngôn ngữ, mặc định vi
`,
    en: `thidua unmark: makes a copy without the two result columns, the colours and the results sheet.
What users typed stays; the given file is not overwritten.

Examples
  thidua unmark ket-qua/de-nghi.xlsx --lang en
      Writes "ket-qua/de-nghi${SUFFIX}.xlsx".
  thidua unmark ket-qua/ --out clean/
      Takes the marks off every file of a folder, into the folder clean.

Options
  --out <folder>    where to write, beside the file by default
  --lang vi|en      language, vi by default
`,
  },
  example: EXAMPLE,
  options: { out: 'value' },
  run: runUnmark,
};

async function runUnmark(context: CommandContext): Promise<ExitCode> {
  const { args, io, language } = context;
  if (args.positionals.length === 0) throw new UsageError(cliMessages.say('no-files'), EXAMPLE);
  const asked = args.value('out');
  const out = asked === undefined ? null : await realPath(path.resolve(io.cwd, asked));
  const inputs = await collectFiles(args.positionals, io.cwd, out);
  const paths = new Set(inputs.flatMap((input) => (input.ok ? [input.file.path] : [])));
  const say = (message: Message): string => `${sayAny(message, language)}\n`;
  let isFaulty = false;
  for (const input of inputs) {
    const shown = input.ok ? input.file.shown : input.shown;
    const done = input.ok ? await cleanCopy(input.file, out, paths) : input.problem;
    if (Array.isArray(done)) {
      for (const message of done) io.out(say(message));
    } else if ('next' in done) {
      isFaulty = true;
      const problem = `${sayAny(done.message, language)} ${sayAny(done.next, language)}`;
      io.err(say(cliMessages.say('file-problem', { file: shown, problem })));
    }
  }
  return isFaulty ? EXIT.error : EXIT.fine;
}

/** What was done, or why it could not be done. */
async function cleanCopy(
  file: InputFile,
  out: string | null,
  inputs: ReadonlySet<string>,
): Promise<Message[] | Problem> {
  const bytes = await readFile(file.path).catch((error: NodeJS.ErrnoException) => cannotOpen(error));
  if ('code' in bytes) return bytes;
  const clean = removeMarks(bytes, { inflate });
  if (!clean.ok) return clean.problem;
  if (!hasMarks(bytes, { inflate })) return [cliMessages.say('already-clean', { file: file.shown })];
  const { name, ext } = path.parse(file.below);
  const folder = out === null ? path.dirname(file.path) : path.join(out, path.dirname(file.below));
  const same = (existing: Uint8Array): boolean => Buffer.compare(existing, clean.bytes) === 0;
  try {
    const written = await writeResult(path.join(folder, `${name}${SUFFIX}${ext}`), clean.bytes, inputs, same);
    return [cliMessages.say('unmarked', { path: written }), ...clean.notices];
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      code: 'cannot-write',
      message: cliMessages.say('cannot-write', { folder, detail }),
      next: cliMessages.say('cannot-write-next'),
    };
  }
}
