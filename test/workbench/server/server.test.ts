import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createWorkbenchServer } from '../../../src/workbench/server/server';

const folder = mkdtempSync(path.join(os.tmpdir(), 'thidua-server-'));
const server = createWorkbenchServer({ page: path.join(folder, 'page'), office: path.join(folder, 'office') });
let port = 0;

beforeAll(async () => {
  for (const name of ['page', 'office']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'page', 'index.html'), '<p>trang</p>');
  writeFileSync(path.join(folder, 'office', 'office.js'), '// library');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const ask = (
  target: string,
  { method = 'GET', host = 'localhost' } = {},
): Promise<IncomingMessage & { body: string }> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: target, method, headers: { host }, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (body += part));
      answer.on('end', () => resolve(Object.assign(answer, { body })));
    })
      .on('error', reject)
      .end();
  });

test('the page and the library are served, with a policy that lets nothing else in', async () => {
  const page = await ask('/');
  expect([page.statusCode, page.body]).toEqual([200, '<p>trang</p>']);
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect((await ask('/office/office.js')).body).toBe('// library');
});

test.each([
  ['a file that is not there', '/nothing.js', {}, 404],
  ['a library file that is not there', '/office/nothing.js', {}, 404],
  ['a file outside the folders', '/../secret.txt', {}, 404],
  ['the same, hidden', '/office/..%2f..%2fsecret.txt', {}, 404],
  ['writing', '/', { method: 'POST' }, 405],
  ['another name for this machine', '/', { host: 'evil.example' }, 421],
])('%s is refused', async (_, target, options, status) => {
  const answer = await ask(target, options);
  expect([answer.statusCode, answer.body]).toEqual([status, '']);
});
