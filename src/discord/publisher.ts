// Publishes to Discord what the bot posts by itself: the port `Publisher` over discord.js's REST.

import {
  type APIChannel,
  type APIMessage,
  RESTJSONErrorCodes as Code,
  MessageFlags,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelThreadsJSONBody,
  Routes,
} from 'discord.js';
import type { Clock } from '../app/app.ts';
import { PublishError, type Publisher, type PublishOutcome } from '../app/publisher.ts';
import { LEASE } from '../reading/deliver.ts';
import type { Body } from './body.ts';
import { LIMITS } from './limits.ts';
import { hasCode, outcomeOf } from './publisher/outcome.ts';
import { createPace } from './publisher/pace.ts';
import { countReplies } from './publisher/replies.ts';
import { createRest, TIMEOUT } from './publisher/rest.ts';
import { createSights } from './publisher/sights.ts';
import { renderOpening, renderPage } from './render/installment.ts';
import { renderNotice } from './render/notice.ts';

/** What is not on its way so soon after it was asked for, in milliseconds, might outlast its lease: 5 s to spare. */
const FRESH = LEASE - TIMEOUT - 5_000;

export interface PublisherSetup {
  readonly token: string;
  /** Another API root than Discord's, without the version: `http://127.0.0.1:4000/api`. */
  readonly apiUrl?: string;
  /** The bot's own user id, asked for when it is needed: known only after logging in. */
  readonly botUser: () => string;
  /** Posts, edits and removals a second, over 0. Discord allows a bot 50 requests a second in all. */
  readonly postsPerSecond?: number;
  readonly clock: Clock;
}

export function createPublisher(setup: PublisherSetup): Publisher {
  const { clock, botUser, postsPerSecond = 40 } = setup;
  const { rest, before } = createRest({ token: setup.token, apiUrl: setup.apiUrl, clock, postsPerSecond });
  const pace = createPace(postsPerSecond);
  const sights = createSights(rest, botUser, clock);

  /** A request that makes something, under a claim that others wait to run out. */
  const claimed = <T>(request: () => Promise<unknown>): Promise<T> =>
    before(clock.now() + FRESH, () => paced<T>(request));

  const paced = async <T>(request: () => Promise<unknown>): Promise<T> => {
    await pace.turn();
    return (await request()) as T;
  };

  const send = (
    channel: string,
    body: Body,
    nonce: string,
    ping: string | null = null,
  ): Promise<APIMessage> => {
    const message: RESTPostAPIChannelMessageJSONBody = {
      flags: MessageFlags.IsComponentsV2,
      components: [...body],
      nonce,
      enforce_nonce: true,
      allowed_mentions: ping === null ? { parse: [] } : { parse: [], roles: [ping] },
    };
    return claimed(() => rest.post(Routes.channelMessages(channel), { body: message }));
  };

  const inChannel = async <T>(channel: string, threads: boolean, attempt: () => Promise<T>): Promise<T> => {
    try {
      return await attempt();
    } catch (error) {
      throw raised(await sights.explain(error, channel, threads), error);
    }
  };

  return {
    async post(channel, post, nonce) {
      const page = post.kind === 'page';
      const body = page ? renderPage(post) : renderOpening(post);
      return inChannel(channel, false, async () => {
        try {
          return (await send(channel, body, nonce, page ? post.ping : null)).id;
        } catch (error) {
          // An opening goes into a thread: that it was removed does not mean the channel was.
          if (!page && hasCode(error, Code.UnknownChannel)) throw goneThread(error);
          throw error;
        }
      });
    },

    async openThread(channel, message, name) {
      const body: RESTPostAPIChannelThreadsJSONBody = { name, auto_archive_duration: LIMITS.autoArchive };
      return inChannel(channel, true, async () => {
        try {
          return (await claimed<APIChannel>(() => rest.post(Routes.threads(channel, message), { body }))).id;
        } catch (error) {
          // A thread made from a message has that message's id.
          if (hasCode(error, Code.ThreadAlreadyCreatedForMessage)) return message;
          throw error;
        }
      });
    },

    async editPage(channel, message, post) {
      const body: RESTPatchAPIChannelMessageJSONBody = {
        flags: MessageFlags.IsComponentsV2,
        components: [...renderPage(post)],
        allowed_mentions: { parse: [] },
      };
      await inChannel(channel, false, () =>
        paced(() => rest.patch(Routes.channelMessage(channel, message), { body })),
      );
    },

    async remove(channel, message) {
      await inChannel(channel, false, async () => {
        try {
          await paced(() => rest.delete(Routes.channelMessage(channel, message)));
        } catch (error) {
          if (!hasCode(error, Code.UnknownMessage, Code.UnknownChannel)) throw error;
        }
      });
    },

    async closeThread(thread) {
      await inChannel(thread, false, async () => {
        try {
          await paced(() => rest.patch(Routes.channel(thread), { body: { archived: true } }));
        } catch (error) {
          if (!hasCode(error, Code.UnknownChannel, Code.MissingAccess, Code.MissingPermissions)) throw error;
        }
      });
    },

    replies: (thread) => inChannel(thread, false, () => countReplies(rest, botUser(), thread)),

    async access(server, channel, threads) {
      try {
        return await sights.access(server, channel, threads);
      } catch (error) {
        throw raised(outcomeOf(error), error);
      }
    },

    async setRole(server, user, role, has) {
      const route = Routes.guildMemberRole(server, user, role);
      try {
        await paced(() => (has ? rest.put(route) : rest.delete(route)));
        return true;
      } catch (error) {
        // A role that was deleted can be given by nobody.
        if (hasCode(error, Code.MissingPermissions, Code.MissingAccess, Code.UnknownRole)) return false;
        throw raised(outcomeOf(error), error);
      }
    },

    async notice(channel, notice, nonce) {
      const body = renderNotice(notice);
      await inChannel(channel, false, () => send(channel, body, nonce));
    },

    async directMessage(user, notice, nonce) {
      const body = renderNotice(notice);
      try {
        const recipient = { recipient_id: user };
        const direct = await paced<APIChannel>(() => rest.post(Routes.userChannels(), { body: recipient }));
        await send(direct.id, body, nonce);
      } catch (error) {
        throw raised(outcomeOf(error), error);
      }
    },
  };
}

function goneThread(cause: Error): PublishError {
  const fault = { kind: 'refused', code: Code.UnknownChannel, message: 'Unknown Channel' } as const;
  return new PublishError({ kind: 'fault', fault }, 'the thread is gone', { cause });
}

function raised(outcome: PublishOutcome, error: unknown): PublishError {
  // A refusal's name holds Discord's code: `DiscordAPIError[50013]: Missing Permissions`.
  return new PublishError(outcome, String(error), { cause: error });
}
