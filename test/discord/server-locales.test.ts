// The locale of a server, kept from its interactions for what is posted there by itself.

import { expect, it } from 'vitest';
import { createRememberLocale } from '../../src/discord/server-locales.ts';
import type { Documents } from '../../src/ports/documents.ts';

/** Servers with their locales, and how often they were asked for and written. */
function createServers(stored: Record<string, string | null>) {
  const counts = { asked: 0, written: 0 };
  const documents = {
    async update(
      _: string,
      server: string,
      change: (current: unknown) => { write?: { locale: string }; result: unknown },
    ) {
      counts.asked += 1;
      const { write, result } = change(server in stored ? { locale: stored[server] } : undefined);
      if (write !== undefined) {
        counts.written += 1;
        stored[server] = write.locale;
      }
      return result;
    },
  } as unknown as Documents;
  const remember = createRememberLocale(documents);
  return {
    stored,
    counts,
    say: (server: string | null, serverLocale: string | null) => remember({ server, serverLocale } as never),
  };
}

it('keeps the locale of a server that something is kept about, and asks once', async () => {
  const { stored, counts, say } = createServers({ a: null });
  for (let times = 0; times < 3; times++) await say('a', 'de');
  expect(stored).toEqual({ a: 'de' });
  expect(counts).toEqual({ asked: 1, written: 1 });
  await say('a', 'fr');
  expect(stored).toEqual({ a: 'fr' });
});

it('writes nothing where the same stands there, or nothing is kept', async () => {
  const { stored, counts, say } = createServers({ a: 'de' });
  await say('a', 'de');
  await say('unknown', 'de');
  await say('unknown', 'de');
  expect(stored).toEqual({ a: 'de' });
  expect(counts).toEqual({ asked: 3, written: 0 });
});

it('asks nothing outside of servers, or where no locale is said', async () => {
  const { counts, say } = createServers({ a: null });
  await say(null, 'de');
  await say('a', null);
  expect(counts.asked).toBe(0);
});
