import { areaAddress, type Area } from './address';

/** A sheet name in front of `!`, always quoted. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** An absolute reference to an area of a sheet. */
export const absoluteReference = (sheet: string, area: Area): string =>
  `${quotedSheet(sheet)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
