// Keeps the locale that a server's interactions come with, for what is posted there by itself.

import type { RequestContext } from '../app/request-context.ts';
import type { Documents } from '../ports/documents.ts';

/** How many servers are remembered as having theirs stored. */
const MAX_REMEMBERED = 10_000;

export type RememberLocale = (where: RequestContext) => Promise<void>;

/** Only for servers that something is kept about; stores nothing that stands there. @throws StoreError */
export function createRememberLocale(documents: Documents): RememberLocale {
  const remembered = new Map<string, string>();
  return async ({ server, serverLocale: locale }) => {
    if (server === null || locale === null || remembered.get(server) === locale) return;
    const isKept = await documents.update('server', server, (current) => {
      if (current === undefined) return { result: false };
      return current.locale === locale ? { result: true } : { write: { ...current, locale }, result: true };
    });
    if (!isKept) return;
    const [oldest] = remembered.keys();
    if (remembered.size >= MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    remembered.set(server, locale);
  };
}
