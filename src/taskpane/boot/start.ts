import type { Obstacle } from './messages';
import { screenOf, type Screen } from './screen';
import { officeTheme, type OfficeTheme } from './theme';

/** Lowest set of Excel's API that the pane works with: that of Office 2021. */
export const FLOOR = '1.14';

/** What the pane is told about where it runs. */
export interface Surroundings {
  readonly theme: OfficeTheme;
  /** Language of Office's own menus, `vi-VN`. */
  readonly officeLanguage: string;
  /** The screen that the pressed ribbon button asks for. */
  readonly screen: Screen;
}

interface BootPage {
  readonly thiduaGate?: { readonly show: (id: string) => void; readonly open: () => void };
}

/**
 * Waits for Office, looks whether this is an Excel that is new enough, and starts the pane. Otherwise the page says in plain text what
 * is missing. The gate of the page shows a text of its own when Office does not answer in time.
 */
export async function startPane(start: (surroundings: Surroundings) => void | Promise<void>): Promise<void> {
  const gate = (window as BootPage).thiduaGate;
  const obstacle = await findObstacle();
  if (obstacle) {
    gate?.show(`boot-${obstacle}`);
    return;
  }
  try {
    await start({
      theme: officeTheme(),
      officeLanguage: Office.context.displayLanguage,
      screen: screenOf(window.location.search),
    });
    gate?.open();
  } catch (error) {
    gate?.show('boot-no-program');
    throw error;
  }
}

/** Why the pane cannot start here; null when it can. */
async function findObstacle(): Promise<Obstacle | null> {
  if (typeof Office === 'undefined') return 'no-library';
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'not-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? null : 'old-excel';
}
