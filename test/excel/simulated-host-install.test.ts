import { workbookOf } from '../../src/workbench/host/model/build';
import { installHost } from '../../src/workbench/host/install';
import { SimulatedHost } from '../../src/workbench/host/simulated-host';

/** What office.js asks of `window.external` in Excel for Windows. */
interface External {
  GetHostInfo(): string;
  GetContext(): {
    GetAppUILocale(): string;
    GetDocUrl(): string;
    GetSupportedMatrix(): string;
    GetOfficeThemeInfo(): string;
  };
  Execute(id: number, parameters: unknown, callback: (result: readonly number[]) => void): void;
}

const installed = () => {
  const host = new SimulatedHost(workbookOf({ name: 'so.xlsx', sheets: [{ name: 'A', rows: [] }] }), { api: '1.15' });
  const target = { setTimeout: (callback: () => void) => callback() } as unknown as Window;
  const theme = {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#333333',
    controlForegroundColor: '#EEEEEE',
  };
  installHost(target, host, { locale: 'en-US', theme });
  const { external, _richApiNativeBridge: bridge } = target as unknown as {
    external: External;
    _richApiNativeBridge: unknown;
  };
  return { host, external, bridge };
};

test('a window says that it is the pane of Excel for Windows, without logging', () => {
  const { external } = installed();
  const [application, platform, version, locale, , , logging] = external.GetHostInfo().split('$');
  expect([application, platform, version, locale, logging]).toEqual([
    'Excel',
    'Win32',
    '16.01',
    'en-US',
    'disableLogging',
  ]);
});

test('it states its sets, language, document and theme', () => {
  const context = installed().external.GetContext();
  expect(JSON.parse(context.GetSupportedMatrix())).toMatchObject({ ExcelApi: '1.15', DelayForCellEdit: '1.1' });
  expect([context.GetAppUILocale(), context.GetDocUrl()]).toEqual(['en-US', 'so.xlsx']);
  expect(JSON.parse(context.GetOfficeThemeInfo())).toMatchObject({ bodyBackgroundColor: 0x262626 });
});

test('the host is where office.js looks for its bridge, and the Common API is refused', () => {
  const { host, external, bridge } = installed();
  expect(bridge).toBe(host);
  const results: (readonly number[])[] = [];
  external.Execute(64, [], (result) => results.push(result));
  expect(results).toEqual([[5000]]);
});
