// Snowflakes: Discord's ids, which carry the moment of their making.
import type { SandboxClock } from './clock.ts';

/** The first millisecond a snowflake can tell: 2015-01-01T00:00:00Z. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** Composes an id of Discord's layout: 42 bits of time, 5 of worker, 5 of process, 12 of increment. */
export function snowflakeAt(time: number, increment: number, worker = 0): string {
  return ((BigInt(time - DISCORD_EPOCH) << 22n) | (BigInt(worker) << 17n) | BigInt(increment)).toString();
}

/** The epoch milliseconds that an id tells. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}

/** Orders ids by age without parsing them: the longer is the younger. */
export function compareSnowflakes(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The shard that a server's events go to, as Discord documents it. */
export function shardOf(serverId: string, shards: number): number {
  return Number((BigInt(serverId) >> 22n) % BigInt(shards));
}

/** Makes ids of the clock's time: unique, and increasing even when the clock is set back. */
export function createSnowflakes(clock: SandboxClock): () => string {
  let time = 0;
  let increment = 0;
  return () => {
    const now = clock.now();
    if (now > time) {
      time = now;
      increment = 0;
    } else if (increment < 0xfff) {
      increment += 1;
    } else {
      time += 1;
      increment = 0;
    }
    return snowflakeAt(time, increment);
  };
}
