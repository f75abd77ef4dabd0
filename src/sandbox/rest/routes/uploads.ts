// Where people's clients announce the files they are about to upload for a command.

import type { Discord } from '../../discord.ts';
import { numberOf, objectsOf, textOf } from '../../json.ts';
import { visibleChannel } from '../access.ts';
import { DiscordError } from '../errors.ts';
import { type Answer, actorOf, bodyOf, ok, param, type RestRequest, type Route } from '../http.ts';

export const uploadRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/{channel_id}/attachments', who: 'human', handle: announce },
];

function announce(request: RestRequest, discord: Discord): Answer {
  visibleChannel(discord, param(request, 'channel_id'), actorOf(request));
  const attachments = objectsOf(bodyOf(request).files).map((file) => {
    if (numberOf(file.file_size) > discord.files.limit)
      throw new DiscordError(400, 40005, 'Request entity too large');
    return { id: numberOf(file.id), ...discord.files.expect(textOf(file.filename)) };
  });
  return ok({ attachments });
}
