import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Language } from '../../i18n/message';
import { usePane, usePaneState } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { shellMessages } from './messages';

/** A language is named in itself, so that whoever needs it can read it. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** Language, guide, sample data. */
export default function MoreMenu() {
  const words = useWords(shellMessages);
  const language = useLanguage();
  const pane = usePane();
  const isWorking = usePaneState((state) => state.work !== null);
  const isSample = usePaneState((state) => state.source === 'sample');
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => void pane.setLanguage(checkedItems[0] as Language)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words('more')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<BookOpenRegular />} onClick={() => pane.showHelp(true)}>
            {words('help')}
          </MenuItem>
          {pane.hasSamples && !isSample && (
            <MenuItem icon={<BeakerRegular />} disabled={isWorking} onClick={() => void pane.trySample()}>
              {words('sample')}
            </MenuItem>
          )}
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words('language')}</MenuGroupHeader>
            {(['vi', 'en'] as const).map((code) => (
              <MenuItemRadio key={code} name="language" value={code} lang={code}>
                {LANGUAGE_NAMES[code]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
