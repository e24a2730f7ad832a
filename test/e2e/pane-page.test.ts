import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { bootMessages } from '../../src/taskpane/boot/messages';
import { ROOT } from '../repository/source-files';
import { launchBrowser } from './browser';

const BUILT = path.join(ROOT, 'dist', 'pane');
const LIBRARY = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  if (!existsSync(path.join(BUILT, 'taskpane.html'))) throw new Error('The pane is not built: npm run build');
  browser = await launchBrowser();
  const files = sirv(BUILT, { dev: true });
  server = createServer((request, response) => files(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/taskpane.html?screen=check`;
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Opened {
  readonly page: Page;
  /** Addresses outside this machine that were asked for. */
  readonly outside: readonly string[];
}

/** Opens the page as Office would, with Microsoft's network simulated: its files, or none. */
async function open({ isOnline = true, before = '' } = {}): Promise<Opened> {
  const page = await (await browser.newContext({ viewport: { width: 350, height: 500 } })).newPage();
  const outside: string[] = [];
  await page.route(/^https:/, (route) => {
    const url = route.request().url();
    outside.push(url);
    const file = path.join(LIBRARY, new URL(url).pathname.replace('/lib/1/hosted/', ''));
    if (!isOnline || !url.startsWith(CDN) || !existsSync(file)) return route.abort();
    return route.fulfill({ body: readFileSync(file), contentType: 'text/javascript' });
  });
  if (before) await page.addInitScript(before);
  await page.goto(address);
  return { page, outside };
}

test.each([
  ['without a network', { isOnline: false }, 'no-library'],
  ['in a plain browser', {}, 'not-excel'],
  ['in an old browser', { before: 'delete Array.prototype.toReversed' }, 'old-browser'],
] as const)(
  'the shipped page %s says so in both languages, and asks only Microsoft for its library',
  async (_, options, told) => {
    const { page, outside } = await open(options);
    const { vi, en } = bootMessages.templates[told];
    await page.getByText(vi).waitFor({ state: 'visible', timeout: 20_000 });
    expect(await page.getByText(en).isVisible()).toBe(true);
    expect(await page.getByText(bootMessages.templates[`${told}-next`].vi).isVisible()).toBe(true);
    expect(await page.getByText(bootMessages.templates.waiting.vi).isVisible()).toBe(false);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(outside.filter((url) => !url.startsWith(CDN))).toEqual([]);
    await page.context().close();
  },
  60_000,
);
