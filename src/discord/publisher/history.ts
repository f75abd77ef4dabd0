// Reads a channel's history for what the bot posted there itself: the only witness of an attempt that broke off.

import { type APIMessage, ComponentType, type REST, Routes } from 'discord.js';
import type { OwnMessage } from '../../ports/publisher.ts';
import { decodeAction } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';

/**
 * The messages of `bot` in a channel from `from` to `to` (epoch milliseconds, by Discord's clock), the oldest first.
 * Without Read Message History Discord answers with an empty list: whoever asks must have looked at that before.
 * @throws whatever discord.js raises
 */
export async function fetchOwnMessages(
  rest: REST,
  bot: string,
  channel: string,
  from: number,
  to: number,
): Promise<OwnMessage[]> {
  const found: OwnMessage[] = [];
  let after = snowflakeAt(from);
  while (true) {
    const query = new URLSearchParams({ limit: String(LIMITS.historyPageMessages), after: String(after) });
    const page = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    // The newest come first, also in a page of what comes after something.
    const oldestFirst = page.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    found.push(...oldestFirst.filter(({ author }) => author.id === bot).map(toOwnMessage));
    const last = oldestFirst.at(-1);
    if (last === undefined || page.length < LIMITS.historyPageMessages) break;
    after = BigInt(last.id);
    if (timestampOf(last.id) > to) break;
  }
  return found.filter(({ at }) => at <= to);
}

function toOwnMessage({ id, components = [], thread }: APIMessage): OwnMessage {
  const [first] = components;
  const marker = first?.type === ComponentType.TextDisplay ? (first.id ?? null) : null;
  const buttons = components.flatMap((each) =>
    each.type === ComponentType.ActionRow ? each.components : [],
  );
  const actions = buttons.map((each) => ('custom_id' in each ? decodeAction(each.custom_id) : null));
  const endAction = actions.find((action) => action?.kind === 'mark-read');
  const sceneEnd = endAction
    ? { reading: endAction.reading, run: endAction.run, scene: endAction.scene }
    : null;
  return { message: id, at: timestampOf(id), marker, sceneEnd, hasThread: thread !== undefined };
}

/** The first instant of snowflakes, in epoch milliseconds (Discord: "Snowflakes"). */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const TIMESTAMP_SHIFT = 22n;

const timestampOf = (id: string) => Number(BigInt(id) >> TIMESTAMP_SHIFT) + DISCORD_EPOCH_MS;
const snowflakeAt = (at: number) => BigInt(Math.max(0, Math.floor(at) - DISCORD_EPOCH_MS)) << TIMESTAMP_SHIFT;
