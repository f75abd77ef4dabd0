// What Discord refuses, and a bot's tests are to notice: blank texts, doubled permissions to mention, posts that are gone.

import { MessageFlags } from 'discord-api-types/v10';
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
