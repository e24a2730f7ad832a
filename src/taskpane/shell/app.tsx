import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { CurrentPane } from '../store/use-pane';
import type { Pane } from '../store/pane';
import type { OfficeTheme } from '../boot/theme';
import { FLUENT_THEMES } from '../theme';
import { LanguageContext } from '../words/use-words';
import { ErrorBoundary } from './error-boundary';
import { Footer } from './footer';
import { Header } from './header';
import { Screen } from './screen';

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, overflowX: 'hidden' },
});

/** The whole pane: header, one screen, actions at the bottom. */
export function App({ pane, theme }: { readonly pane: Pane; readonly theme: OfficeTheme }) {
  const styles = useStyles();
  const look = useSyncExternalStore(theme.subscribe, theme.get);
  const language = useSyncExternalStore(pane.state.subscribe, () => pane.state.get().language);
  return (
    <FluentProvider theme={FLUENT_THEMES[look]} className={styles.provider} lang={language}>
      <CurrentPane value={pane}>
        <LanguageContext value={language}>
          <ErrorBoundary>
            <div className={styles.pane}>
              <Header />
              <Screen />
              <Footer />
            </div>
          </ErrorBoundary>
        </LanguageContext>
      </CurrentPane>
    </FluentProvider>
  );
}
