import { excelHost, localForms, localLanguage, localPlans, localScorePlan } from '../../excel/index';
import { FLOOR } from '../../taskpane/boot/start';
import { mountPane } from '../../taskpane/mount';
import { SimulatedHost } from '../host/simulated-host';
import { currentLanguage } from '../language';
import { fetchSample, SAMPLES } from '../page/samples';
import type { GridView } from '../view/grid-view';
import { connectOffice } from './office-boot';
import type { ThemeSource } from './theme-source';

/** The newest set that Microsoft's library of the npm package knows. */
const NEWEST = '1.15';

/** How opening the pane ended. */
type PaneOpening =
  | { readonly kind: 'open'; readonly close: () => void }
  /** The simulated Excel is older than the pane works with. */
  | { readonly kind: 'too-old' };

/**
 * Opens the task pane over a workbook as Excel would: a simulated Excel behind Microsoft's own office.js, the pane on top of it. Rejects
 * when office.js cannot be loaded.
 */
export async function openPane(
  root: HTMLElement,
  view: GridView,
  api: string | null,
  theme: ThemeSource,
): Promise<PaneOpening> {
  const host = new SimulatedHost(view.model, { api: api ?? NEWEST, payloadLimit: null, ignoreUnknownLoads: true });
  const language = currentLanguage();
  await connectOffice(host, language === 'vi' ? 'vi-VN' : 'en-US');
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) {
    host.close();
    return { kind: 'too-old' };
  }
  const unfollow = followEditing(view, host);
  const unmount = mountPane(root, excelHost(), {
    theme,
    language,
    memory: localForms(),
    languages: localLanguage(),
    planMemory: localPlans(),
    scorePlanMemory: localScorePlan(),
    samples: async () => (await fetchSample(SAMPLES[0].file)).slice().buffer,
  });
  const close = (): void => {
    unmount();
    unfollow();
    host.close();
  };
  return { kind: 'open', close };
}

/** Tells the host when the person begins and ends typing into a cell: Excel answers nothing meanwhile. */
function followEditing(view: GridView, host: SimulatedHost): () => void {
  let isEditing = false;
  return view.subscribe(() => {
    const isNow = view.edit !== null;
    if (isNow === isEditing) return;
    isEditing = isNow;
    host.setCellEditing(isNow);
  });
}
