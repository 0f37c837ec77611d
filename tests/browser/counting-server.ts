// A server of built files that compresses text with Brotli and counts the bytes it sends.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Served } from './site.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** A file as it is sent. Files that Pagefind has compressed already are sent unchanged. */
interface Sent {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** A server that counts the bytes of the bodies it has sent, without pages, styles and the icon. */
export interface CountingServer extends Served {
  readonly sent: () => number;
  /** How often it has sent the file at an address. */
  readonly sentOf: (address: string) => number;
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const readSent = (file: string): Sent => {
  const raw = readFileSync(file);
  const type = types[extname(file)];
  const cached = { 'cache-control': 'max-age=3600' };
  if (type === undefined) return { body: raw, headers: { ...cached, 'content-type': 'application/octet-stream' } };
  return {
    body: brotliCompressSync(raw, quality),
    headers: { ...cached, 'content-type': type, 'content-encoding': 'br' },
  };
};

const fileOf = (folders: Readonly<Record<string, string>>, address: string): string => {
  const path = address.endsWith('/') ? `${address}index.html` : address;
  const prefix = Object.keys(folders).find((start) => path.startsWith(start)) ?? '/';
  return join(folders[prefix] ?? '', path.slice(prefix.length));
};

/** Serves folders by the prefix of the address, tried in the order given. A missing file gets a 404. */
export const serveCounted = async (folders: Readonly<Record<string, string>>): Promise<CountingServer> => {
  const files = new Map<string, Sent>();
  const times = new Map<string, number>();
  let bytes = 0;
  const server = createServer((request, response) => {
    try {
      const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = fileOf(folders, address);
      const sent = files.get(file) ?? readSent(file);
      files.set(file, sent);
      times.set(address, (times.get(address) ?? 0) + 1);
      if (!/\.(html|css|svg)$/.test(file)) bytes += sent.body.length;
      response.writeHead(200, sent.headers).end(sent.body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${port}`, stop, sent: () => bytes, sentOf: (address) => times.get(address) ?? 0 };
};
