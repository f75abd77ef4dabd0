// Sends replies: the one place that answers interactions.

import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type RawFile,
  type REST,
  type RESTPostAPIInteractionCallbackWithResponseResult,
  Routes,
} from 'discord.js';
import type { Draw } from '../ports/draw.ts';
import { withTimeout } from '../ports/with-timeout.ts';
import { type AttachedReply, attachPicture } from './attach-picture.ts';
import type { Body } from './body.ts';
import type { ShowProgress } from './define-command.ts';
import { fitBody } from './fit-body.ts';
import { withoutPictures } from './illustration.ts';
import { isExpired } from './late-answer.ts';
import type { Reply } from './reply.ts';

/** After so many milliseconds an answer is announced, since Discord gives three seconds. */
const DEFER_AFTER_MS = 1_800;

/** So many milliseconds lie between two edits that show how far it is. */
const PROGRESS_INTERVAL_MS = 2_000;

export interface Responder {
  /**
   * Sends what `run` resolves to; announces it where it takes long, and from then on shows how far it is. `run` must
   * not reject.
   */
  reply(interaction: APIInteraction, run: (progress: ShowProgress) => Promise<Reply>): Promise<void>;
  sendChoices(
    interaction: APIInteraction,
    choices: readonly { name: string; value: string | number }[],
  ): Promise<void>;
}

/** Nothing the bot says in an answer pings anyone. */
const NO_MENTIONS = { parse: [] };

export interface ResponderOptions {
  readonly rest: REST;
  /** The application's id, asked for when it is needed: known only after logging in. */
  readonly application: () => string;
  readonly draw: Draw;
  /** Given the answers that come after Discord closed their interaction; without it they are lost. */
  readonly answerLate?: (interaction: APIInteraction, body: Body) => Promise<void>;
  /** Given what kept the outcome of longer work from being told. */
  readonly onLaterError?: (error: unknown) => void;
  /** Turns commands named in a body into Discord's mentions of them. */
  readonly mentionCommands?: (body: Body) => Body;
}

type Files = readonly RawFile[];

export function createResponder({
  rest,
  application,
  draw,
  answerLate,
  mentionCommands = (body) => body,
  onLaterError = () => undefined,
}: ResponderOptions): Responder {
  const callback = async (
    interaction: APIInteraction,
    body: APIInteractionResponse,
    files: Files = [],
  ): Promise<void> => {
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    await rest.post(route, { body, files: [...files], auth: false });
  };

  /** The same, and the id of the message that it made. */
  const post = async (
    interaction: APIInteraction,
    body: APIInteractionResponse,
    files: Files,
  ): Promise<string | undefined> => {
    const query = new URLSearchParams({ with_response: 'true' });
    const route = Routes.interactionCallback(interaction.id, interaction.token);
    const answer = await rest.post(route, { body, files: [...files], query, auth: false });
    return (answer as RESTPostAPIInteractionCallbackWithResponseResult).resource?.message?.id;
  };

  const sendFollowUp = async (interaction: APIInteraction, body: Body): Promise<void> => {
    const route = Routes.webhook(application(), interaction.token);
    await rest.post(route, { body: messageData(body, true, []), auth: false });
  };

  const edit = async (interaction: APIInteraction, body: Body, files: Files): Promise<void> => {
    const route = Routes.webhookMessage(application(), interaction.token, '@original');
    await rest.patch(route, { body: messageData(body, false, files), files: [...files], auth: false });
  };

  const send = async (interaction: APIInteraction, { reply, files }: AttachedReply): Promise<void> => {
    const { sent } = reply.kind === 'message' ? reply : {};
    const response = responseOf(reply, files);
    if (sent === undefined) await callback(interaction, response, files);
    else await noteSent(sent, await post(interaction, response, files));
    if (reply.kind !== 'modal' && reply.followUp !== undefined)
      await sendFollowUp(interaction, reply.followUp);
  };

  /** After a deferral the message is there already, private or the component's own; it can only be filled. */
  const sendDeferred = async (
    interaction: APIInteraction,
    { reply, files }: AttachedReply,
  ): Promise<void> => {
    if (reply.kind === 'modal') throw new Error('a modal came too late to be shown');
    const onComponent = interaction.type === InteractionType.MessageComponent;
    if (onComponent && reply.kind === 'message') await sendReplyAsFollowUp(interaction, reply, files);
    else await edit(interaction, reply.body, files);
    if (reply.followUp !== undefined) await sendFollowUp(interaction, reply.followUp);
  };

  const sendReplyAsFollowUp = async (
    interaction: APIInteraction,
    reply: Extract<Reply, { kind: 'message' }>,
    files: Files,
  ): Promise<void> => {
    const route = Routes.webhook(application(), interaction.token);
    const body = messageData(reply.body, reply.ephemeral, files);
    const made = await rest.post(route, { body, files: [...files], auth: false });
    if (reply.sent !== undefined) await noteSent(reply.sent, (made as APIMessage).id);
  };

  /** Nothing waits for it: it may take as long as the work, which may be many minutes. */
  const sendLater = (interaction: APIInteraction, later: Promise<Body>): void => {
    later
      .then(mentionCommands)
      .then((body) =>
        edit(interaction, body, []).catch((error: unknown) => {
          if (answerLate === undefined || !isExpired(error)) throw error;
          return answerLate(interaction, body);
        }),
      )
      .catch(onLaterError);
  };

  const respond = async (
    interaction: APIInteraction,
    run: (progress: ShowProgress) => Promise<Reply>,
  ): Promise<Reply> => {
    let progressBody: Body | null = null;
    const reply = run((body) => {
      progressBody = body;
    })
      .then((made) => mapBodies(made, mentionCommands))
      .then((answer) => attachPicture(draw, interaction, answer));
    const first = await withTimeout(DEFER_AFTER_MS, reply);
    if (first !== null) {
      await send(interaction, first);
      return first.reply;
    }
    await callback(interaction, deferral(interaction));
    let done: AttachedReply | null = null;
    // A component's message is what it was until there is something to show instead.
    while (interaction.type === InteractionType.ApplicationCommand) {
      if (progressBody !== null) await edit(interaction, progressBody, []).catch(() => undefined);
      progressBody = null;
      done = await withTimeout(PROGRESS_INTERVAL_MS, reply);
      if (done !== null) break;
    }
    const answer = done ?? (await reply);
    await sendDeferred(interaction, answer).catch((error: unknown) => {
      const late = answer.reply;
      if (answerLate === undefined || late.kind === 'modal' || !isExpired(error)) throw error;
      return answerLate(interaction, withoutPictures(late.body));
    });
    return answer.reply;
  };

  return {
    async reply(interaction, run) {
      const reply = await respond(interaction, run);
      if (reply.kind === 'update' && reply.later !== undefined) sendLater(interaction, reply.later);
    },
    async sendChoices(interaction, choices) {
      const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
      await callback(interaction, { type, data: { choices: [...choices] } });
    },
  };
}

function mapBodies(reply: Reply, change: (body: Body) => Body): Reply {
  if (reply.kind === 'modal') return reply;
  const { body, followUp } = reply;
  return { ...reply, body: change(body), ...(followUp !== undefined && { followUp: change(followUp) }) };
}

/** What was sent stands there, whether it can be noted or not. */
async function noteSent(
  sent: (message: string) => Promise<void>,
  message: string | undefined,
): Promise<void> {
  if (message !== undefined) await sent(message).catch(() => undefined);
}

function responseOf(reply: Reply, files: Files): APIInteractionResponse {
  switch (reply.kind) {
    case 'message':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: messageData(reply.body, reply.ephemeral, files),
      };
    case 'update':
      return { type: InteractionResponseType.UpdateMessage, data: messageData(reply.body, false, files) };
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

/** What is attached is named as a whole: what a message had before, and shows no longer, goes. */
function messageData(body: Body, ephemeral: boolean, files: Files) {
  const flags = MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0);
  const attachments = files.map(({ name }, index) => ({ id: String(index), filename: name }));
  return { components: [...fitBody(body)], attachments, flags, allowed_mentions: NO_MENTIONS };
}
