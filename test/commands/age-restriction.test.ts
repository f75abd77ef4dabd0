// A story for adults: read where only adults are, and nowhere else in the server.

import { describe, expect, it } from 'vitest';
import type { Thread } from '../../src/sandbox/world/types.ts';
import { DAY, HOUR, MINUTE, startTestHarness } from '../support/test-harness.ts';
import { createStoriesFolder, readableText, sceneFiles, scenesIn, writeStoryFiles } from './host-helpers.ts';
import { answerPlace, PLACE_QUESTION, visiblePosts } from './member-helpers.ts';

const DARK = { in: '#after-dark' } as const;
const ELSEWHERE =
  /^\*\*Night Story\*\* is for adults\. Ask me in <#\d+>, or in another age-restricted channel\.$/;
const NOT_NOW =
  "**Night Story** is for adults, and #after-dark isn't age-restricted any more. I go on once it is: its settings have the switch.";

async function withStory(rating: 'explicit' | 'everyone' = 'explicit') {
  const dir = await createStoriesFolder();
  const yaml = `title: Night Story\nrating: ${rating}\n`;
  await writeStoryFiles(dir, 'night-story', { 'story.yaml': yaml, ...sceneFiles(6) });
  const harness = await startTestHarness({ contentDir: dir });
  const mina = await harness.sandbox.login('mina');
  const ada = await harness.sandbox.login('ada');
  const { world } = harness.sandbox;
  return { harness, mina, ada, world, channel: world.textChannel('#after-dark') };
}

/** Scene 1 of the story is out in #after-dark; the others come daily at nine. */
async function underWay(rating: 'explicit' | 'everyone' = 'explicit') {
  const place = await withStory(rating);
  const { harness, mina } = place;
  const timing = { times: '09:00', zone: 'Paris' };
  const card = await mina.type('/story start', { story: 'night-story', channel: '#after-dark', ...timing });
  await mina.press(card, 'Start now');
  await harness.untilIdle();
  const told = async () =>
    (await mina.directMessages())
      .filter(({ author }) => author.bot)
      .map((message) => readableText(harness, message));
  const shown = async () => readableText(harness, await mina.type('/schedule show', {}, DARK));
  return { ...place, told, shown };
}

it('is answered in age-restricted channels alone', async () => {
  const { harness, mina, ada } = await withStory();
  const card = await mina.type('/story start', { story: 'night-story', channel: '#after-dark' });
  await mina.press(card, 'Start now');
  await harness.untilIdle();

  for (const line of ['/read', '/next', '/progress']) {
    expect((await ada.type(line, {}, { in: '#general' })).text).toMatch(ELSEWHERE);
  }
  expect((await ada.type('/lookup', { query: 'x' }, { in: '#general' })).text).toMatch(ELSEWHERE);
  expect(await ada.complete('/read', { scene: '' }, 'scene', { in: '#general' })).toEqual([]);
  expect(await visiblePosts(ada, '#general')).toEqual([]);

  const question = await ada.type('/read', {}, DARK);
  expect(question.text).toContain(PLACE_QUESTION);
  const page = await answerPlace(ada, question, 'own');
  expect(page.text).toContain('Title1');
});

describe('in a channel whose age restriction is taken off', () => {
  it('halts before the next post, says so once, also after a restart, and goes on once it is given back', async () => {
    const { harness, world, channel, told, shown } = await underWay();
    await harness.advance(DAY + 2 * HOUR);
    expect(await scenesIn(harness, '#after-dark')).toEqual([1, 2]);
    world.setNsfw(channel, false);
    await harness.advance(DAY);
    await harness.restart();
    await harness.advance(DAY);
    expect(await scenesIn(harness, '#after-dark')).toEqual([1, 2]);
    const fault =
      'This story is for adults: please make #after-dark age-restricted, or choose a channel that is.';
    expect(await told()).toEqual([expect.stringContaining(fault)]);
    expect(await told()).toEqual([expect.stringContaining('Scene 3 is waiting; nothing is lost.')]);
    expect(await shown()).toContain(fault);
    world.setNsfw(channel, true);
    await harness.advance(DAY);
    expect(await scenesIn(harness, '#after-dark')).toEqual([1, 2, 3]);
    expect((await told()).at(-1)).toContain('Scene 3 is out.');
    await harness.advance(DAY);
    expect(await scenesIn(harness, '#after-dark')).toEqual([1, 2, 3, 4]);
  });

  it('is said by /schedule show before anything was due, and no longer as soon as it is given back', async () => {
    const { harness, world, channel, shown } = await underWay();
    expect(await shown()).not.toContain('for adults');
    world.setNsfw(channel, false);
    harness.clock.advance(MINUTE);
    expect(await shown()).toContain('please make #after-dark age-restricted');
    world.setNsfw(channel, true);
    expect(await shown()).not.toContain('for adults');
  });

  it('halts between two posts a moment apart, and goes on by /schedule resume as soon as it is given back', async () => {
    const { harness, mina, world, channel } = await underWay();
    world.setNsfw(channel, false);
    harness.clock.advance(MINUTE);
    await mina.type('/schedule now', {}, DARK);
    await harness.untilIdle();
    expect(await scenesIn(harness, '#after-dark')).toEqual([1]);
    world.setNsfw(channel, true);
    const resumed = readableText(harness, await mina.type('/schedule resume', {}, DARK));
    expect(resumed).toBe('Trying again: scene 2 is on its way to #after-dark.');
    await harness.untilIdle();
    expect(await scenesIn(harness, '#after-dark')).toEqual([1, 2]);
  });

  it('hangs no thread on a post that was just made', async () => {
    const { harness, world, channel, shown } = await underWay();
    expect(world.defaultServer.threads.size).toBe(1);
    harness.sandbox.faults.add({
      method: 'POST',
      path: '/channels/*/messages/*/threads',
      effect: { kind: 'fail', when: 'before' },
      // For longer than what was seen of a channel holds.
      count: 3,
    });
    harness.clock.advance(DAY + 2 * HOUR);
    await harness.untilIdle();
    expect(await scenesIn(harness, '#after-dark')).toEqual([1, 2]);
    world.setNsfw(channel, false);
    await harness.advance(MINUTE);
    expect(world.defaultServer.threads.size).toBe(1);
    expect(await shown()).toContain('Scene 2 has no thread');
    world.setNsfw(channel, true);
    await harness.advance(HOUR);
    expect(world.defaultServer.threads.size).toBe(2);
  });

  it('answers nobody there, by command or by button, until it is given back', async () => {
    const { harness, mina, ada, world, channel } = await underWay();
    const page = await answerPlace(ada, await ada.type('/read', {}, DARK), 'along');
    expect(page.text).toContain('Text1.');
    const more = await ada.press(page, 'More');
    world.setNsfw(channel, false);
    // What was seen of a channel holds for some seconds.
    harness.clock.advance(MINUTE);
    for (const line of ['/read', '/next', '/progress', '/recap', '/catchup']) {
      expect(readableText(harness, await ada.type(line, {}, DARK))).toBe(NOT_NOW);
    }
    expect(readableText(harness, await ada.type('/lookup', { query: 'word' }, DARK))).toBe(NOT_NOW);
    expect(await ada.complete('/read', { scene: '' }, 'scene', DARK)).toEqual([]);
    expect(readableText(harness, await ada.press(more, 'Show in channel'))).toBe(NOT_NOW);
    const [post] = await visiblePosts(ada, '#after-dark');
    if (post === undefined) throw new Error('nothing is posted');
    for (const button of ["I've read this", 'Read privately']) {
      expect(readableText(harness, await ada.press(post, button))).toBe(NOT_NOW);
    }
    const preview = await mina.type('/schedule preview', {}, DARK);
    expect(readableText(harness, await mina.press(preview, 'Show spoilers'))).toBe(NOT_NOW);
    const thread = [...world.defaultServer.threads.values()][0] as Thread;
    expect(readableText(harness, await ada.type('/read', {}, { in: thread.id }))).toBe(NOT_NOW);

    world.setNsfw(channel, true);
    harness.clock.advance(MINUTE);
    expect((await ada.type('/read', { scene: 1 }, DARK)).text).toContain('Text1.');
    expect((await ada.press(post, 'Read privately')).text).toContain('Text1.');
  });

  it('updates no post with new text', async () => {
    const { harness, mina, world, channel } = await underWay();
    const { documents } = harness.bot().app;
    const [id = ''] = await documents.ids('posts', '');
    await documents.update('posts', id, (current) =>
      current === undefined ? { result: null } : { write: { ...current, hash: 'other' }, result: null },
    );
    world.setNsfw(channel, false);
    harness.clock.advance(MINUTE);
    const card = await mina.type('/story edits', {}, DARK);
    const answer = readableText(harness, await mina.press(card, 'Update the post'));
    expect(answer).toContain("I couldn't update scene 1: This story is for adults: please make #after-dark");
    world.setNsfw(channel, true);
    expect(readableText(harness, await mina.press(card, 'Update the post'))).toContain('Updated: scene 1.');
  });
});

it('is answered in a thread of an age-restricted channel, which need not say that it is one', async () => {
  const { ada, world } = await underWay();
  const [thread] = world.defaultServer.threads.values();
  const question = await ada.type('/read', {}, { in: thread?.id ?? '' });
  expect(question.text).toContain(PLACE_QUESTION);
});

it.each([1, 3] as const)('is read and answered anywhere in a server of age level %i', async (level) => {
  const { harness, mina, ada, world } = await withStory();
  world.setServerNsfw(level);
  const timing = { times: '09:00', zone: 'Paris' };
  const card = await mina.type('/story start', { story: 'night-story', channel: '#reading', ...timing });
  await mina.press(card, 'Start now');
  await harness.advance(DAY + 2 * HOUR);
  expect(await scenesIn(harness)).toEqual([1, 2]);
  for (const place of ['#reading', '#general']) {
    const page = await ada.type('/read', {}, { in: place });
    expect(page.text).toContain(PLACE_QUESTION);
  }
  // The level is taken off: its channels are what they say again.
  world.setServerNsfw(0);
  await harness.advance(DAY);
  expect(await scenesIn(harness)).toEqual([1, 2]);
  expect((await ada.type('/read', {}, { in: '#reading' })).text).toMatch(/isn't age-restricted any more/);
});

describe('asks Discord as little as it can', () => {
  const lookups = ({ sandbox: { requestLog } }: Awaited<ReturnType<typeof startTestHarness>>) =>
    requestLog.requests.filter(({ method, path }) => method === 'GET' && /^\/(channels|guilds)\//.test(path))
      .length;

  it('nothing about a story for everyone', async () => {
    const { harness, ada } = await underWay('everyone');
    await harness.untilIdle();
    harness.sandbox.requestLog.clear();
    await harness.advance(DAY + 2 * HOUR);
    await ada.type('/read', {}, DARK);
    expect(lookups(harness)).toBe(0);
  });

  it('nothing where the interaction says that the channel is age-restricted', async () => {
    const { harness, ada } = await underWay();
    harness.sandbox.requestLog.clear();
    await ada.type('/read', {}, DARK);
    expect(lookups(harness)).toBe(0);
  });

  it('once a minute for a server, however many ask', async () => {
    const { harness, ada } = await underWay();
    harness.sandbox.requestLog.clear();
    const ask = () => ada.type('/read', {}, { in: '#general' });
    await Promise.all([ask(), ask(), ask()]);
    expect(lookups(harness)).toBe(1);
    harness.clock.advance(MINUTE);
    await ask();
    // The server's level, and who may view which of its channels: two requests.
    expect(lookups(harness)).toBe(1 + 3);
  });

  it('and answers nothing of it where Discord does not say', async () => {
    const { harness, ada, world } = await underWay();
    const path = `/guilds/${world.defaultServer.id}`;
    harness.sandbox.faults.add({ method: 'GET', path, effect: { kind: 'error', code: 50001 } });
    expect((await ada.type('/read', {}, { in: '#general' })).text).toMatch(
      /^Discord didn't tell me what I have to know for that/,
    );
  });
});
