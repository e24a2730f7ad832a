import { defineMessages } from '../../i18n/message';
import { heldQuotas } from '../quotas/proposals';
import type { Quota } from '../quotas/quota';
import { meant } from '../sheet/score-cell';
import { addressOf, type ScoreSheet } from '../sheet/score-sheet';
import type { ScoreCheck, ScoreFinding } from './score-check';
import { placesBy } from './places';

const messages = defineMessages('quota-exceeded', {
  over: {
    vi: '{award}: đề nghị {proposed}, chỉ được {allowed}; vượt ở {units}.',
    en: '{award}: {proposed} are proposed, {allowed} are allowed; beyond it: {units}.',
  },
  tied: {
    vi: '{award}: đề nghị {proposed}, chỉ được {allowed}; {units} bằng điểm với đơn vị cuối cùng trong chỉ tiêu.',
    en: '{award}: {proposed} are proposed, {allowed} are allowed; {units} have the same points as the last one within.',
  },
});

function blocFindings(sheet: ScoreSheet, members: readonly number[], quotas: readonly Quota[]): ScoreFinding[] {
  const { series } = sheet;
  const places = placesBy(members, (index) => meant(series[index]?.total ?? null));
  const proposed = members.map((index) => ({
    award: series[index]?.award?.text ?? '',
    place: places.get(index)?.place ?? null,
  }));
  return heldQuotas(proposed, quotas, members.length).flatMap((result): ScoreFinding[] => {
    if (result.beyond.length === 0) return [];
    const beyond = result.beyond.flatMap(({ unit }) => series[members[unit] ?? -1] ?? []);
    const cells = beyond.flatMap(({ award }) => (award ? [addressOf(award)] : []));
    const data = {
      award: result.quota.label,
      proposed: result.proposed,
      allowed: result.allowed,
      units: { list: beyond.map(({ unit, label }) => unit ?? label) },
    };
    return [
      {
        check: 'quota-exceeded',
        outcome: 'fail',
        severity: 'warn',
        row: beyond[0]?.award?.row ?? null,
        alsoWrong: beyond.slice(1).flatMap(({ award }) => (award ? [award.row] : [])),
        cells,
        message: messages.say(result.isTied ? 'tied' : 'over', data),
        figure: null,
      },
    ];
  });
}

/** More of an award proposed within a bloc than its quota allows. */
export const quotaExceeded: ScoreCheck = {
  id: 'quota-exceeded',
  messages,
  run: ({ sheet, options: { quotas } }) =>
    quotas.length === 0 ? [] : sheet.blocs.flatMap(({ series }) => blocFindings(sheet, series, quotas)),
};
