import type { Plan } from '../plan/index';
import type { TableReport } from './report';
import { areaAddress } from '../sheet/address';
import type { Table } from '../sheet/table';
import { containsWords, fold } from '../sheet/text/fold';

/** The printed title of a checked table, null when its title block names none. */
export type TitleOf = (table: TableReport) => string | null;

const place = ({ sheet, area }: Pick<Table, 'sheet' | 'area'>): string => `${sheet}!${areaAddress(area)}`;

/** Finds titles among the lines above each table: the line that tells the table's kind. */
export function titlesOf(tables: readonly Table[], plan: Plan): TitleOf {
  const blocks = new Map(tables.map((table) => [place(table), table.title]));
  return (table) => {
    const wordings = plan.tables.find(({ id }) => id === table.kind)?.titles ?? [];
    const lines = blocks.get(place(table)) ?? [];
    return lines.find((line) => wordings.some((wording) => containsWords(fold(line), fold(wording)))) ?? null;
  };
}
