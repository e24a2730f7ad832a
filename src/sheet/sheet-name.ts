const MAX_LENGTH = 31;

/**
 * A name for a new sheet that Excel accepts: at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at the ends, not
 * "History", and different from the names there are without regard to case. A taken name gets " (2)", " (3)" and so on.
 */
export function freeSheetName(wanted: string, existing: readonly string[]): string {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const base =
    trimEnds(
      [...wanted].map((character) => (/[\\/?*[\]:]/.test(character) || character < ' ' ? ' ' : character)).join(''),
    ) || 'Sheet';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = trimEnds(cut(base, MAX_LENGTH - suffix.length)) + suffix;
    if (!taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}

const trimEnds = (name: string): string => name.replace(/^['\s]+|['\s]+$/g, '');

/** Cut without leaving half of a surrogate pair. */
const cut = (name: string, length: number): string => name.slice(0, length).replace(/[\ud800-\udbff]$/, '');
