import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PageServer, startPageServer } from '../../../scripts/browsers/page-server.ts';

const folder = join(import.meta.dirname, '..', '..', 'pages');
let server: PageServer;

beforeEach(async () => {
  server = await startPageServer([folder]);
});
afterEach(() => server.close());

/** Asks the server as a proxy or with a path exactly as given, which `fetch` would tidy up. */
function ask(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((done, fail) => {
    const [host, port] = server.address.split(':');
    request({ host, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => done({ status: response.statusCode, body }));
    })
      .on('error', fail)
      .end();
  });
}

test('serves files of its folder and pages of a test, with their headers', async () => {
  const file = await fetch(`${server.origin}/sample-article.html?x=1`);
  expect(file.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await file.text()).toContain('<article');

  const page = await fetch(server.serve('<p>mine', { 'x-own': 'yes' }));
  expect(page.headers.get('x-own')).toBe('yes');
  expect(await page.text()).toBe('<p>mine');
  expect(server.requests).toEqual(['/sample-article.html', '/served/1']);
});

test('serves a page in pieces, as they are sent', async () => {
  const slow = server.serveSlowly();
  slow.send('<p>one');
  const response = await fetch(slow.address);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('<p>one');
  slow.send('<p>two');
  expect((await reader?.read())?.value).toBe('<p>two');
  slow.end();
  expect((await reader?.read())?.done).toBe(true);
});

test('gives nothing from outside its folder', async () => {
  expect(await ask('/../unit/scripts/page-server.test.ts')).toMatchObject({ status: 404 });
  expect(await ask('/%2e%2e/unit/scripts/page-server.test.ts')).toMatchObject({ status: 404 });
});

test('refuses and records what is meant for others', async () => {
  expect(await ask('http://elsewhere.test/a')).toMatchObject({ status: 403, body: '' });
  expect(server.outsideRequests).toEqual(['http://elsewhere.test/a']);
  expect(server.requests).toEqual([]);
});
