import { existsSync } from 'node:fs';
import path from 'node:path';
import { fill } from '../../i18n/message';
import { serverMessages } from './messages';
import { createWorkbenchServer } from './server';

const { templates } = serverMessages;
const DEFAULT_PORT = 3000;
/** How many ports are tried in words when the first is taken. */
const OTHER = 1;

const say = (template: { readonly vi: string; readonly en: string }, data: Record<string, string>): string =>
  fill(template, data, 'vi');

const stop = (text: string): never => {
  process.stderr.write(`${text}\n`);
  process.exit(2);
};

function portOf(argv: readonly string[]): number {
  const at = argv.indexOf('--port');
  const text = at >= 0 ? (argv[at + 1] ?? '') : String(DEFAULT_PORT);
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : stop(say(templates['bad-port'], { text }));
}

const page = path.join(__dirname, 'workbench');
if (!existsSync(path.join(page, 'index.html'))) stop(say(templates['not-built'], { folder: page }));
const office = path.join(__dirname, '..', 'node_modules', '@microsoft', 'office-js', 'dist');
if (!existsSync(path.join(office, 'office.js'))) stop(say(templates['no-office'], {}));

const port = portOf(process.argv.slice(2));
const server = createWorkbenchServer({ page, office });
server.on('error', (error: NodeJS.ErrnoException) => {
  const data = { port: String(port), other: String(port + OTHER), reason: error.code ?? '' };
  stop(say(templates[error.code === 'EADDRINUSE' ? 'port-taken' : 'port-refused'], data));
});
server.listen(port, '127.0.0.1', () => {
  process.stdout.write(`${say(templates.ready, { url: `http://localhost:${port}` })}\n${templates.local.vi}\n`);
});
