import type { ZipPackage } from './zip/zip-package';

/** What a zip package holds: an OpenDocument spreadsheet and a binary workbook say so, all else is taken for an .xlsx until it is read. */
export function packageFormat(zip: ZipPackage): 'ods' | 'xlsb' | 'xlsx' {
  if (zip.has('mimetype') && new TextDecoder().decode(zip.bytes('mimetype')).includes('opendocument.spreadsheet'))
    return 'ods';
  return zip.names().some((name) => /workbook\.bin$/i.test(name)) ? 'xlsb' : 'xlsx';
}
