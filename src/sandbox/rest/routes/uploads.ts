// Where people's clients announce the files they are about to upload for a command.

import { numberOf, objectsOf, textOf } from '../../json.ts';
import type { SandboxContext } from '../../sandbox-context.ts';
import { visibleChannel } from '../access.ts';
import { DiscordError } from '../errors.ts';
import { actorOf, bodyOf, ok, param, type RestRequest, type RestResponse, type Route } from '../http.ts';

export const uploadRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/{channel_id}/attachments', auth: 'user', handle: announce },
];

function announce(request: RestRequest, discord: SandboxContext): RestResponse {
  visibleChannel(discord, param(request, 'channel_id'), actorOf(request));
  const attachments = objectsOf(bodyOf(request).files).map((file) => {
    if (numberOf(file.file_size) > discord.files.maxBytes)
      throw new DiscordError(400, 40005, 'Request entity too large');
    return { id: numberOf(file.id), ...discord.files.reserveUpload(textOf(file.filename)) };
  });
  return ok({ attachments });
}
