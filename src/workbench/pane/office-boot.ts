import type { SimulatedHost } from '../host/simulated-host';
import { installHost } from '../host/install';

/** The part of office.js that connects it to another host; not in its public types. */
interface Bridge {
  readonly HostBridge: { readonly init: (host: SimulatedHost) => void };
}

/** Where the workbench's server gives Microsoft's library, as npm delivers it. The library finds its other files beside this one. */
const LIBRARY = 'office/office.js';

let booting: Promise<void> | undefined;

/**
 * Lets Microsoft's own office.js of this page work on a host: loads it when it is not there yet, and connects it to the new host when it
 * is. Rejects when the library cannot be loaded.
 */
export async function connectOffice(host: SimulatedHost, locale: string): Promise<void> {
  if (booting) {
    await booting;
    (window as unknown as { OfficeExtension: Bridge }).OfficeExtension.HostBridge.init(host);
    return;
  }
  booting = boot(host, locale);
  await booting;
}

async function boot(host: SimulatedHost, locale: string): Promise<void> {
  // What an earlier page in this tab left would make the library look for another application.
  sessionStorage.removeItem('hostInfoValue');
  installHost(window, host, { locale });
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = LIBRARY;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('office.js was not served')));
    document.head.append(script);
  });
  await Office.onReady();
}
