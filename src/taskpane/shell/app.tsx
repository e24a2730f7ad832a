import { FluentProvider, makeStyles, PortalMountNodeProvider } from '@fluentui/react-components';
import { useDeferredValue, useState, useSyncExternalStore } from 'react';
import { fill } from '../../i18n/message';
import { CurrentPane } from '../store/use-pane';
import type { Pane } from '../store/pane';
import type { OfficeTheme } from '../boot/theme';
import { useFluentTheme } from '../themes/theme';
import { LanguageContext } from '../words/use-words';
import { ErrorBoundary } from './error-boundary';
import { shellMessages } from './messages';
import { PANE } from './focus';
import { Footer } from './footer';
import { Header } from './header';
import { Screen } from './screen';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, overflowX: 'hidden' },
});

// As styles, not as classes: lists that are drawn in a layer of their own take the classes along.
const LIGHT = { height: '100%', colorScheme: 'light' } as const;
const DARK = { height: '100%', colorScheme: 'dark' } as const;
const FRAMES = { light: LIGHT, dark: DARK, contrast: DARK };

/** The whole pane: header, one screen, actions at the bottom. */
export function App({ pane, theme }: { readonly pane: Pane; readonly theme: OfficeTheme }) {
  const styles = useStyles();
  /** Where lists are drawn: within the pane, so that they stand in its region. */
  const [layer, setLayer] = useState<HTMLDivElement | null>(null);
  // The look before stays until the colours of the new one are there.
  const look = useDeferredValue(useSyncExternalStore(theme.subscribe, theme.get));
  const colours = useFluentTheme(look);
  const language = useSyncExternalStore(pane.state.subscribe, () => pane.state.get().language);
  return (
    <FluentProvider data-look={look} theme={colours} style={FRAMES[look]} lang={language}>
      <CurrentPane value={pane}>
        <LanguageContext value={language}>
          <ErrorBoundary>
            <PortalMountNodeProvider value={layer ?? undefined}>
              <main {...PANE} className={styles.pane} aria-label={fill(shellMessages.templates.pane, {}, language)}>
                <Header />
                <Screen />
                <Footer />
                <div ref={setLayer} />
              </main>
            </PortalMountNodeProvider>
          </ErrorBoundary>
        </LanguageContext>
      </CurrentPane>
    </FluentProvider>
  );
}
