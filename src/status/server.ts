// The bot's state over HTTP: `/healthz` for whoever restarts it, `/metrics` for whoever watches it.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Findings, healthOf } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface StatusOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly metrics: Metrics;
  /** Looks at everything; must not throw. */
  examine(): Promise<Findings>;
}

export interface StatusServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Milliseconds until an answer is given up. */
const ANSWER_WITHIN = 5_000;

/** Starts to listen. @throws Error with Node's code where the port can't be had */
export async function startStatusServer({
  host,
  port,
  metrics,
  examine,
}: StatusOptions): Promise<StatusServer> {
  const pages: Readonly<Record<string, () => Promise<Page>>> = {
    '/healthz': async () => {
      const health = healthOf(await examine());
      return { status: health.ok ? 200 : 503, type: 'application/json', body: JSON.stringify(health) };
    },
    '/metrics': async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
  };
  const answer = async ({ method, url = '/' }: IncomingMessage, response: ServerResponse) => {
    const make = pages[url.split('?')[0] ?? ''];
    if (make === undefined) return send(response, plain(404, 'There is /healthz and /metrics.'));
    if (method !== 'GET' && method !== 'HEAD') return send(response, plain(405, 'Only GET.'));
    send(response, await make().catch(() => plain(500, 'This can’t be told right now.')));
  };
  const server = createServer((request, response) => void answer(request, response));
  server.requestTimeout = ANSWER_WITHIN;
  server.headersTimeout = ANSWER_WITHIN;
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

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const plain = (status: number, words: string): Page => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${words}\n`,
});

function send(response: ServerResponse, { status, type, body }: Page): void {
  // Node leaves the body out of the answer to a HEAD by itself.
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
