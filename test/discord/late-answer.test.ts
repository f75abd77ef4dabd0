// Answers that come once Discord has closed the interaction.

import { describe, expect, it } from 'vitest';
import { button, buttonRows, text } from '../../src/discord/body.ts';
import { answerLate } from '../../src/discord/late-answer.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';

const BODY = [text('It is done.'), ...buttonRows(button('Next', { kind: 'dismiss' }))];

async function answered(interaction: object, { closed = false, notices = null as string | null } = {}) {
  const posted: [string, { components: object[]; allowed_mentions: object } | object][] = [];
  const rest = {
    async post(route: string, { body }: { body: object }) {
      if (closed && route !== `/channels/${notices}/messages`) throw new Error('closed');
      posted.push([route, body]);
      return { id: 'dm' };
    },
  };
  const ports = { rest, noticesChannel: async () => notices } as never;
  await answerLate(ports, { locale: 'en-US', ...interaction } as never, BODY);
  return posted;
}

const inServer = { guild_id: '10', member: { user: { id: '40' } } };

describe('a late answer', () => {
  it('comes by direct message, without its buttons', async () => {
    const [opened, sent] = await answered(inServer);
    expect(opened).toEqual(['/users/@me/channels', { recipient_id: '40' }]);
    expect(sent?.[0]).toBe('/channels/dm/messages');
    expect(sent?.[1]).toMatchObject({
      components: [text(strings.late_answer), text('It is done.')],
      allowed_mentions: { parse: [], users: [] },
    });
    expect(await answered({ user: { id: '41' } })).toHaveLength(2);
  });

  it('is hinted at in the notices channel where no direct message is taken', async () => {
    const [hint] = await answered(inServer, { closed: true, notices: '30' });
    expect(hint).toMatchObject([
      '/channels/30/messages',
      { components: [text(strings.late_answer_hint('40'))], allowed_mentions: { parse: [], users: ['40'] } },
    ]);
  });

  it('fails where neither is taken, and is for nobody where nobody asked', async () => {
    await expect(answered(inServer, { closed: true })).rejects.toThrow('closed');
    await expect(answered({ user: { id: '41' } }, { closed: true, notices: '30' })).rejects.toThrow('closed');
    expect(await answered({})).toEqual([]);
  });
});
