import { Actions } from './actions';
import { Status } from './status';

/** What was just done, and what can be done next: always in sight. */
export function Footer() {
  return (
    <div>
      <Status />
      <Actions />
    </div>
  );
}
