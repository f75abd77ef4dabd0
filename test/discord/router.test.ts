// The router and the one place that answers: what goes wrong, what is slow, and what stands in a channel.

import {
  ComponentType,
  InteractionType,
  MessageFlags,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AllHandlers } from '../../src/discord/actions.ts';
import { text } from '../../src/discord/body.ts';
import { commandsByName, defineCommand } from '../../src/discord/define-command.ts';
import { ephemeralReply, publicReply, type Reply, updateReply } from '../../src/discord/reply.ts';
import { createResponder, type Responder } from '../../src/discord/responder.ts';
import { createRouter } from '../../src/discord/router.ts';
import type { App } from '../../src/ports/app.ts';
import { UserError } from '../../src/ports/user-error.ts';
import { NO_PICTURES } from '../support/fake-draw.ts';

const MEMBER = {
  guild_id: '2',
  member: { user: { id: '1' }, permissions: '0', roles: [] },
  channel: { id: '3', type: 0 },
};
const base = { id: '7', token: 't', ...MEMBER };
const command = (options: object[] = [], name = 'try') =>
  ({ ...base, type: InteractionType.ApplicationCommand, data: { type: 1, id: '8', name, options } }) as never;
const press = (custom_id: string, flags = 0, extra = {}) =>
  ({
    ...base,
    ...extra,
    type: InteractionType.MessageComponent,
    data: { custom_id, component_type: ComponentType.Button },
    message: { id: '9', flags },
  }) as never;
const words = (reply: Reply) => ('body' in reply ? JSON.stringify(reply.body) : '');

describe('the router', () => {
  const errors: object[] = [];
  const app = {
    clock: { now: () => 0 },
    observe: () => undefined,
    log: { error: (context: object) => errors.push(context), warn: () => undefined, info: () => undefined },
  } as never as App;
  let run: () => Reply = () => ephemeralReply([text('done')]);
  const tried = defineCommand({
    access: 'member',
    data: {
      name: 'try',
      description: 'd',
      options: [{ type: Type.String, name: 'query', description: 'd', autocomplete: true }],
    },
    run: () => run(),
    autocomplete: ({ value }) =>
      Array.from({ length: 30 }, (_, index) => ({ label: value, value: `${value}${index}` })),
  });
  const handlers = { dismiss: () => updateReply([text('left')]) } as never as AllHandlers;
  const replies: Reply[] = [];
  let choices: readonly { name: string }[] = [];
  const respond: Responder = {
    reply: async (_, run) => void replies.push(await run(() => undefined)),
    sendChoices: async (_, given) => {
      choices = given;
    },
  };
  const router = createRouter(app, commandsByName([tried]), handlers, respond);
  const answerTo = async (interaction: never): Promise<Reply> => {
    await router.handle(interaction);
    const reply = replies.pop();
    if (reply === undefined) throw new Error('no reply');
    return reply;
  };
  beforeEach(() => {
    errors.length = 0;
    replies.length = 0;
  });

  it('turns what people can mend into words, and anything else into an apology with a reference', async () => {
    run = () => {
      throw new UserError({ kind: 'nothing-read-here' });
    };
    expect(words(await answerTo(command()))).toContain('Nothing is being read here yet.');
    expect(errors).toEqual([]);
    run = () => {
      throw new Error('password: hunter2');
    };
    const sorry = await answerTo(command());
    expect(sorry).toMatchObject({ kind: 'message', ephemeral: true });
    expect(words(sorry)).toMatch(
      /Something went wrong on my side, and nothing was changed\. .*`[0-9a-f]{6}`/,
    );
    expect(words(sorry)).not.toContain('hunter2');
    expect(errors).toMatchObject([
      { interaction: '7', server: '2', user: '1', reference: expect.stringMatching(/^[0-9a-f]{6}$/) },
    ]);
  });

  it('knows nothing of commands and options that it never declared', async () => {
    run = () => ephemeralReply([text('done')]);
    const changed = 'That command has changed since you typed it. Please try it again.';
    expect(words(await answerTo(command([], 'gone')))).toContain(changed);
    expect(words(await answerTo(command([{ type: Type.Boolean, name: 'query', value: true }])))).toContain(
      changed,
    );
    expect(words(await answerTo(command([{ type: Type.Subcommand, name: 'sub' }])))).toContain('done');
    expect(words(await answerTo(press('what')))).toContain("isn't one of mine");
  });

  it('changes a message only where it is the presser’s own', async () => {
    expect((await answerTo(press('li', MessageFlags.Ephemeral))).kind).toBe('update');
    expect((await answerTo(press('li', 0, { guild_id: undefined }))).kind).toBe('update');
    expect(await answerTo(press('li'))).toMatchObject({ kind: 'message', ephemeral: true });
  });

  it('completes with what Discord takes: 25 choices of 100 characters', async () => {
    const value = '😀'.repeat(80);
    const options = [{ type: Type.String, name: 'query', value, focused: true }];
    const typing = {
      ...base,
      type: InteractionType.ApplicationCommandAutocomplete,
      data: { type: 1, id: '8', name: 'try', options },
    };
    await router.handle(typing as never);
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name }) => name.length <= 100 && /^(?:😀)+…$/u.test(name))).toBe(true);
    await router.handle({ ...typing, data: { ...typing.data, options: [] } } as never);
    expect(choices).toEqual([]);
  });
});

describe('answering', () => {
  const sent: {
    method: string;
    route: string;
    body: { type?: number; data?: { flags?: number }; flags?: number };
  }[] = [];
  const record =
    (method: string) =>
    async (route: string, { body }: { body: never }) =>
      void sent.push({ method, route, body });
  const respond = createResponder({
    rest: { post: record('post'), patch: record('patch') } as never,
    application: () => 'app',
    draw: NO_PICTURES,
  });
  const PRIVATE = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  beforeEach(() => {
    sent.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());
  const slowly = (reply: Reply) => new Promise<Reply>((resolve) => setTimeout(() => resolve(reply), 2_500));
  const types = () => sent.map(({ method, body }) => `${method} ${body.type ?? ''}`.trim());
  const body = [text('hello')];

  it('pings nobody, and keeps private what is', async () => {
    await respond.reply(command(), async () => ephemeralReply(body));
    await respond.reply(command(), async () => publicReply(body));
    expect(sent.map((each) => each.body)).toMatchObject([
      { type: 4, data: { flags: PRIVATE, allowed_mentions: { parse: [] } } },
      { type: 4, data: { flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } } },
    ]);
  });

  it('says within three seconds that it is thinking, and fills that in', async () => {
    const answered = respond.reply(command(), () => slowly(ephemeralReply(body)));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(types()).toEqual(['post 5']);
    expect(sent[0]?.body.data?.flags).toBe(MessageFlags.Ephemeral);
    await vi.advanceTimersByTimeAsync(1_000);
    await answered;
    expect(types()).toEqual(['post 5', 'patch']);
    expect(sent[1]?.route).toContain('/webhooks/app/t/messages/');
  });

  it('shows how far it is while it is awaited, and only then', async () => {
    const logged = () =>
      sent.map(({ method, body }) => `${method} ${/\d+ %/.exec(JSON.stringify(body)) ?? ''}`.trim());
    const answered = respond.reply(command(), async (progress) => {
      for (const part of [10, 20, 30, 40]) {
        progress([text(`${part} %`)]);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      }
      return ephemeralReply([text('100 %')]);
    });
    await vi.advanceTimersByTimeAsync(10_000);
    await answered;
    // Every two seconds, with the newest; what was said before the answer was late is not shown one by one.
    expect(logged()).toEqual(['post', 'patch 20 %', 'patch 30 %', 'patch 40 %', 'patch 100 %']);
    sent.length = 0;
    await respond.reply(command(), async (progress) => {
      progress([text('10 %')]);
      return ephemeralReply([text('100 %')]);
    });
    expect(logged()).toEqual(['post 100 %']);
  });

  it('under a button, fills its own message late, or says what is private beside it', async () => {
    for (const reply of [updateReply(body, body), ephemeralReply(body)]) {
      const answered = respond.reply(press('li'), () => slowly(reply));
      await vi.advanceTimersByTimeAsync(3_000);
      await answered;
    }
    expect(types()).toEqual(['post 6', 'patch', 'post', 'post 6', 'post']);
    expect([sent[2]?.body.flags, sent[4]?.body.flags]).toEqual([PRIVATE, PRIVATE]);
  });
});
