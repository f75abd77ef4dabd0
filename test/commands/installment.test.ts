// The buttons under each installment, and what any button does when it is old, foreign or forged.

import { ComponentType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { MINUTE, startReading, startTestHarness } from '../support/test-harness.ts';
import {
  findInstallment,
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

const OLD =
  "That button is from an older version of me, or isn't one of mine. Please type the command again.";

it('counts who has read a scene, takes it back, and moves the place of whoever reads at their own pace', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 4);
  const [bob, ada] = [await harness.sandbox.login('bob'), await harness.sandbox.login('ada')];
  const [one, two, four] = [
    await findInstallment(bob, 1),
    await findInstallment(bob, 2),
    await findInstallment(bob, 4),
  ];
  // Nobody is asked anything, and no place changes.
  const marked = await bob.press(one, "I've read this");
  expect([marked.ephemeral, marked.text, labels(marked)]).toEqual([
    true,
    "Noted: you've read scene 1. You're the first.",
    [],
  ]);
  await harness.restart();
  expect((await ada.press(one, "I've read this")).text).toBe(
    "Noted: you've read scene 1. So has one other reader.",
  );
  const again = await bob.press(one, "I've read this");
  expect(again.text).toBe("You've already told me that you've read scene 1. So has one other reader.");
  expect((await bob.press(again, 'Not yet')).text).toBe('All right: scene 1 no longer counts as read.');
  await harness.advance(2 * MINUTE);
  expect((await ada.press(one, "I've read this")).text).toContain("You're the first.");
  await readAlong(ada);
  expect((await ada.press(four, "I've read this")).text).toBe(
    "Noted: you've read scene 4. You're the first.",
  );

  // At one's own pace it moves the place to the end of the next scene, and asks before going further.
  await readAtOwnPace(bob);
  expect((await bob.press(one, "I've read this")).text).toMatch(/\nYou've read scene 1\.$/);
  expect((await bob.press(two, "I've read this")).text).toMatch(/\nYou've read scenes 1 to 2\.$/);
  const far = await bob.press(four, "I've read this");
  expect(far.text).toMatch(/\nShall I move your place to the end of scene 4 too\?$/);
  expect((await bob.press(far, 'Leave it')).text).toBe('Nothing changed.');
  expect((await bob.type('/progress', {}, IN_READING)).text).toContain("You've read scenes 1 to 2.");
  const moved = await bob.press(await bob.press(four, "I've read this"), 'Move it');
  expect(moved.text).toMatch(/\nYou've read scenes 1 to 4\.$/);
  expect((await bob.press(moved, 'Scene 5')).text).toContain('### 5 · Sandalwood');

  // What is read before anybody has said how far they are changes no place.
  const mina = await harness.sandbox.login('mina');
  const page = await mina.press(four, 'Read privately');
  expect([page.ephemeral, page.text.split('\n')[0]]).toEqual([true, '### 4 · Small Print']);
  expect(page.text).toContain("-# Reading this doesn't change how far you've read.");
  expect((await mina.press(page, 'Next')).text).toContain('page 2 of 2');
  expect((await mina.type('/lookup', { query: 'Spike' }, IN_READING)).text).toContain(PLACE_QUESTION);
  expect((await findInstallment(bob, 4)).components).toEqual(four.components);
});

it('gives the ping role, takes it back, and says so where it may not', async () => {
  const harness = await startTestHarness();
  const { world } = harness.sandbox;
  const [bob, mina] = [await harness.sandbox.login('bob'), await harness.sandbox.login('mina')];
  await startReading(harness);
  await releaseScenes(harness, 1);
  expect(JSON.stringify(await findInstallment(bob, 1))).not.toContain('Notify me');
  await mina.select(await mina.type('/story settings', {}, IN_READING), `se:${await readingId(bob)}:ping`, [
    'Readers',
  ]);
  await releaseScenes(harness, 1);
  const post = await findInstallment(bob, 2);
  const role = world.role('Readers');
  const { position } = role;
  role.position = 9;
  const refused = await bob.press(post, 'Notify me');
  expect(refused.ephemeral).toBe(true);
  expect(refused.text).toMatch(/^`Notify me` doesn't give <@&\d+>/);
  role.position = position;
  const readers = role.id;
  const given = await bob.press(post, 'Notify me');
  expect(given.text).toBe(`You now have <@&${readers}>, and I'll ping you with each new scene.`);
  expect(world.defaultServer.members.get(bob.id)?.roles.has(readers)).toBe(true);
  const answer = await bob.press(post, 'Notify me');
  expect(answer.text).toBe(`I took <@&${readers}> back; no more pings.`);
  expect(world.defaultServer.members.get(bob.id)?.roles.has(readers)).toBe(false);
});

it('answers forged and old buttons politely, in private, and changes nothing', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 2);
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  const post = await findInstallment(bob, 2);
  const id = await readingId(bob);
  const { documents } = harness.bot().app;
  const state = async () =>
    JSON.stringify([
      await documents.get('member', `${bob.id}:${harness.sandbox.world.defaultServer.id}`),
      await documents.get('reading', id),
      await visiblePosts(bob),
    ]);
  const before = await state();
  const scene = 'There is no such scene: it goes from 1 to 10.';
  const gone = "That story isn't being read here any more. `/help` says what is being read here.";
  const forged: readonly (readonly [string, string | RegExp])[] = [
    ['x', OLD],
    ['', OLD],
    ['mr', OLD],
    ['zz:1:2', OLD],
    [`mr:${id}:1:-2`, OLD],
    [`mr:${id}:1:2:3`, OLD],
    [`mr:${id}:1:02`, OLD],
    [`tt:${id}:one:1`, OLD],
    [`mr:../../x:1:1`, OLD],
    ['__proto__', OLD],
    ['constructor:1', OLD],
    [`sl:${id}`, OLD],
    [`cp:${id}:fast:r`, OLD],
    ['a'.repeat(100), OLD],
    [`mr:${id}:1:9999999999`, OLD],
    [`mr:${id}:1:0`, scene],
    [`mr:${id}:1:99999`, scene],
    [`tt:${id}:0:1`, scene],
    [`jt:${id}:99999:1`, scene],
    [`sb:${id}:0:0`, scene],
    [`fs:${id}:11`, scene],
    [`rp:${id}:1:0`, scene],
    [`sp:${id}:11:1`, scene],
    [`pn:${id}:1:0`, scene],
    [`mr:${id}:1:7`, /^Scene 7 isn't out yet this time\. /],
    [`cm:${id}:7`, /^Scene 7 isn't out yet this time\. /],
    [`sp:${id}:3:1`, "Scene 3 isn't out for everyone here, so I keep it between us."],
    [`fs:${id}:3`, /^Scene 3 isn't out in the channel yet, so you'd read at your own pace/],
    [`pn:${id}:1:3`, /^Only hosts can do that/],
    [`pn:${id}:1:2`, /^Scene 2 is already out in /],
    [`tn:${id}`, /^There is no role to give/],
    ...[
      'mr:zzz9:1:1',
      'tt:zzz9:1:1',
      'cp:zzz9:own:r',
      'sl:zzz9:Spike',
      'sg:zzz9',
      'sa:zzz9',
      'pn:zzz9:1:1',
      'ap:zzz9:r',
    ].map((customId) => [customId, gone] as const),
  ];
  for (const [customId, words] of forged) {
    const answer = await bob.forge({ customId, message: post });
    expect([customId, answer.ephemeral, answer.updated], customId).toEqual([customId, true, false]);
    if (typeof words === 'string') expect(answer.text, customId).toBe(words);
    else expect(answer.text, customId).toMatch(words);
  }
  // Values where none belong, and a page turned on what is everyone's: it stays as it is.
  expect((await bob.forge({ customId: `mr:${id}:1:7`, message: post, values: ['1'] })).text).toMatch(
    /^Scene 7/,
  );
  expect(await state()).toBe(before);
  const page = await bob.forge({ customId: `tt:${id}:1:2`, message: post });
  expect([page.ephemeral, page.updated]).toEqual([true, false]);
  expect(page.text).toContain('page 2 of 2');
  expect((await findInstallment(bob, 2)).components?.at(-1)?.type).toBe(ComponentType.ActionRow);
});

it('answers for no other server', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  await releaseScenes(harness, 1);
  const { world } = harness.sandbox;
  const bob = await harness.sandbox.login('bob');
  await readAlong(bob);
  const id = await readingId(bob);
  world.addServer({ name: 'The Other Club', channels: ['lobby'], members: ['bob'] });
  const there = { in: '#lobby', server: 'The Other Club' };
  const help = await bob.type('/help', {}, there);
  expect(help.text).toMatch(/^Nothing is being read here yet/);
  for (const customId of [
    `mr:${id}:1:1`,
    `sl:${id}:Spike`,
    `sp:${id}:1:1`,
    `sg:${id}`,
    `sa:${id}`,
    `tt:${id}:1:1`,
    `cp:${id}:own:r`,
  ]) {
    const answer = await pressForgedButton(bob, help, customId);
    expect([answer.text, answer.ephemeral], customId).toEqual([
      "That story isn't being read here any more. `/help` says what is being read here.",
      true,
    ]);
  }
  expect((await bob.type('/read', { reading: id }, there)).text).toBe(
    'No story by that name is being read here. Choose one from the list that opens as you type.',
  );
});
