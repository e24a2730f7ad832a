import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hasApi, setsOf } from '../../src/workbench/host/api-sets';
import type { WorkbookModel } from '../../src/workbench/host/model/workbook';
import { SimulatedHost, type HostOptions } from '../../src/workbench/host/simulated-host';

/** The parts of the library that are not in its types: what a test needs to stand in for Excel. */
interface OfficeGlobals {
  Excel: typeof Excel;
  OfficeExtension: {
    readonly HostBridge: { readonly init: (bridge: SimulatedHost) => void };
    readonly Utility: { _synchronousCleanup: boolean };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  OSF: { _OfficeAppFactory: unknown };
}
const globals = globalThis as unknown as Partial<OfficeGlobals> & Record<string, unknown>;

/** Microsoft's own library from the npm package. Another file of it can be named in OFFICE_FILE, another folder in OFFICE_DIST. */
export function libraryText(): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  const dist =
    process.env['OFFICE_DIST'] ?? path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const file = process.env['OFFICE_FILE'] ?? 'excel-web-16.00.js';
  return readFileSync(path.join(dist, file), 'utf8');
}

/** The library, loaded once into the global of the tests, so that its errors and arrays are those of the tests. */
function loadOffice(): OfficeGlobals {
  if ('OfficeExtension' in globals) return globals as OfficeGlobals;
  if (globals['window'] === undefined) {
    const location = { search: '', hash: '', protocol: 'http:', host: 'localhost', href: 'http://localhost/' };
    Object.assign(globals, {
      window: globalThis,
      location,
      document: { readyState: 'complete', addEventListener: () => undefined },
      navigator: { userAgent: 'node' },
    });
  }
  // Indirect: the top-level variables of the script become globals.
  (0, eval)(libraryText());
  // Clean-up requests are sent after `Excel.run`: without a timer they come at a known moment.
  const office = globals as OfficeGlobals;
  office.OfficeExtension.Utility._synchronousCleanup = true;
  // The library itself then refuses members above the stated set.
  office.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return office;
}

let current: SimulatedHost | null = null;

/**
 * A fresh host over a workbook, with office.js connected to it: `Excel.run` works from now on. `Office.context.requirements` answers
 * by `api` (1.14 when left out).
 */
export function useHost(workbook: WorkbookModel, options: HostOptions = {}): SimulatedHost {
  const office = loadOffice();
  current?.close();
  const host = new SimulatedHost(workbook, options);
  current = host;
  const requirements = {
    isSetSupported: (set: string, version: string | number = '1.1') => {
      const stated = setsOf(host.api)[set];
      return stated !== undefined && hasApi(stated, String(version));
    },
  };
  const context = { platform: 'PC', host: 'Excel', displayLanguage: 'vi-VN', contentLanguage: 'vi-VN', requirements };
  office.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostPlatform: 'win32' }) };
  office.OfficeExtension.HostBridge.init(host);
  return host;
}

/** Waits until everything that the host has to tell (events, clean-up) has arrived. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The library's own `Excel`, for tests that look at its classes. */
export const excelLibrary = (): Record<string, { readonly prototype: object }> =>
  loadOffice().Excel as unknown as Record<string, { readonly prototype: object }>;
