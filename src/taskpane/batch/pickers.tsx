import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, type ChangeEvent } from 'react';
import { WORKBOOK_ENDINGS } from '../../files/workbook-endings';
import { useWords } from '../words/use-words';
import { batchMessages } from './messages';
import { pickedFiles } from './picked-files';
import { useBatch, useBatchState } from './use-batch';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px' },
  button: { flexGrow: 1, minWidth: 0, whiteSpace: 'nowrap' },
  hidden: { display: 'none' },
});

/** Choosing files or a folder through the browser's own dialogs. */
export function Pickers() {
  const styles = useStyles();
  const words = useWords(batchMessages);
  const batch = useBatch();
  const isWorking = useBatchState(({ work }) => work !== null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const picked = pickedFiles(currentTarget.files ?? []);
    // The same choice may be made again.
    currentTarget.value = '';
    void batch.add(picked);
  };
  return (
    <div className={styles.row}>
      <input
        ref={files}
        type="file"
        multiple
        accept={WORKBOOK_ENDINGS.join(',')}
        className={styles.hidden}
        aria-label={words('files')}
        onChange={onChange}
      />
      <input
        ref={folder}
        type="file"
        {...{ webkitdirectory: '' }}
        className={styles.hidden}
        aria-label={words('folder')}
        onChange={onChange}
      />
      <Button
        className={styles.button}
        icon={<DocumentRegular />}
        disabledFocusable={isWorking}
        onClick={() => files.current?.click()}
      >
        {words('files')}
      </Button>
      <Button
        className={styles.button}
        icon={<FolderOpenRegular />}
        disabledFocusable={isWorking}
        onClick={() => folder.current?.click()}
      >
        {words('folder')}
      </Button>
    </div>
  );
}
