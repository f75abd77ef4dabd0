// Servers by the thousand, built only when somebody looks at them: their ids are arithmetic.
import { snowflakeAt, snowflakeTime } from '../snowflake.ts';

/** 2016-01-01: older than anything a test's clock is likely to show. */
const FIRST = 1_451_606_400_000;
/** Milliseconds between two servers' ids: prime, so that they spread over any number of shards. */
const STEP = 1009;
/** Ids of a grid carry this worker, so that they never meet those the clock makes. */
const WORKER = 1;
/** The offset that marks a server's bot role among its ids, after those of all channels. */
const BOT_ROLE = STEP - 1;

/** The most channels that a server of the grid can have. */
export const GRID_CHANNELS = STEP - 2;

/** Where an id of the grid points: the server's number, and 0 for it or n for its nth channel. */
export interface GridPlace {
  readonly server: number;
  readonly part: number;
}

export function gridServerId(server: number): string {
  return snowflakeAt(FIRST + server * STEP, 0, WORKER);
}

export function gridChannelId(server: number, channel: number): string {
  return snowflakeAt(FIRST + server * STEP + 1 + channel, 0, WORKER);
}

export function gridBotRoleId(server: number): string {
  return snowflakeAt(FIRST + server * STEP + BOT_ROLE, 0, WORKER);
}

/** What an id stands for in a grid of `size` servers, or null if it is none of its ids. */
export function gridPlace(id: string, size: number): GridPlace | null {
  if (size === 0 || !/^\d{17,20}$/.test(id) || (BigInt(id) & 0x3fffffn) !== BigInt(WORKER << 17)) return null;
  const offset = snowflakeTime(id) - FIRST;
  const server = Math.floor(offset / STEP);
  return server >= 0 && server < size ? { server, part: offset % STEP } : null;
}
