import { readJson } from '../../../plan/json-document';
import { planMessages } from '../../../plan/messages';
import { loadScorePlanText } from '../../../plan/score-plan-document';
import { createRenderer, defineMessages, type Message, type Wording } from '../../../i18n/message';
import { planOfSheet } from '../../../scoring/score-plan/from-sheet';
import { scorePlanMessages } from '../../../scoring/score-plan/messages';
import { planTree } from '../../../scoring/score-plan/plan-tree';
import { readScores } from '../../../scoring/read/read-scores';
import type { GridWorkbook } from '../../../sheet/grid';
import { readableGrid } from '../../../sheet/structure/readable-grid';
import { openFile } from '../open-file';
import type { ScorePlanFile } from './score-types';

/** Id of a score plan that was read from a table: it is used, never saved as a plan document. */
const FROM_TABLE = 'read-from-table';

export const planFileMessages = defineMessages('score-plan-file', {
  'no-json': { vi: 'Tệp không phải là thang điểm.', en: 'The file is no score plan.' },
  'no-json-next': {
    vi: 'Chọn tệp thang điểm, hoặc tệp Excel có bảng tiêu chí với điểm tối đa.',
    en: 'Choose a score plan, or a workbook with a table of criteria and their most points.',
  },
  'no-table': {
    vi: 'Không thấy bảng tiêu chí chấm điểm trong tệp.',
    en: 'No table of criteria was found in the file.',
  },
  'no-table-next': {
    vi: 'Bảng cần có dòng tiêu đề với cột tiêu chí và cột điểm tối đa; cột "Cách chấm điểm" nếu có thì được dùng để tính điểm.',
    en: 'The table needs a header with a column of criteria and one of most points; methods are read from a column "Cách chấm điểm".',
  },
});

const render = createRenderer([planFileMessages, planMessages, scorePlanMessages]);
const worded = (message: Message): Wording => ({ vi: render(message, 'vi'), en: render(message, 'en') });
const refused = (message: Message, next: Message): ScorePlanFile => ({
  ok: false,
  message: worded(message),
  next: worded(next),
});

/** Reads a file as a score plan: a document of one, a plan document that holds one, or a workbook with a table of criteria. Never throws. */
export async function readScorePlanFile(bytes: Uint8Array): Promise<ScorePlanFile> {
  const text = textOfDocument(bytes);
  if (text !== null) return fromDocument(text);
  const { opened, workbook } = await openFile(bytes);
  if (!opened.ok) return opened;
  return workbook
    ? fromTables(workbook)
    : refused(planFileMessages.say('no-table'), planFileMessages.say('no-table-next'));
}

/** The text of a file that begins like a JSON document; null for any other. */
function textOfDocument(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes.subarray(0, 64));
  return text.trimStart().startsWith('{') ? new TextDecoder().decode(bytes) : null;
}

function fromDocument(text: string): ScorePlanFile {
  const json = readJson(text);
  const held = json.ok ? (json.data as { readonly scorePlan?: unknown }).scorePlan : undefined;
  const loaded = loadScorePlanText(held === undefined ? text : JSON.stringify(held));
  if (loaded.ok) return { ok: true, plan: loaded.plan, methods: planTree(loaded.plan).methods.size, unread: 0 };
  const [problem] = loaded.problems;
  return refused(problem?.message ?? planFileMessages.say('no-json'), planFileMessages.say('no-json-next'));
}

/** The table with the most methods that are understood, the first of equals. */
function fromTables({ grids }: GridWorkbook): ScorePlanFile {
  const tables = grids
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((grid) => readScores(readableGrid(grid).grid))
    .filter(({ table: { tree, layout } }) => tree.nodes.length > 0 && layout !== 'ranking')
    .map(({ table }) => {
      const { plan, unread } = planOfSheet(table, FROM_TABLE);
      return { plan, methods: planTree(plan).methods.size, unread: unread.length };
    });
  const [best] = tables.sort((a, b) => b.methods - a.methods);
  return best
    ? { ok: true, ...best }
    : refused(planFileMessages.say('no-table'), planFileMessages.say('no-table-next'));
}
