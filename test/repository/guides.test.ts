import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ZIP_LIMITS } from '../../src/files/zip/limits';
import { FLOOR } from '../../src/taskpane/boot/start';
import { MOST_KEPT } from '../../src/taskpane/store/named-lists';
import { ROOT } from './source-files';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const GUIDE = read('docs/cntt.md');
const pages = [
  'README.md',
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A heading as links name it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .trim()
    .replace(/ /g, '-');

test.each(pages)('links of %s lead to files and headings that are there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)]*)\)/g)].map(([, to = '']) => to.split('#'));
  const dead = links.filter(([file = '', anchor]) => {
    const target = file === '' ? page : path.join(path.dirname(page), file);
    if (!existsSync(path.join(ROOT, target))) return true;
    if (anchor === undefined) return false;
    const headings = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
    return !headings.includes(anchor);
  });
  expect(dead).toEqual([]);
});

test('what the guide for IT staff names is in the code', () => {
  const dotted = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const mib = (bytes: number): string => `${bytes / 2 ** 20} MiB`;
  const { maxFile, maxPart, maxTotal, maxEntries } = ZIP_LIMITS;
  const { dependencies, devDependencies, engines } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies' | 'engines',
    Record<string, string>
  >;
  const said = [
    `${mib(maxFile)} một tệp`,
    `${dotted(maxEntries)} phần trong gói`,
    `${mib(maxPart)} một phần, ${mib(maxTotal)} tổng`,
    `Excel có ExcelApi ${FLOOR}`,
    `tối đa ${dotted(MOST_KEPT)}`,
    `\`@microsoft/office-js\` ${{ ...dependencies, ...devDependencies }['@microsoft/office-js']}`,
    `Node.js ${(engines['node'] ?? '').replace('>=', '')} trở lên`,
  ];
  expect(said.filter((text) => !GUIDE.includes(text))).toEqual([]);
});

test.each([
  ['src/excel/settings.ts', "KEY = 'thidua.pane'", '| `thidua.pane` |'],
  ['src/excel/form-memory.ts', "KEY = 'thidua.forms'", '| `thidua.forms` |'],
  ['src/excel/form-memory.ts', 'MOST_FORMS = 100', '100 mẫu mới nhất'],
  ['src/excel/local-language.ts', "KEY = 'thidua.language'", '| `thidua.language` |'],
  ['src/excel/local-plans.ts', "KEY = 'thidua.plans'", '| `thidua.plans` |'],
  ['src/excel/local-score-plan.ts', "KEY = 'thidua.score-plan'", '| `thidua.score-plan` |'],
  ['src/excel/local-score-plan.ts', 'MOST_CHARACTERS = 500_000', 'tối đa 500.000 ký tự'],
  ['src/excel/local-plans.ts', 'MOST_CHARACTERS = 1_000_000', 'tối đa 1.000.000 ký tự'],
  ['src/excel/read/snapshot.ts', 'MAX_CELLS = 5_000_000', '5 triệu ô một trang'],
  ['src/excel/marks/write-results.ts', 'MAX_LINKS = 2_000', '2.000 dòng đầu'],
  ['src/files/xlsx/sheet-part.ts', 'MAX_CELLS = 20_000_000', '20 triệu ô một trang'],
  ['src/plan/schema.ts', 'MAX_ITEMS = 500', '500 mục mỗi danh sách'],
  ['src/taskpane/boot/gate/main.ts', 'PATIENCE_MS = 30000', '(30 giây)'],
  ['manifest.xml', '<Permissions>ReadWriteDocument', '`ReadWriteDocument`'],
])('the guide for IT staff follows %s: %s', (file, code, said) => {
  expect([read(file).includes(code), GUIDE.includes(said)]).toEqual([true, true]);
});

test('nothing else is kept in the browser than what the guide for IT staff names', () => {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('workbench'))
    .filter((file) =>
      /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/.test(read(path.join('src', file))),
    );
  expect(files.sort()).toEqual([
    'excel/local-forms.ts',
    'excel/local-language.ts',
    'excel/local-plans.ts',
    'excel/local-score-plan.ts',
  ]);
});
