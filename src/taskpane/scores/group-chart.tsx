import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitStanding } from '../engine/scores/score-types';
import { useWords } from '../words/use-words';
import { scoreMessages } from './messages';

const WIDTH = 320;
const NAME = 14;
const BAR = 12;
const STEP = NAME + BAR + 6;

/** Fills that stand apart from their neighbours in light and dark; patterns of strokes do the same under forced colours. */
const FILLS = [
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPalettePumpkinBorderActive,
  tokens.colorPaletteForestBorderActive,
  tokens.colorPaletteGrapeBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteMarigoldBorderActive,
] as const;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto', forcedColorAdjust: 'auto' },
  name: { fontSize: '11px', fill: tokens.colorNeutralForeground2 },
  legend: { listStyleType: 'none', margin: '4px 0 0', padding: 0, color: tokens.colorNeutralForeground2 },
  entry: { display: 'flex', gap: '6px', alignItems: 'baseline', overflowWrap: 'anywhere' },
  swatch: { flexShrink: 0, width: '10px', height: '10px', forcedColorAdjust: 'none' },
});

interface Props {
  readonly units: readonly UnitStanding[];
  readonly groups: readonly string[];
}

/** A bar for each unit, made of its scores under the topmost groups; deductions are left to the figures. */
export function GroupChart({ units, groups }: Props) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const positive = (score: number): number => Math.max(0, score);
  const longest = Math.max(1, ...units.map((unit) => unit.groups.reduce((sum, score) => sum + positive(score), 0)));
  const fill = (group: number): string => FILLS[group % FILLS.length] ?? FILLS[0];
  const spoken = units.map(({ name, groups: scores }) =>
    words('chart-bar', {
      unit: name,
      groups: { list: scores.map((score, group) => words('group-score', { group: groups[group] ?? '', score })) },
    }),
  );
  return (
    <>
      <svg
        className={styles.chart}
        role="img"
        aria-label={`${words('chart')}. ${spoken.join('. ')}`}
        viewBox={`0 0 ${WIDTH} ${units.length * STEP}`}
      >
        {units.map(({ name, groups: scores }, unit) => {
          let left = 0;
          return (
            <g key={unit} transform={`translate(0 ${unit * STEP})`}>
              <text className={styles.name} x={0} y={NAME - 4}>
                {name}
              </text>
              {scores.map((score, group) => {
                const width = (positive(score) / longest) * WIDTH;
                const x = left;
                left += width;
                return (
                  <rect key={group} x={x} y={NAME} width={Math.max(0, width - 1)} height={BAR} fill={fill(group)} />
                );
              })}
            </g>
          );
        })}
      </svg>
      <ul className={styles.legend} aria-hidden>
        {groups.map((group, index) => (
          <li key={index} className={styles.entry}>
            <span className={styles.swatch} style={{ backgroundColor: fill(index) }} />
            {group}
          </li>
        ))}
      </ul>
    </>
  );
}
