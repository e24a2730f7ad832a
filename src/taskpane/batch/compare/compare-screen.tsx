import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words/use-words';
import { useComparing, useComparingState } from '../use-batch';
import { FileChoice } from './file-choice';
import { compareMessages } from './messages';
import { Changes, Outcome } from './outcome';

const useStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: '8px 16px 12px', position: 'relative' },
  back: { marginLeft: '-12px' },
  title: {
    margin: '4px 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
  about: { margin: '0 0 10px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px', margin: '8px 0 0' },
});

/** Two files of the list held against each other. */
export function CompareScreen() {
  const styles = useStyles();
  const words = useWords(compareMessages);
  const comparing = useComparing();
  const title = useRef<HTMLHeadingElement>(null);
  const before = useComparingState((state) => state.before);
  const after = useComparingState((state) => state.after);
  const isWorking = useComparingState((state) => state.work !== null);
  const isCompared = useComparingState(({ outline }) => outline !== null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <Button
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={() => comparing.close()}
      >
        {words('back')}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {words('title')}
      </h1>
      <p className={styles.about}>{words('about')}</p>
      <FileChoice
        name="before"
        chosen={before}
        isDisabled={isWorking}
        onChoose={(file) => comparing.choose({ before: file })}
      />
      <FileChoice
        name="after"
        chosen={after}
        isDisabled={isWorking}
        onChoose={(file) => comparing.choose({ after: file })}
      />
      <div className={styles.row}>
        <Button
          appearance={isCompared ? 'secondary' : 'primary'}
          disabledFocusable={isWorking}
          onClick={() => void comparing.compare()}
        >
          {words('compare')}
        </Button>
        {before !== '' && after !== '' && (
          <Button disabledFocusable={isWorking} onClick={() => void comparing.turnRound()}>
            {words('turn-round')}
          </Button>
        )}
      </div>
      <Outcome />
      <Changes />
    </div>
  );
}
