import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which rooms a room may import from (besides itself). Arrows point one way. */
const ARROWS = {
  i18n: [],
  sheet: ['i18n'],
  criteria: ['sheet', 'i18n'],
  scoring: ['criteria', 'sheet', 'i18n'],
  plan: ['scoring', 'criteria', 'sheet', 'i18n'],
  report: ['plan', 'scoring', 'criteria', 'sheet', 'i18n'],
  check: ['report', 'plan', 'scoring', 'criteria', 'sheet', 'i18n'],
  marks: ['report', 'plan', 'criteria', 'sheet', 'i18n'],
  summary: ['report', 'plan', 'scoring', 'criteria', 'sheet', 'i18n'],
  files: ['summary', 'marks', 'sheet', 'i18n'],
  excel: ['summary', 'marks', 'sheet', 'i18n'],
  taskpane: ['excel', 'summary', 'files', 'marks', 'check', 'report', 'plan', 'scoring', 'criteria', 'sheet', 'i18n'],
  workbench: ['taskpane', 'excel', 'files', 'marks', 'report', 'sheet', 'i18n'],
  cli: ['files', 'summary', 'marks', 'check', 'report', 'plan', 'scoring', 'criteria', 'sheet', 'i18n'],
};
const ROOMS = Object.keys(ARROWS);
/** Rooms that run anywhere: no Node, no DOM, no Office. */
const PURE = ROOMS.filter((room) => !['excel', 'taskpane', 'workbench', 'cli'].includes(room));
const HOST_GLOBALS = ['window', 'document', 'navigator', 'Office', 'Excel', 'process', 'Buffer', 'require'];

const room = (name) => {
  const closed = ROOMS.filter((other) => other !== name && !ARROWS[name].includes(other));
  const patterns = [
    ...(closed.length > 0
      ? [
          {
            group: closed.flatMap((other) => [`**/${other}`, `**/${other}/**`]),
            message: `The room "${name}" may import from: ${ARROWS[name].join(', ') || 'nothing'}.`,
          },
        ]
      : []),
    ...(PURE.includes(name)
      ? [{ group: ['node:*', 'fs', 'path', 'zlib', 'os'], message: 'This room runs in a browser too.' }]
      : []),
  ];
  return {
    files: [`src/${name}/**/*.ts`, `src/${name}/**/*.tsx`],
    rules: {
      ...(patterns.length > 0 ? { 'no-restricted-imports': ['error', { patterns }] } : {}),
      ...(PURE.includes(name) ? { 'no-restricted-globals': ['error', ...HOST_GLOBALS] } : {}),
    },
  };
};

/** Every rule that the plugin has for code that talks to Excel. */
const OFFICE_RULES = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['bench/**', 'assets/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...ROOMS.map(room),
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': { rules: officeAddins.rules } },
    rules: Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, 'error'])),
  },
);
