import { FileError } from '../file-error';
import { decodeContent } from '../xml/entities';
import { attribute, isOn, scanXml } from '../xml/scan';
import type { ZipPackage } from '../zip/zip-package';
import { findByType, readRelationships, type Relationship } from './relationships';

interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Part name, undefined when the relationship is missing. */
  readonly part: string | undefined;
  readonly isWorksheet: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly isHidden: boolean;
  /** 0-based position, among all sheets of the file, of the sheet that the name belongs to; null for the whole workbook. */
  readonly localSheet: number | null;
  readonly reference: string;
  /** What its author wrote to it; empty for most. */
  readonly comment: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

const VISIBILITY: Readonly<Record<string, SheetEntry['visibility']>> = { hidden: 'hidden', veryHidden: 'very-hidden' };

/** Finds and reads the workbook part. @throws FileError `not-a-workbook` when the package holds none. */
export function readWorkbookPart(zip: ZipPackage): WorkbookPart {
  const part = findByType(readRelationships(zip, ''), 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!zip.has(part)) throw new FileError('not-a-workbook', 'no workbook part');
  const relationships = readRelationships(zip, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let isWorkbook = false;
  let current: Omit<DefinedName, 'reference'> | undefined;
  scanXml(zip.text(part), (kind, tag, attributes, _self, text) => {
    if (tag === 'workbook') isWorkbook = true;
    else if (tag === 'sheet' && kind === 'open') {
      const id = attribute(attributes, 'r:id') ?? /:id\s*=\s*["']([^"']+)/.exec(attributes)?.[1] ?? '';
      const relationship = byId.get(id);
      sheets.push({
        name: attribute(attributes, 'name') ?? '',
        visibility: VISIBILITY[attribute(attributes, 'state') ?? ''] ?? 'visible',
        part: relationship?.target,
        isWorksheet: relationship?.type.endsWith('/worksheet') ?? false,
      });
    } else if (tag === 'workbookPr' && kind === 'open') date1904 = isOn(attributes, 'date1904');
    else if (tag === 'definedName') {
      if (kind === 'open') {
        const localSheet = attribute(attributes, 'localSheetId');
        current = {
          name: attribute(attributes, 'name') ?? '',
          isHidden: isOn(attributes, 'hidden'),
          localSheet: localSheet === undefined ? null : Number(localSheet),
          comment: decodeContent(attribute(attributes, 'comment') ?? ''),
        };
      } else if (current) names.push({ ...current, reference: decodeContent(text) });
    }
  });
  if (!isWorkbook) throw new FileError('not-a-workbook', `${part} is no workbook`);
  return { part, relationships, sheets, names, date1904 };
}
