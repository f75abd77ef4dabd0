// Counts what others wrote in a thread, so that no conversation is removed with the post it hangs on.

import { type APIChannel, type APIMessage, RESTJSONErrorCodes as Code, type REST, Routes } from 'discord.js';
import { LIMITS } from '../limits.ts';
import { hasCode } from './outcome.ts';

/**
 * How many messages by others than `bot` stand in a thread; 0 where there is no thread. Counts back until it
 * finds some: beyond the newest hundred the number is a lower bound, but 0 is 0. Without Read Message History
 * Discord shows an empty list, and nobody can tell whose they are: then every message counts.
 */
export async function countReplies(rest: REST, bot: string, thread: string): Promise<number> {
  const found = await fetchThreadOrNull(rest, thread);
  const total = found !== null && 'message_count' in found ? (found.message_count ?? null) : null;
  if (found === null || total === 0) return 0;
  let before: string | null = null;
  while (true) {
    const query: URLSearchParams = new URLSearchParams({
      limit: String(LIMITS.historyPageMessages),
      ...(before && { before }),
    });
    const page = (await rest.get(Routes.channelMessages(thread), { query })) as APIMessage[];
    if (page.length === 0 && before === null) return total ?? 0;
    const others = page.filter(({ author }) => author.id !== bot).length;
    before = page.at(-1)?.id ?? null;
    if (others > 0 || page.length < LIMITS.historyPageMessages || before === null) return others;
  }
}

async function fetchThreadOrNull(rest: REST, thread: string): Promise<APIChannel | null> {
  try {
    return (await rest.get(Routes.channel(thread))) as APIChannel;
  } catch (error) {
    if (hasCode(error, Code.UnknownChannel)) return null;
    throw error;
  }
}
