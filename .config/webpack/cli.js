const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { base, typescript, ROOT } = require('./base');

/** Makes the emitted command line runnable by name. */
const executable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tap('Executable', () => fs.chmodSync(path.join(ROOT, file), 0o755)),
});

/** The command line: one file, old workbook formats in a chunk of their own. */
module.exports = () => ({
  ...base,
  name: 'cli',
  target: 'node20',
  entry: { thidua: './src/cli/main.ts' },
  output: {
    path: path.join(ROOT, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].chunk.js',
    library: { type: 'commonjs2' },
  },
  module: { rules: [typescript('es2022')] },
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^thidua\.js$/ }),
    executable('dist/thidua.js'),
  ],
});
