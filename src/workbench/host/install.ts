import { setsOf } from './api-sets';
import type { SimulatedHost } from './simulated-host';

interface InstallOptions {
  /** Language of the application, `vi-VN` when left out. */
  readonly locale?: string;
  /** Colours of the application's theme. */
  readonly theme?: OfficeTheme;
}

/** `Office.context.officeTheme`. */
interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** `OSF.AppName.Excel`. */
const EXCEL = 1;
const READ_AND_WRITE = 1;

/**
 * Makes a window look like the pane of Excel for Windows to an office.js that is loaded into it afterwards: `Office.onReady` then tells
 * of Excel on a PC, and `Excel.run` works on the host's workbook. Calls of the older Common API are refused as not supported.
 */
export function installHost(target: Window, host: SimulatedHost, options: InstallOptions = {}): void {
  const locale = options.locale ?? 'vi-VN';
  const sets = JSON.stringify(setsOf(host.api));
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => host.workbook.name,
    GetAppCapabilities: () => READ_AND_WRITE,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => sets,
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => themeInfo(options.theme),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    // host$platform$file version$locale$correlation$is dialog$logging$flags
    GetHostInfo: () => `Excel$Win32$16.01$${locale}$workbench$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (_id: number, _parameters: unknown, callback: (result: readonly number[]) => void) => {
      target.setTimeout(() => callback([NOT_SUPPORTED]), 0);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) => {
      target.setTimeout(() => callback(0), 0);
    },
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => {
      target.setTimeout(() => callback(0), 0);
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });
  // office.js connects its HostBridge to this by itself.
  Object.defineProperty(target, '_richApiNativeBridge', { value: host, configurable: true, writable: true });
}
/** `OSF.DDA.ErrorCodeManager.errorCodes.ooeOperationNotSupported`. */
const NOT_SUPPORTED = 5000;

/** The theme as the application tells it: numbers by name. */
const themeInfo = (theme: OfficeTheme | undefined): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries({ ...theme }).map(([name, color]) => [name, Number.parseInt(String(color).slice(1), 16)]),
    ),
  );
