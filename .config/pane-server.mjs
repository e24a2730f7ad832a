import { createServer } from 'node:https';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import sirv from 'sirv';

// Serves the built task pane to an Excel on this machine, with a certificate that this machine trusts.
const files = sirv('dist/pane', { dev: true });
createServer(await getHttpsServerOptions(), (request, response) =>
  files(request, response, () => {
    response.statusCode = 404;
    response.end();
  }),
).listen(3000, 'localhost');
