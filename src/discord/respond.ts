// Sends replies: the one place that answers interactions.

import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { Body } from './body.ts';
import type { Reply } from './reply.ts';

/** After so many milliseconds an answer is announced, since Discord gives three seconds. */
const DEFER_AFTER = 1_800;

export interface Respond {
  /** Sends what `reply` resolves to; announces it where it takes long. `reply` must not reject. */
  reply(interaction: APIInteraction, reply: Promise<Reply>): Promise<void>;
  choices(
    interaction: APIInteraction,
    choices: readonly { name: string; value: string | number }[],
  ): Promise<void>;
}

/** Nothing the bot says in an answer pings anyone. */
const NO_PINGS = { parse: [] };

export function createRespond(rest: REST, application: () => string): Respond {
  const callback = async (interaction: APIInteraction, body: APIInteractionResponse): Promise<void> => {
    await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
  };

  const followUp = async (interaction: APIInteraction, body: Body): Promise<void> => {
    const route = Routes.webhook(application(), interaction.token);
    await rest.post(route, { body: messageData(body, true), auth: false });
  };

  const edit = async (interaction: APIInteraction, body: Body): Promise<void> => {
    const route = Routes.webhookMessage(application(), interaction.token, '@original');
    await rest.patch(route, { body: { ...messageData(body, false) }, auth: false });
  };

  const send = async (interaction: APIInteraction, reply: Reply): Promise<void> => {
    await callback(interaction, responseOf(reply));
    if (reply.kind !== 'modal' && reply.also !== undefined) await followUp(interaction, reply.also);
  };

  /** After a deferral the message is there already, private or the component's own; it can only be filled. */
  const sendLate = async (interaction: APIInteraction, reply: Reply): Promise<void> => {
    if (reply.kind === 'modal') throw new Error('a modal came too late to be shown');
    const onComponent = interaction.type === InteractionType.MessageComponent;
    if (onComponent && reply.kind === 'message') await followUpAs(interaction, reply);
    else await edit(interaction, reply.body);
    if (reply.also !== undefined) await followUp(interaction, reply.also);
  };

  const followUpAs = async (
    interaction: APIInteraction,
    reply: Extract<Reply, { kind: 'message' }>,
  ): Promise<void> => {
    const route = Routes.webhook(application(), interaction.token);
    await rest.post(route, { body: messageData(reply.body, reply.private), auth: false });
  };

  return {
    async reply(interaction, reply) {
      const first = await within(DEFER_AFTER, reply);
      if (first !== null) return send(interaction, first);
      await callback(interaction, deferral(interaction));
      await sendLate(interaction, await reply);
    },
    async choices(interaction, choices) {
      const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
      await callback(interaction, { type, data: { choices: [...choices] } });
    },
  };
}

function responseOf(reply: Reply): APIInteractionResponse {
  switch (reply.kind) {
    case 'message':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: messageData(reply.body, reply.private),
      };
    case 'update':
      return { type: InteractionResponseType.UpdateMessage, data: messageData(reply.body, false) };
    case 'modal':
      return { type: InteractionResponseType.Modal, data: reply.modal };
  }
}

function deferral(interaction: APIInteraction): APIInteractionResponse {
  return interaction.type === InteractionType.MessageComponent
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: { flags: MessageFlags.Ephemeral },
      };
}

function messageData(body: Body, ephemeral: boolean) {
  const flags = MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
  return { components: [...body], flags, allowed_mentions: NO_PINGS };
}

/** What `promise` resolves to, or null where it takes longer. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
