import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldChoice, SheetOverview, TableOverview } from '../engine/overview-types';
import { useWords } from '../words/use-words';
import { HeaderRows } from './header-rows';
import { recognisedMessages } from './messages';
import { TableCard } from './table-card';

const useStyles = makeStyles({
  section: { marginTop: '14px' },
  name: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  state: {
    marginLeft: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  next: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheet: SheetOverview;
  readonly tables: readonly TableOverview[];
  readonly fields: readonly FieldChoice[];
  readonly isActive: boolean;
}

/** One sheet: its tables, or why there is none. */
export function SheetSection({ sheet: { sheet, visibility, isProtected, problem }, tables, fields, isActive }: Props) {
  const styles = useStyles();
  const words = useWords(recognisedMessages);
  const states = [
    ...(isActive ? [words('active')] : []),
    ...(visibility === 'visible' ? [] : [words('hidden')]),
    ...(isProtected ? [words('protected')] : []),
  ];
  return (
    <section className={styles.section} aria-label={words('sheet', { sheet })}>
      <h2 className={styles.name}>
        {sheet} {states.length > 0 && <span className={styles.state}>{states.join(' · ')}</span>}
      </h2>
      {problem && (
        <p className={styles.problem}>
          {problem.message} <span className={styles.next}>{problem.next}</span>
        </p>
      )}
      {!problem && tables.length === 0 && <p className={styles.problem}>{words('no-table-here')}</p>}
      {tables.length === 0 && <HeaderRows sheet={sheet} table={null} />}
      {tables.map((table) => (
        <TableCard key={`${table.headerRows.first} ${table.left}`} table={table} fields={fields} />
      ))}
    </section>
  );
}
