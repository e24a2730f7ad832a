const swc = require('@swc/core');
const { Compilation, sources } = require('webpack');

/**
 * Minimises scripts with the compiler that builds them: a third of the time that webpack's own minimiser takes. Files that are marked
 * as minimised (Microsoft's library) stay byte for byte.
 */
class Minify {
  /** @param isOld whether a file must stay JavaScript of the oldest browsers. */
  constructor(isOld = () => false) {
    this.isOld = isOld;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('Minify', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'Minify', stage }, () =>
        Promise.all(
          compilation
            .getAssets()
            .filter(({ name, info }) => /\.js$/.test(name) && !info.minimized)
            .map(async ({ name, source }) => {
              const ecma = this.isOld(name) ? 5 : 2020;
              const options = { compress: { ecma }, mangle: true, format: { comments: 'some', ecma } };
              const { code } = await swc.minify(source.source().toString(), options);
              compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
            }),
        ),
      );
    });
  }
}

module.exports = { Minify };
