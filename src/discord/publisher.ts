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
import type { Clock } from '../ports/clock.ts';
import type { Draw } from '../ports/draw.ts';
import { messageMarker } from '../ports/nonce.ts';
import type { Lease, Localized, MessagePost, Publisher, Target } from '../ports/publisher.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { withTimeout } from '../ports/with-timeout.ts';
import type { Body } from './body.ts';
import { pictureFile, withoutPictures } from './illustration.ts';
import { LIMITS } from './limits.ts';
import { createAccessChecker } from './publisher/access-checker.ts';
import { countReplies } from './publisher/count-replies.ts';
import { fetchOwnMessages } from './publisher/history.ts';
import { keptGallery } from './publisher/kept-gallery.ts';
import { hasCode, outcomeOf } from './publisher/outcome.ts';
import { answered, asPublishError, threadGoneError } from './publisher/publish-errors.ts';
import { createRateLimiter } from './publisher/rate-limiter.ts';
import { isGlobalRateLimit, type Sleep, waitOutRateLimits } from './publisher/rate-limits.ts';
import { createRest, type TimeLimit } from './publisher/rest.ts';
import { createServerFacts } from './publisher/server-facts.ts';
import { createServerRoles } from './publisher/server-roles.ts';
import { createAskViewers } from './publisher/viewers.ts';
import { renderPage, renderPost, threadName } from './render/installment.ts';
import { renderNotice } from './render/notice.ts';
import { postPicture } from './render/post-picture.ts';
import { stringsFor } from './strings.ts';

export interface PublisherOptions {
  readonly token: string;
  /** Another API root than Discord's, without the version: `http://127.0.0.1:4000/api`. */
  readonly apiUrl?: string;
  /** The bot's own user id, asked for when it is needed: known only after logging in. */
  readonly botUser: () => string;
  /** Posts, edits and removals a second, over 0. Discord allows a bot 50 requests a second in all. */
  readonly postsPerSecond?: number;
  /** How long a request may take once it is on its way, in milliseconds. A lease must be much longer. */
  readonly requestTimeoutMs?: number;
  /** What counts that time; the machine's if not given. */
  readonly timeLimit?: TimeLimit;
  /** Turns commands named in a message into Discord's mentions of them; leaves them as they are if not given. */
  readonly mentionCommands?: (body: Body) => Body;
  /** How long rate limits are waited out; by the machine's time if not given. */
  readonly sleep?: Sleep;
  readonly clock: Clock;
  readonly draw: Draw;
  readonly observe?: Telemetry;
}

/** How long Discord has to say whether files may be attached, in milliseconds. */
const ATTACH_ANSWER_MS = 1_000;

/** What Discord answers about a file, and then made nothing; what else it may have meant shows without the file. */
const FILE_REFUSED_CODES = [
  Code.MissingPermissions,
  Code.RequestEntityTooLarge,
  Code.InvalidFormBodyOrContentType,
];

/** Milliseconds. */
const REQUEST_TIMEOUT_MS = 10_000;

export function createPublisher(options: PublisherOptions): Publisher {
  const {
    token,
    apiUrl,
    clock,
    draw,
    botUser,
    postsPerSecond = 40,
    requestTimeoutMs = REQUEST_TIMEOUT_MS,
    timeLimit,
    mentionCommands = (body) => body,
    sleep,
    observe = () => undefined,
  } = options;
  const { rest, postUnderLease } = createRest({
    ...{ token, apiUrl, clock, postsPerSecond, requestTimeoutMs, timeLimit, observe },
  });
  const limiter = createRateLimiter(postsPerSecond);
  const accessChecker = createAccessChecker(rest, botUser, clock);
  const serverRoles = createServerRoles(rest, botUser);
  const serverFacts = createServerFacts(rest, clock);

  const rateLimited = async <T>(request: () => Promise<unknown>): Promise<T> => {
    await limiter.acquire();
    return (await request()) as T;
  };

  /** For what nobody waits for: a channel's limits are soon reached. */
  const patient = (request: () => Promise<unknown>) =>
    waitOutRateLimits(() => rateLimited(request), limiter, sleep);

  const messageBody = (body: Body, nonce: string, ping: string | null) => {
    const message: RESTPostAPIChannelMessageJSONBody = {
      flags: MessageFlags.IsComponentsV2,
      components: withMarker(mentionCommands(body), nonce),
      nonce,
      enforce_nonce: true,
      allowed_mentions: ping === null ? { parse: [] } : { parse: [], roles: [ping] },
    };
    return message;
  };

  const sendNotice = (channel: string, body: Body, nonce: string): Promise<unknown> =>
    rateLimited(() => rest.post(Routes.channelMessages(channel), { body: messageBody(body, nonce, null) }));

  /** With its picture where that is there and may be attached; else without, under the same nonce. */
  const sendPost = async (channel: string, post: Localized<MessagePost>, nonce: string, lease: Lease) => {
    const strings = await stringsFor(post.language);
    const body = renderPost(strings, post);
    const illustration = postPicture(strings, post);
    const ping = post.kind === 'page' ? post.ping : null;
    const route = Routes.channelMessages(channel);
    const bytes = illustration === null ? null : await draw.bytes(illustration.picture);
    if (illustration !== null && bytes !== null) {
      try {
        const files = [pictureFile(illustration.picture, bytes)];
        return (await postUnderLease(lease, route, messageBody(body, nonce, ping), files)) as APIMessage;
      } catch (error) {
        if (!hasCode(error, ...FILE_REFUSED_CODES)) throw error;
      }
    }
    const message = messageBody(withoutPictures(body), nonce, ping);
    return (await postUnderLease(lease, route, message)) as APIMessage;
  };

  const explainingFailures = async <T>(
    target: Target | string,
    threads: boolean,
    attempt: () => Promise<T>,
  ) => {
    try {
      return await attempt();
    } catch (error) {
      const outcome = await accessChecker.explain(error, target, threads);
      // Everything else would be refused as well, and each refusal counts.
      if (outcome.kind === 'again' && isGlobalRateLimit(outcome.because)) limiter.pauseFor(outcome.after);
      throw asPublishError(outcome, error);
    }
  };

  return {
    acquire: (signal) => limiter.acquire(signal),

    async post(target, post, nonce, lease) {
      const inThread = post.kind === 'opening' || post.kind === 'whole-opening';
      return explainingFailures(target, false, async () => {
        try {
          return (await sendPost(target.channel, post, nonce, lease)).id;
        } catch (error) {
          // An opening goes into a thread: that it was removed does not mean the channel was.
          if (inThread && hasCode(error, Code.UnknownChannel)) throw threadGoneError(error);
          throw error;
        }
      });
    },

    async openThread(target, message, post, lease) {
      const body: RESTPostAPIChannelThreadsJSONBody = {
        name: threadName(await stringsFor(post.language), post),
        auto_archive_duration: LIMITS.autoArchiveMinutes,
      };
      const route = Routes.threads(target.channel, message);
      return explainingFailures(target, true, async () => {
        try {
          const thread = (await postUnderLease(lease, route, body)) as APIChannel;
          return thread.id;
        } catch (error) {
          // A thread made from a message has that message's id.
          if (hasCode(error, Code.ThreadAlreadyCreatedForMessage)) return message;
          throw error;
        }
      });
    },

    async history(target, from, to) {
      try {
        if (!(await accessChecker.canReadHistory(target))) return null;
        await limiter.acquire();
        const posts = await fetchOwnMessages(rest, botUser(), target.channel, from, to);
        // An empty list says nothing where the permission was taken away meanwhile.
        return posts.length > 0 || (await accessChecker.canReadHistory(target)) ? posts : null;
      } catch (error) {
        const outcome = outcomeOf(error);
        const gone = outcome.kind === 'fault' && outcome.fault.kind === 'missing-channel';
        if (gone) return [];
        throw asPublishError(outcome, error);
      }
    },

    async editPage(channel, message, post, onRateLimit) {
      const strings = await stringsFor(post.language);
      const send = onRateLimit === 'wait' ? patient : rateLimited;
      const isFirst = post.scene === 1 && post.page === 1;
      await explainingFailures(channel, false, async () => {
        const kept = isFirst ? ((await send(() => keptGallery(rest, channel, message))) as Body) : [];
        const body: RESTPatchAPIChannelMessageJSONBody = {
          flags: MessageFlags.IsComponentsV2,
          components: [...kept, ...mentionCommands(renderPage(strings, post))],
          allowed_mentions: { parse: [] },
        };
        await send(() => rest.patch(Routes.channelMessage(channel, message), { body }));
      });
    },

    async remove(channel, message) {
      await explainingFailures(channel, false, async () => {
        try {
          await patient(() => rest.delete(Routes.channelMessage(channel, message)));
        } catch (error) {
          if (!hasCode(error, Code.UnknownMessage, Code.UnknownChannel)) throw error;
        }
      });
    },

    async closeThread(thread) {
      await explainingFailures(thread, false, async () => {
        try {
          await patient(() => rest.patch(Routes.channel(thread), { body: { archived: true } }));
        } catch (error) {
          if (!hasCode(error, ...CLOSED_OR_NOT_OURS)) throw error;
        }
      });
    },

    replies: (thread) =>
      explainingFailures(thread, false, () =>
        waitOutRateLimits(() => countReplies(rest, botUser(), thread), limiter, sleep),
      ),

    access: (server, channel, threads) => answered(accessChecker.access(server, channel, threads)),
    isAgeRestricted: (target) => answered(accessChecker.isAgeRestricted(target)),
    isAgeRestrictedServer: async (server) => (await answered(serverFacts(server))).isForAdultsAlone,
    preferredLocale: async (server) => (await answered(serverFacts(server))).preferredLocale,
    serverRoles: (server) => answered(serverRoles(server)),

    async canAttach(target) {
      const can = accessChecker.canAttach(target).catch(() => false);
      return (await withTimeout(ATTACH_ANSWER_MS, can)) ?? false;
    },

    viewers: createAskViewers(rest, botUser, clock),

    async setRole(server, user, role, has) {
      const route = Routes.guildMemberRole(server, user, role);
      try {
        await rateLimited(() => (has ? rest.put(route) : rest.delete(route)));
        return true;
      } catch (error) {
        // A role that was deleted can be given by nobody.
        if (hasCode(error, Code.MissingPermissions, Code.MissingAccess, Code.UnknownRole)) return false;
        throw asPublishError(outcomeOf(error), error);
      }
    },

    async notice(channel, notice, nonce) {
      const body = renderNotice(await stringsFor(notice.language), notice, false);
      await explainingFailures(channel, false, () => sendNotice(channel, body, nonce));
    },

    async directMessage(user, notice, nonce) {
      const body = renderNotice(await stringsFor(notice.language), notice, true);
      try {
        const recipient = { recipient_id: user };
        const direct = await rateLimited<APIChannel>(() =>
          rest.post(Routes.userChannels(), { body: recipient }),
        );
        await sendNotice(direct.id, body, nonce);
      } catch (error) {
        throw asPublishError(outcomeOf(error), error);
      }
    },
  };
}

/** A thread that is gone, folded away already, or another's to fold. */
const CLOSED_OR_NOT_OURS = [
  Code.UnknownChannel,
  Code.InvalidActionOnArchivedThread,
  Code.MissingAccess,
  Code.MissingPermissions,
];

/** With the mark of its nonce on its first part, which outlasts what Discord remembers of nonces. */
function withMarker([first, ...rest]: Body, nonce: string): Body[number][] {
  return first === undefined ? [] : [{ ...first, id: messageMarker(nonce) }, ...rest];
}
