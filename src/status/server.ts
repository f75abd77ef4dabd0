// The bot's state over HTTP: `/healthz` for whoever restarts it, `/metrics` for whoever watches it.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { healthOf, type ProbeResults } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface StatusOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly metrics: Metrics;
  /** Looks at everything; must not throw. */
  probe(): Promise<ProbeResults>;
}

export interface StatusServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Milliseconds until an answer is given up. */
const REQUEST_TIMEOUT_MS = 5_000;

/** Starts to listen. @throws Error with Node's code where the port can't be had */
export async function startStatusServer({
  host,
  port,
  metrics,
  probe,
}: StatusOptions): Promise<StatusServer> {
  const routes: Readonly<Record<string, () => Promise<HttpResponse>>> = {
    '/healthz': async () => {
      const health = healthOf(await probe());
      return { status: health.ok ? 200 : 503, type: 'application/json', body: JSON.stringify(health) };
    },
    '/metrics': async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
  };
  const handle = async ({ method, url = '/' }: IncomingMessage, response: ServerResponse) => {
    const route = routes[url.split('?')[0] ?? ''];
    if (route === undefined) return send(response, textResponse(404, 'There is /healthz and /metrics.'));
    if (method !== 'GET' && method !== 'HEAD') return send(response, textResponse(405, 'Only GET.'));
    send(response, await route().catch(() => textResponse(500, 'This can’t be told right now.')));
  };
  const server = createServer((request, response) => void handle(request, response));
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = REQUEST_TIMEOUT_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface HttpResponse {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const textResponse = (status: number, words: string): HttpResponse => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${words}\n`,
});

function send(response: ServerResponse, { status, type, body }: HttpResponse): void {
  // Node leaves the body out of the answer to a HEAD by itself.
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
