// Answers to whoever may not send messages here: without the buttons that speak in the channel.

import { describe, expect, it } from 'vitest';
import type { RequestContext } from '../../src/app/request-context.ts';
import { type Body, button, buttonRows, text } from '../../src/discord/body.ts';
import { ephemeralReply, type Reply, updateReply } from '../../src/discord/reply.ts';
import { withUsableButtons } from '../../src/discord/usable-buttons.ts';

const speaking = button('Show', { kind: 'show-page', reading: 'r', scene: 1, page: 1 });
const turning = button('Next', { kind: 'turn-to', reading: 'r', scene: 1, page: 2 });
const link = { type: 2, style: 5, label: 'Link', url: 'https://example.org' } as const;

const usable = (reply: Reply, canSend = false) =>
  withUsableButtons(reply, { canSend } as RequestContext) as Extract<Reply, { kind: 'message' | 'update' }>;
const bodyFor = (body: Body, canSend = false) => usable(ephemeralReply(body), canSend).body;

describe('buttons for whoever may not send messages here', () => {
  it('are those that answer them alone', () => {
    expect(bodyFor([text('a'), ...buttonRows(speaking, turning)])).toEqual([
      text('a'),
      ...buttonRows(turning),
    ]);
    expect(bodyFor(buttonRows(speaking, link as never))).toEqual(buttonRows(link as never));
  });

  it('are in no row where none is left', () => {
    expect(bodyFor([text('a'), ...buttonRows(speaking)])).toEqual([text('a')]);
  });

  it.each(['show-lookup', 'show-progress', 'show-about', 'show-recap'] as const)('do not %s', (kind) => {
    const each = button('Show', { kind, reading: 'r', query: 'x', length: 'long' } as never);
    expect(bodyFor(buttonRows(each, turning))).toEqual(buttonRows(turning));
  });

  it('are chosen in what is said beside a changed message too, where something is', () => {
    const reply = usable(updateReply([text('a')], [text('b'), ...buttonRows(speaking)]));
    expect(reply).toMatchObject({ kind: 'update', body: [text('a')], followUp: [text('b')] });
    expect(usable(updateReply([text('a')]))).not.toHaveProperty('followUp');
  });
});

it('leaves an answer alone for whoever may send messages, and a form for everybody', () => {
  const reply = ephemeralReply(buttonRows(speaking));
  expect(usable(reply, true)).toBe(reply);
  const modal: Reply = { kind: 'modal', modal: { custom_id: 'x', title: 'x', components: [] } };
  expect(usable(modal)).toBe(modal);
});
