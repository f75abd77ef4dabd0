// Lets the real bot post a whole story in the sandbox, and gathers what stands in the channel afterwards.

import { buttonsOf, textOfMessage } from '../../sandbox/client/answer.ts';
import type { OptionValues } from '../../sandbox/client/command-input.ts';
import { serverCreatePayload } from '../../sandbox/payloads/servers.ts';
import { DemoSession } from '../demo-session.ts';
import type { Harness } from '../harness.ts';

/** A channel where stories of every rating may be posted. */
const CHANNEL = '#after-dark';
const HOST = 'mina';

/** More installments than any story has scenes. */
const MAX_POSTS = 5000;

export interface CollectedPosts {
  readonly title: string;
  readonly now: number;
  /** The server in Discord's shape. */
  readonly guild: object;
  /** One for each post of the channel, with what its thread begins with. */
  readonly sections: readonly { readonly heading: string; readonly messages: readonly object[] }[];
}

/** The story could not be posted; the message says why. */
class PreviewError extends Error {
  override readonly name = 'PreviewError';
}

/** `story`: its id or title, as in `/story start`. @throws PreviewError */
export async function collectPosts(harness: Harness, story: string): Promise<CollectedPosts> {
  const session = new DemoSession(harness);
  const channelId = session.findChannelId(CHANNEL) ?? '';
  const options: OptionValues = { story, times: '09:00', zone: 'UTC' };
  const { answers } = await session.runCommand(HOST, channelId, {
    path: '/story start',
    options,
    focusedOption: null,
  });
  const [card] = answers;
  const start = card && buttonsOf(card)[0];
  if (!card || !start) throw new PreviewError(card ? textOfMessage(card) : 'The bot did not answer.');
  await session.press(HOST, card, start.custom_id);
  for (let posts = 0; posts < MAX_POSTS; posts += 1) if (!(await harness.advanceToNextPost())) break;
  const messages = (await session.visibleMessages(HOST, channelId)).filter(
    ({ flags = 0 }) => (flags & 64) === 0,
  );
  const sections = await Promise.all(
    messages.map(async (message) => ({
      heading: '',
      messages: [message, ...(message.thread ? await session.visibleMessages(HOST, message.thread.id) : [])],
    })),
  );
  const { world } = harness.sandbox;
  const server = world.defaultServer;
  const people = [...server.members.values()].map(({ user }) => user);
  const now = harness.clock.now();
  return { title: story, now, guild: serverCreatePayload(server, world.bot.id, now, people), sections };
}
