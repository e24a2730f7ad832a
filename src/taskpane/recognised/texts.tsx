import { Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import type { TableOverview, TextOverview } from '../engine/overview-types';
import { CellLink } from '../shell/cell-link';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { correctionMessages } from './correction-messages';

const useStyles = makeStyles({
  title: { margin: '8px 0 0', fontWeight: tokens.fontWeightSemibold },
  texts: { listStyleType: 'none', margin: '2px 0 0', padding: 0 },
  text: { padding: '4px 0' },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  choice: { minWidth: 0, width: '100%', maxWidth: '300px' },
});

/** Nothing was said of the text. */
const OPEN = '';

/** Texts of a table that are not clear, and those that a person explained: what does each mean? */
export function Texts({ table }: { readonly table: TableOverview }) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const { texts, textCount } = table;
  const title = words('texts', { count: textCount });
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.texts} aria-label={title}>
        {texts.map((text) => (
          <TextRow key={`${text.field} ${text.text}`} table={table} text={text} />
        ))}
        {textCount > texts.length && <li>{words('texts-more', { count: textCount - texts.length })}</li>}
      </ul>
    </>
  );
}

function TextRow({ table, text }: { readonly table: TableOverview; readonly text: TextOverview }) {
  const styles = useStyles();
  const words = useWords(correctionMessages);
  const pane = usePane();
  const { shown, fieldLabel: field, count, readings, meanings, said, row, column } = text;
  const about =
    readings.length > 0
      ? words('text-two-ways', { readings: { list: readings } })
      : said === null
        ? words('text-unread')
        : null;
  return (
    <li className={styles.text}>
      <CellLink place={{ sheet: table.sheet, row, column }}>“{shown}”</CellLink>
      <div className={styles.about}>
        {words('text-cells', { field, count })}
        {about !== null && ` · ${about}`}
      </div>
      {meanings.length > 0 && (
        <Dropdown
          size="small"
          className={styles.choice}
          aria-label={words('text-means', { text: shown, field })}
          value={meanings.find(({ key }) => key === said)?.label ?? words('text-open')}
          selectedOptions={[said ?? OPEN]}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue === undefined || optionValue === (said ?? OPEN)) return;
            const meant = meanings.find(({ key }) => key === optionValue);
            void pane.readings.text(table, text, meant?.means ?? null);
          }}
        >
          {[{ key: OPEN, label: words('text-open') }, ...meanings].map(({ key, label }) => (
            <Option key={key} value={key} text={label}>
              {label}
            </Option>
          ))}
        </Dropdown>
      )}
    </li>
  );
}
