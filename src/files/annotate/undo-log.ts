import { z } from 'zod';
import { decodeContent } from '../xml/entities';
import { scanXml } from '../xml/scan';
import { escapeXml } from '../xml/entities';

/**
 * How to turn an annotated package back, byte for byte: for each changed part the inverse splices of each step, with checksums of the
 * part as we left it and as it was. It holds only while nobody else has saved the file.
 */
const undoLogSchema = z.strictObject({
  version: z.literal(1),
  /** Parts that did not exist before. */
  created: z.array(z.string()),
  parts: z.array(
    z.strictObject({
      name: z.string(),
      now: z.number(),
      was: z.number(),
      /** Last step first; a splice is [start, length, text]. */
      steps: z.array(z.array(z.tuple([z.number(), z.number(), z.string()]))),
    }),
  ),
});
export type UndoLog = z.infer<typeof undoLogSchema>;

const EXTENSION_URI = '{6C1F2B0E-5D0A-4A53-9C39-7468694475E1}';

/** The extension element that carries the log inside the results sheet; programs that do not know it leave it out. */
export const undoExtension = (log: UndoLog): string =>
  `<extLst><ext uri="${EXTENSION_URI}" xmlns:thidua="urn:thidua:marks"><thidua:undo>${escapeXml(JSON.stringify(log))}</thidua:undo></ext></extLst>`;

/** The log in a results sheet; null when there is none or it cannot be read. */
export function readUndoLog(sheetXml: string): UndoLog | null {
  if (!sheetXml.includes(EXTENSION_URI)) return null;
  let json = '';
  scanXml(sheetXml, (kind, name, _attributes, _isSelfClosing, text) => {
    if (kind === 'close' && name === 'undo') json = decodeContent(text);
  });
  try {
    return undoLogSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
