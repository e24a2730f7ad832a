const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { base, typescript, ROOT } = require('./base');

const WORKBENCH = path.join(ROOT, 'src', 'workbench');
const rules = [typescript('es2022')];

/** The workbench's page: `dist/workbench`. office.js is not in it: the server takes it from the npm package as it is. */
const page = () => ({
  ...base,
  name: 'workbench',
  target: 'web',
  entry: { workbench: './src/workbench/main.tsx' },
  output: {
    path: path.join(ROOT, 'dist', 'workbench'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    publicPath: '',
    clean: true,
  },
  module: { rules },
  plugins: [
    new HtmlPlugin({ filename: 'index.html', template: path.join(WORKBENCH, 'index.html'), scriptLoading: 'defer' }),
    new CopyPlugin({
      patterns: [
        { from: './src/workbench/workbench.css', to: 'workbench.css' },
        { from: './assets/samples/*.xlsx', to: 'samples/[name][ext]' },
        { from: './assets/icons/*.png', to: 'icons/[name][ext]' },
      ],
    }),
  ],
});

/** The workbench's server: `node dist/workbench-server.js`. */
const server = () => ({
  ...base,
  name: 'workbench-server',
  target: 'node20',
  entry: { 'workbench-server': './src/workbench/server/main.ts' },
  output: { path: path.join(ROOT, 'dist'), filename: '[name].js' },
  module: { rules },
  optimization: { minimize: false },
});

module.exports = { page, server };
