import { startPane, type Surroundings } from '../../../src/taskpane/boot/start';

interface Office {
  readonly host?: string | null;
  readonly api?: string;
}

/** A page with an Office; null for a page without the library. */
function openPage(office: Office | null) {
  const shown: string[] = [];
  let isOpen = false;
  Object.assign(globalThis, {
    window: {
      thiduaGate: { show: (id: string) => shown.push(id), open: () => (isOpen = true) },
      location: { search: '?screen=mark' },
      matchMedia: () => ({ matches: false }),
    },
    Office: office
      ? {
          HostType: { Excel: 'Excel' },
          onReady: () => Promise.resolve({ host: office.host === undefined ? 'Excel' : office.host }),
          context: {
            displayLanguage: 'vi-VN',
            officeTheme: { bodyBackgroundColor: '#262626' },
            requirements: {
              isSetSupported: (set: string, version: string) =>
                set === 'ExcelApi' && Number(version.split('.')[1]) <= Number((office.api ?? '1.14').split('.')[1]),
            },
          },
        }
      : undefined,
  });
  return { shown, isOpen: () => isOpen };
}

afterEach(() => Object.assign(globalThis, { window: undefined, Office: undefined }));

test('an Excel that is new enough gets the pane, told where it runs', async () => {
  const page = openPage({});
  const told: Surroundings[] = [];
  await startPane((surroundings) => void told.push(surroundings));
  expect(told.map(({ theme, officeLanguage, screen }) => [theme.get(), officeLanguage, screen])).toEqual([
    ['dark', 'vi-VN', 'mark'],
  ]);
  expect([page.isOpen(), page.shown]).toEqual([true, []]);
});

test.each([
  ['no library', null, 'boot-no-library'],
  ['a plain browser', { host: null }, 'boot-not-excel'],
  ['Word', { host: 'Word' }, 'boot-not-excel'],
  ['an older Excel', { api: '1.13' }, 'boot-old-excel'],
])('%s gets no pane but a text', async (_, office, told) => {
  const page = openPage(office);
  const start = jest.fn();
  await startPane(start);
  expect(start).not.toHaveBeenCalled();
  expect([page.isOpen(), page.shown]).toEqual([false, [told]]);
});

test('a pane whose program does not load is told', async () => {
  const page = openPage({});
  await expect(startPane(() => Promise.reject(new Error('chunk')))).rejects.toThrow('chunk');
  expect([page.isOpen(), page.shown]).toEqual([false, ['boot-no-program']]);
});
