import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Message } from '../../i18n/message';
import { say } from '../language';
import type { Desk } from './desk';
import { pageMessages } from './messages';
import { openDesk, startCalculating } from './open-desk';
import { saveCopy } from './save-copy';
import { fetchSample, SAMPLES, type SampleWorkbook } from './samples';
import type { PageSettings, PageTheme } from './settings';
import { WorkbenchPage } from './workbench-page';

interface Told {
  readonly messages: readonly Message[];
  readonly isFaulty: boolean;
}
const NOTHING: Told = { messages: [], isFaulty: false };

interface AppProps {
  readonly settings: PageSettings;
  readonly pane: (desk: Desk, theme: PageTheme) => ReactNode;
}

/** Opens workbooks and hands the open one to the page. */
export function App({ settings, pane }: AppProps) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [told, setTold] = useState<Told>(NOTHING);
  const isStarted = useRef(false);

  const open = useCallback(async (bytes: Uint8Array, name: string): Promise<boolean> => {
    const opened = await openDesk(bytes, name, (message) => setTold({ messages: [message], isFaulty: true }));
    if ('code' in opened) {
      setTold({ messages: [opened.message, opened.next], isFaulty: true });
      return false;
    }
    setDesk((before) => {
      before?.close();
      return opened;
    });
    document.title = `${name} - ThiDua`;
    void startCalculating(opened.view.model);
    return true;
  }, []);

  const openSample = useCallback(
    async (sample: SampleWorkbook): Promise<void> => {
      try {
        if (await open(await fetchSample(sample.file), sample.file)) setTold(NOTHING);
      } catch {
        setTold({ messages: [pageMessages.say('no-sample', { name: sample.file })], isFaulty: true });
      }
    },
    [open],
  );
  const openFile = useCallback(
    async (file: File): Promise<void> => {
      if (await open(new Uint8Array(await file.arrayBuffer()), file.name))
        setTold({ messages: [pageMessages.say('opened', { name: file.name })], isFaulty: false });
    },
    [open],
  );

  const save = useCallback(async (): Promise<void> => {
    if (!desk) return;
    try {
      const name = await saveCopy(desk.opened);
      setTold({ messages: [pageMessages.say('saved', { name })], isFaulty: false });
    } catch {
      setTold({ messages: [pageMessages.say('not-saved')], isFaulty: true });
    }
  }, [desk]);

  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void openSample(SAMPLES.find(({ file }) => file === settings.sample) ?? SAMPLES[0]);
  }, [openSample, settings.sample]);

  if (!desk) return told.messages.length > 0 ? <StartFailed messages={told.messages} /> : null;
  return (
    <WorkbenchPage
      settings={settings}
      desk={desk}
      notices={told.messages}
      isFaulty={told.isFaulty}
      onDismiss={() => setTold(NOTHING)}
      onFile={(file) => void openFile(file)}
      onSave={() => void save()}
      onSample={(sample) => void openSample(sample)}
      pane={(theme) => pane(desk, theme)}
    />
  );
}

/** All that is left when not even the first workbook could be opened. */
function StartFailed({ messages }: { readonly messages: readonly Message[] }) {
  return <p className="start-failed">{messages.map(say).join(' ')}</p>;
}
