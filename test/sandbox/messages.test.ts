// Messages over REST: nonces, limits, permissions, history, replies and mentions.
import { PermissionFlagsBits, type REST } from 'discord.js';
import { expect, test } from 'vitest';
import { SandboxClock } from '../../src/sandbox/clock.ts';
import { rejectionOf, restClient, startValidatedSandbox } from './sandbox-fixture.ts';

const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string) => ({ type: 2, style: 1, label: custom_id.slice(0, 20), custom_id });
const row = (...components: object[]) => ({ type: 1, components });
const V2 = 1 << 15;

async function setUp(options: Parameters<typeof startValidatedSandbox>[0] = {}) {
  const sandbox = await startValidatedSandbox(options);
  const channel = sandbox.world.textChannel('#reading');
  const rest = restClient(sandbox);
  const post = async (body: object) =>
    (await rest.post(`/channels/${channel.id}/messages`, { body })) as { id: string };
  return { sandbox, channel, rest, post };
}

test('an enforced nonce posts once within three minutes', async () => {
  const clock = SandboxClock.manual(1_800_000_000_000);
  const { channel, post } = await setUp({ clock });
  const body = { content: 'scene 1', nonce: 'abc', enforce_nonce: true };
  const first = await post(body);
  clock.advance(179_999);
  expect((await post(body)).id).toBe(first.id);
  expect((await post({ ...body, enforce_nonce: false })).id).not.toBe(first.id);
  clock.advance(180_000);
  expect((await post(body)).id).not.toBe(first.id);
  expect(channel.messages.size).toBe(3);
});

test.each([
  ['2,001 characters', { content: 'x'.repeat(2001) }, 50035],
  ['nothing', {}, 50006],
  ['content beside Components V2', { flags: V2, content: 'x', components: [text('y')] }, 50035],
  [
    '41 components, nested ones counted',
    { flags: V2, components: [{ type: 17, components: Array(40).fill(text('x')) }] },
    50035,
  ],
  ['4,001 characters of text', { flags: V2, components: [text('x'.repeat(4000)), text('y')] }, 50035],
  ['a custom id of 101 characters', { content: 'x', components: [row(button('x'.repeat(101)))] }, 50035],
  ['a custom id twice', { content: 'x', components: [row(button('a')), row(button('a'))] }, 50035],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...[1, 2, 3, 4, 5, 6].map((n) => button(`b${n}`)))] },
    50035,
  ],
  ['a text display without Components V2', { content: 'x', components: [text('y')] }, 50035],
  [
    '6,001 characters of embeds',
    { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1905) }] },
    50035,
  ],
  ['a nonce of 26 characters', { content: 'x', nonce: 'x'.repeat(26) }, 50035],
])('%s is refused', async (_, body, code) => {
  const { post } = await setUp();
  expect(await rejectionOf(post(body))).toMatchObject({ code, status: 400 });
});

test('text of more than about 10,170 bytes fails without a reason', async () => {
  const { post } = await setUp();
  const displays = (...lengths: number[]) => ({
    flags: V2,
    components: lengths.map((length) => text('灯'.repeat(length))),
  });
  await post(displays(3_386));
  expect(await rejectionOf(post(displays(3_387)))).toMatchObject({ status: 500 });
  expect(await rejectionOf(post(displays(3_000, 386)))).toMatchObject({ status: 500 });
});

test('what just fits is taken', async () => {
  const { sandbox, post } = await setUp();
  await post({ content: 'x'.repeat(2000) });
  await post({ flags: V2, components: [{ type: 17, components: Array(39).fill(text('x')) }] });
  await post({ flags: V2, components: [text('x'.repeat(3999)), text('y'), row(button('x'.repeat(100)))] });
  expect(sandbox.violations).toEqual([]);
});

test('a nonce is told on posting, and cannot be read back', async () => {
  const { channel, rest, post } = await setUp();
  const posted = await post({ content: 'x', nonce: 'abc' });
  expect(posted).toMatchObject({ nonce: 'abc' });
  expect(await rest.get(`/channels/${channel.id}/messages/${posted.id}`)).not.toHaveProperty('nonce');
});

test('errors of a form tell where', async () => {
  const { post } = await setUp({ openapi: null });
  const error = await rejectionOf(post({ content: 'x', components: [row(button('a'), button('a'))] }));
  expect(error).toHaveProperty('rawError.errors.components.0.components.1.custom_id._errors.0.code');
});

test('posting needs to see the channel, and to be let', async () => {
  const { sandbox, channel, post } = await setUp();
  const { bot } = sandbox.world;
  sandbox.world.setOverwrite(channel, bot, { deny: PermissionFlagsBits.SendMessages });
  expect(await rejectionOf(post({ content: 'x' }))).toMatchObject({ code: 50013, status: 403 });
  sandbox.world.setOverwrite(channel, bot, { deny: PermissionFlagsBits.ViewChannel });
  expect(await rejectionOf(post({ content: 'x' }))).toMatchObject({ code: 50001, status: 403 });
  sandbox.world.clearOverwrite(channel, bot);
  await post({ content: 'x' });
  sandbox.world.deleteChannel(channel);
  expect(await rejectionOf(post({ content: 'x' }))).toMatchObject({ code: 10003, status: 404 });
});

test('history is paged, newest first, and empty without the permission', async () => {
  const { sandbox, channel, rest, post } = await setUp({ routeRequestsPerSecond: 100 });
  const ids: string[] = [];
  for (let n = 0; n < 7; n += 1) ids.push((await post({ content: `${n}` })).id);
  const list = async (query: string) => {
    const page = (await rest.get(`/channels/${channel.id}/messages`, {
      query: new URLSearchParams(query),
    })) as { content: string }[];
    return page.map(({ content }) => content).join('');
  };
  expect(await list('limit=3')).toBe('654');
  expect(await list(`before=${ids[3]}&limit=2`)).toBe('21');
  expect(await list(`after=${ids[3]}&limit=2`)).toBe('54');
  expect(await list(`around=${ids[3]}&limit=3`)).toBe('432');
  sandbox.world.setOverwrite(channel, sandbox.world.bot, { deny: PermissionFlagsBits.ReadMessageHistory });
  expect(await list('limit=3')).toBe('');
});

test('an edit keeps what it does not name, and cannot take Components V2 back', async () => {
  const { channel, rest, post } = await setUp();
  const { id } = await post({ flags: V2, components: [text('one')] });
  const edit = (body: object) => rest.patch(`/channels/${channel.id}/messages/${id}`, { body });
  await edit({ components: [text('two')] });
  expect(channel.messages.get(id)?.flags).toBe(V2);
  expect(await rejectionOf(edit({ flags: 0, content: 'plain' }))).toMatchObject({ code: 50035 });
  await rest.delete(`/channels/${channel.id}/messages/${id}`);
  expect(await rejectionOf(edit({ components: [text('three')] }))).toMatchObject({ code: 10008 });
});

test('a text pings only whom it may', async () => {
  const { sandbox, channel, rest } = await setUp();
  const readers = sandbox.world.role('Readers').id;
  const hosts = sandbox.world.role('Book club hosts').id;
  const bob = sandbox.world.user('bob').id;
  const content = `@everyone <@&${readers}> <@&${hosts}> <@${bob}>`;
  const pings = async (allowed_mentions?: object) => {
    const body = { content, ...(allowed_mentions ? { allowed_mentions } : {}) };
    return rest.post(`/channels/${channel.id}/messages`, { body });
  };
  expect(await pings()).toMatchObject({
    mention_everyone: false,
    mention_roles: [readers],
    mentions: [{ id: bob }],
  });
  expect(await pings({ parse: [] })).toMatchObject({ mention_roles: [], mentions: [] });
  expect(await pings({ parse: [], roles: [readers] })).toMatchObject({
    mention_roles: [readers],
    mentions: [],
  });
});

test('a reply names its message', async () => {
  const { rest, channel, post } = await setUp();
  const { id } = await post({ content: 'first' });
  expect(await post({ content: 'second', message_reference: { message_id: id } })).toMatchObject({
    type: 19,
    referenced_message: { id },
  });
  const missing = { content: 'third', message_reference: { message_id: '1' } };
  expect(await rejectionOf(post(missing))).toMatchObject({ code: 50035 });
  await rest.delete(`/channels/${channel.id}/messages/${id}`);
});

test('files come as a form, and can be fetched again', async () => {
  const { rest, channel } = await setUp();
  const sent = await upload(rest, channel.id);
  expect(sent.attachments[0]).toMatchObject({ filename: 'scene.txt', size: 4 });
  expect(await (await fetch(sent.attachments[0]?.url ?? '')).text()).toBe('Once');
});

async function upload(rest: REST, channelId: string) {
  const files = [{ name: 'scene.txt', data: Buffer.from('Once'), contentType: 'text/plain' }];
  const sent = await rest.post(`/channels/${channelId}/messages`, { body: { content: 'here' }, files });
  return sent as { attachments: { url: string; filename: string; size: number }[] };
}
