import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../i18n/message';
import type { CeilingView, UnitStanding } from '../engine/scores/score-types';
import { useLanguage, useWords } from '../words/use-words';
import { hundredths } from './hundredths';
import { scoreMessages } from './messages';
import { byPlace } from './standing-order';
import { GradeCeilings, UnitGrade } from './unit-grade';

const useStyles = makeStyles({
  heading: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  place: { width: '40px' },
  total: { width: '112px' },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: 'left' },
  cell: {
    padding: '3px 4px 3px 6px',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right' },
  chosen: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '-1px' },
  },
  own: { fontWeight: tokens.fontWeightSemibold },
  name: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left', whiteSpace: 'normal' },
  small: { display: 'block', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly units: readonly UnitStanding[];
  readonly ceilings: readonly CeilingView[];
  readonly chosen: number;
  readonly rankBy: 'points' | 'percent';
  readonly onChoose: (unit: number) => void;
}

/** Units by place, with what separates each from the next better one. */
export function StandingsTable({ units, ceilings, chosen, rankBy, onChoose }: Props) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const language = useLanguage();
  const gapText = (gap: number): string => {
    if (gap === 0) return words('gap-ties');
    return words(rankBy === 'percent' ? 'gap-percent' : 'gap-short', { gap: hundredths(gap) });
  };
  return (
    <section aria-label={words('standings')}>
      <h2 className={styles.heading}>{words('standings')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.place)}>
              {words('place')}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {words('unit')}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.total, styles.number)}>
              {words('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {byPlace(units).map((index) => {
            const unit = units[index];
            if (!unit) return null;
            const { name, place, shared, total, percent, gap, blanks, grade } = unit;
            return (
              <tr key={index} className={mergeClasses(index === chosen && styles.chosen)}>
                <td className={styles.cell}>{place}</td>
                <th scope="row" className={styles.cell}>
                  <Link
                    className={mergeClasses(styles.name, index === chosen && styles.own)}
                    aria-current={index === chosen ? 'true' : undefined}
                    onClick={() => onChoose(index)}
                  >
                    {name}
                  </Link>
                  {grade && <UnitGrade grade={grade} />}
                  {blanks > 0 && <span className={styles.small}>{words('unscored', { count: blanks })}</span>}
                </th>
                <td className={mergeClasses(styles.cell, styles.number)}>
                  {formatNumber(total, language)}
                  {rankBy === 'percent' && percent !== null && (
                    <span className={styles.small}>{words('percent', { percent: hundredths(percent) })}</span>
                  )}
                  {gap !== null && <span className={styles.small}>{gapText(gap)}</span>}
                  {shared > 1 && <span className={styles.small}>{words('shared-place')}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <GradeCeilings ceilings={ceilings} />
    </section>
  );
}
