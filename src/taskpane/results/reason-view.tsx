import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DetailValue, Reason } from '../engine/list-types';
import { CellLink } from '../shell/cell-link';
import { useWords } from '../words/use-words';
import { resultMessages } from './messages';
import { useLookStyles, type Look } from './verdict-look';

const LOOK_OF: Readonly<Record<Reason['outcome'], Look>> = {
  fail: 'ineligible',
  unknown: 'incomplete',
  review: 'needs-review',
  info: 'info',
};

const useStyles = makeStyles({
  reason: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  line: { margin: '2px 0 0' },
  values: { margin: '4px 0 0', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', gap: '2px 8px' },
  header: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', maxWidth: '120px' },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  clause: { margin: '4px 0 0', color: tokens.colorNeutralForeground3 },
  remedy: { margin: '2px 0 0', color: tokens.colorNeutralForeground1 },
});

/** One reason: what was found, the values it rests on, the clause, what to do. */
export function ReasonView({ reason }: { readonly reason: Reason }) {
  const styles = useStyles();
  const looks = useLookStyles();
  const words = useWords(resultMessages);
  const { title, outcome, outcomeLabel, message, values, clause, clauseTitle, remedy } = reason;
  return (
    <div className={styles.reason}>
      <div>
        <span className={styles.title}>{title}</span> <span className={looks[LOOK_OF[outcome]]}>{outcomeLabel}</span>
      </div>
      <p className={styles.line}>{message}</p>
      {values.length > 0 && (
        <div className={styles.values} role="table" aria-label={words('values')}>
          {values.map((value, index) => (
            <Value key={index} value={value} />
          ))}
        </div>
      )}
      {clause && (
        <p className={styles.clause}>
          {clause}
          {clauseTitle && ` – ${clauseTitle}`}
        </p>
      )}
      {remedy && <p className={styles.remedy}>{words('remedy', { remedy })}</p>}
    </div>
  );
}

function Value({ value }: { readonly value: DetailValue }) {
  const styles = useStyles();
  const words = useWords(resultMessages);
  const { cell, header, text } = value;
  return (
    <div role="row" style={{ display: 'contents' }}>
      <span role="rowheader" className={styles.header}>
        {header}
      </span>
      <span role="cell" className={mergeClasses(styles.value, text === '' && styles.blank)}>
        {text === '' ? words('blank') : text}
      </span>
      <span role="cell">
        <CellLink place={value} name={words('go-to-cell', { cell })}>
          {cell}
        </CellLink>
      </span>
    </div>
  );
}
