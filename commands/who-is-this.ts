// Who is this?: in the menu of a posted scene's message, whom of those in it one may ask about.

import { whoIsHere, whoIsOn } from '../src/app/member/who-is-here.ts';
import type { Handlers } from '../src/discord/actions.ts';
import { defineMessageCommand } from '../src/discord/define-command.ts';
import { renderWho } from '../src/discord/render/who.ts';
import { ephemeralReply } from '../src/discord/reply.ts';

export const whoIsThisCommand = defineMessageCommand({
  access: 'member',
  name: 'Who is this?',
  async runOnMessage({ app, where, message: { id, actions }, strings }) {
    const scene = actions.find((action) => action.kind === 'mark-read') ?? null;
    return ephemeralReply(renderWho(strings, await whoIsOn(app, where, { id, scene })));
  },
});

export const whoIsThisActions: Handlers<'who-is-here'> = {
  async 'who-is-here'({ app, where, action, strings }) {
    return ephemeralReply(renderWho(strings, await whoIsHere(app, where, action.reading, action.scene)));
  },
};
