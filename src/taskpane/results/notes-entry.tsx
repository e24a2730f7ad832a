import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { NotesEntry as NotesEntryData } from '../engine/list-types';
import { useWords } from '../words/use-words';
import { Details } from './details';
import { resultMessages } from './messages';
import { LookIcon, useLookStyles } from './verdict-look';
import { WhyButton } from './why-button';

const useStyles = makeStyles({
  notes: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { fontSize: '18px', marginTop: '3px' },
});

interface Props {
  readonly entry: NotesEntryData;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What concerns the whole table. */
export function NotesEntry({ entry, isOpen, onToggle }: Props) {
  const styles = useStyles();
  const looks = useLookStyles();
  const words = useWords(resultMessages);
  const details = useId();
  const look = entry.isCounted ? 'incomplete' : 'info';
  const label = words(entry.isCounted ? 'table-lacks' : 'table-notes', { count: entry.count });
  return (
    <div className={styles.notes}>
      <LookIcon look={look} className={mergeClasses(styles.icon, looks[look])} />
      <div>
        <WhyButton label={label} name={label} isOpen={isOpen} controls={details} onToggle={onToggle} />
        {isOpen && <Details id={details} table={entry.table} row={null} />}
      </div>
    </div>
  );
}
