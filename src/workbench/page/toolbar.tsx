import {
  Badge,
  Button,
  Divider,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  BookTemplateRegular,
  FolderOpenRegular,
  SaveRegular,
  TableDeleteRowRegular,
  TableInsertRowRegular,
  TextSortAscendingRegular,
  TextSortDescendingRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { say } from '../language';
import type { Desk } from './desk';
import { pageMessages } from './messages';
import { SAMPLES, type SampleWorkbook } from './samples';
import type { PageTheme } from './settings';

interface ToolbarProps {
  readonly desk: Desk;
  readonly theme: PageTheme;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSample: (sample: SampleWorkbook) => void;
  readonly onTheme: (theme: PageTheme) => void;
}

/** What can be done to the open workbook, as buttons. */
export function Toolbar({ desk, theme, onOpen, onSave, onSample, onTheme }: ToolbarProps) {
  const { actions, history } = desk;
  return (
    <section className="bar" aria-label={say(pageMessages.say('title'))}>
      <div className="brand">
        <img src="icons/thidua-32.png" alt="" width={20} height={20} />
        <h1 className="brand-name">{say(pageMessages.say('title'))}</h1>
        <Tooltip content={say(pageMessages.say('not-excel-why'))} relationship="description">
          <Badge appearance="tint" color="warning" tabIndex={0}>
            {say(pageMessages.say('not-excel'))}
          </Badge>
        </Tooltip>
        <span className="file-name">{desk.view.model.name}</span>
      </div>
      <div className="tools" role="group" aria-label={say(pageMessages.say('toolbar'))} data-part="tools">
        <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={onOpen}>
          {say(pageMessages.say('open'))}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<BookTemplateRegular />}>
              {say(pageMessages.say('samples'))}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map((sample) => (
                <MenuItem key={sample.file} onClick={() => onSample(sample)}>
                  {say(sample.title)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button appearance="subtle" icon={<SaveRegular />} onClick={onSave}>
          {say(pageMessages.say('save'))}
        </Button>
        <Divider vertical className="tools-line" />
        <IconButton
          label={say(pageMessages.say('undo'))}
          icon={<ArrowUndoRegular />}
          isDisabled={!history.canUndo}
          onClick={() => actions.undo()}
        />
        <IconButton
          label={say(pageMessages.say('redo'))}
          icon={<ArrowRedoRegular />}
          isDisabled={!history.canRedo}
          onClick={() => actions.redo()}
        />
        <Divider vertical className="tools-line" />
        <IconButton
          label={say(pageMessages.say('sort-up'))}
          icon={<TextSortAscendingRegular />}
          onClick={() => actions.sort(true)}
        />
        <IconButton
          label={say(pageMessages.say('sort-down'))}
          icon={<TextSortDescendingRegular />}
          onClick={() => actions.sort(false)}
        />
        <IconButton
          label={say(pageMessages.say('insert-row'))}
          icon={<TableInsertRowRegular />}
          onClick={() => actions.insertRows()}
        />
        <IconButton
          label={say(pageMessages.say('delete-row'))}
          icon={<TableDeleteRowRegular />}
          onClick={() => actions.deleteRows()}
        />
        <Divider vertical className="tools-line" />
        <IconButton
          label={say(pageMessages.say(theme === 'light' ? 'dark' : 'light'))}
          icon={theme === 'light' ? <WeatherMoonRegular /> : <WeatherSunnyRegular />}
          onClick={() => onTheme(theme === 'light' ? 'dark' : 'light')}
        />
      </div>
    </section>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, isDisabled = false, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} disabledFocusable={isDisabled} onClick={onClick} />
    </Tooltip>
  );
}
