// Replies: what a command or a button answers, as a value. One place sends it.

import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Body } from './body.ts';

export type Reply =
  /** A new message: for the person alone, or for the channel. */
  | {
      readonly kind: 'message';
      readonly ephemeral: boolean;
      readonly body: Body;
      readonly followUp?: Body;
      /** Told the message's id, once it stands there. */
      readonly sent?: (message: string) => Promise<void>;
    }
  /** The message the component stands on, changed; `also` is said privately beside it. */
  | { readonly kind: 'update'; readonly body: Body; readonly followUp?: Body }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

/** A private message. */
export const ephemeralReply = (body: Body): Reply => ({ kind: 'message', ephemeral: true, body });

/** A message for everyone in the channel. */
export const publicReply = (body: Body): Reply => ({ kind: 'message', ephemeral: false, body });

/** The component's own message, changed. */
export const updateReply = (body: Body, followUp?: Body): Reply => ({
  kind: 'update',
  body,
  ...(followUp && { followUp }),
});
