import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { Language } from '../../i18n/message';
import { deliverFile } from '../download/deliver-file';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { Choices } from './choices';
import { shellMessages } from './messages';

/** A language is named in itself, so that whoever needs it can read it. */
const LANGUAGES = [
  { value: 'vi', face: 'Tiếng Việt', lang: 'vi' },
  { value: 'en', face: 'English', lang: 'en' },
] as const;

const useStyles = makeStyles({
  item: {
    width: '100%',
    justifyContent: 'flex-start',
    paddingLeft: '8px',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Guide, many files, results as a file, sample data, language. @param close closes the panel that this stands in. */
export default function MoreItems({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const language = useLanguage();
  const pane = usePane();
  const isWorking = usePaneState((state) => state.work !== null);
  const hasReport = usePaneState(({ isChecked, overview }) => isChecked && overview !== null);
  const isSample = usePaneState((state) => state.source === 'sample');
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.item}
        icon={<BookOpenRegular />}
        onClick={() => {
          close();
          pane.showHelp(true);
        }}
      >
        {words('help')}
      </Button>
      <Button
        appearance="subtle"
        className={styles.item}
        icon={<FolderOpenRegular />}
        onClick={() => {
          close();
          pane.showBatch(true);
        }}
      >
        {words('batch')}
      </Button>
      {hasReport && !isSample && (
        <Button
          appearance="subtle"
          className={styles.item}
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isWorking}
          onClick={() => {
            close();
            void pane.saveReport((bytes, name) => deliverFile(bytes, name, 'json'));
          }}
        >
          {words('save-report')}
        </Button>
      )}
      {pane.hasSamples && !isSample && (
        <Button
          appearance="subtle"
          className={styles.item}
          icon={<BeakerRegular />}
          disabledFocusable={isWorking}
          onClick={() => {
            close();
            void pane.trySample();
          }}
        >
          {words('sample')}
        </Button>
      )}
      <Choices
        title={words('language')}
        choices={LANGUAGES}
        chosen={language}
        onChoose={(chosen) => void pane.setLanguage(chosen as Language)}
      />
    </>
  );
}
