import { checkWorkbook } from '../src/check/index';
import { interleaved, median, type Row } from './measure';
import { rulesEngine } from './rules-engine';
import { PLAN, readingOf, typedRows, type TypedRow } from './typed-table';

const SIZES = [100, 1_000, 10_000, 100_000];
const PEER_LIMIT = 2_000;
const GOOD = new Set(['HTXSNV', 'HTTNV']);

/** The same criteria as a hand-written loop, with reasons that a person could read. */
const byHand = (rows: readonly TypedRow[]): { readonly verdict: string; readonly reasons: readonly string[] }[] =>
  rows.map(({ ratings, targets, work, papers }) => {
    const reasons: string[] = [];
    let excellent = 0;
    let isLow = false;
    for (const rating of ratings) {
      if (rating === 'HTXSNV') excellent++;
      if (!GOOD.has(rating)) isLow = true;
    }
    if (isLow) reasons.push(`xếp loại ${ratings.join(', ')}`);
    if (excellent < 3) reasons.push(`${excellent} năm HTXSNV`);
    if (targets <= 100) reasons.push(`chỉ tiêu ${targets} %`);
    if (!work) reasons.push('chưa có công trình');
    const isIneligible = reasons.length > 0;
    if (!papers) reasons.push('thiếu biên bản');
    return { verdict: isIneligible ? 'ineligible' : papers ? 'eligible' : 'incomplete', reasons };
  });

const byPlan = (reading: ReturnType<typeof readingOf>): string[] =>
  (checkWorkbook(reading, PLAN, { asOf: '2025-07-05' }).tables[0]?.rows ?? []).map(({ verdict }) => verdict);

/** Rows judged per second beside a rules engine and a hand-written loop, on the same typed rows with the same verdicts. */
export async function judging(): Promise<Row[]> {
  const engine = rulesEngine();
  const table: Row[] = [];
  for (const size of SIZES) {
    const rows = typedRows(size);
    const reading = readingOf(rows);
    const peerRows = rows.slice(0, PEER_LIMIT);
    const expected = byHand(rows).map(({ verdict }) => verdict);
    if (byPlan(reading).join() !== expected.join()) throw new Error('The plan and the loop disagree');
    if ((await engine(peerRows)).join() !== expected.slice(0, PEER_LIMIT).join())
      throw new Error('The rules engine and the loop disagree');
    const repeat = Math.max(1, Math.floor(5_000 / size));
    const many = (run: () => unknown) => () => {
      for (let count = 0; count < repeat; count++) run();
    };
    const times = await interleaved(5, {
      plan: many(() => byPlan(reading)),
      loop: many(() => byHand(rows)),
      engine: async () => {
        await engine(peerRows);
      },
    });
    const plan = median(times.plan) / repeat / size;
    const loop = median(times.loop) / repeat / size;
    const peer = median(times.engine) / peerRows.length;
    table.push({
      rows: size,
      'rows per second': Math.round(1000 / plan),
      'microseconds per row': Number((plan * 1000).toFixed(2)),
      'rules engine / ours': Number((peer / plan).toFixed(1)),
      'ours / loop': Number((plan / loop).toFixed(1)),
      'rows given to the rules engine': peerRows.length,
    });
  }
  return table;
}
