// The ping role: the bot mentions and gives no role that whoever chose it couldn't mention and give by hand.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { SandboxUser } from '../../src/sandbox/user.ts';
import type { Role } from '../../src/sandbox/world/types.ts';
import { DAY, HOUR, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { botPosts, labels, onlyReading, readableText } from './host-helpers.ts';

const IN_READING = { in: '#reading' } as const;

/** A reading whose first scene is out in two hours, in a server where Hal has Manage Server by his role. */
async function underWay() {
  const stage = await startTestHarness();
  const { world } = stage.sandbox;
  const hosts = world.role('Book club hosts');
  world.setRolePermissions(hosts, Permission.ManageGuild);
  await startReading(stage);
  const [mina, hal, bob] = await Promise.all(['mina', 'hal', 'bob'].map((name) => stage.sandbox.login(name)));
  if (mina === undefined || hal === undefined || bob === undefined) throw new Error('nobody came');
  return { stage, world, hosts, mina, hal, bob };
}

async function choose(user: SandboxUser, setting: string, value: string) {
  const card = await user.type('/story settings', {}, IN_READING);
  const found = card.selects.find(({ custom_id }) => custom_id.endsWith(`:${setting}`));
  return user.select(card, found?.custom_id ?? '', value === '' ? [] : [value]);
}

const rolesOf = ({ sandbox: { world } }: TestHarness, name: string) =>
  [...(world.defaultServer.members.get(world.user(name).id)?.roles ?? [])].map(
    (id) => world.defaultServer.roles.get(id)?.name,
  );

const lastPost = async (stage: TestHarness) =>
  (await botPosts(stage)).at(-1) ?? expect.fail('nothing is posted');

async function pressNotify(stage: TestHarness, user: SandboxUser): Promise<string> {
  return readableText(stage, await user.press(await lastPost(stage), 'Notify me'));
}

/** As a reading was stored before anybody looked at its ping role. */
async function pingedBefore(stage: TestHarness, { id: pingRole }: Role): Promise<void> {
  const { id } = await onlyReading(stage);
  await stage.bot().app.documents.update('reading', id, (current) => {
    if (current === undefined) throw new Error('gone');
    return { write: { ...current, policies: { ...current.policies, pingRole, notify: true } }, result: null };
  });
}

describe('chosen', () => {
  it('is refused to whoever can’t mention it, and makes nobody an administrator', async () => {
    const { stage, world, hal } = await underWay();
    world.addRole({ name: 'Admins', permissions: Permission.Administrator, position: 1 });
    expect(readableText(stage, await choose(hal, 'ping', '@Admins'))).toMatch(
      /^You can't mention @Admins yourself, so I don't ping it for you\./,
    );
    await stage.advance(2 * HOUR);
    expect(labels(await lastPost(stage))).not.toContain('Notify me');
    expect(rolesOf(stage, 'hal')).toEqual(['Book club hosts']);
  });

  it('is pinged and not given, where whoever chose it could mention but not give it', async () => {
    const { stage, world, hal, bob } = await underWay();
    const card = readableText(stage, await choose(hal, 'ping', '@Readers'));
    expect(card).toContain(
      "Posts ping @Readers. `Notify me` doesn't give @Readers: the hosts chose it for pings alone.",
    );
    await stage.advance(2 * HOUR);
    expect(labels(await lastPost(stage))).not.toContain('Notify me');
    const readers = world.role('Readers').id;
    expect((await lastPost(stage)).mention_roles).toEqual([readers]);
    // A button made up, or from before.
    const { id } = await onlyReading(stage);
    const forged = await bob.forge({ customId: `tn:${id}`, message: await lastPost(stage) });
    expect(readableText(stage, forged)).toBe(
      "`Notify me` doesn't give @Readers: the hosts chose it for pings alone.",
    );
    expect(rolesOf(stage, 'bob')).toEqual([]);
  });

  it('is not given by who has Manage Permissions in the channel, which is the same bit as Manage Roles', async () => {
    const { stage, world, hal } = await underWay();
    world.setOverwrite(world.textChannel('#reading'), world.user('hal'), { allow: Permission.ManageRoles });
    await choose(hal, 'ping', '@Readers');
    await stage.advance(2 * HOUR);
    expect(labels(await lastPost(stage))).not.toContain('Notify me');
    expect((await onlyReading(stage)).policies).toMatchObject({ notify: false });
  });

  it('is given where whoever chose it has Manage Roles and stands above it', async () => {
    const { stage, world, hosts, hal, bob } = await underWay();
    world.setRolePermissions(hosts, Permission.ManageGuild | Permission.ManageRoles);
    expect(readableText(stage, await choose(hal, 'ping', '@Readers'))).toContain(
      'Members get it by pressing `Notify me`.',
    );
    await stage.advance(2 * HOUR);
    expect(await pressNotify(stage, bob)).toContain('You now have @Readers');
    expect(rolesOf(stage, 'bob')).toEqual(['Readers']);
    expect(await pressNotify(stage, bob)).toContain('I took @Readers back');
    expect(rolesOf(stage, 'bob')).toEqual([]);
  });

  it('is not given while it opens a channel, which the card names, and is once that is mended', async () => {
    const { stage, world, mina, bob } = await underWay();
    const channel = world.textChannel('#book-club');
    world.setOverwrite(channel, world.role('Readers'), { allow: Permission.ViewChannel });
    const card = readableText(stage, await choose(mina, 'ping', '@Readers'));
    expect(card).toContain('it is allowed more than everyone in #book-club. If it should:');
    await stage.advance(2 * HOUR);
    expect(labels(await lastPost(stage))).not.toContain('Notify me');
    world.clearOverwrite(channel, world.role('Readers'));
    await choose(mina, 'ping', '');
    expect(readableText(stage, await choose(mina, 'ping', '@Readers'))).not.toContain('If it should:');
    await stage.advance(DAY);
    expect(await pressNotify(stage, bob)).toContain('You now have @Readers');
  });

  it.each([
    ['made for an app', { managedFor: '1', position: 1 }, 'it belongs to an app or a subscription'],
    [
      'that may do more than everyone',
      { permissions: Permission.ManageMessages | Permission.BanMembers, position: 1 },
      'it allows **Ban Members** and **Manage Messages**, which not everyone has',
    ],
    ['above the bot', {}, "it stands above my own role in the server's list"],
  ])('is not given by the owner either, being one %s', async (_, role, why) => {
    const { stage, world, mina } = await underWay();
    world.addRole({ name: 'Club', ...role });
    expect(readableText(stage, await choose(mina, 'ping', '@Club'))).toContain(why);
    await stage.advance(2 * HOUR);
    expect(labels(await lastPost(stage))).not.toContain('Notify me');
  });
});

describe('looked at again at each press', () => {
  it('is not given any more once it makes an administrator', async () => {
    const { stage, world, mina, bob } = await underWay();
    await choose(mina, 'ping', '@Readers');
    await stage.advance(2 * HOUR);
    expect(await pressNotify(stage, bob)).toContain('You now have @Readers');
    await pressNotify(stage, bob);
    world.setRolePermissions(world.role('Readers'), Permission.Administrator);
    expect(await pressNotify(stage, bob)).toBe(
      "`Notify me` doesn't give @Readers: it allows **Administrator**, which not everyone has.",
    );
    world.setRolePermissions(world.role('Readers'), 0n);
    expect(await pressNotify(stage, bob)).toContain('You now have @Readers');
  });

  it('is not given once it is the host role', async () => {
    const { stage, mina, bob } = await underWay();
    await choose(mina, 'ping', '@Readers');
    await stage.advance(2 * HOUR);
    await choose(mina, 'host', '@Readers');
    expect(await pressNotify(stage, bob)).toBe("`Notify me` doesn't give @Readers: it is the host role.");
  });

  it('is not given where it was chosen before anybody looked, and is an administrator’s', async () => {
    const { stage, world, mina, hal } = await underWay();
    const permissions = Permission.Administrator;
    await pingedBefore(stage, world.addRole({ name: 'Admins', permissions, position: 1 }));
    await stage.advance(2 * HOUR);
    expect(await pressNotify(stage, hal)).toContain('it allows **Administrator**');
    expect(rolesOf(stage, 'hal')).toEqual(['Book club hosts']);
    const card = await mina.type('/story settings', {}, IN_READING);
    expect(readableText(stage, card)).toContain(
      'it allows **Administrator**, which not everyone has. If it should:',
    );
  });

  it('is given where it was chosen before anybody looked, and is harmless', async () => {
    const { stage, world, bob } = await underWay();
    await pingedBefore(stage, world.role('Readers'));
    await stage.advance(2 * HOUR);
    expect(await pressNotify(stage, bob)).toContain('You now have @Readers');
  });

  it('is not given while Discord does not say what it is', async () => {
    const { stage, mina, bob } = await underWay();
    await choose(mina, 'ping', '@Readers');
    await stage.advance(2 * HOUR);
    const path = `/guilds/${stage.sandbox.world.defaultServer.id}/channels`;
    stage.sandbox.faults.add({ method: 'GET', path, effect: { kind: 'error', code: 50001 } });
    expect(await pressNotify(stage, bob)).toMatch(/^Discord didn't tell me what I have to know for that/);
    expect(rolesOf(stage, 'bob')).toEqual([]);
    expect(readableText(stage, await mina.type('/story settings', {}, IN_READING))).toContain(
      'Members get it by pressing',
    );
  });
});

it('who has the host role alone chooses a reading’s settings, is refused the server’s, and is shown them no more', async () => {
  const { stage, hosts, world, mina, hal } = await underWay();
  await choose(mina, 'host', '@Book club hosts');
  const card = await hal.type('/story settings', {}, IN_READING);
  world.setRolePermissions(hosts, 0n);
  for (const setting of ['host', 'notices']) {
    const select = card.selects.find(({ custom_id }) => custom_id.endsWith(`:${setting}`));
    const refused = await hal.select(card, select?.custom_id ?? '', []);
    expect(refused.text).toBe(
      'Only members with Manage Server choose what holds for the whole server: the host role, the channel for notices and the language of my posts.',
    );
  }
  expect(await stage.bot().app.documents.get('server', world.defaultServer.id)).toMatchObject({
    hostRole: hosts.id,
  });
  const changed = await hal.select(card, card.selects[0]?.custom_id ?? '', ['members']);
  expect(changed.selects.map(({ custom_id }) => custom_id.split(':')[2])).toEqual([
    ...['who', 'wait', 'missed', 'discussion', 'titles', 'ping'],
  ]);
});
