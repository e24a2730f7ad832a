import type { Language } from '../i18n/message';
import { storagePartition, type TextStorage } from './local-storage';

const KEY = 'thidua.language';

/** Remembers on this machine the language that a person chose. Never throws: what cannot be kept is not. */
export interface LanguageMemory {
  /** Null when none was chosen, or nothing of ours can be read. */
  load(): Language | null;
  save(language: Language): void;
}

/** @param storageOf may throw where storage is refused. */
export const localLanguage = (storageOf: () => TextStorage = () => localStorage): LanguageMemory => ({
  load: () => {
    try {
      const kept = storageOf().getItem(storagePartition() + KEY);
      return kept === 'vi' || kept === 'en' ? kept : null;
    } catch {
      return null;
    }
  },
  save: (language) => {
    try {
      storageOf().setItem(storagePartition() + KEY, language);
    } catch {
      // Storage is forbidden here: the pane begins in Vietnamese again.
    }
  },
});
