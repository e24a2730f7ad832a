const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');

/** Makes the emitted command line runnable by name. */
const executable = (file) => ({
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('Executable', () => fs.chmodSync(path.join(__dirname, file), 0o755)),
});

const base = {
  mode: 'production',
  devtool: false,
  optimization: { minimize: false },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
      },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The command line: one file, old workbook formats in a chunk of their own. */
const cli = {
  ...base,
  name: 'cli',
  target: 'node20',
  entry: { thidua: './src/cli/main.ts' },
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].chunk.js',
    library: { type: 'commonjs2' },
  },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^thidua\.js$/ }),
    executable('dist/thidua.js'),
  ],
};

module.exports = [cli];
