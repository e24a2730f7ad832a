import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './security-headers';

interface WorkbenchFolders {
  /** The built page. */
  readonly page: string;
  /** Microsoft's library as npm delivers it: served as it is, never copied. */
  readonly office: string;
}

/** Names by which this machine calls itself; any other host name in a request is refused. */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** The server of the workbench's files: reading only, for this machine only. It does not listen yet. */
export function createWorkbenchServer({ page, office }: WorkbenchFolders): Server {
  const options = { dev: true, etag: true } as const;
  const pages = sirv(page, options);
  const library = sirv(office, options);
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refuse = (status: number): void => {
      response.statusCode = status;
      response.end();
    };
    if (!LOCAL_HOST.test(request.headers.host ?? '')) return refuse(421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const url = request.url ?? '/';
    if (url.startsWith('/office/')) {
      request.url = url.slice('/office'.length);
      library(request, response, () => refuse(404));
    } else pages(request, response, () => refuse(404));
  });
}
