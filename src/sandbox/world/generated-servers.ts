// Servers by the thousand, built only when somebody looks at them: their ids are arithmetic.
import { snowflakeAt, snowflakeTime } from '../snowflake.ts';

/** 2016-01-01: older than anything a test's clock is likely to show. */
const FIRST_ID_MS = 1_451_606_400_000;
/** Milliseconds between two servers' ids: prime, so that they spread over any number of shards. */
const ID_STEP_MS = 1009;
/** Ids of a grid carry this worker, so that they never meet those the clock makes. */
const GENERATED_WORKER = 1;
/** The offset that marks a server's bot role among its ids, after those of all channels. */
const BOT_ROLE_OFFSET = ID_STEP_MS - 1;

/** The most channels that a server of the grid can have. */
export const MAX_GENERATED_CHANNELS = ID_STEP_MS - 2;

/** Where an id of the grid points: the server's number, and 0 for it or n for its nth channel. */
export interface GeneratedId {
  readonly serverNumber: number;
  readonly channelNumber: number;
}

export function generatedServerId(server: number): string {
  return snowflakeAt(FIRST_ID_MS + server * ID_STEP_MS, 0, GENERATED_WORKER);
}

export function generatedChannelId(server: number, channel: number): string {
  return snowflakeAt(FIRST_ID_MS + server * ID_STEP_MS + 1 + channel, 0, GENERATED_WORKER);
}

export function generatedBotRoleId(server: number): string {
  return snowflakeAt(FIRST_ID_MS + server * ID_STEP_MS + BOT_ROLE_OFFSET, 0, GENERATED_WORKER);
}

/** What an id stands for in a grid of `size` servers, or null if it is none of its ids. */
export function parseGeneratedId(id: string, size: number): GeneratedId | null {
  if (size === 0 || !/^\d{17,20}$/.test(id) || (BigInt(id) & 0x3fffffn) !== BigInt(GENERATED_WORKER << 17))
    return null;
  const offset = snowflakeTime(id) - FIRST_ID_MS;
  const server = Math.floor(offset / ID_STEP_MS);
  return server >= 0 && server < size ? { serverNumber: server, channelNumber: offset % ID_STEP_MS } : null;
}
