/**
 * Serves pages from this machine, and can be the browser's proxy to everywhere else: then every request a browser
 * makes passes here and is on record, and none leaves the machine.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** `127.0.0.1:PORT`, for a browser's proxy setting. */
  address: string;
  /** Serves a page written in the test, at a path of its own; gives its address. */
  serve(html: string, headers?: Record<string, string>): string;
  /** The same page at a site that browsers do not trust as they trust this machine, by way of the proxy. */
  plain(address: string): string;
  /** Serves a page that arrives in pieces, as the test sends them. */
  serveSlowly(): SlowPage;
  /** What was asked of this server, in order: paths. */
  requests: string[];
  /** What was asked of anybody else, in order, and refused: addresses, or `host:port` for an encrypted connection. */
  outsideRequests: string[];
  close(): Promise<void>;
}

/** A page on its way: whoever asks for it gets what was sent so far, and waits for the rest. */
export interface SlowPage {
  address: string;
  send(html: string): void;
  end(): void;
}

interface ServedPage {
  headers: Record<string, string>;
  write(response: ServerResponse): void;
}

/** A name that nobody has (RFC 2606), for pages as they are on sites without encryption. */
const PLAIN_HOST = 'plain.test';

const HTML = 'text/html; charset=utf-8';

const TYPES: Record<string, string> = {
  '.html': HTML,
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Starts a server for the files in `folders`, the first folder that has a file giving it. */
export async function startPageServer(folders: string[]): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const outsideRequests: string[] = [];

  const server = createServer((request, response) => {
    const target = (request.url ?? '/').replace(`http://${PLAIN_HOST}`, '');
    if (!target.startsWith('/')) {
      outsideRequests.push(target);
      response.writeHead(403).end();
      return;
    }
    const path = decodeURIComponent(target.replace(/[?#].*$/, ''));
    requests.push(path);
    void respond(path, pages, folders, response);
  });
  server.on('connect', (request, socket) => {
    // Browsers try whether such a site can be had with encryption.
    if (request.url !== `${PLAIN_HOST}:443`) outsideRequests.push(request.url ?? '');
    // A browser that is closing may be gone before it hears the answer.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `127.0.0.1:${portOf(server.address())}`;
  const add = (page: ServedPage) => {
    const path = `/served/${pages.size + 1}`;
    pages.set(path, page);
    return `http://${address}${path}`;
  };

  return {
    origin: `http://${address}`,
    address,
    serve: (html, headers = {}) => add({ headers, write: (response) => void response.end(html) }),
    plain: (page) => page.replace(address, PLAIN_HOST),
    serveSlowly() {
      const { write, ...sending } = slowly();
      return { address: add({ headers: {}, write }), ...sending };
    },
    requests,
    outsideRequests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function slowly() {
  const sent: string[] = [];
  const waiting: ServerResponse[] = [];
  return {
    write(response: ServerResponse) {
      for (const html of sent) response.write(html);
      waiting.push(response);
    },
    send(html: string) {
      sent.push(html);
      for (const response of waiting) response.write(html);
    },
    end() {
      for (const response of waiting) response.end();
    },
  };
}

async function respond(
  path: string,
  pages: Map<string, ServedPage>,
  folders: string[],
  response: ServerResponse,
) {
  const page = pages.get(path);
  if (page) {
    page.write(response.writeHead(200, { 'content-type': HTML, ...page.headers }));
    return;
  }
  for (const folder of folders) {
    // `normalize` on a path that begins with a slash cannot climb out of the folder.
    const content = await readFile(join(folder, normalize(path))).catch(() => undefined);
    if (content === undefined) continue;
    response
      .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
      .end(content);
    return;
  }
  response.writeHead(404).end();
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
