import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SCREENS } from '../../src/taskpane/boot/screen';
import { attribute, scanXml } from '../../src/files/xml/scan';

const ROOT = path.join(__dirname, '..', '..');
const SITE = 'https://localhost:3000';
const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

interface Element {
  readonly name: string;
  readonly parents: readonly string[];
  readonly text: string;
  readonly get: (attribute: string) => string | undefined;
}

/** Every element in document order of its opening. */
function elements(): Element[] {
  const found: { name: string; parents: string[]; text: string; get: Element['get'] }[] = [];
  const open: (typeof found)[number][] = [];
  scanXml(manifest, (kind, name, attributes, isSelfClosing, text) => {
    if (kind === 'close') {
      const element = open.pop();
      if (element) element.text = text.trim();
      return;
    }
    const element = {
      name,
      parents: open.map((parent) => parent.name),
      text: '',
      get: (wanted: string) => attribute(attributes, wanted),
    };
    found.push(element);
    if (!isSelfClosing) open.push(element);
  });
  return found;
}

const all = elements();
const named = (name: string) => all.filter((element) => element.name === name);
const textOf = (name: string) => named(name)[0]?.text;

/** Width and height that a PNG states. */
const pngSize = (file: string): readonly [number, number] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
const fileOf = (url: string) => path.join(ROOT, 'assets', new URL(url).pathname);

test('is an add-in of one pane that may read and write the workbook', () => {
  expect(all[0]?.name).toBe('OfficeApp');
  expect(all[0]?.get('xsi:type')).toBe('TaskPaneApp');
  expect(textOf('Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(textOf('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(textOf('Permissions')).toBe('ReadWriteDocument');
  expect(named('VersionOverrides').map((element) => element.get('xsi:type'))).toEqual(['VersionOverridesV1_0']);
});

test('the parts of the base manifest are in the order that the schema asks for', () => {
  const top = all.filter(({ parents }) => parents.length === 1).map(({ name }) => name);
  expect(top).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test('an older Excel still shows the add-in, whose pane then says what is missing', () => {
  const [sets] = named('Sets');
  const least = named('Set').map(
    (set) => `${set.get('Name')} ${set.get('MinVersion') ?? sets?.get('DefaultMinVersion')}`,
  );
  expect(least).toEqual(['ExcelApi 1.1']);
});

test('ids are unique, and every reference has its resource', () => {
  const ids = all.flatMap((element) => element.get('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const resources = all
    .filter(({ parents }) => parents.includes('Resources'))
    .flatMap((element) => element.get('id') ?? []);
  const references = all.flatMap((element) => element.get('resid') ?? []);
  expect(references.filter((id) => !resources.includes(id))).toEqual([]);
  expect(resources.filter((id) => !references.includes(id))).toEqual([]);
  expect(resources.filter((id) => id.length > 32)).toEqual([]);
});

test('texts are Vietnamese first, with English beside, within the lengths that Office shows', () => {
  expect(textOf('DefaultLocale')).toBe('vi-VN');
  const worded = ['DisplayName', 'Description', 'String']
    .flatMap(named)
    .filter((element) => element.get('DefaultValue'));
  expect(worded.length).toBeGreaterThan(10);
  const english = named('Override').map((element) => element.get('Locale'));
  expect(english).toEqual(worded.map(() => 'en-US'));
  const limitOf = ({ name, parents }: Element) =>
    name === 'String' || parents.includes('String')
      ? parents.includes('ShortStrings')
        ? 125
        : 250
      : name === 'DisplayName' || parents.includes('DisplayName')
        ? 125
        : 250;
  const tooLong = [...worded, ...named('Override')].filter(
    (element) => (element.get('DefaultValue') ?? element.get('Value') ?? '').length > limitOf(element),
  );
  expect(tooLong.map((element) => element.get('id'))).toEqual([]);
  const labels = named('Label').map((label) => named('String').find((text) => text.get('id') === label.get('resid')));
  expect(labels.map((label) => label?.get('DefaultValue'))).toEqual([
    'Thẩm định',
    'Kiểm tra',
    'Đánh dấu',
    'Hướng dẫn',
    'Thi đua',
  ]);
  expect(labels.filter((label) => (label?.get('DefaultValue') ?? '').length > 32)).toEqual([]);
});

test('each button has its icon in three sizes, drawn in that size', () => {
  const images = new Map(named('Image').flatMap((image) => (image.get('id') ? [[image.get('id'), image]] : [])));
  const used = named('Image').filter((image) => image.get('resid'));
  expect(used.length).toBe(4 * 3);
  for (const image of used) {
    const size = Number(image.get('size'));
    const file = fileOf(images.get(image.get('resid'))?.get('DefaultValue') ?? '');
    expect([file, existsSync(file) && pngSize(file)]).toEqual([file, [size, size]]);
  }
  expect(pngSize(fileOf(named('IconUrl')[0]?.get('DefaultValue') ?? ''))).toEqual([32, 32]);
  expect(pngSize(fileOf(named('HighResolutionIconUrl')[0]?.get('DefaultValue') ?? ''))).toEqual([64, 64]);
});

test('each button opens the one pane at a screen that the pane knows', () => {
  expect(new Set(named('TaskpaneId').map(({ text }) => text)).size).toBe(1);
  const screens = named('Url').map((url) => new URL(url.get('DefaultValue') ?? '').searchParams.get('screen'));
  expect(screens).toEqual([...SCREENS]);
});

describe('addresses', () => {
  const { rewriteSite } = jest.requireActual<{ rewriteSite: (text: string, site: string) => string }>(
    '../../.config/webpack/site.js',
  );
  const urls = (text: string) =>
    text.match(/https?:\/\/[^"\s<]+/g)?.filter((url) => !/schemas\.microsoft|w3\.org/.test(url));

  test('all are on the development site, and move to the site of the build', () => {
    expect(urls(manifest)?.every((url) => url.startsWith(`${SITE}/`))).toBe(true);
    const moved = rewriteSite(manifest, 'https://may-chu.kiengiang.gov.vn/thidua/');
    expect(urls(moved)).toEqual(
      urls(manifest)?.map((url) => url.replace(SITE, 'https://may-chu.kiengiang.gov.vn/thidua')),
    );
  });

  test.each(['http://may-chu/thidua', 'https://may-chu/?a=1', 'https://may-chu/#a', 'may-chu'])(
    '%s is refused',
    (site) => {
      expect(() => rewriteSite(manifest, site)).toThrow();
    },
  );
});
