import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createWorkbenchServer } from '../../src/workbench/server/server';
import { ROOT } from '../repository/source-files';
import { launchBrowser } from './browser';

const PAGE = path.join(ROOT, 'dist', 'workbench');
const OFFICE = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
/** A day of the campaign's last month: what depends on the day is the same on any day. */
export const TODAY = '2025-07-01';

/** The built workbench behind its own server, in a headless browser. */
export interface Workbench {
  /** Opens the page anew. `search` is what stands after the address, `?api=1.14`. */
  open(search?: string): Promise<Page>;
  /** What went wrong in pages since the last asking: requests to other machines, refusals of the policy, errors. */
  faults(): readonly string[];
  close(): Promise<void>;
}

/** @throws {Error} when the page is not built, or there is no browser */
export async function startWorkbench(): Promise<Workbench> {
  if (!existsSync(path.join(PAGE, 'index.html'))) throw new Error('The workbench is not built. Run: npm run build');
  const server = createWorkbenchServer({ page: PAGE, office: OFFICE });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser();
  const faults: string[] = [];
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    open: (search = '') => openPage(browser, origin, search, faults),
    faults: () => faults.splice(0),
    close: () => closeAll(browser, server),
  };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function openPage(browser: Browser, origin: string, search: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${TODAY}T08:00:00`));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
    faults.push(`request to ${url}`);
    return route.abort();
  });
  page.on('pageerror', (error) => faults.push(`error ${error.message} ${error.stack ?? ''}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI} in ${sourceFile}:${lineNumber}`),
    );
  });
  await page.goto(`${origin}/${search}`);
  await page.getByRole('grid').waitFor();
  // The pane has looked at the workbook, or has said why it does not.
  await page.getByText(/^(Đã thấy|Khung Thi đua cần) /).waitFor();
  return page;
}

/** A cell of the grid by its address. */
export const cell = (page: Page, address: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${address}(,|$)`) });

/**
 * Selects an area through the address box and waits for its first cell. On a busy machine the grid may still be on its way to the
 * place before; a person would then ask again, and so does this.
 */
export async function goTo(page: Page, area: string): Promise<void> {
  const box = page.getByLabel('Địa chỉ ô');
  const [first = area] = area.split(':');
  for (let turn = 0; turn < 4; turn++) {
    await box.fill(area);
    await box.press('Enter');
    const isThere = await cell(page, first)
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
    if (isThere) return;
  }
}

/** Types into a cell as a person does. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Saves a copy and gives its bytes. */
export async function savedCopy(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu bản sao' }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** A sample workbook as it lies in the repository. */
export const sampleBytes = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(ROOT, 'assets', 'samples', file)));
