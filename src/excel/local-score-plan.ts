import { storagePartition, type TextStorage } from './local-storage';

const KEY = 'thidua.score-plan';
/** Characters that the kept score plan may have. */
export const MOST_CHARACTERS = 500_000;

/** A chosen score plan as it is kept. */
export interface KeptScorePlan {
  /** Name of the file that it was read from. */
  readonly file: string;
  /** The score plan as a JSON document. */
  readonly text: string;
  /** Criteria whose method the file says in words that were not understood. */
  readonly unread: number;
  /** The day on which it was chosen, as YYYY-MM-DD. */
  readonly chosen: string;
}

/** Remembers on this machine the score plan that a person chose last. Never throws. */
export interface ScorePlanMemory {
  /** Null when none was chosen, or nothing of ours can be read. */
  load(): KeptScorePlan | null;
  /** False when it could not be kept: too large, or storage is refused. Null forgets it. */
  save(plan: KeptScorePlan | null): boolean;
}

/** @param storageOf may throw where storage is refused. */
export const localScorePlan = (storageOf: () => TextStorage = () => localStorage): ScorePlanMemory => ({
  load: () => {
    try {
      const kept: unknown = JSON.parse(storageOf().getItem(storagePartition() + KEY) ?? 'null');
      return isKept(kept) ? kept : null;
    } catch {
      return null;
    }
  },
  save: (plan) => {
    try {
      const text = JSON.stringify(plan);
      if (plan === null || text.length > MOST_CHARACTERS) storageOf().removeItem(storagePartition() + KEY);
      else storageOf().setItem(storagePartition() + KEY, text);
      return plan === null || text.length <= MOST_CHARACTERS;
    } catch {
      return false;
    }
  },
});

const isKept = (one: unknown): one is KeptScorePlan =>
  typeof one === 'object' &&
  one !== null &&
  ['file', 'text', 'chosen'].every((name) => typeof (one as Record<string, unknown>)[name] === 'string') &&
  typeof (one as Record<string, unknown>)['unread'] === 'number';
