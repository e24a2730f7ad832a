import type { OpenedWorkbook } from '../load/load-workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** How long the browser may take to begin writing the file. */
const KEEP_MS = 60_000;

/** Name of a copy: `de-nghi.xls` gives `de-nghi-ban-sao.xlsx`. Files with macros keep their ending. */
export function copyName(name: string, isXlsx: boolean): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  return `${stem}-ban-sao${isXlsx && /^\.xls[xm]$/i.test(ending) ? ending.toLowerCase() : '.xlsx'}`;
}

/** Saves the workbook as it stands through the browser's own download. @returns the name of the copy */
export async function saveCopy(opened: OpenedWorkbook): Promise<string> {
  const { saveWorkbook } = await import('../save/save-workbook');
  const bytes = await saveWorkbook(opened);
  const name = copyName(opened.model.name, opened.format === 'xlsx');
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  return name;
}
