import { bootMessages, OBSTACLES } from '../../../src/taskpane/boot/messages';
import { contentSecurityPolicy, pageHtml } from '../../../src/taskpane/boot/page';
import pageTemplate from '../../../src/taskpane/boot/page-template';
import { screenOf } from '../../../src/taskpane/boot/screen';
import { brightnessOf, themeOf } from '../../../src/taskpane/boot/theme';

const scripts = { gate: ['gate.1.js'], pane: ['1.js', 'pane.2.js'] };

describe.each(['cdn', 'self'] as const)('the page with office.js from %s', (source) => {
  const html = pageHtml(source, scripts);

  test('loads the gate, then the library by a plain tag under its own name, then the pane as modules', () => {
    const tags = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].map(([, attributes, code]) => [
      attributes,
      code,
    ]);
    const library =
      source === 'cdn' ? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' : 'office/office.js';
    expect(tags).toEqual([
      [' src="gate.1.js"', ''],
      [` src="${library}"`, ''],
      [' type="module" src="1.js"', ''],
      [' type="module" src="pane.2.js"', ''],
    ]);
  });

  test('says every obstacle in both languages, without any script', () => {
    for (const name of OBSTACLES) {
      const block = html.split(`id="boot-${name}"`)[1]?.split('</div>')[0] ?? '';
      const { vi, en } = bootMessages.templates[name];
      const [first, second] = [block.indexOf(`lang="vi">${vi}`), block.indexOf(`lang="en" class="english">${en}`)];
      expect([name, first > 0, second > first]).toEqual([name, true, true]);
    }
    expect(html).toContain('<noscript>');
  });

  test('lets nothing run, load or send that is not its own or the library', () => {
    const policy = new Map(
      contentSecurityPolicy(source)
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule]),
    );
    expect(policy.get('default-src')).toBe("default-src 'none'");
    expect(policy.get('connect-src')).toBe("connect-src 'self'");
    expect(policy.get('script-src')).toBe(
      source === 'cdn' ? "script-src 'self' https://appsforoffice.microsoft.com" : "script-src 'self'",
    );
    expect(html).toContain(`content="${contentSecurityPolicy(source)}"`);
  });
});

test('the build gives the scripts of each entry, and no other files', () => {
  const files: Record<string, string[]> = { gate: ['gate.1.js'], pane: ['1.js', 'pane.css', 'pane.2.js'] };
  const entrypoints = new Map(Object.entries(files).map(([name, list]) => [name, { getFiles: () => list }]));
  const parameters = { compilation: { entrypoints }, htmlWebpackPlugin: { options: { office: 'cdn' as const } } };
  expect(pageTemplate(parameters)).toBe(pageHtml('cdn', scripts));
});

test.each([
  ['?screen=check', 'check'],
  ['?screen=mark&x=1', 'mark'],
  ['?screen=help', 'help'],
  ['?screen=other', 'check'],
  ['', 'check'],
])('the address %p opens %s', (search, screen) => {
  expect(screenOf(search)).toBe(screen);
});

test.each([
  ['#FFFFFF', false, 'light'],
  ['#262626', false, 'dark'],
  ['#E6E6E6', false, 'light'],
  ['#0A0A0A', true, 'contrast'],
  [undefined, false, 'light'],
  ['white', false, 'light'],
])('an Office of background %p, high contrast %p, gives a pane that is %s', (background, isContrast, theme) => {
  expect(themeOf(background, isContrast)).toBe(theme);
});

test('brightness is what an eye sees', () => {
  expect(brightnessOf('#000000')).toBe(0);
  expect(brightnessOf('#FFFFFF')).toBeCloseTo(255);
  expect(brightnessOf('00FF00')).toBeGreaterThan(brightnessOf('FF0000') ?? 255);
});
