// Replies: what a command or a button answers, as a value. One place sends it.

import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Body } from './body.ts';

export type Reply =
  /** A new message: for the person alone, or for the channel. */
  | { readonly kind: 'message'; readonly private: boolean; readonly body: Body; readonly also?: Body }
  /** The message the component stands on, changed; `also` is said privately beside it. */
  | { readonly kind: 'update'; readonly body: Body; readonly also?: Body }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

/** A private message. */
export const privately = (body: Body): Reply => ({ kind: 'message', private: true, body });

/** A message for everyone in the channel. */
export const publicly = (body: Body): Reply => ({ kind: 'message', private: false, body });

/** The component's own message, changed. */
export const update = (body: Body, also?: Body): Reply => ({ kind: 'update', body, ...(also && { also }) });
