import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { ColumnWayOverview, TableOverview } from '../engine/overview-types';
import { CellLink } from '../shell/cell-link';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { correctionMessages } from './correction-messages';

const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontWeight: tokens.fontWeightSemibold },
  ways: { listStyleType: 'none', margin: '2px 0 0', padding: 0 },
  way: { padding: '4px 0' },
  about: { color: tokens.colorNeutralForeground2 },
  choice: { minWidth: 0, width: '100%', maxWidth: '300px' },
});

/** Nothing was said of the column. */
const OPEN = '';

/** Columns whose figures or days can be read in more ways than one: how is the whole column read? */
export function ColumnWays({ table }: { readonly table: TableOverview }) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const title = words('way-title', { count: table.ways.length });
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.ways} aria-label={title}>
        {table.ways.map((way) => (
          <WayRow key={`${way.column} ${way.about}`} table={table} way={way} />
        ))}
      </ul>
    </>
  );
}

function WayRow({ table, way }: { readonly table: TableOverview; readonly way: ColumnWayOverview }) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const pane = usePane();
  const { column, letters, header, about, count, row, choices, said } = way;
  const open = words('text-open');
  return (
    <li className={styles.way}>
      <CellLink place={{ sheet: table.sheet, row, column }}>{words('way-column', { letters, header })}</CellLink>
      <div className={styles.about}>{count > 0 ? words('way-open', { count }) : words('way-settled')}</div>
      <Dropdown
        size="small"
        className={styles.choice}
        aria-label={words('way-of', { letters, header })}
        value={choices.find(({ key }) => key === said)?.label ?? open}
        selectedOptions={[said ?? OPEN]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === undefined || optionValue === (said ?? OPEN)) return;
          const chosen = choices.find(({ key }) => key === optionValue);
          void pane.readings.way(table, column, about, chosen?.way ?? null);
        }}
      >
        {[{ key: OPEN, label: open }, ...choices].map(({ key, label }) => (
          <Option key={key} value={key} text={label}>
            {label}
          </Option>
        ))}
      </Dropdown>
    </li>
  );
}
