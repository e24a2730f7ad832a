import { pack } from './packages';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** UTF-16 with byte-order mark, as some exporters write it. */
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));

export interface OddOptions {
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly utf16?: boolean;
  readonly bom?: boolean;
  readonly withoutStyles?: boolean;
  readonly withoutAddresses?: boolean;
  readonly singleQuotes?: boolean;
  readonly inWorkbook?: string;
  readonly inSheet?: string;
  readonly relationship?: string;
  readonly rows?: string;
}

/** A small legal package of one sheet "Bảng" with a table in A1:B3, written the odd way that the options ask for. */
export function oddPackage(options: OddOptions = {}): Uint8Array {
  const p = options.prefix ? `${options.prefix}:` : '';
  const main = options.strict ? STRICT_MAIN : MAIN;
  const office = options.strict ? STRICT_OFFICE : OFFICE;
  const xmlns = `xmlns${options.prefix ? `:${options.prefix}` : ''}="${main}" xmlns:r="${office}"`;
  const address = (ref: string) => (options.withoutAddresses ? '' : ` r="${ref}"`);
  const text = (ref: string, value: string) =>
    `<${p}c${address(ref)} t="inlineStr"><${p}is><${p}t>${value}</${p}t></${p}is></${p}c>`;
  const row = (number: number, body: string, spans = ' spans="1:2"') =>
    `<${p}row${options.withoutAddresses ? '' : ` r="${number}"${spans}`}>${body}</${p}row>`;
  const rows =
    options.rows ??
    row(1, text('A1', 'Đơn vị') + text('B1', 'Điểm')) +
      row(2, text('A2', 'Sở A') + `<${p}c${address('B2')}><${p}v>90</${p}v></${p}c>`) +
      row(3, text('A3', 'Sở B') + `<${p}c${address('B3')}><${p}v>80</${p}v></${p}c>`, ' spans="1:1 2:2"');
  const sheet = `${HEAD}<${p}worksheet ${xmlns}><${p}dimension ref="A1:B3"/><${p}sheetData>${rows}</${p}sheetData>${options.inSheet ?? ''}</${p}worksheet>`;
  const workbook = `${HEAD}<${p}workbook ${xmlns}>${options.inWorkbook ?? ''}<${p}sheets><${p}sheet name="Bảng" sheetId="1" r:id="rId1"/></${p}sheets></${p}workbook>`;
  const styles = `${HEAD}<${p}styleSheet ${xmlns}><${p}fonts><${p}font/></${p}fonts><${p}fills count="1"><${p}fill/></${p}fills><${p}borders count="1"><${p}border/></${p}borders><${p}cellXfs count="1"><${p}xf fontId="0"/></${p}cellXfs><${p}dxfs count="0"/></${p}styleSheet>`;
  const relationships = (body: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${body}</Relationships>`;
  const encode = (xml: string): string | Uint8Array => {
    const quoted = options.singleQuotes ? xml.replace(/="([^"']*)"/g, "='$1'") : xml;
    return options.utf16 ? utf16(quoted) : options.bom ? `\ufeff${quoted}` : quoted;
  };
  return pack({
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      (options.withoutStyles ? '' : `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`) +
      '</Types>',
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>${options.relationship ?? ''}`,
    ),
    'xl/workbook.xml': encode(workbook),
    'xl/_rels/workbook.xml.rels': relationships(
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        (options.withoutStyles ? '' : `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`),
    ),
    'xl/worksheets/sheet1.xml': encode(sheet),
    ...(options.withoutStyles ? {} : { 'xl/styles.xml': encode(styles) }),
  });
}
