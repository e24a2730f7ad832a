import { usePaneState } from '../store/use-pane';
import { Actions } from './actions';
import { Status } from './status';

/** What was just done, and what can be done next: always in sight. The screen for many files has actions of its own. */
export function Footer() {
  const isBatchShown = usePaneState((state) => state.isBatchShown);
  return (
    <div>
      <Status />
      {!isBatchShown && <Actions />}
    </div>
  );
}
