// `/progress`, `/about`, `/help` and `/privacy`, as members type them, before, during and after a reading.

import { expect, it } from 'vitest';
import { DAY, startReading, startTestHarness } from '../support/test-harness.ts';
import {
  answerPlace,
  IN_READING,
  labels,
  PLACE_QUESTION,
  pressForgedButton,
  readAlong,
  readAtOwnPace,
  releaseScenes,
} from './member-helpers.ts';

it('/progress says where the channel is, where they are, what comes and how much is left', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  const bob = await harness.sandbox.login('bob');
  const unasked = await bob.type('/progress', {}, IN_READING);
  expect(unasked.text).toMatch(/\nI don't know yet how far you've read\.$/);
  const question = await bob.press(unasked, 'Say how far');
  expect(question.text).toContain(PLACE_QUESTION);
  const begin = await answerPlace(bob, question, 'own');
  expect(begin.text).toMatch(
    /^\*\*One Last Goodbye\*\* hasn't begun yet in <#\d+>\.\n0% of it, about 21 minutes left\.\nScene 1 comes <t:\d+:R>\.\nYou haven't started yet\.\n0% of it, about 21 minutes left\.$/,
  );
  await releaseScenes(harness, 2);
  await bob.press(await bob.type('/read', { scene: 5 }, IN_READING), 'Move it');
  const view = await bob.type('/progress', {}, IN_READING);
  expect(view.ephemeral).toBe(true);
  expect(view.text).toMatch(
    /^\*\*One Last Goodbye\*\* in <#\d+>: scene 2 of 10\.\n19% of it, about 17 minutes left\.\nScene 3 comes <t:\d+:R>\.\nYou've read scenes 1 to 4; you're on page 1 of scene 5\.\n4[0-9]% of it, about 1[0-2] minutes left\.$/,
  );
  const shared = await bob.press(view, 'Show in channel');
  expect(shared.ephemeral).toBe(false);
  expect(shared.text).toContain(view.text.split('\n').slice(0, 3).join('\n'));
  const how = await bob.press(view, 'Reading mode');
  expect((await answerPlace(bob, how, 'along')).text).toContain(
    'You read along with the channel, and have been as far as scene 5.',
  );
  await harness.advance(10 * DAY);
  expect((await bob.type('/progress')).text).toContain('That is all of it.\nThe story is over.');
});

it('/about gives the credits, the notes folded, and how this server reads it', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  const bob = await harness.sandbox.login('bob');
  const about = await bob.type('/about', {}, { in: '#general' });
  expect(about.ephemeral).toBe(true);
  const lines = about.text.split('\n');
  expect(lines.slice(0, 2)).toEqual(['### One Last Goodbye', 'after Vixen']);
  expect(lines[3]).toBe(
    'Retold for Cliffhanger in its own words, after Vixen’s short story of the same name. Written for the Choose Your Author Ficathon. The characters come from the television series Angel and Buffy the Vampire Slayer.',
  );
  expect(lines[4]).toBe('10 scenes, about 2 minutes each. Rating: for teens and up.');
  expect(lines[5]).toMatch(/^Content notes: fantasy violence; death of characters; grief; /);
  const folded = about.message?.components?.find((part) => JSON.stringify(part).includes('Content notes'));
  expect(folded).toMatchObject({ type: 17, spoiler: true });
  expect(lines[6]).toMatch(
    /^Read in <#\d+>\. Every day at 09:00 in Paris, one scene at a time\. Hosts may post sooner\.$/,
  );
  expect(lines[7]).toMatch(/^Scene 1 comes <t:\d+:R>\.$/);
  const shared = await bob.press(about, 'Show in channel');
  expect([shared.ephemeral, shared.text, labels(shared)]).toEqual([false, about.text, []]);
  await harness.advance(10 * DAY);
  expect((await bob.type('/about')).text).toMatch(/Finished in <#\d+>; `\/read` still opens it\.$/);
});

it('/help says what to do next, here and now', async () => {
  const harness = await startTestHarness();
  const [bob, ada, mina] = await Promise.all(
    ['bob', 'ada', 'mina'].map((name) => harness.sandbox.login(name)),
  );
  if (bob === undefined || ada === undefined || mina === undefined) throw new Error('somebody is missing');
  expect((await bob.type('/help')).text).toBe(
    'Nothing is being read here yet. A host, somebody with Manage Server, starts a story with `/story start`.',
  );
  expect((await mina.type('/help')).text).toContain('Start a story with `/story start`');
  expect((await bob.type('/help', {}, { in: 'dm' })).text).toMatch(
    /^I read stories with servers, scene by scene\./,
  );
  await startReading(harness);
  const first = async (user: typeof bob) => (await user.type('/help')).text.split('\n').slice(0, 2);
  expect(await first(bob)).toEqual([
    expect.stringMatching(/^\*\*One Last Goodbye\*\* in <#\d+> hasn't begun yet\.$/),
    expect.stringMatching(/^Scene 1 comes <t:\d+:R>\. Until then, `\/about` says what it is\.$/),
  ]);
  await releaseScenes(harness, 2);
  expect(await first(bob)).toEqual([
    expect.stringMatching(/^\*\*One Last Goodbye\*\* in <#\d+> is at scene 2\.$/),
    "`/read` opens it for you alone. I'll ask how far you've read, and never answer past it.",
  ]);
  await Promise.all([readAlong(bob), readAtOwnPace(ada)]);
  expect((await first(bob))[1]).toMatch(
    /^You read along: `\/read` opens the newest scene\. Scene 3 comes <t:\d+:R>\.$/,
  );
  expect((await first(ada))[1]).toBe('You read at your own pace: `/read` goes on at scene 1.');
  await ada.press(await ada.type('/read', { scene: 3 }, IN_READING), 'Move it');
  expect((await first(ada))[1]).toBe('You read at your own pace: `/read` goes on at scene 3.');
  expect((await bob.type('/help')).text).not.toContain('As a host');
  expect((await mina.type('/help')).text).toContain('As a host: `/schedule show` says what comes next');
});

it('/privacy shows what is kept and removes it, here or everywhere, also in direct messages', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 1);
  const [bob, mina] = [await harness.sandbox.login('bob'), await harness.sandbox.login('mina')];
  expect((await bob.type('/privacy show')).text).toBe('I store nothing about you.');
  await readAtOwnPace(bob);
  await bob.press(await bob.type('/read', { scene: 4 }, IN_READING), 'Move it');
  const here = await bob.type('/privacy show', { where: 'server' });
  expect(here.ephemeral).toBe(true);
  expect(here.text).toBe(
    `What I store about you here:\n- **One Last Goodbye**: you read at your own pace, and have read up to scene 3; the furthest scene you've opened is 4; your last visit began <t:${harness.clock.now() / 1000}:f>, with 1 scene out\nThat is all: no messages, no names.`,
  );
  expect((await bob.type('/privacy show', {}, { in: 'dm' })).text).toMatch(
    /^What I store about you, in all servers:\n- \*\*One/,
  );
  expect((await mina.type('/privacy show', { where: 'all' })).text).toContain(
    '- that you started **One Last Goodbye**',
  );

  expect((await bob.press(here, 'Leave it')).text).toBe('Nothing changed.');
  const ask = await bob.type('/privacy delete', { where: 'server' });
  expect(ask.text).toBe(
    'This removes your places, marks and settings in this server. Scenes and posts stay as they are.',
  );
  // A forged scope removes nothing.
  expect((await pressForgedButton(bob, ask, 'dm:everyone')).text).toMatch(
    /^That button is from an older version of me/,
  );
  expect((await bob.type('/privacy show')).text).toContain('have read up to scene 3');
  await harness.restart();
  const gone = await bob.press(ask, 'Delete it');
  expect(gone.text).toBe(
    'Done: your places, marks and settings are gone. Backups made before may still hold them, until whoever runs me deletes those. `/read` starts you fresh, any time.',
  );
  expect((await bob.type('/privacy show')).text).toBe('I store nothing about you.');
  expect((await bob.type('/read', {}, IN_READING)).text).toContain(PLACE_QUESTION);
  expect(await harness.bot().app.documents.ids('member', bob.id)).toEqual([]);

  const dm = await mina.type('/privacy delete', {}, { in: 'dm' });
  const forgotten = await mina.press(dm, 'Delete it in all servers');
  expect(forgotten.text).toMatch(/^Done: /);
  expect(forgotten.updated).toBe(true);
  const [reading] = await harness.bot().app.documents.ids('reading', '');
  expect((await harness.bot().app.documents.get('reading', reading ?? ''))?.startedBy).toBeNull();
});
