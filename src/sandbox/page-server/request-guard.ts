// Keeps other web sites out of the sandbox: a browser says where a request goes to, and which page sends it.

import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may be answered. A `Host` of another name is a domain that was pointed at this machine, and an
 * `Origin` of another place is a page from elsewhere: both could otherwise use the browser of whoever tries the demo.
 * Programs send no `Origin`.
 */
export function isOwnRequest({ headers }: IncomingMessage, port: number): boolean {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  return (
    own.includes(host ?? '') && (origin === undefined || own.some((each) => origin === `http://${each}`))
  );
}
