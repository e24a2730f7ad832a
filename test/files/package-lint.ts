import { columnIndex } from '../../src/sheet/address';
import { STYLES_ORDER, WORKBOOK_ORDER, WORKSHEET_ORDER } from '../../src/files/annotate/element-order';
import { childNamed, childrenOf, outlineOf } from '../../src/files/annotate/outline';
import { attribute, scanXml } from '../../src/files/xml/scan';
import { readRelationships, relationshipsPart } from '../../src/files/xlsx/relationships';
import { ZipPackage } from '../../src/files/zip/zip-package';
import { xmlFault } from './xml-fault';

/** Children of the workbook part that Excel writes beside those of the schema. */
const WORKBOOK_EXTRAS = new Set(['AlternateContent', 'revisionPtr', 'absPath']);

/**
 * Checks that stand in for Excel's own strictness: what LibreOffice forgives and Excel repairs or refuses.
 * @returns one line per fault, empty when the package is sound.
 */
export function lintPackage(bytes: Uint8Array): string[] {
  const zip = ZipPackage.open(bytes);
  const names = zip.names().filter((name) => !name.endsWith('/'));
  const faults: string[] = [];
  const lower = names.map((name) => name.toLowerCase());
  faults.push(...duplicates(lower).map((name) => `two entries named ${name}`));
  for (const name of names) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const fault = xmlFault(zip.text(name));
    if (fault) faults.push(`${name}: ${fault}`);
  }
  // The other checks read the XML and would only repeat that it cannot be read.
  if (faults.length > 0) return faults;
  const types = contentTypes(zip, names, faults);
  lintReach(zip, names, types, faults);
  const partsOf = (kind: RegExp) => names.filter((name) => kind.test(types.get(name.toLowerCase()) ?? ''));
  const counts = { formats: 1, differential: 0 };
  for (const part of partsOf(/\.styles\+xml$/)) Object.assign(counts, lintStyles(part, zip.text(part), faults));
  for (const part of partsOf(/sheet\.(?:macroEnabled\.)?main\+xml$/)) lintWorkbook(zip, part, faults);
  for (const part of partsOf(/\.worksheet\+xml$/)) lintWorksheet(zip, part, counts, faults);
  return [...new Set(faults)];
}

const duplicates = (items: readonly string[]): string[] => items.filter((item, at) => items.indexOf(item) < at);

/** Content type by lower-case part name. */
function contentTypes(zip: ZipPackage, names: readonly string[], faults: string[]): Map<string, string> {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  scanXml(zip.text('[Content_Types].xml'), (kind, tag, attributes) => {
    if (kind !== 'open' || (tag !== 'Override' && tag !== 'Default')) return;
    const isOverride = tag === 'Override';
    const key = (
      isOverride ? (attribute(attributes, 'PartName') ?? '').slice(1) : (attribute(attributes, 'Extension') ?? '')
    ).toLowerCase();
    const map = isOverride ? overrides : defaults;
    if (map.has(key)) faults.push(`content type twice: ${key}`);
    if (isOverride && !zip.has(key)) faults.push(`content type for a missing part: ${key}`);
    map.set(key, attribute(attributes, 'ContentType') ?? '');
  });
  return new Map(
    names.flatMap((name) => {
      const key = name.toLowerCase();
      const type = overrides.get(key) ?? defaults.get(key.split('.').pop() ?? '');
      return type === undefined ? [] : [[key, type] as const];
    }),
  );
}

/** Every relationship has its target, every part can be reached and has a content type. */
function lintReach(zip: ZipPackage, names: readonly string[], types: Map<string, string>, faults: string[]): void {
  const reached = new Set<string>(['[Content_Types].xml']);
  const visit = (part: string) => {
    const holder = zip.spelling(relationshipsPart(part));
    if (!zip.has(holder)) return;
    reached.add(holder);
    const relationships = readRelationships(zip, part);
    faults.push(...duplicates(relationships.map(({ id }) => id)).map((id) => `${holder}: ${id} twice`));
    for (const { id, target, isExternal } of relationships) {
      if (isExternal || target === '' || target.includes('#')) continue;
      const name = zip.spelling(decodeURI(target));
      if (!zip.has(name)) faults.push(`${holder}: ${id} points to ${target}, which is missing`);
      else if (!reached.has(name)) {
        reached.add(name);
        if (!types.has(name.toLowerCase())) faults.push(`no content type: ${name}`);
        visit(name);
      }
    }
  };
  visit('');
  for (const name of names) if (!reached.has(name)) faults.push(`cannot be reached: ${name}`);
}

function lintOrder(
  part: string,
  xml: string,
  order: readonly string[],
  extras: ReadonlySet<string>,
  faults: string[],
): void {
  let last = -1;
  for (const { name } of outlineOf(xml).children) {
    if (extras.has(name)) continue;
    const rank = order.indexOf(name);
    if (rank < 0) faults.push(`${part}: unknown child <${name}>`);
    else if (rank < last) faults.push(`${part}: <${name}> after <${order[last]}>`);
    else if (rank === last && name !== 'conditionalFormatting') faults.push(`${part}: <${name}> twice`);
    last = Math.max(last, rank);
  }
}

function lintStyles(part: string, xml: string, faults: string[]): { formats: number; differential: number } {
  lintOrder(part, xml, STYLES_ORDER, new Set(), faults);
  const outline = outlineOf(xml);
  const sizes = new Map<string, number>();
  for (const list of outline.children) {
    if (list.name === 'extLst') continue;
    const size = childrenOf(xml, list).length;
    const stated = attribute(list.attributes, 'count');
    if (stated !== undefined && Number(stated) !== size)
      faults.push(`${part}: ${list.name} says ${stated} and has ${size}`);
    sizes.set(list.name, size);
  }
  const lists = [
    ['fontId', 'fonts'],
    ['fillId', 'fills'],
    ['borderId', 'borders'],
    ['xfId', 'cellStyleXfs'],
  ] as const;
  const formats = childNamed(outline, 'cellXfs');
  (formats ? childrenOf(xml, formats) : []).forEach(({ attributes }, index) => {
    for (const [name, list] of lists) {
      const value = Number(attribute(attributes, name) ?? 0);
      if (value >= Math.max(1, sizes.get(list) ?? 0)) faults.push(`${part}: format ${index} has ${name} ${value}`);
    }
  });
  return { formats: sizes.get('cellXfs') ?? 1, differential: sizes.get('dxfs') ?? 0 };
}

function lintWorkbook(zip: ZipPackage, part: string, faults: string[]): void {
  const xml = zip.text(part);
  lintOrder(part, xml, WORKBOOK_ORDER, WORKBOOK_EXTRAS, faults);
  const ids = new Set(readRelationships(zip, part).map(({ id }) => id));
  const sheets: string[] = [];
  const sheetIds: string[] = [];
  const names: string[] = [];
  const locals: number[] = [];
  scanXml(xml, (kind, tag, attributes) => {
    if (kind !== 'open') return;
    if (tag === 'sheet') {
      const name = attribute(attributes, 'name') ?? '';
      sheets.push(name.toLowerCase());
      sheetIds.push(attribute(attributes, 'sheetId') ?? '');
      const isBad =
        name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === 'history';
      if (isBad) faults.push(`sheet name ${name}`);
      const id = relationshipId(attributes);
      if (id === undefined || !ids.has(id)) faults.push(`${part}: sheet ${name} names a missing relationship`);
    } else if (tag === 'definedName') {
      const local = attribute(attributes, 'localSheetId');
      names.push(`${attribute(attributes, 'name')?.toLowerCase()} ${local ?? ''}`.trim());
      if (local !== undefined) locals.push(Number(local));
    } else if (tag === 'workbookView') {
      const active = Number(attribute(attributes, 'activeTab') ?? 0);
      if (active > 0) locals.push(active);
    }
  });
  faults.push(...duplicates(sheets).map((name) => `sheet name twice: ${name}`));
  faults.push(...duplicates(sheetIds).map((id) => `sheetId twice: ${id}`));
  faults.push(...duplicates(names).map((name) => `defined name twice: ${name}`));
  for (const position of locals) if (position >= sheets.length) faults.push(`${part}: no sheet at ${position}`);
}

const relationshipId = (attributes: string): string | undefined =>
  attribute(attributes, 'r:id') ?? /\s\w+:id\s*=\s*["']([^"']+)/.exec(attributes)?.[1];

function lintWorksheet(
  zip: ZipPackage,
  part: string,
  counts: { readonly formats: number; readonly differential: number },
  faults: string[],
): void {
  const xml = zip.text(part);
  lintOrder(part, xml, WORKSHEET_ORDER, new Set(['AlternateContent']), faults);
  const ids = new Set(readRelationships(zip, part).map(({ id }) => id));
  const links: string[] = [];
  let row = 0;
  let column = -1;
  let lastColumnRun = 0;
  scanXml(xml, (kind, tag, attributes) => {
    if (kind !== 'open') return;
    const id = attribute(attributes, 'r:id');
    if (id !== undefined && !ids.has(id)) faults.push(`${part}: <${tag}> names a missing relationship ${id}`);
    if (tag === 'row') {
      const next = Number(attribute(attributes, 'r') ?? row + 1);
      if (next <= row) faults.push(`${part}: row ${next} after ${row}`);
      row = next;
      column = -1;
    } else if (tag === 'c') {
      const address = attribute(attributes, 'r');
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address ?? '') ?? [];
      const at = letters ? columnIndex(letters) : column + 1;
      if (at <= column) faults.push(`${part}: cell ${address} out of order`);
      if (digits && Number(digits) !== row) faults.push(`${part}: cell ${address} in row ${row}`);
      column = at;
      const format = Number(attribute(attributes, 's') ?? 0);
      if (format >= Math.max(1, counts.formats)) faults.push(`${part}: format ${format} of ${counts.formats}`);
    } else if (tag === 'col') {
      const [min, max] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))];
      if (min <= lastColumnRun || max < min) faults.push(`${part}: columns ${min}-${max} after ${lastColumnRun}`);
      lastColumnRun = max;
    } else if (tag === 'cfRule') {
      const format = attribute(attributes, 'dxfId');
      if (format !== undefined && Number(format) >= counts.differential)
        faults.push(`${part}: dxfId ${format} of ${counts.differential}`);
    } else if (tag === 'hyperlink') links.push(attribute(attributes, 'ref') ?? '');
  });
  faults.push(...duplicates(links).map((ref) => `${part}: two links on ${ref}`));
}
