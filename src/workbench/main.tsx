import '../taskpane/boot/strict-policy';
import { createRoot } from 'react-dom/client';
import { localLanguage } from '../excel/local-language';
import { setLanguage } from './language';
import { App } from './page/app';
import { readSettings } from './page/settings';
import { TaskPane } from './pane/task-pane';

const settings = readSettings(
  location.search,
  matchMedia('(prefers-color-scheme: dark)').matches,
  localLanguage().load() ?? 'vi',
);
setLanguage(settings.language);
document.documentElement.lang = settings.language;
const root = document.getElementById('workbench');
if (root)
  createRoot(root).render(
    <App
      settings={settings}
      pane={({ view }, theme) => <TaskPane key={view.id} view={view} api={settings.api} theme={theme} />}
    />,
  );
