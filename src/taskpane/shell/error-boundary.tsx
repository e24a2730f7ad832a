import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { useWords } from '../words/use-words';
import { shellMessages } from './messages';

/** Catches what must not happen: the person sees a sentence and a way on, never an empty pane. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <Broken onReopen={() => this.setState({ isBroken: false })} />;
  }
}

function Broken({ onReopen }: { readonly onReopen: () => void }) {
  const words = useWords(shellMessages);
  return (
    <div role="alert" style={{ padding: 16 }}>
      <p>{words('broken')}</p>
      <Button onClick={onReopen}>{words('reopen')}</Button>
    </div>
  );
}
