import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { UnitStanding } from '../engine/scores/score-types';
import { useWords } from '../words/use-words';
import { GroupBar, GroupPatterns } from './group-fill';
import { scoreMessages } from './messages';
import { byPlace } from './standing-order';

const WIDTH = 320;
const BAR = 12;
const SWATCH = 10;

const useStyles = makeStyles({
  units: { listStyleType: 'none', margin: '2px 0 0', padding: 0 },
  name: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  // What has to change under forced colours is said where it is drawn.
  drawing: { display: 'block', forcedColorAdjust: 'none' },
  bar: { width: '100%', height: `${BAR}px` },
  legend: { listStyleType: 'none', margin: '6px 0 0', padding: 0, color: tokens.colorNeutralForeground2 },
  entry: { display: 'flex', gap: '6px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  swatch: { flexShrink: 0, width: `${SWATCH}px`, height: `${SWATCH}px` },
});

interface Props {
  readonly units: readonly UnitStanding[];
  readonly groups: readonly string[];
}

/** A bar for each unit by place, made of its scores under the topmost groups; deductions are left to the figures. */
export function GroupChart({ units, groups }: Props) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const id = useId();
  const positive = (score: number): number => Math.max(0, score);
  const longest = Math.max(1, ...units.map((unit) => unit.groups.reduce((sum, score) => sum + positive(score), 0)));
  return (
    <>
      <ul className={styles.units}>
        {byPlace(units).map((index) => {
          const { name, groups: scores } = units[index] as UnitStanding;
          const said = scores.map((score, group) => words('group-score', { group: groups[group] ?? '', score }));
          const spoken = words('chart-bar', { unit: name, groups: { list: said } });
          let left = 0;
          return (
            <li key={index}>
              <span aria-hidden className={styles.name}>
                {name}
              </span>
              <svg
                className={`${styles.drawing} ${styles.bar}`}
                role="img"
                aria-label={spoken}
                viewBox={`0 0 ${WIDTH} ${BAR}`}
                preserveAspectRatio="none"
              >
                <GroupPatterns id={`${id}${index}`} />
                {scores.map((score, group) => {
                  const width = (positive(score) / longest) * (WIDTH - 1);
                  const x = left + 0.5;
                  left += width;
                  const place = { x, y: 0.5, width: Math.max(0, width - 1), height: BAR - 1 };
                  return <GroupBar key={group} group={group} id={`${id}${index}`} {...place} />;
                })}
              </svg>
            </li>
          );
        })}
      </ul>
      <ul className={styles.legend} aria-hidden>
        {groups.map((group, index) => (
          <li key={index} className={styles.entry}>
            <svg className={`${styles.drawing} ${styles.swatch}`} viewBox={`0 0 ${SWATCH} ${SWATCH}`}>
              <GroupPatterns id={`${id}-of-${index}`} />
              <GroupBar group={index} id={`${id}-of-${index}`} x={0.5} y={0.5} width={SWATCH - 1} height={SWATCH - 1} />
            </svg>
            {group}
          </li>
        ))}
      </ul>
    </>
  );
}
