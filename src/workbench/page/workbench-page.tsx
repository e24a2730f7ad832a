import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Message } from '../../i18n/message';
import { GridFrame } from '../grid/grid-frame';
import { say } from '../language';
import type { Desk } from './desk';
import { useDroppedFile } from './dropped-file';
import { FormulaBar } from './formula-bar';
import { pageMessages } from './messages';
import { Notice } from './notice';
import { useRegionKeys } from './region-keys';
import type { SampleWorkbook } from './samples';
import type { PageSettings, PageTheme } from './settings';
import { SheetTabs } from './sheet-tabs';
import { StatusBar } from './status-bar';
import { Toolbar } from './toolbar';

/** As a style: Fluent gives class names of the provider to the layers of its menus too. */
const FULL_HEIGHT = { height: '100%' } as const;
const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } as const;

interface WorkbenchPageProps {
  readonly settings: PageSettings;
  readonly desk: Desk;
  /** What the person should read: problems, what was done. */
  readonly notices: readonly Message[];
  readonly isFaulty: boolean;
  readonly onDismiss: () => void;
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: (sample: SampleWorkbook) => void;
  /** The task pane beside the grid. */
  readonly pane: (theme: PageTheme) => ReactNode;
}

/** The workbench: a workbook on the left, the task pane on the right. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const { settings, desk, notices, onFile } = props;
  const [theme, setTheme] = useState(settings.theme);
  const { view, actions } = desk;
  useSyncExternalStore(view.subscribe, view.getVersion);
  const grid = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isDropping = useDroppedFile(onFile);
  useRegionKeys();
  const pick = useCallback(() => picker.current?.click(), []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  return (
    <FluentProvider theme={THEMES[theme]} style={FULL_HEIGHT}>
      <div className="workbench">
        <Toolbar
          desk={desk}
          theme={theme}
          onOpen={pick}
          onSave={props.onSave}
          onSample={props.onSample}
          onTheme={setTheme}
        />
        {settings.api !== null && (
          <p className="older" role="note">
            {say(pageMessages.say('older-excel', { api: settings.api }))}
          </p>
        )}
        <div className="desk">
          <section className="book" aria-label={say(pageMessages.say('workbook', { name: view.model.name }))}>
            <FormulaBar view={view} actions={actions} grid={grid} />
            <GridFrame key={view.id} view={view} actions={actions} metrics={desk.metrics} grid={grid} />
            <Notice messages={notices} isFaulty={props.isFaulty} onDismiss={props.onDismiss} />
            <footer className="foot">
              <SheetTabs view={view} />
              <StatusBar view={view} />
            </footer>
          </section>
          <div className="pane" data-part="pane">
            <div className="pane-title" aria-hidden="true">
              {say(pageMessages.say('pane-title'))}
            </div>
            {props.pane(theme)}
          </div>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={say(pageMessages.say('open'))}
          accept=".xlsx,.xlsm,.xls,.ods,.csv"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
        {isDropping && <div className="drop">{say(pageMessages.say('drop'))}</div>}
      </div>
    </FluentProvider>
  );
}
