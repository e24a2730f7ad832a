import { lazy, Suspense } from 'react';
import { usePaneState } from '../store/use-pane';
import { reminderOf } from './reminder-of';

const Notice = lazy(() => import('./notice'));
const Reminder = lazy(() => import('./reminder'));

/** What came of the last action, and what should be known before reading on. Loaded when there is something to tell. */
export function NoticeBar() {
  const notice = usePaneState((state) => state.notice);
  const reminder = usePaneState(reminderOf);
  return (
    <Suspense fallback={null}>
      {notice && <Notice notice={notice} />}
      {reminder && <Reminder what={reminder} />}
    </Suspense>
  );
}
