const path = require('node:path');
const { Minify } = require('./minify');

const ROOT = path.join(__dirname, '..', '..');

/** What every part of the build has in common. */
const base = {
  mode: 'production',
  devtool: false,
  context: ROOT,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  optimization: { minimizer: [new Minify()] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Rule for TypeScript of a language level. */
const typescript = (target, more = {}) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
  ...more,
});

module.exports = { base, typescript, ROOT };
