import { defineMessages } from '../../i18n/message';
import { unitNameKey } from '../../sheet/text/abbreviations';
import { addressOf } from '../sheet/score-sheet';
import type { ScoreCheck, ScoreFinding } from './score-check';

const messages = defineMessages('own-unit-scored', {
  own: {
    vi: '{unit} là đơn vị của khối trưởng: khối trưởng đang chấm điểm cho chính đơn vị mình.',
    en: '{unit} is the unit of the bloc’s head, who scores it here.',
  },
});

/** The khối trưởng scored its own unit. Told, never counted. */
export const ownUnitScored: ScoreCheck = {
  id: 'own-unit-scored',
  messages,
  run({ sheet, options, figures }) {
    const own = unitNameKey(options.ownUnit ?? sheet.scorer ?? '');
    if (own === '') return [];
    return figures.flatMap(({ series, isScoredHere }): ScoreFinding[] => {
      const isByBloc = series.role === 'bloc' || (series.role === null && sheet.layout !== 'ranking');
      const first = series.cells.find((cell, index) => cell && isScoredHere[index]);
      if (!isByBloc || !series.unit || unitNameKey(series.unit) !== own || !first) return [];
      return [
        {
          check: 'own-unit-scored',
          outcome: 'info',
          severity: 'info',
          // A table of one unit is about that unit as a whole.
          row: sheet.layout === 'unit' ? null : first.row,
          alsoWrong: [],
          cells: [addressOf(series.total ?? first)],
          message: messages.say('own', { unit: series.unit }),
          figure: null,
        },
      ];
    });
  },
};
