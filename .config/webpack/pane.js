const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { Minify } = require('./minify');
const { base, typescript, ROOT } = require('./base');
const { DEVELOPMENT_SITE, rewriteSite } = require('./site');

const LIBRARY = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
/** What office.js loads in Excel, from the folder that it came from itself. */
const LIBRARY_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/**
 * The task pane: `dist/pane` is what a web server serves.
 * @param env.officejs `cdn` (default): Microsoft's network, the only way that Microsoft supports; `self`: its files beside the page,
 *   unchanged, for networks without Internet.
 * @param env.site address that `dist/pane` is served at, for the manifest.
 */
module.exports = ({ officejs = 'cdn', site = DEVELOPMENT_SITE } = {}) => {
  if (officejs !== 'cdn' && officejs !== 'self') throw new Error(`--env officejs=${officejs}: it is "cdn" or "self"`);
  return {
    ...base,
    name: 'pane',
    // The runtime around the modules must be old JavaScript for the gate's sake; the pane's own code is not.
    target: ['web', 'es5'],
    entry: { gate: './src/taskpane/boot/gate/main.ts', pane: './src/taskpane/main.tsx' },
    output: {
      path: path.join(ROOT, 'dist', 'pane'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '',
      clean: true,
    },
    module: {
      rules: [{ oneOf: [typescript('es5', { include: /boot\/gate\/main\.ts$/ }), typescript('es2022')] }],
    },
    optimization: {
      splitChunks: { chunks: ({ name }) => name !== 'gate' },
      minimizer: [new Minify((file) => file.startsWith('gate.'))],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/boot/page-template.ts',
        inject: false,
        minify: false,
        office: officejs,
      }),
      new CopyPlugin({
        patterns: [
          { from: './assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: './manifest.xml', to: '../manifest.xml', transform: (text) => rewriteSite(String(text), site) },
          ...(officejs === 'self'
            ? LIBRARY_FILES.map((file) => ({
                from: path.join(LIBRARY, file),
                to: `office/${file}`,
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
  };
};
