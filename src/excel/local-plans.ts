import { storagePartition, type TextStorage } from './local-storage';

const KEY = 'thidua.plans';
/** Characters that all kept plan files may have together: storage of a page ends at about five million. */
export const MOST_CHARACTERS = 1_000_000;

/** A plan file as it is kept: nothing but its id and its text. */
interface KeptPlan {
  readonly id: string;
  readonly text: string;
}

/** Remembers on this machine the office's own plan files. Never throws. */
export interface PlanMemory {
  /** None where nothing of ours can be read. */
  load(): readonly KeptPlan[];
  /** False when they could not be kept: too large, or storage is refused. */
  save(plans: readonly KeptPlan[]): boolean;
}

/** @param storageOf may throw where storage is refused. */
export const localPlans = (storageOf: () => TextStorage = () => localStorage): PlanMemory => ({
  load: () => {
    try {
      const kept: unknown = JSON.parse(storageOf().getItem(storagePartition() + KEY) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isKept) : [];
    } catch {
      return [];
    }
  },
  save: (plans) => {
    try {
      const text = JSON.stringify(plans);
      if (text.length > MOST_CHARACTERS) return false;
      if (plans.length === 0) storageOf().removeItem(storagePartition() + KEY);
      else storageOf().setItem(storagePartition() + KEY, text);
      return true;
    } catch {
      return false;
    }
  },
});

const isKept = (one: unknown): one is KeptPlan =>
  typeof one === 'object' &&
  one !== null &&
  'id' in one &&
  typeof one.id === 'string' &&
  'text' in one &&
  typeof one.text === 'string';
