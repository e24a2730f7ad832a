import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RowEntry as RowEntryData } from '../engine/list-types';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { Details } from './details';
import { resultMessages } from './messages';
import { LookIcon, useLookStyles } from './verdict-look';
import { WhyButton } from './why-button';

const useStyles = makeStyles({
  row: {
    padding: '9px 12px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    columnGap: '8px',
  },
  icon: { fontSize: '18px', marginTop: '1px' },
  first: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    border: 'none',
    background: 'none',
    padding: 0,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  number: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  verdict: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: '1px' },
  kind: { color: tokens.colorNeutralForeground3 },
  reason: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  short: { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

interface Props {
  readonly entry: RowEntryData;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A record: its name leads to the cell, "why" opens its reasons. */
export function RowEntry({ entry, isOpen, onToggle }: Props) {
  const styles = useStyles();
  const looks = useLookStyles();
  const words = useWords(resultMessages);
  const pane = usePane();
  const details = useId();
  const { subject, row, verdict, verdictLabel, kindLabel, reason, more } = entry;
  const name = subject || words('nameless');
  return (
    <div className={styles.row}>
      <LookIcon look={verdict} className={mergeClasses(styles.icon, looks[verdict])} />
      <div>
        <div className={styles.first}>
          <button
            type="button"
            className={styles.name}
            aria-label={words('go-to', { subject: name, row: row + 1 })}
            onClick={() => void pane.goTo(entry)}
          >
            {name}
          </button>
          <span className={styles.number}>{words('row', { row: row + 1 })}</span>
        </div>
        <div className={styles.verdict}>
          <span className={looks[verdict]}>{verdictLabel}</span>
          {kindLabel && <span className={styles.kind}> · {kindLabel}</span>}
        </div>
        {reason && !isOpen && (
          <p className={styles.reason}>
            <span className={styles.short}>{reason}</span>
            {more > 0 && <span className={styles.kind}>{words('more', { count: more })}</span>}
          </p>
        )}
        {entry.hasDetails && (
          <WhyButton
            label={words('why')}
            name={words('why-of', { subject: name })}
            isOpen={isOpen}
            controls={details}
            onToggle={onToggle}
          />
        )}
        {isOpen && <Details id={details} table={entry.table} row={entry.index} place={entry} />}
      </div>
    </div>
  );
}
