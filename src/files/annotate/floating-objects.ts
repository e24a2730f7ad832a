import { parseArea, type Area } from '../../sheet/address';
import { readRelationships } from '../xlsx/relationships';
import { decodeContent } from '../xml/entities';
import { attribute, scanXml } from '../xml/scan';
import type { PackageEdit } from './package-edit';

/** Areas of the table objects of a sheet. */
export function tableObjectAreas(edit: PackageEdit, sheetPart: string): Area[] {
  return relatedXml(edit, sheetPart, 'table').flatMap((xml) => {
    let area: Area | null = null;
    scanXml(xml, (kind, name, attributes) => {
      if (kind === 'open' && name === 'table') area = parseArea(attribute(attributes, 'ref') ?? '');
    });
    return area ? [area] : [];
  });
}

/** Areas that charts, pictures and text boxes of a sheet lie over. */
export function drawingAreas(edit: PackageEdit, sheetPart: string): Area[] {
  return relatedXml(edit, sheetPart, 'drawing').flatMap((xml) => {
    const areas: Area[] = [];
    let corner: 'from' | 'to' | undefined;
    let place: Record<string, number> = {};
    scanXml(xml, (kind, name, _attributes, _isSelfClosing, text) => {
      if (kind === 'open' && /Anchor$/.test(name)) place = {};
      if (name === 'from' || name === 'to') corner = kind === 'open' ? name : undefined;
      if (kind !== 'close') return;
      if (corner && (name === 'col' || name === 'row')) place[`${corner} ${name}`] = Number(decodeContent(text));
      if (/Anchor$/.test(name)) {
        const { 'from row': top, 'from col': left } = place;
        if (top !== undefined && left !== undefined)
          areas.push({ top, left, bottom: place['to row'] ?? top, right: place['to col'] ?? left });
      }
    });
    return areas;
  });
}

function relatedXml(edit: PackageEdit, sheetPart: string, kind: string): string[] {
  return readRelationships(edit.zip, sheetPart)
    .filter(({ type, isExternal, target }) => !isExternal && type.endsWith(`/${kind}`) && edit.has(target))
    .map(({ target }) => edit.text(target));
}
