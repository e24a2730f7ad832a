import { freeSheetName } from '../../sheet/sheet-name';
import { areaAddress, type Area } from '../../sheet/address';
import type { CellLook, NewCellContent, NewSheet } from '../../summary/page/sheet-model';
import { problemOf } from '../faults';
import { textEntry } from '../marks/text-entry';
import {
  BYTES_PER_REQUEST,
  COMMAND_BYTES,
  textBytes,
  textSteps,
  writeInBlocks,
  type WriteStep,
} from '../marks/write-blocks';
import { excelMessages } from '../messages';
import { rangeOf, readOutline } from '../read/outline';
import { HostFault } from '../workbook-host';
import { lookAreas, type LookAreas } from './look-areas';
import { setValidation } from './validation';

/** Looks of a cell that says nothing of its own: those of files that we make. */
const DEFAULTS = { font: 'Times New Roman', size: 12 } as const;
/** Points of a character of column width where Times New Roman 12 is a workbook's font, as in the files that we make. */
const POINTS_OF_CHARACTER = 6;
/** Areas of one look that one command names: their addresses stay well below 8,192 characters. */
const AREAS_AT_ONCE = 50;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/**
 * Adds a sheet after all others and fills it: contents, looks, merges, sizes, rules for what may be entered. Charts and hidden rows
 * are left out. Texts never become formulas. Two round trips, and one more for each
 * `limit` bytes.
 * @param added told the name as soon as the sheet is about to be added: what a failure has to take back.
 * @returns the name that it got: another one than asked for where that is taken.
 * @throws HostFault when the structure of the workbook is protected.
 */
export async function addSheet(
  context: Excel.RequestContext,
  sheet: NewSheet,
  added: (name: string) => void,
  limit: number = BYTES_PER_REQUEST,
): Promise<string> {
  const { sheets, isStructureProtected } = await readOutline(context);
  if (isStructureProtected)
    throw new HostFault(
      problemOf(
        'structure-locked',
        excelMessages.say('structure-locked', { sheet: sheet.name }),
        excelMessages.say('structure-protected-next'),
      ),
    );
  const name = freeSheetName(
    sheet.name,
    sheets.map((other) => other.name),
  );
  const target = (): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  added(name);
  const looks = lookAreas(sheet);
  const steps: WriteStep[] = [
    { bytes: COMMAND_BYTES, write: () => void context.workbook.worksheets.add(name) },
    ...formatSteps(looks, target),
    ...contentSteps(sheet, target, limit),
    ...looks.flatMap((one) => lookSteps(one, target)),
    ...frameSteps(sheet, target),
    ...(sheet.validations ?? []).map((validation): WriteStep => ({
      bytes: 6 * COMMAND_BYTES + textBytes(JSON.stringify(validation)),
      write: () => setValidation(target().getRange(validation.area), validation),
    })),
    { bytes: COMMAND_BYTES, write: () => target().activate() },
  ];
  await writeInBlocks(context, steps, undefined, limit);
  return name;
}

/** Number formats come before contents, so that nothing is taken for something else on its way in. One text goes for all cells. */
const formatSteps = (looks: readonly LookAreas[], target: () => Excel.Worksheet): WriteStep[] =>
  looks.flatMap(({ look, areas }) =>
    look.format === undefined || look.format === 'General'
      ? []
      : areas.map((area) => ({
          bytes: COMMAND_BYTES,
          write: () => (rangeOf(target(), area).numberFormat = look.format as unknown as string[][]),
        })),
  );

function contentSteps({ rows }: NewSheet, target: () => Excel.Worksheet, limit: number): WriteStep[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  if (width === 0) return [];
  const lines = Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => entryOf(rows[row]?.[column]?.content ?? null)),
  );
  return textSteps(lines, (first, count) => target().getRangeByIndexes(first, 0, count, width), limit);
}

function entryOf(content: NewCellContent): string | number | boolean | null {
  if (typeof content === 'string') return content === '' ? null : textEntry(content);
  if (typeof content !== 'object' || content === null) return content;
  return 'formula' in content ? `=${content.formula}` : content.error;
}

function lookSteps({ look, areas }: LookAreas, target: () => Excel.Worksheet): WriteStep[] {
  const steps: WriteStep[] = [];
  for (let from = 0; from < areas.length; from += AREAS_AT_ONCE) {
    const part = areas.slice(from, from + AREAS_AT_ONCE);
    steps.push({ bytes: 30 * COMMAND_BYTES, write: () => setLook(target(), part, look) });
  }
  return steps;
}

function setLook(sheet: Excel.Worksheet, areas: readonly Area[], look: CellLook): void {
  const { format } = sheet.getRanges(areas.map(areaAddress).join(','));
  format.font.name = look.font ?? DEFAULTS.font;
  format.font.size = look.size ?? DEFAULTS.size;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.underline) format.font.underline = 'Single';
  if (look.horizontal) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.verticalAlignment = VERTICAL[look.vertical ?? 'center'];
  if (look.wrap) format.wrapText = true;
  if (look.isOpen) format.protection.locked = false;
  if (look.fill) format.fill.color = `#${look.fill}`;
  if (look.border) for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
}
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Merges, sizes, what stays in view. */
function frameSteps(sheet: NewSheet, target: () => Excel.Worksheet): WriteStep[] {
  const { merges = [], widths = [], heights = {}, freezeRow } = sheet;
  const small = (commands: number, write: () => void): WriteStep => ({ bytes: commands * COMMAND_BYTES, write });
  return [
    ...merges.map((area) => small(4, () => target().getRange(area).merge())),
    small(2 * widths.length, () => setWidths(target(), sheet)),
    ...Object.entries(heights).map(([row, height]) =>
      small(4, () => (target().getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height)),
    ),
    ...(freezeRow ? [small(1, () => target().freezePanes.freezeRows(freezeRow))] : []),
  ];
}

/** Makes columns as wide as the model says. */
export function setWidths(page: Excel.Worksheet, { widths = [] }: NewSheet): void {
  widths.forEach((width, column) => {
    if (width !== undefined) page.getRangeByIndexes(0, column, 1, 1).format.columnWidth = POINTS_OF_CHARACTER * width;
  });
}
