import { isDeepStrictEqual } from 'node:util';
import { check, CRITERIA, FIVE } from './five-criteria';
import { byHand } from './hand-written';
import { interleaved, median, type Row } from './measure';
import { rulesEngine } from './rules-engine';
import { PLAN, readingOf, typedRows } from './typed-table';

const SIZES = [100, 1_000, 10_000, 100_000];
const PEER_LIMIT = 2_000;
const ROUNDS = 9;
/** Judging beside a rules engine and a hand-written loop, on the same rows by the same five criteria. */
async function run(): Promise<Row[]> {
  const engine = rulesEngine();
  const table: Row[] = [];
  for (const size of SIZES) {
    const rows = typedRows(size);
    const reading = readingOf(rows);
    const peerRows = rows.slice(0, PEER_LIMIT);
    const expected = byHand(rows);
    if (!isDeepStrictEqual(check(reading, FIVE), expected)) throw new Error('The plan and the loop disagree');
    const verdicts = expected.slice(0, PEER_LIMIT).map(({ verdict }) => verdict);
    if ((await engine(peerRows)).join() !== verdicts.join()) throw new Error('The rules engine and the loop disagree');
    const repeat = Math.max(1, Math.floor(10_000 / size));
    const many = (contestant: () => unknown) => () => {
      for (let count = 0; count < repeat; count++) contestant();
    };
    const times = await interleaved(ROUNDS, {
      five: many(() => check(reading, FIVE)),
      whole: many(() => check(reading, PLAN)),
      loop: many(() => byHand(rows)),
      engine: async () => {
        await engine(peerRows);
      },
    });
    const perRow = (name: 'five' | 'whole' | 'loop') => (median(times[name]) / repeat / size) * 1000;
    const peer = (median(times.engine) / peerRows.length) * 1000;
    const [five, whole, loop] = [perRow('five'), perRow('whole'), perRow('loop')];
    table.push({
      rows: size,
      'ours, microseconds a row': Number(five.toFixed(2)),
      'loop, microseconds a row': Number(loop.toFixed(2)),
      'rules engine, microseconds a row': Number(peer.toFixed(2)),
      'ours / loop': Number((five / loop).toFixed(1)),
      'rules engine / ours': Number((peer / five).toFixed(1)),
      'whole plan, microseconds a row': Number(whole.toFixed(2)),
    });
  }
  return table;
}

export const judging = {
  run,
  notes: [
    `Five criteria, the same for all three: ${[...CRITERIA].join(', ')}. "Whole plan" is ours with all ${PLAN.criteria.length} criteria of the plan.`,
    'Ours starts from the typed table and ends with the whole report: kinds of units, duplicates, verdicts, findings with cells, values, clause and message data.',
    'The loop is written for this one table and knows its columns; its rows and findings are compared with ours and are the same. It looks for no duplicates.',
    `json-rules-engine gives the names of the rules that fired, and no explanation; it is given ${PEER_LIMIT} rows at most.`,
    `Medians of ${ROUNDS} rounds, contestants one after the other in every round; about four rows of ten have a finding.`,
  ],
};
