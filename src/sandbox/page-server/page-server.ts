// Serves the page: its files, who one can be, and the clock; everything else the page does through the API.

import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { objectOf } from '../json.ts';
import { readBody } from '../rest/body.ts';

/** A file of the built page. */
export interface PageFile {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** How the page moves the sandbox's time: whoever runs the bot knows what has to happen on the way. */
export interface TimeControl {
  /** Lets so many milliseconds pass. */
  advance(milliseconds: number): Promise<unknown>;
  /** Lets time pass until something is posted in the server; false where nothing is going to be. */
  advanceToNextPost(): Promise<boolean>;
}

export interface PageOptions {
  /** By path, such as `index.html` and `assets/index.js`. */
  readonly files: ReadonlyMap<string, PageFile>;
  /** What the page's address carries, so that nothing else on this machine can use it. */
  readonly key: string;
  readonly time: TimeControl;
}

/** A month at once is enough for a page's button. */
const MAX_ADVANCE_MS = 31 * 86_400_000;

/** What a page may load and do: its own files and its own server. A book's text can't become a script. */
function contentSecurityPolicy(port: number): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    `connect-src 'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

export class PageServer {
  readonly #options: PageOptions;
  readonly #describe: () => object;
  readonly #now: () => number;

  /** `describe`: what the page needs to know to be one of the people. */
  constructor(options: PageOptions, describe: () => object, now: () => number) {
    this.#options = options;
    this.#describe = describe;
    this.#now = now;
  }

  /** Where the page is, from the root. */
  get path(): string {
    return `/try/${this.#options.key}/`;
  }

  /** Answers a request for the page; false if it is for something else. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname, port } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [, folder, key = '', ...rest] = pathname.split('/');
    if (folder !== 'try' || !sameKey(key, this.#options.key)) return false;
    const name = rest.join('/') || 'index.html';
    if (name === 'session') return sendJson(response, { ...this.#describe(), now: this.#now() });
    if (name === 'clock' && request.method === 'POST') return this.#moveClock(request, response);
    const file = this.#options.files.get(name);
    if (!file || request.method !== 'GET') return false;
    response
      .writeHead(200, {
        'content-type': file.contentType,
        'content-security-policy': contentSecurityPolicy(Number(port)),
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      .end(file.body);
    return true;
  }

  async #moveClock(request: IncomingMessage, response: ServerResponse): Promise<true> {
    const { time } = this.#options;
    const { by, to } = objectOf((await readBody(request)).json);
    if (to === 'next-post')
      return sendJson(response, { posted: await time.advanceToNextPost(), now: this.#now() });
    if (typeof by !== 'number' || !Number.isInteger(by) || by < 1 || by > MAX_ADVANCE_MS)
      return sendJson(response, { message: 'The clock moves forward, by a month at most.' }, 400);
    await time.advance(by);
    return sendJson(response, { now: this.#now() });
  }
}

function sameKey(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function sendJson(response: ServerResponse, body: object, status = 200): true {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
  return true;
}
