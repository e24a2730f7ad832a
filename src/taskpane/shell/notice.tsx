import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Fragment } from 'react';
import { usePane } from '../store/use-pane';
import type { Notice as NoticeData } from '../store/pane-state';
import { noticeWords } from '../words/notice-words';
import { useLanguage, useWords } from '../words/use-words';
import { keepFocus } from './focus';
import { shellMessages } from './messages';
import { problemGroups } from './problem-groups';

const useStyles = makeStyles({
  area: { padding: '8px 12px 0', flexShrink: 0, maxHeight: '45%', overflowY: 'auto' },
  body: { paddingTop: '4px', paddingBottom: '4px' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  problems: { margin: '4px 0 0', paddingLeft: '16px' },
  remedy: { margin: '4px 0 0' },
});

/** One notice: what happened, what next, and a way to try again. */
export default function Notice({ notice }: { readonly notice: NoticeData }) {
  const styles = useStyles();
  const words = useWords(shellMessages);
  const language = useLanguage();
  const pane = usePane();
  const { intent, message, next, problems, retry } = notice;
  return (
    <div className={styles.area}>
      <MessageBar intent={intent} layout="multiline" politeness={intent === 'error' ? 'assertive' : 'polite'}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{noticeWords(message, language)}</MessageBarTitle>
          {next && noticeWords(next, language)}
          {problemGroups(problems).map(({ problems: same, next: remedy }, at) => (
            <Fragment key={at}>
              <ul className={styles.problems}>
                {same.map((problem, index) => (
                  <li key={index}>
                    {noticeWords(problem.message, language)} {same.length === 1 && noticeWords(remedy, language)}
                  </li>
                ))}
              </ul>
              {same.length > 1 && <p className={styles.remedy}>{noticeWords(remedy, language)}</p>}
            </Fragment>
          ))}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words('close')}
              onClick={({ currentTarget }) => {
                keepFocus(currentTarget, 'action');
                pane.dismiss();
              }}
            />
          }
        >
          {retry && (
            <Button
              onClick={({ currentTarget }) => {
                keepFocus(currentTarget, 'action');
                void pane.retry(retry);
              }}
            >
              {words('retry')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
