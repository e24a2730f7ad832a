const { URL } = require('node:url');

/** Address in the manifest as it stands in the repository. */
const DEVELOPMENT_SITE = 'https://localhost:3000';

/**
 * A manifest for the address that the pane is served at.
 * @throws {Error} when the address is not https, or has a query or a fragment.
 */
function rewriteSite(manifest, site) {
  const address = new URL(site);
  if (address.protocol !== 'https:' || address.search || address.hash)
    throw new Error(`--env site=${site}: an address such as https://may-chu.tinh.gov.vn/thidua is needed`);
  const base = `${address.origin}${address.pathname.replace(/\/+$/, '')}`;
  return manifest.replaceAll(DEVELOPMENT_SITE, base);
}

module.exports = { DEVELOPMENT_SITE, rewriteSite };
