// What an edit of a post keeps: the picture that was posted with it, which no edit draws anew.

import { type APIMessage, RESTJSONErrorCodes as Code, ComponentType, type REST, Routes } from 'discord.js';
import type { Body } from '../body.ts';
import { hasCode } from './outcome.ts';

/** Where the bot may not read what it has posted, or it is gone: the edit says so itself. */
const UNREADABLE_CODES = [
  Code.MissingAccess,
  Code.MissingPermissions,
  Code.UnknownMessage,
  Code.UnknownChannel,
];

/** The galleries of a message's own files, named as an edit has to name them; none where it has none. */
export async function keptGallery(rest: REST, channel: string, message: string): Promise<Body> {
  const posted = await rest.get(Routes.channelMessage(channel, message)).catch((error: unknown) => {
    if (hasCode(error, ...UNREADABLE_CODES)) return null;
    throw error;
  });
  return posted === null ? [] : galleriesOf(posted as APIMessage);
}

function galleriesOf(posted: APIMessage): Body {
  const [file] = posted.attachments;
  if (file === undefined) return [];
  const media = { url: `attachment://${file.filename}` };
  return (posted.components ?? []).flatMap((component) =>
    component.type === ComponentType.MediaGallery
      ? [{ type: component.type, items: component.items.map((item) => ({ ...describedBy(item), media })) }]
      : [],
  );
}

const describedBy = ({ description }: { readonly description?: string | null | undefined }) =>
  description ? { description } : {};
