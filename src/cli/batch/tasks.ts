import path from 'node:path';
import type { Input } from '../input/collect-files';
import { numbered } from '../output/result-file';
import type { BatchTask } from './setting';

/**
 * The files of a run with names of their own. Files of one name from different folders are told apart before anything runs, so that the
 * result does not hang on which of them is done first.
 */
export function batchTasks(inputs: readonly Input[]): BatchTask[] {
  const times = new Map<string, number>();
  for (const input of inputs) times.set(bareName(input), (times.get(bareName(input)) ?? 0) + 1);
  const taken = new Set<string>();
  return inputs.map((input) => {
    const bare = bareName(input);
    const isAlone = times.get(bare) === 1;
    const name = isAlone ? bare : input.ok ? input.file.shown : input.shown;
    let copyTo = bare;
    for (let number = 2; taken.has(copyTo.toLowerCase()); number++) copyTo = numbered(bare, number);
    taken.add(copyTo.toLowerCase());
    return { input, name: name.split(path.sep).join('/'), copyTo };
  });
}

const bareName = (input: Input): string => (input.ok ? input.file.below : input.shown);
