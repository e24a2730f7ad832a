import { excelHost } from '../src/excel/index';
import { marksFor, persons } from '../test/excel/excel-workbooks';
import { useHost } from '../test/excel/office';
import type { Row } from './measure';

const RECORDS = [10, 100, 1_000, 10_000, 50_000];

/** Requests and bytes that cross between the pane and Excel, against the number of records. */
async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const records of RECORDS) {
    const { traffic } = useHost(persons(records));
    const excel = excelHost();
    const counted = async (work: () => Promise<unknown>): Promise<readonly [requests: number, kilobytes: number]> => {
      traffic.reset();
      await work();
      const bytes = traffic.requests.reduce(
        (sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes,
        0,
      );
      return [traffic.syncs, Math.round(bytes / 1000)];
    };
    const [reading, read] = await counted(() => excel.snapshot());
    const [marking, marked] = await counted(() => excel.applyMarks(marksFor(records)));
    const [removing, removed] = await counted(() => excel.removeMarks());
    rows.push({
      records,
      'requests to read': reading,
      'kB read': read,
      'requests to mark': marking,
      'kB to mark': marked,
      'requests to remove': removing,
      'kB to remove': removed,
    });
  }
  return rows;
}

export const excel = {
  run,
  notes: [
    "Counted at the bridge of Microsoft's own library over the simulated host: a list of four columns on the first of two sheets.",
    'Requests grow only by the blocks that keep each of them under 5 MB.',
  ],
};
