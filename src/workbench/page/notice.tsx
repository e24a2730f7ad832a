import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Message } from '../../i18n/message';
import { say } from '../language';
import { pageMessages } from './messages';

interface NoticeProps {
  readonly messages: readonly Message[];
  readonly isFaulty: boolean;
  readonly onDismiss: () => void;
}

/** What just happened, or went wrong, below the grid. Read out without taking the focus. */
export function Notice({ messages, isFaulty, onDismiss }: NoticeProps) {
  return (
    <div className="notice" role="status" aria-live={isFaulty ? 'assertive' : 'polite'}>
      {messages.length > 0 && (
        <MessageBar intent={isFaulty ? 'error' : 'success'} politeness="polite">
          <MessageBarBody>{messages.map(say).join(' ')}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={say(pageMessages.say('close'))}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
