import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** Plays every web site of a test: real host names, over TLS, from this machine's loopback. */
export interface SiteServer {
  readonly port: number;
  /** What was asked of it since the last `forget`, as URLs. */
  readonly requests: string[];
  /** Puts a page at a URL, with response headers of its own if need be. */
  put(url: string, html: string, headers?: Readonly<Record<string, string>>): void;
  forget(): void;
  close(): Promise<void>;
}

export async function startSiteServer(): Promise<SiteServer> {
  const pages = new Map<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>();
  const requests: string[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const server: Server = createServer({ key, cert }, (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    requests.push(url);
    const page = pages.get(url);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    put: (url, html, headers = {}) => pages.set(url, { html, headers }),
    forget: () => requests.splice(0),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
