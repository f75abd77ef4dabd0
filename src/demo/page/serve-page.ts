// Puts the page beside the prompt: the same server, bot and clock.

import { randomBytes } from 'node:crypto';
import type { Harness } from '../harness.ts';
import { buildPage } from './build-page.ts';

/** Builds and serves the page, and gives its address. @throws PageUnavailableError */
export async function servePage({ sandbox, advance, advanceToNextPost }: Harness): Promise<string> {
  const files = await buildPage();
  return sandbox.servePage({
    files,
    key: randomBytes(16).toString('base64url'),
    time: { advance, advanceToNextPost },
  });
}
