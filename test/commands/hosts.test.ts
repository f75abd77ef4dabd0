// Who may do what hosts do, by command and by button; and how quickly all of it answers.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { scheduleActions } from '../../commands/schedule.ts';
import { storyActions } from '../../commands/story.ts';
import { type Action, encodeAction } from '../../src/discord/custom-id.ts';
import type { OptionValues } from '../../src/sandbox/client/command-input.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { HOUR, startReading, startTestHarness } from '../support/test-harness.ts';
import { labels, onlyReading, readableText, scenesIn } from './host-helpers.ts';

const COMMANDS: readonly (readonly [string, OptionValues])[] = [
  ['/story start', { story: 'one-last-goodbye', channel: '#book-club', times: '9', zone: 'Paris' }],
  ['/story settings', {}],
  ['/story edits', {}],
  ['/schedule set', { times: '09:00' }],
  ['/schedule show', {}],
  ['/schedule preview', {}],
  ['/schedule skip', {}],
  ['/schedule pause', {}],
  ['/schedule resume', {}],
  ['/schedule now', {}],
  ['/schedule clear', {}],
  ['/story move', { channel: '#book-club' }],
  ['/story stop', {}],
];

const HOSTS_ONLY =
  'Only hosts can do that: members with Manage Server, or with the host role set in `/story settings`.';

type HostAction = keyof typeof storyActions | keyof typeof scheduleActions;

/** Every button that acts for a host, on one reading. */
function actionsOn(reading: string, channel: string): { [K in HostAction]: Extract<Action, { kind: K }> } {
  const cutOff = { reading, run: 1, scene: 1, page: 1, generation: 0 };
  return {
    'start-now': { kind: 'start-now', reading },
    'start-at-slot': { kind: 'start-at-slot', reading },
    'new-start': { kind: 'new-start', story: 'one-last-goodbye' },
    'more-settings': { kind: 'more-settings', reading },
    'change-start': { kind: 'change-start', reading },
    'submit-start': { kind: 'submit-start', reading },
    'choose-next': { kind: 'choose-next', reading },
    'draft-next': { kind: 'draft-next', reading },
    'continue-reading': { kind: 'continue-reading', reading, run: 1, draft: reading },
    'start-over': { kind: 'start-over', reading, run: 2, draft: reading },
    'move-reading': { kind: 'move-reading', reading, channel },
    'remove-old-posts': { kind: 'remove-old-posts', reading, channel },
    'update-posts': { kind: 'update-posts', reading, scene: 0 },
    'edits-page': { kind: 'edits-page', reading, page: 1 },
    'change-setting': { kind: 'change-setting', reading, setting: 'titles' },
    'preview-spoilers': { kind: 'preview-spoilers', reading },
    'resume-reading': { kind: 'resume-reading', reading },
    'post-again': { kind: 'post-again', ...cutOff },
    'it-is-there': { kind: 'it-is-there', ...cutOff },
    'smaller-parts': { kind: 'smaller-parts', reading, run: 1, scene: 1, page: 1 },
    'undo-skip': { kind: 'undo-skip', reading },
    unskip: { kind: 'unskip', reading, date: '20270303', time: 'all' },
    'restore-schedule': { kind: 'restore-schedule', reading, schedule: '0900/1234567/s1/Europe/Paris' },
  };
}

describe('commands', () => {
  it('are for members with Manage Server, as Discord sees to', async () => {
    const harness = await startTestHarness();
    const { world, requestLog } = harness.sandbox;
    const registered = requestLog.requests.filter(
      ({ method, path }) => method === 'PUT' && path.endsWith('/commands'),
    );
    expect(registered).toHaveLength(1);
    const payloads = registered[0]?.body as readonly Record<string, unknown>[];
    for (const { name, default_member_permissions, contexts } of payloads) {
      const hosts = ['story', 'schedule', 'library'].includes(String(name));
      expect([name, default_member_permissions ?? null]).toEqual([
        name,
        hosts ? String(Permission.ManageGuild) : null,
      ]);
      if (hosts) expect(contexts).toEqual([0]);
    }
    await startReading(harness);
    for (const name of ['bob', 'hal']) {
      const member = await harness.sandbox.login(name);
      for (const [line, options] of COMMANDS) {
        await expect(member.type(line, options), line).rejects.toMatchObject({ status: 403 });
      }
    }
    expect(await onlyReading(harness)).toMatchObject({ state: 'active', released: 0, pause: null });
    const hal = await harness.sandbox.login('hal');
    world.setRolePermissions(world.role('Book club hosts'), Permission.ManageGuild);
    expect(readableText(harness, await hal.type('/schedule show'))).toContain('0 of 10 scenes out.');

    // Told to Discord again only when they change.
    await harness.restart();
    expect(
      requestLog.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands')),
    ).toHaveLength(1);
  });

  it('answer in under a second, privately, without making anyone wait', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    await harness.advance(HOUR);
    for (const [line, options] of COMMANDS) {
      const before = performance.now();
      const answer = await mina.type(line, options);
      expect(performance.now() - before, line).toBeLessThan(1000);
      expect([line, answer.deferred, answer.ephemeral]).toEqual([line, false, true]);
      expect(answer.text, line).not.toContain('Something went wrong');
      await harness.untilIdle();
    }
  });

  it('say what to do where nothing is read yet', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    for (const [line, options] of COMMANDS.slice(2)) {
      expect([line, (await mina.type(line, options)).text]).toEqual([
        line,
        'Nothing is being read here yet. A host starts a story with `/story start`.',
      ]);
    }
  });
});

describe('buttons that act for a host', () => {
  it('take Manage Server or the host role, and leave alone what others press', async () => {
    const harness = await startTestHarness();
    const { world } = harness.sandbox;
    const [mina, hal, bob] = [
      await harness.sandbox.login('mina'),
      await harness.sandbox.login('hal'),
      await harness.sandbox.login('bob'),
    ];
    await startReading(harness);
    await harness.advance(HOUR);
    await mina.type('/schedule skip');
    const reading = await onlyReading(harness);
    const actions = actionsOn(reading.id, world.channel('#book-club').id);
    expect(Object.keys(actions).sort()).toEqual(
      [...Object.keys(storyActions), ...Object.keys(scheduleActions)].sort(),
    );
    const [message] = await bob.visibleMessages('#reading');
    if (message === undefined) throw new Error('nothing stands there');
    const press = async (who: SandboxUser, action: Action) => {
      const values = action.kind === 'change-setting' ? { values: ['shown'] } : {};
      return who.forge({ customId: encodeAction(action), message, ...values });
    };
    const refusedTo = async (who: SandboxUser) => {
      for (const action of Object.values(actions)) {
        const answer = await press(who, action);
        expect([action.kind, answer.text, answer.ephemeral]).toEqual([action.kind, HOSTS_ONLY, true]);
      }
    };
    await refusedTo(bob);
    await refusedTo(hal);
    expect(await onlyReading(harness)).toEqual(reading);

    const card = await mina.type('/story settings');
    await mina.select(card, `se:${reading.id}:host`, ['@Book club hosts']);
    for (const action of Object.values(actions)) {
      const answer = await press(hal, action);
      expect([action.kind, answer.text]).not.toEqual([action.kind, HOSTS_ONLY]);
    }
    expect(await onlyReading(harness)).toMatchObject({ skips: [] });
    await refusedTo(bob);
    // The role is looked at when a button is pressed.
    world.takeRole(
      [...world.defaultServer.members.values()].find(({ user }) => user.name === 'hal')?.user ?? world.bot,
      world.role('Book club hosts'),
    );
    await refusedTo(hal);
    expect(await scenesIn(harness)).toEqual([1]);
  });

  it('answer politely where they are forged, old, or of another server', async () => {
    const harness = await startTestHarness();
    const { world } = harness.sandbox;
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    const { id } = await onlyReading(harness);
    world.addServer({ name: 'Another Club', owner: 'mina' });
    const message = await mina.sendMessage('#general', 'hm');
    const old =
      "That button is from an older version of me, or isn't one of mine. Please type the command again.";
    for (const customId of ['sn', 'sn:', 'sn:UPPER', `sn:${id}:more`, 'zz:1', 'ss:../../etc', '💥']) {
      expect([customId, (await mina.forge({ customId, message })).text]).toEqual([customId, old]);
    }
    expect((await mina.forge({ customId: 'sn:nothing', message })).text).toBe(
      'That card is too old. Type `/story start` again.',
    );
    expect((await mina.forge({ customId: 'us:nothing', message })).text).toBe(
      "That story isn't being read here any more. `/help` says what is being read here.",
    );
    const there = await mina.sendMessage('general', 'hm', { server: 'Another Club' });
    // A form of no reading drafts one there.
    const { 'new-start': _, ...ofReading } = actionsOn(id, '1');
    for (const [kind, action] of Object.entries(ofReading)) {
      const values = kind === 'change-setting' ? { values: ['hidden'] } : {};
      const answer = await mina.forge({ customId: encodeAction(action), message: there, ...values });
      expect([kind, answer.text]).toEqual([
        kind,
        expect.stringMatching(/^That (story isn't being read here any more|card is too old)/),
      ]);
    }
    expect(await onlyReading(harness)).toMatchObject({ state: 'active', policies: { titles: true } });
  });

  it('do a thing once, pressed twice', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina');
    await startReading(harness);
    const message = await mina.sendMessage('#general', 'hm');
    const { id } = await onlyReading(harness);
    const twice = async (action: Action) =>
      (await Promise.all([1, 2].map(() => mina.forge({ customId: encodeAction(action), message }))))
        .map((answer) => readableText(harness, answer).split('\n')[0])
        .sort();
    await mina.type('/schedule pause');
    expect(await twice({ kind: 'resume-reading', reading: id })).toEqual([
      'Resumed.',
      "This story isn't paused.",
    ]);
    await mina.type('/schedule skip');
    expect(await twice({ kind: 'undo-skip', reading: id })).toEqual(['Skip undone.', 'Skip undone.']);
    const cleared = await mina.type('/schedule clear');
    expect(labels(cleared)).toEqual(['Put it back']);
    expect(
      await twice({ kind: 'restore-schedule', reading: id, schedule: '0900/1234567/s1/Europe/Paris' }),
    ).toEqual(['Schedule restored.', 'Schedule restored.']);
    await harness.advance(HOUR);
    expect(await scenesIn(harness)).toEqual([1]);
  });
});
