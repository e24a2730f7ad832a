import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ScoreBasis } from '../../scoring/contest/standings';
import type { ContestChoice, ScoreView } from '../engine/scores/score-types';
import { LabelledChoice } from '../shell/labelled-choice';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { Fold } from './fold';
import { scoreMessages } from './messages';

const useStyles = makeStyles({
  about: { margin: '0 0 2px', color: tokens.colorNeutralForeground2 },
  sheets: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  // Text alone as high as the rest of the screen.
  label: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** Which units are looked at, and whose scores they are ranked by. */
export function ContestChoices({ view }: { readonly view: ScoreView }) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const pane = usePane();
  const without = usePaneState(({ scores }) => scores.without);
  const { contests, contest, bases, basis, sheets } = view;
  const labelOf = ({ label, units, sheets: own }: ContestChoice): string => {
    const [first = ''] = own;
    if (label !== null) return label;
    return own.length > 1 ? words('contest-units', { units, sheet: first }) : words('contest-sheet', { sheet: first });
  };
  const take = (sheet: string, isIn: boolean): void =>
    pane.showScores({
      unit: 0,
      contest: 0,
      without: isIn ? without.filter((one) => one !== sheet) : [...without, sheet],
    });
  return (
    <>
      {contests.length > 1 && (
        <LabelledChoice
          name={words('contest')}
          choices={contests.map((one) => ({ id: String(one.id), label: labelOf(one) }))}
          chosen={String(contest)}
          onChoose={(id) => pane.showScores({ contest: Number(id), basis: null, unit: 0 })}
        />
      )}
      {bases.length > 1 && (
        <LabelledChoice
          name={words('role')}
          choices={bases.map((id) => ({ id, label: words(id) }))}
          chosen={basis ?? ''}
          onChoose={(id) => pane.showScores({ basis: id as ScoreBasis })}
        />
      )}
      {sheets.length > 1 && (
        <Fold name={words('sheets', { count: sheets.filter(({ isIn }) => isIn).length, total: sheets.length })}>
          <p className={styles.about}>{words('sheets-about')}</p>
          <ul className={styles.sheets}>
            {sheets.map(({ sheet, isIn }) => (
              <li key={sheet}>
                <Checkbox
                  checked={isIn}
                  disabled={isIn && sheets.filter((one) => one.isIn).length === 1}
                  label={{ children: sheet, className: styles.label }}
                  onChange={(_, { checked }) => take(sheet, checked === true)}
                />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
