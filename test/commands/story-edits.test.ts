// `/story edits`: what was posted and has changed since, brought up to date on request.

import { expect, it } from 'vitest';
import { syncStoryFolders } from '../../src/bot/sync-story-folders.ts';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { HOUR, MINUTE, startTestHarness } from '../support/test-harness.ts';
import {
  botPosts,
  createStoriesFolder,
  labels,
  readableText,
  sceneFiles,
  scenesIn,
  writeStoryFiles,
} from './host-helpers.ts';

const CLEAN = 'Nothing has changed: what I posted of **The Alley** is as it stands in the story.';

it('lists the changed posts and updates them, one or all', async () => {
  const dir = await createStoriesFolder();
  await writeStoryFiles(dir, 'the-alley', {
    'story.yaml': 'title: The Alley\nrating: everyone\n',
    ...sceneFiles(5),
  });
  const harness = await startTestHarness({ contentDir: dir });
  const mina = await harness.sandbox.login('mina');
  const options = { story: 'the-alley', channel: '#reading', scenes: 4, times: '09:00', zone: 'Paris' };
  const card = await mina.type('/story start', options);
  expect(readableText(harness, await mina.press(card, 'Start at 09:00'))).toContain('has started');
  await harness.advance(HOUR);
  expect(await scenesIn(harness)).toEqual([1, 2, 3, 4]);
  expect(readableText(harness, await mina.type('/story edits'))).toBe(CLEAN);

  const scene = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
  await writeStoryFiles(dir, 'the-alley', { 'scenes/02-s2.md': scene('Title2', 'Text2, mended.') });
  await syncStoryFolders(harness.bot().app.library, [dir]);
  const one = await mina.type('/story edits');
  expect(one.ephemeral).toBe(true);
  const [, second] = await botPosts(harness);
  const { defaultServer } = harness.sandbox.world;
  expect(readableText(harness, one)).toBe(
    `Scene 2 has changed since I posted it.\n-# [See the post](https://discord.com/channels/${defaultServer.id}/${second?.channel_id}/${second?.id})`,
  );
  expect(labels(one)).toEqual(['Update the post', 'Leave it']);
  expect((await botPosts(harness)).map(textOfMessage).join()).not.toContain('mended');
  await harness.restart();
  const updated = await mina.press(one, 'Update the post');
  expect(readableText(harness, updated)).toBe('Updated: scene 2.');
  const [, now] = await botPosts(harness);
  expect(now && textOfMessage(now)).toContain('Text2, mended.');
  expect(now && labels(now)).toEqual(["I've read this", 'Read privately']);
  expect(readableText(harness, await mina.type('/story edits'))).toBe(CLEAN);

  await writeStoryFiles(dir, 'the-alley', {
    'scenes/01-s1.md': scene('Title1', 'Text1, mended.'),
    'scenes/03-s3.md': scene('Title3', `Text3. ${'longer '.repeat(900)}`),
    'scenes/04-s4.md': scene('Title4', 'Text4, mended.'),
    'scenes/05-s5.md': scene('Title5', 'Text5, mended before it was posted.'),
  });
  await harness.restart();
  const three = await mina.type('/story edits');
  expect(readableText(harness, three).replaceAll(/\(https:[^)]+\)/g, '')).toBe(
    [
      '3 scenes have changed since I posted them:',
      '- [Scene 1]',
      "- [Scene 3]: its new text doesn't fit the messages of the old one, so I can't update it in place",
      '- [Scene 4]',
    ].join('\n'),
  );
  expect(three.text).not.toContain('Title');
  expect(labels(three)).toEqual(['Update scene 1', 'Update scene 4', 'Update all 2', 'Leave it']);
  const all = await mina.press(three, 'Update all 2');
  expect(
    readableText(harness, all)
      .replaceAll(/\(https:[^)]+\)/g, '')
      .split('\n'),
  ).toEqual([
    'Updated: scenes 1 and 4.',
    "Scene 3 has changed since I posted it. Its new text doesn't fit the messages of the old one, so I can't update it in place.",
    '-# [See the post]',
  ]);
  const texts = (await botPosts(harness)).map(textOfMessage);
  expect(texts.map((text) => /Text\d(, mended)?/.exec(text)?.[0])).toEqual([
    'Text1, mended',
    'Text2, mended',
    'Text3',
    'Text4, mended',
  ]);
  // A post that somebody removed is named, and nothing else is touched.
  await writeStoryFiles(dir, 'the-alley', { 'scenes/01-s1.md': scene('Title1', 'Text1, once more.') });
  await syncStoryFolders(harness.bot().app.library, [dir]);
  expect((await mina.press(await mina.type('/story edits'), 'Leave it')).text).toBe('Nothing changed.');
  expect(texts).toEqual((await botPosts(harness)).map(textOfMessage));
  const [first] = await botPosts(harness);
  await harness.bot().app.publisher.remove(first?.channel_id ?? '', first?.id ?? '');
  const lost = await mina.press(await mina.type('/story edits'), 'Update scene 1');
  expect(readableText(harness, lost).split('\n')[0]).toBe(
    "I couldn't update scene 1: The post in #reading was removed.",
  );
  // Nothing old stands there any more, so nothing is to be updated.
  expect((await mina.type('/story edits')).text).not.toContain('Scene 1 ');
});

/** Scenes 1 to `count` out at once, and changed since. */
async function changedScenes(count: number) {
  const dir = await createStoriesFolder();
  await writeStoryFiles(dir, 'the-alley', {
    'story.yaml': 'title: The Alley\nrating: everyone\n',
    ...sceneFiles(count),
  });
  const harness = await startTestHarness({ contentDir: dir });
  const mina = await harness.sandbox.login('mina');
  const card = await mina.type('/story start', {
    story: 'the-alley',
    channel: '#reading',
    times: '9',
    zone: 'Paris',
    scenes: count,
  });
  await mina.press(card, 'Start now');
  await harness.advance(MINUTE);
  await writeStoryFiles(dir, 'the-alley', sceneFiles(count, 'other '));
  await syncStoryFolders(harness.bot().app.library, [dir]);
  const changedPosts = async () =>
    (await botPosts(harness)).filter((message) => textOfMessage(message).includes('other other')).length;
  return { harness, mina, changedPosts };
}

it('takes many a page at a time, and updates them without keeping anyone waiting', async () => {
  const { harness, mina, changedPosts } = await changedScenes(10);
  const [eight, nine] = [await mina.type('/story edits'), await mina.type('/story edits')];
  expect(readableText(harness, eight)).toMatch(/^10 scenes have changed since I posted them:\n/);
  expect(readableText(harness, eight).split('\n').at(-1)).toBe('-# page 1 of 2');
  expect(labels(eight).slice(-3)).toEqual(['Update all 10', 'Leave it', 'Next']);
  expect(labels(await mina.press(nine, 'Next'))).toEqual([
    'Update scene 9',
    'Update scene 10',
    'Update all 10',
    'Leave it',
    'Back',
  ]);
  const updated = await mina.press(eight, 'Update all 10');
  expect(readableText(harness, updated).split('\n').slice(0, 2)).toEqual([
    'Updated: scenes 1, 2, 3, 4, and 5.',
    '5 more scenes are being updated now. `/story edits` shows what is left.',
  ]);
  await expect
    .poll(async () => {
      await harness.advance(5_000);
      return readableText(harness, updated);
    })
    .toBe('Updated: scenes 1, 2, 3, 4, 5, 6, 7, 8, 9, and 10.');
  expect(await changedPosts()).toBe(10);
  expect(readableText(harness, await mina.type('/story edits'))).toBe(CLEAN);
});

it('waits where Discord takes few edits of old posts, and says at the end what came of it', async () => {
  const { harness, mina, changedPosts } = await changedScenes(8);
  await harness.advance(2 * HOUR);
  const card = await mina.type('/story edits');
  const updated = await mina.press(card, 'Update all 8');
  expect(readableText(harness, updated).split('\n').slice(0, 2)).toEqual([
    'Updated: scenes 1, 2, and 3.',
    '5 more scenes are being updated now. `/story edits` shows what is left.',
  ]);
  await expect
    .poll(async () => {
      await harness.advance(20_000);
      return readableText(harness, updated);
    })
    .toBe('Updated: scenes 1, 2, 3, 4, 5, 6, 7, and 8.');
  expect(await changedPosts()).toBe(8);
});
