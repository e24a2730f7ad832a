import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../repository/source-files';

/** Where browsers of the Chromium family are on Linux, Windows and macOS. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** The browser that the npm package brings along (Linux only). The package is an ES module, which tests cannot load themselves. */
function fromPackage(): FoundBrowser | null {
  if (process.platform !== 'linux') return null;
  const script =
    "import('@sparticuz/chromium').then(async ({ default: c }) => console.log(JSON.stringify({ executablePath: await c.executablePath(), args: c.args })))";
  try {
    return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' })) as FoundBrowser;
  } catch {
    return null;
  }
}

/**
 * The browser of the machine: that of the variable CHROMIUM, one that is installed, or that of the npm package (`CHROMIUM=npm` asks for it).
 * @throws {Error} when there is none: browser tests are never skipped
 */
function findBrowser(): FoundBrowser {
  const wanted = process.env['CHROMIUM'];
  const place = wanted && wanted !== 'npm' ? wanted : PLACES.find((file) => wanted !== 'npm' && existsSync(file));
  const found = place === undefined ? fromPackage() : { executablePath: path.resolve(place), args: [] };
  if (!found || !existsSync(found.executablePath))
    throw new Error(
      'No browser for the browser tests: install Chromium, Chrome or Edge, or name one in the variable CHROMIUM.',
    );
  return found;
}

/** A headless browser. */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = findBrowser();
  return chromium.launch({ executablePath, args: [...args, '--no-sandbox'] });
}
