// Draws the picture of a reply, or takes its place out of it: a reply never waits or fails for its picture.

import { type APIInteraction, PermissionFlagsBits, type RawFile } from 'discord.js';
import type { Draw } from '../ports/draw.ts';
import { pictureFile, withoutPictures } from './illustration.ts';
import type { Reply } from './reply.ts';

/** A reply with what goes along with it. */
export interface AttachedReply {
  readonly reply: Reply;
  readonly files: readonly RawFile[];
}

export async function attachPicture(
  draw: Draw,
  interaction: APIInteraction,
  reply: Reply,
): Promise<AttachedReply> {
  if (reply.kind === 'modal' || reply.picture === undefined) return { reply, files: [] };
  const bytes = canAttach(interaction) ? await draw.bytes(reply.picture) : null;
  if (bytes === null) return { reply: { ...reply, body: withoutPictures(reply.body) }, files: [] };
  return { reply, files: [pictureFile(reply.picture, bytes)] };
}

function canAttach({ app_permissions }: APIInteraction): boolean {
  const { Administrator, AttachFiles } = PermissionFlagsBits;
  return (BigInt(app_permissions) & (Administrator | AttachFiles)) !== 0n;
}
