// A reading in a channel that not everyone sees: for whoever can't view it there is none, in every command and button.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Action, encodeAction } from '../../src/discord/custom-id.ts';
import type { OptionValues } from '../../src/sandbox/client/command-input.ts';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import { HOUR, MINUTE, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { onlyReading, readableText } from './host-helpers.ts';
import {
  findInstallment,
  labels,
  PLACE_QUESTION,
  pressForgedButton,
  readAlong,
  visiblePosts,
} from './member-helpers.ts';

const GENERAL = { in: '#general' } as const;
const HOSTS = { in: '#hosts' } as const;
const { ViewChannel: VIEW } = Permission;

const NOTHING = 'Nothing is being read here yet. A host starts a story with `/story start`.';
const UNCHECKED = "I can't check that right now. Please try again in a moment.";

const COMMANDS: readonly (readonly [string, OptionValues])[] = [
  ['/read', {}],
  ['/next', {}],
  ['/lookup', { query: 'Spike' }],
  ['/recap', {}],
  ['/catchup', {}],
  ['/progress', {}],
  ['/about', {}],
];

/** Scene 1 of a reading is out in #hosts, which Hal and the owner see, and Bob and Ada don't. */
async function hiddenReading(options: Parameters<typeof startTestHarness>[0] = {}) {
  const stage = await startTestHarness(options);
  await startReading(stage, { channel: '#hosts' });
  await stage.advance(2 * HOUR);
  const [mina, hal, bob] = [
    await stage.sandbox.login('mina'),
    await stage.sandbox.login('hal'),
    await stage.sandbox.login('bob'),
  ];
  const { world } = stage.sandbox;
  return { stage, mina, hal, bob, world, hosts: world.textChannel('#hosts'), ...(await onlyReading(stage)) };
}

/** What the bot asked of the server since the record was cleared. */
function asked(stage: TestHarness): string[] {
  const routes = ['/guilds/{guild_id}', '/guilds/{guild_id}/channels'];
  return stage.sandbox.requestLog.requests.flatMap(({ route }) =>
    route && routes.includes(route) ? [route] : [],
  );
}

/** Every button of a member's on a reading. */
function buttonsOn(reading: string): Action[] {
  return [
    { kind: 'mark-read', reading, run: 1, scene: 1 },
    { kind: 'confirm-mark', reading, scene: 1 },
    { kind: 'read-privately', reading, run: 1, scene: 1 },
    { kind: 'toggle-notify', reading },
    { kind: 'choose-pace', reading, pace: 'own', pending: 'r' },
    { kind: 'ask-pace', reading, pending: 'r' },
    { kind: 'turn-to', reading, scene: 1, page: 1 },
    { kind: 'jump-to', reading, scene: 1, page: 1 },
    { kind: 'finish-scene', reading, scene: 1 },
    { kind: 'set-bookmark', reading, scene: 1, page: 1 },
    { kind: 'post-next', reading, run: 1, scene: 2 },
    { kind: 'show-lookup', reading, query: 'Spike' },
    { kind: 'show-page', reading, scene: 1, page: 1 },
    { kind: 'show-progress', reading },
    { kind: 'show-about', reading },
    { kind: 'show-recap', reading, length: 'short' },
    { kind: 'recap-length', reading, length: 'short' },
    { kind: 'show-missed', reading },
    { kind: 'ask-lookup', reading, query: 'Spike' },
  ];
}

async function sees(user: SandboxUser): Promise<boolean> {
  const choices = await user.complete('/read', { reading: '' }, 'reading', GENERAL);
  const { text } = await user.type('/about', {}, GENERAL);
  expect(choices.length > 0).toBe(text !== NOTHING);
  return choices.length > 0;
}

describe('whoever can’t view the channel of a reading', () => {
  it('has no such reading in any command', async () => {
    const before = await startTestHarness();
    const help = (await (await before.sandbox.login('bob')).type('/help', {}, GENERAL)).text;
    const { stage, bob, hal, id, title } = await hiddenReading();
    for (const [command, options] of COMMANDS) {
      expect((await bob.type(command, options, GENERAL)).text, command).toBe(NOTHING);
      const unknown = await bob.type(command, { ...options, reading: 'nosuch' }, GENERAL);
      expect(unknown.text).toMatch(/^No story by that name is being read here/);
      for (const reading of [id, title, `${title} · #hosts`]) {
        expect((await bob.type(command, { ...options, reading }, GENERAL)).text, command).toBe(unknown.text);
      }
      expect(await bob.complete(command, { ...options, reading: '' }, 'reading', GENERAL)).toEqual([]);
    }
    expect(await bob.complete('/read', { scene: '1' }, 'scene', GENERAL)).toEqual([]);
    expect(await bob.complete('/lookup', { query: 'sp' }, 'query', GENERAL)).toEqual([]);
    expect((await bob.type('/help', {}, GENERAL)).text).toBe(help);
    expect((await stage.bot().app.documents.ids('member', '')).length).toBe(1);

    expect((await hal.type('/about', {}, GENERAL)).text).toContain(title);
    expect(await hal.complete('/read', { reading: '' }, 'reading', GENERAL)).toEqual([
      { name: `${title} · #hosts`, value: id },
    ]);
  });

  it('is answered by its buttons as by those of a reading that is gone', async () => {
    const { stage, bob, hal, id } = await hiddenReading();
    const on = await bob.type('/help', {}, GENERAL);
    const gone = buttonsOn('nosuch').map(encodeAction);
    const documents = await stage.bot().app.documents.ids('member', '');
    for (const [index, action] of buttonsOn(id).entries()) {
      const answer = await pressForgedButton(bob, on, encodeAction(action));
      expect(answer.ephemeral, action.kind).toBe(true);
      expect(answer.text, action.kind).toBe((await pressForgedButton(bob, on, gone[index] ?? '')).text);
      expect(answer.text, action.kind).toBe(
        "That story isn't being read here any more. `/help` says what is being read here.",
      );
    }
    expect(await stage.bot().app.documents.ids('member', '')).toEqual(documents);
    const seen = await pressForgedButton(
      hal,
      await hal.type('/help', {}, GENERAL),
      encodeAction({ kind: 'ask-pace', reading: id, pending: 'r' }),
    );
    expect(seen.text).toContain(PLACE_QUESTION);
  });

  it('has none from the minute on in which a role is taken away', async () => {
    const { stage, world, hal, bob } = await hiddenReading();
    expect([await sees(hal), await sees(bob)]).toEqual([true, false]);
    const page = await hal.press(await readAlong(hal, GENERAL as never), 'More');
    const [halUser, role] = [world.user('hal'), world.role('Book club hosts')];
    world.takeRole(halUser, role);
    expect(await sees(hal)).toBe(false);
    expect((await hal.press(page, 'Show in channel')).text).toMatch(
      /^That story isn't being read here any more/,
    );
    expect((await visiblePosts(bob, '#general')).length).toBe(0);
    world.giveRole(world.user('bob'), role);
    expect([await sees(hal), await sees(bob)]).toEqual([false, true]);
    await stage.untilIdle();
  });

  it.each<[string, boolean, (world: TestHarness['sandbox']['world']) => void]>([
    [
      'a Verified role that everyone lacks',
      false,
      (world) => {
        const open = world.textChannel('#hosts');
        world.clearOverwrite(open, world.role('@everyone'));
        world.setRolePermissions(world.role('@everyone'), world.role('@everyone').permissions & ~VIEW);
        const verified = world.addRole({ name: 'Verified', permissions: VIEW });
        world.giveRole(world.user('ada'), verified);
        world.setOverwrite(world.textChannel('#general'), world.role('@everyone'), { allow: VIEW });
      },
    ],
    [
      'an overwrite that lets them in alone',
      true,
      (world) => world.setOverwrite(world.textChannel('#hosts'), world.user('bob'), { allow: VIEW }),
    ],
    [
      'an overwrite that keeps them out alone',
      false,
      (world) => {
        world.giveRole(world.user('bob'), world.role('Book club hosts'));
        world.setOverwrite(world.textChannel('#hosts'), world.user('bob'), { deny: VIEW });
      },
    ],
    [
      'Administrator',
      true,
      (world) => {
        const admin = world.addRole({ name: 'Admins', permissions: Permission.Administrator });
        world.giveRole(world.user('bob'), admin);
      },
    ],
    [
      'Manage Server alone',
      false,
      (world) => {
        const manager = world.addRole({ name: 'Managers', permissions: Permission.ManageGuild });
        world.giveRole(world.user('bob'), manager);
      },
    ],
  ])('is worked out as Discord does: %s', async (_, expected, change) => {
    const { stage, bob } = await hiddenReading();
    change(stage.sandbox.world);
    expect(await sees(bob)).toBe(expected);
  });
});

describe('of two readings, who sees one', () => {
  it('is not asked which', async () => {
    const { stage, bob, hal } = await hiddenReading();
    await startReading(stage, { channel: '#book-club' });
    await stage.advance(24 * HOUR);
    expect((await hal.type('/progress', {}, GENERAL)).text).toMatch(/^Several stories are being read here/);
    const answer = await bob.type('/progress', {}, GENERAL);
    expect(labels(answer)).toContain('Say how far');
    expect(readableText(stage, await bob.type('/help', {}, GENERAL))).not.toContain('#hosts');
  });
});

describe('in the reading’s own channel', () => {
  it('nobody is asked who may view it, nor in its threads', async () => {
    const { stage, hal, id, title } = await hiddenReading();
    const thread = [...stage.sandbox.world.defaultServer.threads.values()].find(
      ({ parent }) => parent.name === 'hosts',
    );
    stage.sandbox.requestLog.clear();
    const inThread = { in: thread?.id ?? '' };
    await readAlong(hal, HOSTS as never);
    for (const where of [HOSTS, inThread]) {
      for (const [command, options] of COMMANDS) {
        const { text } = await hal.type(command, options, where);
        expect(text, command).not.toBe(NOTHING);
        expect((await hal.type(command, { ...options, reading: id }, where)).text, command).toBe(text);
      }
      expect((await hal.type('/about', { reading: title }, where)).text).toContain(title);
      expect(await hal.complete('/read', { reading: '' }, 'reading', where)).toHaveLength(1);
    }
    await hal.press(await findInstallment(hal, 1, '#hosts'), "I've read this");
    expect(asked(stage)).toEqual([]);
  });

  it('is shown to the channel as it was, and elsewhere two requests a minute do for everyone', async () => {
    const { stage, hal, bob } = await hiddenReading();
    stage.sandbox.requestLog.clear();
    await Promise.all([hal, bob, hal, bob].map((user) => user.type('/about', {}, GENERAL)));
    for (const user of [hal, bob])
      for (let time = 0; time < 3; time++) await user.type('/about', {}, GENERAL);
    expect(asked(stage).sort()).toEqual(['/guilds/{guild_id}', '/guilds/{guild_id}/channels']);
    await stage.advance(MINUTE);
    await bob.type('/about', {}, GENERAL);
    expect(asked(stage)).toHaveLength(4);
  });
});

describe('where Discord does not say within a second who may view what', () => {
  it('every name gets the same refusal, and no name is offered', async () => {
    const { stage, bob, hal, id, title } = await hiddenReading({ postTimeoutMs: 3_000 });
    await hal.type('/help', {}, GENERAL);
    await stage.advance(MINUTE);
    const mend = stage.sandbox.faults.add({ path: '/guilds/*/channels', effect: { kind: 'hang' } });
    const on = await bob.type('/privacy show', {}, GENERAL);
    for (const user of [bob, hal]) {
      for (const reading of [id, title, 'nosuch']) {
        const began = performance.now();
        expect((await user.type('/read', { reading }, GENERAL)).text).toBe(UNCHECKED);
        expect(performance.now() - began).toBeLessThan(2_000);
      }
      expect(await user.complete('/read', { reading: '' }, 'reading', GENERAL)).toEqual([]);
    }
    for (const reading of [id, 'nosuch']) {
      const customId = encodeAction({ kind: 'read-privately', reading, run: 1, scene: 1 });
      expect((await pressForgedButton(bob, on, customId)).text).toBe(UNCHECKED);
    }
    mend();
  });
});
