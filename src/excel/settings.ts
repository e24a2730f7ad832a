import { excelMessages } from './messages';
import { problemOf } from './faults';
import { firstSchema, laterSchema, settingsSchema } from './settings-schema';
import type { LoadedSettings, PaneSettings } from './workbook-host';

/** Key of our one entry among the settings of the workbook. */
const KEY = 'thidua.pane';

/** Reads our settings; one round trip. */
export async function loadSettings(context: Excel.RequestContext): Promise<LoadedSettings> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? { kind: 'none' } : parseSettings(setting.value);
}

/** What a stored value means, in this version or the first. Settings are a text of ours: what Excel makes of nested objects and dates does not touch it. */
export function parseSettings(stored: unknown): LoadedSettings {
  const data = typeof stored === 'string' ? jsonOf(stored) : undefined;
  const read = settingsSchema.safeParse(data);
  if (read.success) return { kind: 'loaded', settings: read.data };
  const first = firstSchema.safeParse(data);
  if (first.success) return { kind: 'loaded', settings: { ...first.data, version: 2, forms: [] } };
  const code = laterSchema.safeParse(data).success ? 'settings-newer' : 'settings-damaged';
  return {
    kind: 'unreadable',
    problem: problemOf(code, excelMessages.say(code), excelMessages.say('settings-next')),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Saves our settings in place of those there are, readable or not; one round trip. */
export async function saveSettings(context: Excel.RequestContext, settings: PaneSettings): Promise<void> {
  context.workbook.settings.add(KEY, JSON.stringify(settings));
  await context.sync();
}
