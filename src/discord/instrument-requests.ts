// Tells what becomes of every request, and of every 429: discord.js deals with them, and says nothing of most.

import { DefaultRestOptions } from 'discord.js';
import type { Telemetry } from '../ports/telemetry.ts';

type MakeRequest = typeof DefaultRestOptions.makeRequest;

/** Makes requests as discord.js does. */
export function instrumentRequests(observe: Telemetry): MakeRequest {
  return async (url, init) => {
    const response = await DefaultRestOptions.makeRequest(url, init).catch((error: unknown) => {
      observe({ kind: 'request', answered: false });
      throw error;
    });
    observe({ kind: 'request', answered: response.status < 500 });
    if (response.status === 429) observe({ kind: 'rate-limit', scope: scopeOf(response.headers) });
    return response;
  };
}

/** https://docs.discord.com/developers/topics/rate-limits: `user`, `shared` or `global`; without one it is not Discord's own. */
function scopeOf(headers: Headers | { get(name: string): string | null }): 'own' | 'shared' | 'global' {
  const scope = headers.get('x-ratelimit-scope');
  if (scope === 'user') return 'own';
  return scope === 'shared' ? 'shared' : 'global';
}
