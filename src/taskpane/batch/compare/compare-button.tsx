import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words/use-words';
import { useBatchState, useComparing } from '../use-batch';
import { compareMessages } from './messages';

interface Props {
  /** What tells this button from others that open the comparison. */
  readonly id: string;
  /** Files to begin with; without them two are chosen there. */
  readonly files?: readonly string[];
}

/** Opens the comparison, and has the focus again when that is closed. */
export function CompareButton({ id, files = [] }: Props) {
  const words = useWords(compareMessages);
  const comparing = useComparing();
  const isWorking = useBatchState(({ work }) => work !== null);
  const button = useRef<HTMLElement>(null);
  useEffect(() => {
    if (comparing.takeOpener(id)) button.current?.focus();
  }, [comparing, id]);
  return (
    <Button
      ref={(element: HTMLElement | null) => {
        button.current = element;
      }}
      size={files.length > 0 ? 'small' : 'medium'}
      disabledFocusable={isWorking}
      aria-label={files.length > 0 ? words('open-these', { files: { list: files } }) : words('open')}
      onClick={() => void comparing.open(files, id)}
    >
      {words('open')}
    </Button>
  );
}
