import { Button, Checkbox, Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { WORKBOOK_ENDINGS } from '../../files/workbook-endings';
import type { OfficeListView } from '../engine/protocol';
import { MOST_KEPT, withList, withoutList } from '../store/named-lists';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { planScreenMessages } from './messages';

const FILES = [...WORKBOOK_ENDINGS, '.txt'].join(',');

const useStyles = makeStyles({
  row: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginTop: '4px' },
  sheets: { minWidth: '110px', flex: '1 1 110px' },
  options: { maxHeight: '240px' },
  file: { display: 'none' },
});

/** One list of the office. */
export function ListRow({ list: { id, label, known } }: { readonly list: OfficeListView }) {
  const styles = useStyles();
  const words = useWords(planScreenMessages);
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  const isWorking = usePaneState(({ work }) => work !== null);
  const overview = usePaneState((state) => state.overview);
  const named = usePaneState((state) => state.lists).find((one) => one.list === id);
  const sheets = overview?.sheets.map(({ sheet }) => sheet) ?? [];
  const sheet = named?.from === 'sheet' ? named.sheet : '';
  const isAsked = named?.from === 'file' && named.names === null;
  const states = [
    known ? words('list-known', { source: known.source, count: known.count }) : words('list-none'),
    ...(known && known.unread > 0 ? [words('list-unread', { count: known.unread })] : []),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.name}>{label}</div>
      <div className={styles.state}>{isAsked ? words('list-again', { file: named.file }) : states.join(' · ')}</div>
      <div className={styles.actions}>
        <Dropdown
          size="small"
          className={styles.sheets}
          aria-label={words('list-sheet', { list: label })}
          value={sheet || words('list-no-sheet')}
          selectedOptions={sheet ? [sheet] : []}
          listbox={{ className: styles.options }}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue === undefined || optionValue === sheet) return;
            void pane.changeLists((lists) => withList(lists, { list: id, from: 'sheet', sheet: optionValue }));
          }}
        >
          {sheets.map((name) => (
            <Option key={name} value={name} text={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
        <Button
          size="small"
          disabledFocusable={isWorking}
          aria-label={words('list-file-of', { list: label })}
          onClick={() => input.current?.click()}
        >
          {words('list-file')}
        </Button>
        <input
          ref={input}
          type="file"
          accept={FILES}
          className={styles.file}
          aria-hidden
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void pane.readListFile(id, file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {named && (
          <Button
            size="small"
            disabledFocusable={isWorking}
            aria-label={words('list-drop-of', { list: label })}
            onClick={() => void pane.changeLists((lists) => withoutList(lists, id))}
          >
            {words('list-drop')}
          </Button>
        )}
      </div>
      {named?.from === 'file' && named.names !== null && (
        <Checkbox
          checked={named.isKept}
          disabled={isWorking || named.names.length > MOST_KEPT}
          label={words('list-keep')}
          onChange={(_, { checked }) =>
            void pane.changeLists((lists) => withList(lists, { ...named, isKept: checked === true }))
          }
        />
      )}
    </li>
  );
}
