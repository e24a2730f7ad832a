import type { Kinship } from '../../criteria/kinship';
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

/** Units of the office's list that sent no file and stand in none; those of which something came under another name are told apart. */
export function silentUnits(
  sent: readonly SentFile[],
  { source, units }: ExpectedUnits,
  canonical: (nameKey: string) => string,
  kinship: Kinship,
): AcrossFinding[] {
  const keyOf = (name: string): string => canonical(unitNameKey(name));
  const seen = new Map<string, string>();
  const see = (key: string, told: string): void => {
    if (!seen.has(key)) seen.set(key, told);
  };
  for (const { unit, file } of sent) see(keyOf(unit), `"${unit}" (${file})`);
  for (const { facts, file } of sent)
    for (const { unitKey, unit } of facts.records) see(unitKey, `"${unit}" (${file})`);
  return units.flatMap(({ name, bloc }): AcrossFinding[] => {
    const key = keyOf(name);
    if (seen.has(key)) return [];
    const about = { bloc, unit: name, clause: '', places: [] };
    const kin = kinship.of(key).filter((one) => seen.has(one.key));
    const [first] = kin;
    if (first) {
      const others = { list: kin.map((one) => seen.get(one.key) ?? one.name) };
      const data = { unit: name, source, others, since: { date: first.since } };
      const message = acrossMessages.say('predecessor-sent', data);
      return [{ ...about, criterion: 'predecessor-files', outcome: 'review', severity: 'warn', message }];
    }
    const message =
      bloc === ''
        ? acrossMessages.say('nothing-sent', { unit: name, source })
        : acrossMessages.say('nothing-sent-bloc', { unit: name, bloc, source });
    return [{ ...about, criterion: 'nothing-sent', outcome: 'unknown', severity: 'supplement', message }];
  });
}
