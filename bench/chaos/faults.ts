// Discord on a bad day: of what the bot asks about channels and servers, 15 in 100 requests fail in one of many ways.

import type { FaultEffect, FaultRule } from '../../src/sandbox/fault-injector.ts';

export const FAULT_RATIO = 0.15;

/** Of forty faults. A global limit holds up everything, so it is the rarest. */
export function faultRule(seed: number, rate: number): FaultRule {
  // The bot's own clock makes a second of it, and discord.js, which waits by the machine's, the same.
  const wait = { retryAfter: 1, header: 1 / rate };
  const effect: FaultEffect[] = [
    ...repeat(7, { kind: 'rate-limit', scope: 'user', ...wait }),
    ...repeat(4, { kind: 'rate-limit', scope: 'shared', ...wait }),
    ...repeat(1, { kind: 'rate-limit', scope: 'global', ...wait }),
    ...repeat(6, { kind: 'fail', when: 'before', status: 503 }),
    ...repeat(6, { kind: 'fail', when: 'after', status: 502 }),
    ...repeat(4, { kind: 'drop', when: 'before' }),
    ...repeat(6, { kind: 'drop', when: 'after' }),
    ...repeat(2, { kind: 'hang', when: 'before' }),
    ...repeat(4, { kind: 'hang', when: 'after' }),
  ];
  return { path: /^\/(channels|guilds)\//, probability: FAULT_RATIO, seed, effect };
}

function repeat(count: number, effect: FaultEffect): FaultEffect[] {
  return Array.from({ length: count }, () => effect);
}
