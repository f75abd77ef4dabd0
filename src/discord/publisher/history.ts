// Reads a channel's history for what the bot posted there itself: the only witness of an attempt that broke off.

import { type APIMessage, ComponentType, type REST, Routes } from 'discord.js';
import type { OwnMessage } from '../../ports/publisher.ts';
import { decode } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';

/**
 * The messages of `bot` in a channel from `from` to `to` (epoch milliseconds, by Discord's clock), the oldest first.
 * Without Read Message History Discord answers with an empty list: whoever asks must have looked at that before.
 * @throws whatever discord.js raises
 */
export async function ownPosts(
  rest: REST,
  bot: string,
  channel: string,
  from: number,
  to: number,
): Promise<OwnMessage[]> {
  const found: OwnMessage[] = [];
  let after = snowflakeAt(from);
  while (true) {
    const query = new URLSearchParams({ limit: String(LIMITS.historyPage), after: String(after) });
    const page = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    // The newest come first, also in a page of what comes after something.
    const rising = page.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    found.push(...rising.filter(({ author }) => author.id === bot).map(ownPost));
    const last = rising.at(-1);
    if (last === undefined || page.length < LIMITS.historyPage) break;
    after = BigInt(last.id);
    if (timeOf(last.id) > to) break;
  }
  return found.filter(({ at }) => at <= to);
}

function ownPost({ id, components = [], thread }: APIMessage): OwnMessage {
  const [first] = components;
  const mark = first?.type === ComponentType.TextDisplay ? (first.id ?? null) : null;
  const buttons = components.flatMap((each) =>
    each.type === ComponentType.ActionRow ? each.components : [],
  );
  const actions = buttons.map((each) => ('custom_id' in each ? decode(each.custom_id) : null));
  const end = actions.find((action) => action?.kind === 'mark-read');
  const ends = end ? { reading: end.reading, run: end.run, scene: end.scene } : null;
  return { message: id, at: timeOf(id), marker: mark, sceneEnd: ends, hasThread: thread !== undefined };
}

/** The first instant of snowflakes, in epoch milliseconds (Discord: "Snowflakes"). */
const FIRST = 1_420_070_400_000;
const TIME_BITS = 22n;

const timeOf = (id: string) => Number(BigInt(id) >> TIME_BITS) + FIRST;
const snowflakeAt = (at: number) => BigInt(Math.max(0, Math.floor(at) - FIRST)) << TIME_BITS;
