import { readWorkbook } from '../../files/read-workbook';
import { fileMessages } from '../../files/problems';
import { fill, type Message, type Wording } from '../../i18n/message';
import type { GridWorkbook } from '../../sheet/grid';
import type { OpenedFile } from './protocol';

/** Reads a workbook from the bytes of a file. */
export async function openFile(
  bytes: Uint8Array,
): Promise<{ readonly opened: OpenedFile; readonly workbook: GridWorkbook | null }> {
  const read = await readWorkbook(bytes);
  if (!read.ok) {
    const { message, next } = read.problem;
    return { opened: { ok: false, message: worded(message), next: worded(next) }, workbook: null };
  }
  const first = read.workbook.grids.find(({ visibility }) => visibility === 'visible');
  return { opened: { ok: true, activeSheet: first?.sheet ?? null }, workbook: read.workbook };
}

const worded = (message: Message): Wording => {
  const templates: Readonly<Record<string, Wording>> = fileMessages.templates;
  const template = templates[message.id.slice(fileMessages.owner.length + 1)];
  if (!template) throw new Error(`Unknown message "${message.id}"`);
  return { vi: fill(template, message.data, 'vi'), en: fill(template, message.data, 'en') };
};
