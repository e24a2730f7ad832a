import { createRoot } from 'react-dom/client';
import { setLanguage } from './language';
import { App } from './page/app';
import { readSettings } from './page/settings';

const settings = readSettings(location.search, matchMedia('(prefers-color-scheme: dark)').matches);
setLanguage(settings.language);
document.documentElement.lang = settings.language;
const root = document.getElementById('workbench');
if (root) createRoot(root).render(<App settings={settings} pane={() => null} />);
