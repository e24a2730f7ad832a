import { formSchema } from './settings-schema';
import { z } from '../marks/schema';
import type { TextStorage } from './local-storage';
import type { KnownForm } from './workbook-host';

/** Forms that are kept at most; the oldest go. */
const MOST_FORMS = 100;
const KEY = 'thidua.forms';
const schema = z.strictObject({ version: z.literal(1), forms: z.array(formSchema) });

/** Forms in a storage of texts; none where it holds nothing of ours that can be read. */
export function readForms(storage: TextStorage, partition: string): readonly KnownForm[] {
  try {
    const read = schema.safeParse(JSON.parse(storage.getItem(partition + KEY) ?? 'null'));
    return read.success ? read.data.forms : [];
  } catch {
    return [];
  }
}

/** Keeps the newest forms; a storage that is full or forbidden keeps what it had. */
export function writeForms(storage: TextStorage, partition: string, forms: readonly KnownForm[]): void {
  try {
    if (forms.length === 0) storage.removeItem(partition + KEY);
    else storage.setItem(partition + KEY, JSON.stringify({ version: 1, forms: forms.slice(-MOST_FORMS) }));
  } catch {
    // What cannot be kept here is still kept in the workbook.
  }
}
