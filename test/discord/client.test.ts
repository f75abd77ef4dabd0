// The gateway client: what it asks Discord to send.

import { expect, it } from 'vitest';
import { createClient } from '../../src/discord/client.ts';

it('asks for no intents: interactions come without them, and nothing else is wanted', async () => {
  const ignore = () => undefined;
  const log = { info: ignore, warn: ignore, error: ignore };
  const client = createClient({ apiUrl: null, shards: null, log, observe: ignore });
  expect(client.options.intents.bitfield).toBe(0);
  await client.destroy();
});
