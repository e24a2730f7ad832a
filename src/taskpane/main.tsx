import { startPane } from './boot/start';

/** A workbook to try things with. */
const SAMPLE = new URL('../../assets/samples/de-nghi-ca-nhan.xlsx', import.meta.url);

const samples = async (): Promise<ArrayBuffer> => (await fetch(SAMPLE)).arrayBuffer();

void startPane(async ({ theme, screen }) => {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the pane');
  const [{ mountPane }, { excelHost, localForms, localLanguage, localPlans, localScorePlan }] = await Promise.all([
    import('./mount'),
    import('../excel'),
  ]);
  mountPane(root, excelHost(), {
    theme,
    screen,
    samples,
    memory: localForms(),
    languages: localLanguage(),
    planMemory: localPlans(),
    scorePlanMemory: localScorePlan(),
  });
});
