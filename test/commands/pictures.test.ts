// Pictures in answers and posts, through the whole bot: sent where they may be, and never missed where not.

import { PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import { expect, it, vi } from 'vitest';
import { type Message, textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { botPosts, createStoriesFolder, readableText, sceneFiles, writeStoryFiles } from './host-helpers.ts';
import { findInstallment, IN_READING, readAlong } from './member-helpers.ts';

const setAttachFiles = ({ sandbox: { world } }: TestHarness, how: 'allow' | 'deny') =>
  world.setOverwrite(world.textChannel('#reading'), world.bot, { [how]: Permission.AttachFiles });

/** What is attached to a message, as whoever sees it fetches it; null where nothing is. */
async function fetchPicture(message: Message | undefined): Promise<Buffer | null> {
  const [file, ...others] = message?.attachments ?? [];
  expect(others).toEqual([]);
  if (file === undefined) {
    expect(JSON.stringify(message?.components)).not.toContain('"media"');
    return null;
  }
  expect(JSON.stringify(message?.components)).toContain(`"url":"${file.url}"`);
  const response = await fetch(file.url);
  expect(response.headers.get('content-type')).toBe('image/png');
  return Buffer.from(await response.arrayBuffer());
}

/** Starting to draw takes longest, and nobody waits for it: asks until there is a picture. */
async function warmUp({ sandbox }: TestHarness): Promise<void> {
  const mina = await sandbox.login('mina');
  const ask = async () => fetchPicture((await mina.type('/schedule preview')).message);
  await vi.waitFor(async () => expect(isPng(await ask())).toBe(true), { timeout: 20_000 });
}

const isPng = (bytes: Buffer | null) => bytes?.subarray(1, 4).toString() === 'PNG';

it('show where everyone is, to everyone, with the same in words', async () => {
  const harness = await startTestHarness({ pictures: true });
  await startReading(harness);
  await harness.advance(2 * HOUR);
  await warmUp(harness);
  for (const name of ['cleo', 'dan']) harness.sandbox.world.addUser(name);
  for (const name of ['mina', 'bob', 'ada', 'cleo', 'dan']) {
    const user = await harness.sandbox.login(name);
    await readAlong(user);
    await user.press(await findInstallment(user, 1), "I've read this");
  }
  const ada = await harness.sandbox.login('ada');
  const own = await ada.type('/progress');
  expect(await fetchPicture(own.message)).toBeNull();
  const shown = await ada.press(own, 'Show in channel');
  expect(shown.ephemeral).toBe(false);
  expect(isPng(await fetchPicture(shown.message))).toBe(true);
  expect(JSON.stringify(shown.message?.components)).toContain(
    'Where everyone is: Scene 1 of 10; 5 read along with the channel; Tue 2 March: scene 2; ',
  );
  expect(readableText(harness, shown)).toContain(
    'Of 5 readers, 5 read along with the channel.\n-# Tue 2 March: scene 2 · Wed 3 March: scene 3 · Finishes Wed 10 March',
  );
  // Shown once: whoever asks again is pointed to it.
  expect((await ada.press(await ada.type('/progress'), 'Show in channel')).ephemeral).toBe(true);
});

it('are left out of an answer where files may not be attached', async () => {
  const harness = await startTestHarness({ pictures: true });
  await startReading(harness);
  await harness.advance(2 * HOUR);
  await warmUp(harness);
  setAttachFiles(harness, 'deny');
  const ada = await harness.sandbox.login('ada');
  await readAlong(ada);
  const shown = await ada.press(await ada.type('/progress', {}, IN_READING), 'Show in channel');
  expect(await fetchPicture(shown.message)).toBeNull();
  expect(readableText(harness, shown)).toContain('Tue 2 March: scene 2 · ');
});

it('show the weeks of a schedule beside its list, and again with its titles', async () => {
  const harness = await startTestHarness({ pictures: true });
  await startReading(harness);
  await warmUp(harness);
  const mina = await harness.sandbox.login('mina');
  await mina.type('/schedule skip', { date: '3 March' });
  const preview = await mina.type('/schedule preview');
  expect(isPng(await fetchPicture(preview.message))).toBe(true);
  expect(preview.text).toContain('Skipped: Wed 3 March.');
  expect(JSON.stringify(preview.message?.components)).toMatch(
    /"Calendar: March\s–\sApril 2027; Until \w+ \d+ March: scenes 1–10; Skipped: Wed 3 March\."/,
  );
  const open = await mina.press(preview, 'Show spoilers');
  expect(isPng(await fetchPicture(open.message))).toBe(true);
});

const closing = async (harness: TestHarness) =>
  (await botPosts(harness)).filter((post) => textOfMessage(post).startsWith('## The end'));

async function startShortStory(): Promise<TestHarness> {
  const contentDir = await createStoriesFolder();
  const files = { 'story.yaml': 'title: The Alley\nrating: everyone\n', ...sceneFiles(2) };
  await writeStoryFiles(contentDir, 'the-alley', files);
  const harness = await startTestHarness({ pictures: true, contentDir });
  await startReading(harness, { story: 'the-alley' });
  return harness;
}

it('close a story, once', async () => {
  const harness = await startShortStory();
  await harness.advance(DAY);
  await warmUp(harness);
  await harness.advance(DAY);
  await harness.restart();
  await harness.advance(DAY);
  const [end, ...more] = await closing(harness);
  expect(more).toEqual([]);
  expect(isPng(await fetchPicture(end))).toBe(true);
  expect(end && readableText(harness, end)).toContain('-# Finished Tue 2 March');
});

it('are missed by no closing post, and what is missing for them is said once', async () => {
  const harness = await startShortStory();
  await harness.advance(DAY);
  setAttachFiles(harness, 'deny');
  const mina = await harness.sandbox.login('mina');
  const show = (await mina.type('/schedule show')).text;
  expect(show.match(/Attach Files/g)).toEqual(['Attach Files']);
  await harness.advance(DAY);
  const [end, ...more] = await closing(harness);
  expect(more).toEqual([]);
  expect(await fetchPicture(end)).toBeNull();
});
