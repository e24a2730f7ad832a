import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';

const PlanChooser = lazy(() => import('./plan-chooser'));
const MoreMenu = lazy(() => import('./more-menu'));

const useStyles = makeStyles({
  // The host draws its own menu over the top right corner.
  header: { paddingRight: '40px', paddingLeft: '8px', paddingTop: '4px' },
  top: { display: 'flex', alignItems: 'center', minHeight: '32px', gap: '4px' },
});

/** The chosen plan, further choices. */
export function Header() {
  const styles = useStyles();
  return (
    <>
      <header className={styles.header}>
        <div className={styles.top}>
          <Suspense fallback={null}>
            <PlanChooser />
            <MoreMenu />
          </Suspense>
        </div>
      </header>
    </>
  );
}
