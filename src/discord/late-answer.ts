// Answers that come after Discord has closed the interaction: by direct message, or, where none is taken, a hint to the hosts.

import {
  type APIChannel,
  type APIInteraction,
  ComponentType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { DEFAULT_LANGUAGE, languageOf } from '../ports/languages.ts';
import { type Body, text } from './body.ts';
import { fitBody } from './fit-body.ts';
import { hasCode } from './publisher/outcome.ts';
import { stringsFor } from './strings.ts';

/** What Discord says of an interaction that is older than a quarter of an hour ("Unknown Webhook", "Invalid Webhook Token"). */
const EXPIRED_CODES = [10015, 50027];

export const isExpired = (error: unknown): boolean => hasCode(error, ...EXPIRED_CODES);

export interface LateAnswerPorts {
  readonly rest: REST;
  /** The channel for notices of a server, or null. */
  readonly noticesChannel: (server: string) => Promise<string | null>;
}

/**
 * Tells whoever asked what came of it. A direct message holds the answer without its buttons, which work in the server
 * alone; the notices channel, which others see, only that there is one. @throws DiscordAPIError where neither is taken
 */
export async function answerLate(
  { rest, noticesChannel }: LateAnswerPorts,
  interaction: APIInteraction,
  body: Body,
): Promise<void> {
  const { guild_id: server, member, user } = interaction;
  const strings = await stringsFor(
    languageOf('locale' in interaction ? interaction.locale : '') ?? DEFAULT_LANGUAGE,
  );
  const asker = member?.user.id ?? user?.id;
  if (asker === undefined) return;
  try {
    const direct = (await rest.post(Routes.userChannels(), { body: { recipient_id: asker } })) as APIChannel;
    const words = body.filter(({ type }) => type !== ComponentType.ActionRow);
    const answer = messageData([text(strings.late_answer), ...words], []);
    await rest.post(Routes.channelMessages(direct.id), { body: answer });
  } catch (error) {
    const channel = server === undefined ? null : await noticesChannel(server);
    if (channel === null) throw error;
    const hint = messageData([text(strings.late_answer_hint(asker))], [asker]);
    await rest.post(Routes.channelMessages(channel), { body: hint });
  }
}

const messageData = (body: Body, pinged: readonly string[]) => ({
  components: [...fitBody(body)],
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: { parse: [], users: pinged },
});
