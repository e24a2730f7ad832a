import { defineMessages } from '../../i18n/message';
import { containsWords, fold } from '../../sheet/text/fold';
import { overQuota, type Quota } from '../quotas/quota';
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

/** The quota whose longest wording stands in a proposal, so that "Bằng khen" does not take "Bằng khen Thủ tướng". */
function quotaOf(text: string, quotas: readonly Quota[]): Quota | null {
  const folded = fold(text);
  const reach = ({ texts }: Quota): number =>
    Math.max(
      0,
      ...texts
        .map(fold)
        .filter((wording) => containsWords(folded, wording))
        .map(({ length }) => length),
    );
  const [best] = quotas.map((quota) => ({ quota, length: reach(quota) })).sort((a, b) => b.length - a.length);
  return best && best.length > 0 ? best.quota : null;
}

function blocFindings(sheet: ScoreSheet, members: readonly number[], quotas: readonly Quota[]): ScoreFinding[] {
  const { series } = sheet;
  const places = placesBy(members, (index) => meant(series[index]?.total ?? null));
  return quotas.flatMap((quota): ScoreFinding[] => {
    const proposals = members
      .filter((index) => quotaOf(series[index]?.award?.text ?? '', quotas) === quota)
      .map((unit) => ({ unit, place: places.get(unit)?.place ?? null }));
    const result = overQuota(quota.rule, proposals, members.length);
    if (result.beyond.length === 0) return [];
    const beyond = result.beyond.flatMap(({ unit }) => series[unit] ?? []);
    const cells = beyond.flatMap(({ award }) => (award ? [addressOf(award)] : []));
    const data = {
      award: quota.label,
      proposed: proposals.length,
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
