import { read, waitByTimer, write, type Wait } from './batch';
import { readArea } from './read/read-area';
import { readSnapshot } from './read/snapshot';
import { selectCell, selectedArea } from './select';
import { watchWorkbook } from './watch';
import type { WorkbookHost } from './workbook-host';

// None of this is needed for the first screen of the pane, and schemas are large.
const loadMarking = () => import('./marks/marking');
const loadSettingsPart = () => import('./settings');

/**
 * The open workbook of the Excel that this page runs in. Office must be ready.
 * @param wait pauses between tries of a reading while a cell is being edited.
 */
export function excelHost(wait: Wait = waitByTimer): WorkbookHost {
  /** Ids of sheets that we add or remove ourselves; nothing that a person did. */
  const ownSheets = new Set<string>();
  let isMarking = false;
  const marking = async <T>(work: () => Promise<T>): Promise<T> => {
    isMarking = true;
    try {
      return await work();
    } finally {
      isMarking = false;
    }
  };
  return {
    snapshot: (options) => read((context) => readSnapshot(context, options), wait),
    readArea: (sheet, area, styles) => read((context) => readArea(context, sheet, area, styles), wait),
    applyMarks: (marks, options) =>
      marking(async () => (await loadMarking()).applyMarks(marks, ownSheets, options?.onProgress)),
    removeMarks: () => marking(async () => (await loadMarking()).removeMarks(ownSheets)),
    makeSheet: async (sheet) => (await import('./sheets/make-sheet')).makeSheet(sheet),
    makeSummary: async (sheets, options) =>
      (await import('./sheets/make-summary')).makeSummary(sheets, options?.onProgress),
    selection: () => read(selectedArea, wait),
    select: (sheet, row, column) => write((context) => selectCell(context, sheet, row, column)),
    watch: (listener) =>
      watchWorkbook(
        (batch) => read(batch, wait),
        listener,
        (sheet) => isMarking || ownSheets.has(sheet),
      ),
    loadSettings: async () => read((await loadSettingsPart()).loadSettings, wait),
    saveSettings: async (settings) => {
      const { saveSettings } = await loadSettingsPart();
      return write((context) => saveSettings(context, settings));
    },
  };
}
