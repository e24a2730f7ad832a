import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { say } from '../language';
import { pageMessages } from '../page/messages';
import type { PageTheme } from '../page/settings';
import type { GridView } from '../view/grid-view';
import { ThemeSource } from './theme-source';

interface TaskPaneProps {
  readonly view: GridView;
  readonly api: string | null;
  readonly theme: PageTheme;
}

type Phase = 'starting' | 'open' | 'too-old' | 'failed';

/** The add-in's task pane beside the grid. A workbook that is opened gets a pane of its own, as in Excel. */
export function TaskPane({ view, api, theme }: TaskPaneProps) {
  const root = useRef<HTMLDivElement>(null);
  const [source] = useState(() => new ThemeSource(theme));
  const [phase, setPhase] = useState<Phase>('starting');
  useEffect(() => source.set(theme), [source, theme]);

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let isClosed = false;
    let close: (() => void) | undefined;
    setPhase('starting');
    const start = async (): Promise<void> => {
      const { openPane } = await import(/* webpackChunkName: "pane" */ './open-pane');
      if (isClosed) return;
      const opening = await openPane(element, view, api, source);
      if (opening.kind === 'open') close = opening.close;
      if (isClosed) close?.();
      else setPhase(opening.kind);
    };
    start().catch(() => setPhase('failed'));
    return () => {
      isClosed = true;
      // Not while this page is being drawn: the pane is a React tree of its own.
      setTimeout(() => close?.(), 0);
    };
  }, [view, api, source]);

  return (
    <>
      {phase === 'starting' && (
        <div className="pane-wait" role="status">
          <Spinner size="small" label={say(pageMessages.say('pane-starting'))} />
        </div>
      )}
      {phase === 'failed' && (
        <p className="pane-text" role="status">
          {say(pageMessages.say('pane-failed'))}
        </p>
      )}
      {phase === 'too-old' && (
        <p className="pane-text" role="status">
          {say(pageMessages.say('pane-too-old', { api: api ?? '' }))}
        </p>
      )}
      <div ref={root} className="pane-root" />
    </>
  );
}
