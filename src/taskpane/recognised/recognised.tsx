import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/use-pane';
import { keepFocus } from '../shell/focus';
import { shellMessages } from '../shell/messages';
import { SpokenHeading } from '../shell/spoken-heading';
import { useWords } from '../words/use-words';
import { recognisedMessages } from './messages';
import { sheetsInOrder } from './sheet-order';
import { SheetSection } from './sheet-section';

const useStyles = makeStyles({
  screen: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'scroll',
    overflowX: 'hidden',
    position: 'relative',
    padding: '10px 12px 16px',
  },
  intro: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  saved: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    marginTop: '8px',
    padding: '6px 6px 6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  grow: { flexGrow: 1 },
  drop: { flexShrink: 0 },
});

/** How the workbook was understood, sheet by sheet, and where to put it right. */
export default function Recognised() {
  const styles = useStyles();
  const words = useWords(recognisedMessages);
  const shell = useWords(shellMessages);
  const pane = usePane();
  const overview = usePaneState((state) => state.overview);
  const activeSheet = usePaneState((state) => state.activeSheet);
  const corrections = usePaneState((state) => state.corrections);
  const areSaved = usePaneState((state) => state.areCorrectionsSaved);
  if (!overview) return null;
  return (
    <div className={styles.screen}>
      <SpokenHeading text={shell('recognised')} />
      <p className={styles.intro}>{words('intro')}</p>
      {corrections.length > 0 && (
        <div className={styles.saved}>
          <span className={styles.grow}>
            {areSaved ? words('saved-used') : words('made-used', { count: corrections.length })}
          </span>
          <Button
            size="small"
            className={styles.drop}
            onClick={({ currentTarget }) => {
              keepFocus(currentTarget, 'tab');
              void pane.readings.dropAll();
            }}
          >
            {words('drop-all')}
          </Button>
        </div>
      )}
      {sheetsInOrder(overview, activeSheet).map(({ sheet, tables, isActive }) => (
        <SheetSection key={sheet.sheet} sheet={sheet} tables={tables} fields={overview.fields} isActive={isActive} />
      ))}
    </div>
  );
}
