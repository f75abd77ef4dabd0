// Replies: what a command or a button answers, as a value. One place sends it.

import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Picture } from '../pictures/picture.ts';
import type { Body } from './body.ts';

export type Reply =
  /** A new message: for the person alone, or for the channel. */
  | {
      readonly kind: 'message';
      readonly ephemeral: boolean;
      readonly body: Body;
      /** What the gallery in the body shows; the body is sent without it where it can't be drawn. */
      readonly picture?: Picture;
      readonly followUp?: Body;
      /** Told the message's id, once it stands there. */
      readonly sent?: (message: string) => Promise<void>;
    }
  /** The message the component stands on, changed; `also` is said privately beside it. */
  | {
      readonly kind: 'update';
      readonly body: Body;
      readonly picture?: Picture;
      readonly followUp?: Body;
      /** What the message says once work is done that nobody waits for; it must not reject. */
      readonly later?: Promise<Body>;
    }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

/** A message, and the picture that the gallery in it shows, if there is one. */
export interface Illustrated {
  readonly body: Body;
  readonly picture?: Picture;
}

/** A private message. */
export const ephemeralReply = (body: Body, picture?: Picture): Reply => ({
  ...{ kind: 'message', ephemeral: true, body },
  ...(picture && { picture }),
});

/** A message for everyone in the channel. */
export const publicReply = (body: Body, picture?: Picture): Reply => ({
  ...{ kind: 'message', ephemeral: false, body },
  ...(picture && { picture }),
});

/** The component's own message, changed at once, and again once some work is done. */
export const updateLaterReply = (body: Body, later: Promise<Body>): Reply => ({
  kind: 'update',
  body,
  later,
});

/** The component's own message, changed. */
export const updateReply = (body: Body, followUp?: Body, picture?: Picture): Reply => ({
  ...{ kind: 'update', body },
  ...(followUp && { followUp }),
  ...(picture && { picture }),
});

/** A private message with its picture. */
export const illustratedReply = ({ body, picture }: Illustrated): Reply => ephemeralReply(body, picture);

/** The component's own message, changed, with its picture. */
export const illustratedUpdate = ({ body, picture }: Illustrated): Reply =>
  updateReply(body, undefined, picture);
