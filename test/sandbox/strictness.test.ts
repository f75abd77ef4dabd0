// What Discord refuses, and a bot's tests are to notice: blank texts, doubled permissions to mention, counts that don't fit.

import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { rejectionOf, restClient, startTestSandbox } from './sandbox-fixture.ts';

async function setUp() {
  const sandbox = await startTestSandbox();
  const channel = sandbox.world.channel('#reading');
  const rest = restClient(sandbox);
  const post = (body: object) =>
    rest.post(`/channels/${channel.id}/messages`, { body }) as Promise<{ readonly id: string }>;
  return { channel, rest, post };
}

const display = (content: string) => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: 10, content }],
});

test('a text display of blanks alone is refused', async () => {
  const { post } = await setUp();
  expect(await rejectionOf(post(display(' \n\t')))).toMatchObject({ status: 400, code: 50035 });
  await post(display(' a '));
});

test('a thread’s name of blanks alone is refused', async () => {
  const { channel, rest, post } = await setUp();
  const { id } = await post({ content: 'x' });
  const open = (name: string) =>
    rest.post(`/channels/${channel.id}/messages/${id}/threads`, { body: { name } });
  expect(await rejectionOf(open('   '))).toMatchObject({ status: 400, code: 50035 });
  await open(' a ');
});

test('a kind of mention is allowed as a whole or one by one, not both', async () => {
  const { post } = await setUp();
  const allowing = (allowed_mentions: object) => post({ content: 'x', allowed_mentions });
  const both = { parse: ['roles'], roles: ['123456789012345678'] };
  expect(await rejectionOf(allowing(both))).toMatchObject({ status: 400, code: 50035 });
  await allowing({ parse: ['users'], roles: ['123456789012345678'] });
  await allowing({ parse: ['roles'], roles: [] });
});

test('a nonce whose message was deleted is an unknown message, and makes no second one', async () => {
  const { channel, rest, post } = await setUp();
  const body = { content: 'x', nonce: 'n', enforce_nonce: true };
  const { id } = await post(body);
  expect((await post(body)).id).toBe(id);
  await rest.delete(`/channels/${channel.id}/messages/${id}`);
  expect(await rejectionOf(post(body))).toMatchObject({ status: 404, code: 10008 });
  expect(channel.messages.size).toBe(0);
});

test.each([
  ['private', MessageFlags.Ephemeral],
  ['still loading', MessageFlags.Loading],
  ['published from elsewhere', MessageFlags.IsCrosspost],
])('a post may not say of itself that it is %s', async (_, flags) => {
  const { post } = await setUp();
  expect(await rejectionOf(post({ content: 'x', flags }))).toMatchObject({ status: 400, code: 50035 });
  await post({ content: 'x', flags: MessageFlags.SuppressNotifications | MessageFlags.SuppressEmbeds });
});

const options = (count: number, chosen = 0) =>
  Array.from({ length: count }, (_, n) => ({ label: `${n}`, value: `${n}`, default: n < chosen }));
const select = (fields: object) => ({
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: 1, components: [{ type: 3, custom_id: 'x', ...fields }] }],
});

test.each([
  ['more choices than it has options', { options: options(2), max_values: 3 }],
  ['more at least than at most', { options: options(5), min_values: 3, max_values: 2 }],
  ['26 choices', { options: options(25), max_values: 26 }],
  ['fewer than none', { options: options(2), min_values: -1 }],
  ['two chosen where one may be', { options: options(3, 2) }],
  ['no choice at most', { options: options(2), min_values: 0, max_values: 0 }],
])('a select with %s is refused', async (_, fields) => {
  const { post } = await setUp();
  expect(await rejectionOf(post(select(fields)))).toMatchObject({ status: 400, code: 50035 });
});

test('a select takes as many choices as it has options, and none', async () => {
  const { post } = await setUp();
  await post(select({ options: options(3, 3), min_values: 0, max_values: 3 }));
});

test('a select of roles holds as many as may be chosen', async () => {
  const { post } = await setUp();
  const chosen = ['1', '2'].map((id) => ({ id: id.repeat(18), type: 'role' }));
  const ofRoles = (max_values: number) => select({ type: 6, default_values: chosen, max_values });
  expect(await rejectionOf(post(ofRoles(1)))).toMatchObject({ status: 400, code: 50035 });
  await post(ofRoles(2));
});

test('a component id stands once in a message', async () => {
  const { post } = await setUp();
  const button = { type: 2, style: 1, label: 'x', custom_id: 'same' };
  const twice = { content: 'x', components: [{ type: 1, components: [button, button] }] };
  expect(await rejectionOf(post(twice))).toMatchObject({ status: 400, code: 50035 });
  const numbered = (ids: readonly number[]) => ({
    flags: MessageFlags.IsComponentsV2,
    components: ids.map((id) => ({ type: 10, content: 'x', id })),
  });
  expect(await rejectionOf(post(numbered([7, 7])))).toMatchObject({ status: 400, code: 50035 });
  await post(numbered([7, 8, 0, 0]));
});

test('a thread begins with a message that refers to its own, and the channel is told where that is not fresh', async () => {
  const { channel, rest, post } = await setUp();
  const list = async (id: string) =>
    (await rest.get(`/channels/${id}/messages`)) as { type: MessageType; content: string }[];
  const { id } = await post({ content: 'x' });
  await rest.post(`/channels/${channel.id}/messages/${id}/threads`, { body: { name: 'Talk' } });
  expect(await list(id)).toMatchObject([
    { type: MessageType.ThreadStarterMessage, content: '', message_reference: { message_id: id } },
  ]);
  expect(await rest.get(`/channels/${id}`)).toMatchObject({ message_count: 0 });
  expect((await list(channel.id)).map(({ type }) => type)).toEqual([MessageType.Default]);
});
