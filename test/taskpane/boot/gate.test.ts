import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { OBSTACLES } from '../../../src/taskpane/boot/messages';

const SOURCE = path.join(__dirname, '..', '..', '..', 'src', 'taskpane', 'boot', 'gate', 'main.ts');
const script = transformSync(readFileSync(SOURCE, 'utf8'), {
  jsc: { target: 'es5', parser: { syntax: 'typescript' } },
}).code;

interface Page {
  readonly thiduaGate: { readonly show: (id: string) => void; readonly open: () => void };
  readonly shown: () => readonly string[];
  readonly isOpen: () => boolean;
  readonly failToLoad: (tagName: string, src: string) => void;
  readonly waitLong: () => void;
}

/** The gate in a page of its own that has just what the gate asks for. */
function openPage({ isModern = true } = {}): Page {
  const blocks = new Map(
    ['waiting', 'no-script', ...OBSTACLES].map((name) => [`boot-${name}`, { style: { display: '' } }]),
  );
  let isRemoved = false;
  let onError: (event: unknown) => void = () => undefined;
  let onTime: () => void = () => undefined;
  const boot = { parentNode: { removeChild: () => (isRemoved = true) } };
  const window: Record<string, unknown> = {
    addEventListener: (_: string, listener: typeof onError) => (onError = listener),
    setTimeout: (listener: () => void) => (onTime = listener),
  };
  const document = { getElementById: (id: string) => (id === 'boot' ? boot : blocks.get(id)) };
  const context = vm.createContext({ window, document });
  if (!isModern) vm.runInContext('delete Array.prototype.toReversed', context);
  vm.runInContext(script, context);
  return {
    thiduaGate: window['thiduaGate'] as Page['thiduaGate'],
    shown: () => [...blocks].flatMap(([id, { style }]) => (style.display === 'block' ? [id] : [])),
    isOpen: () => isRemoved,
    failToLoad: (tagName, src) => onError({ target: { tagName, src } }),
    waitLong: () => onTime(),
  };
}

test('is JavaScript that Internet Explorer reads', () => {
  expect(script).not.toMatch(/=>|`|\b(?:let|const|class|async)\b|\?\.|\?\?/);
});

test('an old browser gets a plain text, and nothing after it takes its place', () => {
  const page = openPage({ isModern: false });
  page.thiduaGate.show('boot-no-library');
  expect(page.shown()).toEqual(['boot-old-browser']);
});

test.each([
  ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'boot-no-library'],
  ['https://may-chu/thidua/office/office.js', 'boot-no-library'],
  ['https://may-chu/thidua/pane.0287ca6e.js', 'boot-no-program'],
])('%s that does not load is told as %s', (src, told) => {
  const page = openPage();
  page.failToLoad('SCRIPT', src);
  expect(page.shown()).toEqual([told]);
});

test('pictures that do not load are no obstacle', () => {
  const page = openPage();
  page.failToLoad('IMG', 'https://may-chu/thidua/icons/check-16.png');
  expect(page.shown()).toEqual([]);
});

test('an Office that never answers is told', () => {
  const page = openPage();
  page.waitLong();
  expect(page.shown()).toEqual(['boot-no-answer']);
});

test('once the pane is there nothing is told any more', () => {
  const page = openPage();
  page.thiduaGate.open();
  page.waitLong();
  page.failToLoad('SCRIPT', 'https://may-chu/thidua/1.js');
  expect([page.isOpen(), page.shown()]).toEqual([true, []]);
});
