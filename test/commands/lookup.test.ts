// `/lookup`, and how a reading is found: up to the gate, in threads, and among several readings.

import { expect, it } from 'vitest';
import { startReading, startTestHarness } from '../support/test-harness.ts';
import {
  answerPlace,
  IN_READING,
  labels,
  PLACE_QUESTION,
  pressForgedButton,
  readAlong,
  readAtOwnPace,
  readingId,
  releaseScenes,
  visiblePosts,
} from './member-helpers.ts';

it('answers up to the gate, with where it first appears, and shows that in the channel', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 2);
  const [bob, ada] = [await harness.sandbox.login('bob'), await harness.sandbox.login('ada')];
  expect(await bob.complete('/lookup', { query: 'sp' }, 'query', IN_READING)).toEqual([]);
  const question = await bob.type('/lookup', { query: 'spike' }, IN_READING);
  expect(question.text).toContain(PLACE_QUESTION);
  expect(question.text).not.toContain('Spike');

  // Choosing goes on with what was asked.
  const card = await answerPlace(bob, question, 'along');
  expect(card.ephemeral).toBe(true);
  const [first] = await visiblePosts(bob);
  const link = `https://discord.com/channels/${harness.sandbox.world.defaultServer.id}/${first?.channel_id}/${first?.id}`;
  expect(card.text).toBe(
    [
      '### Spike',
      '-# Character · also William the Bloody and Scourge of Europe',
      'One of the last two standing in the flooded alley. He doesn’t think he is a hero, and fights on all the same.',
      '',
      'Caught in a corner with a stake at his heart, he thinks of one thing he has put off for months.',
      `-# First in [scene 1](${link}). Up to scene 2 (where the channel is).`,
    ].join('\n'),
  );
  expect(await bob.complete('/lookup', { query: 'charl' }, 'query', IN_READING)).toEqual([
    { name: 'Charles · Charles Gunn', value: 'Charles' },
  ]);

  // Ada is behind, at her own pace: less for her, and no more in the channel than she was shown.
  await readAtOwnPace(ada);
  const unread = await ada.type('/lookup', { query: 'across the water' }, IN_READING);
  expect(unread.text).toBe('Nothing about “across the water” up to page 1 of scene 1 (where you are).');
  expect(labels(unread)).toEqual(["I'm further along"]);
  await ada.press(await ada.type('/read', {}, IN_READING), 'Next');
  const hers = await ada.type('/lookup', { query: 'Spike' }, IN_READING);
  expect(hers.text).not.toContain('Caught in a corner');
  expect(hers.text).toContain('Up to scene 1 (where you are).');
  expect(await ada.complete('/lookup', { query: 'charl' }, 'query', IN_READING)).toEqual([
    { name: 'Charlie Boy', value: 'Charlie Boy' },
  ]);
  const shared = await ada.press(hers, 'Show in channel');
  expect(shared.ephemeral).toBe(false);
  expect(shared.text).toBe(hers.text.replace('Up to scene 1 (where you are).', 'Up to scene 1.'));
  expect(labels(shared)).toEqual([]);

  // Far ahead: what others have yet to meet stays with her.
  await ada.press(await ada.type('/read', { scene: 5 }, IN_READING), 'Move it');
  const ahead = await ada.type('/lookup', { query: 'Cordelia' }, IN_READING);
  expect(ahead.text).toContain('### Cordelia');
  const before = await visiblePosts(bob);
  const kept = await ada.press(ahead, 'Show in channel');
  expect(kept.ephemeral).toBe(true);
  expect(kept.text).toBe(
    'Nothing about “Cordelia” up to scene 2 (where the channel is). So this stays between us.',
  );
  expect(await visiblePosts(bob)).toEqual(before);

  // Not met yet and not there at all are the same; close matches are buttons.
  const never = await bob.type('/lookup', { query: 'Cordelia' }, IN_READING);
  expect(never.text).toBe('Nothing about “Cordelia” up to scene 2 (where the channel is).');
  expect(labels(never)).toEqual([]);
  const nobody = await bob.type('/lookup', { query: 'Zzxq@everyone' }, IN_READING);
  expect(nobody.text).toBe('Nothing about “Zzxq\\@everyone” up to scene 2 (where the channel is).');
  const close = await bob.type('/lookup', { query: 'Ilyria' }, IN_READING);
  expect(close.text).toContain(
    '### “Ilyria”\n-# Up to scene 2 (where the channel is). Showing results for “illyria”.\n> ',
  );
  const meant = await bob.press(close, 'Illyria');
  expect(meant.updated).toBe(true);
  expect(meant.text).toContain('### Illyria');
});

it('answers up to the scene of the thread it is asked in', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 3);
  const [bob, ada] = [await harness.sandbox.login('bob'), await harness.sandbox.login('ada')];
  const thread = { in: '1 · The Odds' };
  await readAlong(bob, thread as never);
  const card = await bob.type('/lookup', { query: 'Spike' }, thread);
  expect(card.text).toContain("Up to scene 1 (this thread's scene).");
  expect(card.text).not.toContain('Caught in a corner');
  expect((await bob.type('/lookup', { query: 'Cordelia' }, thread)).text).toBe(
    "Nothing about “Cordelia” up to scene 1 (this thread's scene).",
  );
  expect(await bob.complete('/lookup', { query: 'cord' }, 'query', thread)).toEqual([]);
  expect((await bob.complete('/read', { scene: '2' }, 'scene', thread))[0]?.name).toBe('Scene 2');
  const shared = await bob.press(card, 'Show in channel');
  expect(shared.message?.channel_id).toBe(card.message?.channel_id);
  expect(shared.text).toContain("Up to scene 1 (this thread's scene).");
  // A page of scene 3 is offered to nobody there, though it is out.
  const page = await bob.type('/read', { scene: 3 }, thread);
  expect(labels(await bob.press(page, 'More'))).not.toContain('Show in channel');
  const refused = await pressForgedButton(bob, page, `sp:${await readingId(bob)}:3:1`);
  expect(refused.text).toBe("Scene 3 isn't out for everyone here, so I keep it between us.");
  // Of the thread and their own place, the lower.
  await readAtOwnPace(ada);
  expect((await ada.type('/lookup', { query: 'Spike' }, thread)).text).toContain(
    'Up to page 1 of scene 1 (where you are).',
  );
  // Any other thread of the channel counts as the channel.
  await ada
    .press(await ada.press(await ada.type('/read', {}, IN_READING), 'More'), 'Reading mode')
    .then((how) => answerPlace(ada, how, 'along'));
  expect((await ada.type('/lookup', { query: 'Spike' }, { in: '#general' })).text).toContain('Up to scene 3');
});

it('tells several readings apart, by channel or by name', async () => {
  const harness = await startTestHarness();
  const bob = await harness.sandbox.login('bob');
  expect((await bob.type('/lookup', { query: 'x' })).text).toBe(
    'Nothing is being read here yet. A host starts a story with `/story start`.',
  );
  await startReading(harness);
  await releaseScenes(harness, 2);
  await readAlong(bob);
  // One alone is meant everywhere in the server.
  expect((await bob.type('/lookup', { query: 'spike' }, { in: '#general' })).text).toContain('### Spike');
  await startReading(harness, { channel: '#book-club' });
  const club = await bob.type('/read', {}, { in: '#book-club' });
  expect((await answerPlace(bob, club, 'along')).text).toContain("hasn't begun yet");
  for (const [line, options] of Object.entries({
    '/read': {},
    '/next': {},
    '/progress': {},
    '/about': {},
    '/lookup': { query: 'x' },
  })) {
    expect((await bob.type(line, options)).text).toMatch(
      /^Several stories are being read here: \*\*One Last Goodbye\*\* in <#\d+> and \*\*One Last Goodbye\*\* in <#\d+>\. Type the command in one of these channels, or name the story in its `reading` option\.$/,
    );
    const choices = await bob.complete(line, { ...options, reading: 'CLUB' }, 'reading');
    expect(choices.map(({ name }) => name)).toEqual(['One Last Goodbye · #book-club']);
  }
  const reading = 'One Last Goodbye · #reading';
  expect((await bob.type('/lookup', { query: 'spike', reading })).text).toContain('### Spike');
  expect((await bob.complete('/lookup', { query: 'spi', reading }, 'query')).map(({ name }) => name)).toEqual(
    ['Spike'],
  );
  expect((await bob.type('/progress', { reading: 'Dracula' })).text).toBe(
    'No story by that name is being read here. Choose one from the list that opens as you type.',
  );
  expect((await bob.type('/progress', {}, { in: '#book-club' })).text).toContain("hasn't begun yet");
  // The same story is further on elsewhere: nothing of that is shown to those who are behind.
  const card = await bob.type('/lookup', { query: 'spike', reading }, { in: '#book-club' });
  expect(card.text).toContain('Up to scene 2 (where the channel is).');
  expect((await bob.press(card, 'Show in channel')).ephemeral).toBe(true);
  const page = await bob.type('/read', { scene: 1, reading }, { in: '#book-club' });
  expect(labels(page)).not.toContain('Show in channel');
  // Stopped: what is still read is meant where nothing else is.
  const mina = await harness.sandbox.login('mina');
  await mina.type('/story stop', {}, { in: '#book-club' });
  expect((await bob.type('/lookup', { query: 'spike' }, { in: '#general' })).text).toContain('### Spike');
});
