import type { AcrossFinding } from '../../report/across';
import { unitNameKey } from '../../sheet/text/abbreviations';
import { acrossMessages } from './messages';
import type { SentFile } from './sent-file';

/** Units that are to send something, as the office lists them. */
export interface ExpectedUnits {
  /** Name of the list as people know it. */
  readonly source: string;
  readonly units: readonly { readonly name: string; readonly bloc: string }[];
}

/** Units of the office's list that sent no file and stand in none. */
export function silentUnits(
  sent: readonly SentFile[],
  { source, units }: ExpectedUnits,
  canonical: (nameKey: string) => string,
): AcrossFinding[] {
  const keyOf = (name: string): string => canonical(unitNameKey(name));
  const seen = new Set(sent.map(({ unit }) => keyOf(unit)));
  for (const { facts } of sent) for (const { unitKey } of facts.records) seen.add(unitKey);
  return units.flatMap(({ name, bloc }): AcrossFinding[] =>
    seen.has(keyOf(name))
      ? []
      : [
          {
            criterion: 'nothing-sent',
            outcome: 'unknown',
            severity: 'supplement',
            bloc,
            unit: name,
            clause: '',
            message: acrossMessages.say('nothing-sent', { unit: name, source }),
            places: [],
          },
        ],
  );
}
