// The rules of answering: three seconds, once only, fifteen minutes, and who may use a command at all.
import {
  ApplicationCommandType,
  GatewayDispatchEvents,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { expect, test } from 'vitest';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { connectClient, rejectionOf, restClient, startTestSandbox } from './sandbox-fixture.ts';

const PING = { name: 'ping', description: 'Asks for an answer', type: ApplicationCommandType.ChatInput };

/** The next interaction that reaches a client. */
function interactionCatcher() {
  let caught: (interaction: Interaction) => void = () => {};
  const next = () =>
    new Promise<Interaction>((resolve) => {
      caught = resolve;
    });
  return { next, handle: (interaction: Interaction) => caught(interaction) };
}

test("after three seconds of the sandbox's time an answer is too late", async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const sandbox = await startTestSandbox({ clock });
  const { next, handle } = interactionCatcher();
  const client = await connectClient(sandbox, handle);
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');

  const arrived = next();
  const answer = rejectionOf(bob.type('/ping'));
  const interaction = await arrived;
  expect(interaction.createdTimestamp).toBe(1_800_000_000_000);
  clock.advance(2_999);
  clock.advance(1);
  expect((await answer).message).toContain('did not respond');
  if (!interaction.isRepliable()) throw new Error('Not a command');
  expect(await rejectionOf(interaction.reply('late'))).toMatchObject({ code: 10062, status: 404 });
});

test('an answer at 2,999 milliseconds is in time', async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const sandbox = await startTestSandbox({ clock });
  const client = await connectClient(sandbox, (interaction) => {
    clock.advance(2_999);
    return interaction.isRepliable() && interaction.reply('just so');
  });
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');
  expect((await bob.type('/ping')).text).toBe('just so');
});

test('a second answer is refused', async () => {
  const sandbox = await startTestSandbox();
  const { next, handle } = interactionCatcher();
  const client = await connectClient(sandbox, handle);
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');
  const arrived = next();
  const answer = bob.type('/ping');
  const { id, token } = await arrived;
  const rest = restClient(sandbox);
  const callback = () =>
    rest.post(`/interactions/${id}/${token}/callback`, {
      auth: false,
      body: { type: 4, data: { content: 'one' } },
    });
  await callback();
  expect((await answer).text).toBe('one');
  expect(await rejectionOf(callback())).toMatchObject({ code: 40060, status: 400 });
});

test('a token dies after fifteen minutes', async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const sandbox = await startTestSandbox({ clock });
  const { next, handle } = interactionCatcher();
  const client = await connectClient(sandbox, handle);
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');
  const arrived = next();
  const answer = bob.type('/ping');
  const interaction = await arrived;
  if (!interaction.isRepliable()) throw new Error('Not a command');
  await interaction.reply('early');
  await answer;
  clock.advance(15 * 60_000 - 1);
  await interaction.editReply('still');
  clock.advance(1);
  expect(await rejectionOf(interaction.editReply('no more'))).toMatchObject({ code: 50027 });
});

test('an interaction tells who, where, and what is allowed', async () => {
  const sandbox = await startTestSandbox();
  const { next, handle } = interactionCatcher();
  const client = await connectClient(sandbox, handle);
  await client.application.commands.set([PING]);
  let raw: unknown;
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: unknown) => {
    raw = data;
  });
  const { world } = sandbox;
  const dark = world.textChannel('#after-dark');
  world.setOverwrite(dark, world.bot, { deny: PermissionFlagsBits.SendMessages });
  const hal = await sandbox.login('hal');
  const arrived = next();
  const answer = hal.type('/ping', {}, { in: '#after-dark' });
  const interaction = await arrived;
  expect(interaction.appPermissions.has('ReadMessageHistory')).toBe(true);
  expect(interaction.appPermissions.has('SendMessages')).toBe(false);
  expect(interaction.memberPermissions?.has('SendMessages')).toBe(true);
  expect(raw).toMatchObject({
    member: { user: { username: 'hal' }, roles: [world.role('Book club hosts').id] },
    channel: { nsfw: true, name: 'after-dark' },
    context: 0,
  });
  expect(interaction).toMatchObject({
    guildLocale: 'en-US',
    locale: 'en-US',
    attachmentSizeLimit: 10_485_760,
  });
  expect(interaction.authorizingIntegrationOwners).toMatchObject({ 0: world.defaultServer.id });
  if (interaction.isRepliable()) await interaction.reply('thanks');
  await answer;
});

test('commands are for those with the permissions, and the places, that they ask for', async () => {
  const sandbox = await startTestSandbox();
  const client = await connectClient(
    sandbox,
    (interaction) => interaction.isRepliable() && interaction.reply('yes'),
  );
  await client.application.commands.set([
    { ...PING, name: 'manage', defaultMemberPermissions: PermissionFlagsBits.ManageGuild },
    { ...PING, name: 'inside', contexts: [InteractionContextType.Guild] },
    { ...PING, name: 'late', nsfw: true },
  ]);
  const bob = await sandbox.login('bob');
  const mina = await sandbox.login('mina');
  expect(await rejectionOf(bob.type('/manage'))).toMatchObject({ status: 403 });
  expect((await mina.type('/manage')).text).toBe('yes');
  expect((await bob.type('/inside')).text).toBe('yes');
  expect((await rejectionOf(bob.type('/inside', {}, { in: 'dm' }))).message).toContain('no command');
  expect(await rejectionOf(bob.type('/late'))).toMatchObject({ status: 403 });
  expect((await bob.type('/late', {}, { in: '#after-dark' })).text).toBe('yes');
  expect(await rejectionOf(bob.type('/inside', {}, { in: '#hosts' }))).toMatchObject({
    status: 403,
    code: 50001,
  });
});

test('a modal cannot follow a modal', async () => {
  const sandbox = await startTestSandbox();
  const modal = {
    custom_id: 'm',
    title: 'M',
    components: [{ type: 18, label: 'L', component: { type: 4, custom_id: 'w', style: 1 } }],
  };
  const failures: Error[] = [];
  const client = await connectClient(sandbox, async (interaction) => {
    if (!interaction.isRepliable()) return;
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    const shown = client.rest.post(path, { auth: false, body: { type: 9, data: modal } });
    if (interaction.isModalSubmit()) {
      failures.push(await rejectionOf(shown));
      await interaction.reply('done');
    } else await shown;
  });
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');
  const form = await bob.type('/ping');
  expect((await bob.submit(form, { w: 'words' })).text).toBe('done');
  expect(failures).toMatchObject([{ code: 50035 }]);
});

test('what people do carries the language that they set', async () => {
  const sandbox = await startTestSandbox();
  const locales: string[] = [];
  const client = await connectClient(sandbox, (interaction) => {
    locales.push(interaction.locale);
    return interaction.isRepliable() && interaction.reply('yes');
  });
  await client.application.commands.set([PING]);
  const bob = await sandbox.login('bob');
  await bob.type('/ping');
  const change = (locale: string) =>
    fetch(`${sandbox.api}/v10/users/@me/settings`, {
      method: 'PATCH',
      headers: { authorization: sandbox.world.user('bob').token, 'content-type': 'application/json' },
      body: JSON.stringify({ locale }),
    });
  expect((await change('pt-BR')).status).toBe(200);
  await bob.type('/ping');
  expect((await change('klingon')).status).toBe(400);
  await bob.type('/ping');
  expect(locales).toEqual(['en-US', 'pt-BR', 'pt-BR']);
});
