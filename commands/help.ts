// /help: what to do next, here and now.

import { help } from '../src/app/member/help.ts';
import { defineCommand } from '../src/discord/define-command.ts';
import { renderHelp } from '../src/discord/render/member.ts';
import { ephemeralReply } from '../src/discord/reply.ts';

export const helpCommand = defineCommand({
  access: 'anyone',
  data: { name: 'help' },
  async run({ app, where, strings }) {
    return ephemeralReply(renderHelp(strings, await help(app, where)));
  },
});
