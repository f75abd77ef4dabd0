// Asks Discord the least there is to ask: whether it answers at all.

import { APIVersion, RouteBases, Routes } from 'discord.js';

/** Milliseconds until no answer counts as none. */
const TIMEOUT_MS = 2_000;

/** Whether Discord's REST answers; `apiUrl` is another root than Discord's, or null. Throws nothing. */
export async function answersRest(apiUrl: string | null): Promise<boolean> {
  const root = apiUrl === null ? RouteBases.api : `${apiUrl}/v${APIVersion}`;
  try {
    const response = await fetch(`${root}${Routes.gateway()}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
