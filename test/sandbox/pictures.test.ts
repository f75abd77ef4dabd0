// Files of the bot's messages: what a gallery may show, how Discord gives it back, and who may attach.
import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { rejectionOf, restClient, startValidatedSandbox } from './sandbox-fixture.ts';

const V2 = 1 << 15;
/** A PNG of two by three pixels, as far as anybody looks. */
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from([0, 0, 0, 2, 0, 0, 0, 3]),
]);
const FILES = [{ name: 'readers.png', data: PNG, contentType: 'image/png' }];
const gallery = (...items: object[]) => ({ type: 12, items });
const item = (name = 'readers.png', description: string | null = 'All of them') => ({
  media: { url: `attachment://${name}` },
  ...(description !== null && { description }),
});

async function setUp() {
  const sandbox = await startValidatedSandbox();
  const channel = sandbox.world.textChannel('#reading');
  const rest = restClient(sandbox);
  const route = `/channels/${channel.id}/messages` as const;
  const post = (components: object[], files = FILES) =>
    rest.post(route, { body: { flags: V2, components }, files }) as Promise<{
      id: string;
      attachments: { url: string; width: number; height: number }[];
      components: { items: { media: Record<string, unknown>; description: string }[] }[];
    }>;
  return { sandbox, channel, rest, route, post };
}

test('a gallery shows what is attached, by its address', async () => {
  const { sandbox, post } = await setUp();
  const { attachments, components } = await post([gallery(item())]);
  const [file] = attachments;
  expect(file).toMatchObject({ filename: 'readers.png', width: 2, height: 3, content_type: 'image/png' });
  expect(components[0]?.items[0]).toMatchObject({
    description: 'All of them',
    spoiler: false,
    media: { url: file?.url, width: 2, height: 3, content_type: 'image/png' },
  });
  const fetched = await fetch(file?.url ?? '');
  expect(Buffer.from(await fetched.arrayBuffer()).equals(PNG)).toBe(true);
  expect(sandbox.violations).toEqual([]);
});

test('it keeps showing it after an edit, and no longer where the file is gone', async () => {
  const { rest, route, post } = await setUp();
  const { id } = await post([gallery(item())]);
  const edit = (body: object) => rest.patch(`${route}/${id}`, { body: { flags: V2, ...body } });
  await edit({ components: [gallery(item('readers.png', 'Again'))] });
  const gone = edit({ components: [gallery(item())], attachments: [] });
  expect(await rejectionOf(gone)).toMatchObject({ code: 50035, status: 400 });
});

test.each<[string, object[]]>([
  ['a file that is not attached', [gallery(item('other.png'))]],
  ['such a file within a container', [{ type: 17, components: [gallery(item('other.png'))] }]],
  ['a description of 1,025 characters', [gallery(item('readers.png', 'x'.repeat(1025)))]],
  ['no picture at all', [gallery()]],
  ['eleven pictures', [gallery(...Array.from({ length: 11 }, () => item()))]],
])('a gallery of %s is refused', async (_, components) => {
  const { post, channel } = await setUp();
  expect(await rejectionOf(post(components))).toMatchObject({ code: 50035, status: 400 });
  expect(channel.messages.size).toBe(0);
});

test('attaching takes Attach Files, and nothing else does', async () => {
  const { sandbox, channel, post } = await setUp();
  sandbox.world.setOverwrite(channel, sandbox.world.bot, { deny: PermissionFlagsBits.AttachFiles });
  expect(await rejectionOf(post([gallery(item())]))).toMatchObject({ code: 50013, status: 403 });
  await post([{ type: 10, content: 'words' }], []);
  expect(channel.messages.size).toBe(1);
});
