import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { keepFocus } from '../shell/focus';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { helpMessages } from './messages';

const useStyles = makeStyles({
  screen: { flexGrow: 1, overflowY: 'auto', padding: '8px 20px 16px' },
  back: { marginLeft: '-12px' },
  title: {
    margin: '4px 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
  topic: { margin: '12px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const TOPICS = ['check', 'verdicts', 'why', 'columns', 'marks'] as const;

/** The quick guide. */
export default function Help() {
  const styles = useStyles();
  const words = useWords(helpMessages);
  const pane = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <Button
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={({ currentTarget }) => {
          keepFocus(currentTarget, 'action');
          pane.showHelp(false);
        }}
      >
        {words('back')}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {words('title')}
      </h1>
      {TOPICS.map((topic) => (
        <section key={topic}>
          <h2 className={styles.topic}>{words(`${topic}-title`)}</h2>
          <p className={styles.text}>{words(topic)}</p>
        </section>
      ))}
    </div>
  );
}
