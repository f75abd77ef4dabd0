// A page that Discord goes on failing on: the hosts are told, attempts come less and less often, and nothing is left out.

import { expect, it } from 'vitest';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { DAY, HOUR, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { botPosts, labels, onlyReading, readableText, scenesIn } from './host-helpers.ts';

/** Fails each post in a channel; what it returns makes it take them again. */
function failPosts({ sandbox }: TestHarness, channel: string) {
  const path = `/channels/${sandbox.world.channel(channel).id}/messages`;
  return sandbox.faults.add({ method: 'POST', path, effect: { kind: 'fail', when: 'before', status: 500 } });
}

const attempts = ({ sandbox }: TestHarness) =>
  sandbox.requestLog.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
    .length;

it('is told after an hour and halts after a day; then goes on with the very page', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  const mina = await harness.sandbox.login('mina');
  const told = async () => (await mina.directMessages()).map((message) => readableText(harness, message));
  const mend = failPosts(harness, '#reading');

  await harness.advance(2 * HOUR);
  expect(await told()).toEqual([]);
  await harness.advance(HOUR);
  expect(await told()).toEqual([
    expect.stringMatching(
      /^Discord hasn't taken scene 1 in #reading for an hour\. I keep trying, less and less often\./,
    ),
  ]);
  expect((await onlyReading(harness)).pause).toBeNull();

  await harness.advance(DAY);
  const { pause, released } = await onlyReading(harness);
  expect(pause).toMatchObject({ by: 'fault', fault: { kind: 'page-not-taken', scene: 1, page: 1 } });
  expect(released).toBe(0);
  expect((await told()).at(-1)).toMatch(/^Discord has failed on page 1 of scene 1 in #reading for a day/);
  const afterADay = attempts(harness);
  expect(afterADay).toBeLessThan(120);
  await harness.advance(4 * DAY);
  expect(attempts(harness) - afterADay).toBeLessThan(20);
  expect(await told()).toHaveLength(2);

  mend();
  await mina.type('/schedule resume');
  await harness.untilIdle();
  expect(await scenesIn(harness)).toEqual([1]);
  expect((await told()).at(-1)).toMatch(/^I can post in #reading again\. Scene 1 is out\./);
  expect((await onlyReading(harness)).pause).toBeNull();
});

it('goes out in smaller parts where a host says so, as the same scene, once', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  const mina = await harness.sandbox.login('mina');
  const mend = failPosts(harness, '#reading');
  await harness.advance(2 * DAY);
  const shown = await mina.type('/schedule show');
  const other = await mina.type('/schedule show');
  expect(labels(shown)).toEqual(['Try again', 'Post it in smaller parts']);
  mend();
  await harness.restart();
  const split = await mina.press(shown, 'Post it in smaller parts');
  expect(readableText(harness, split)).toBe(
    'Scene 1 goes on in #reading, that page of it in 2 smaller parts.',
  );
  expect((await mina.press(other, 'Post it in smaller parts')).text).toBe(
    'That has been decided already. `/schedule show` says how things stand.',
  );
  await harness.untilIdle();
  const posts = await botPosts(harness);
  expect(posts.map((post) => /page \d of \d/.exec(textOfMessage(post))?.[0])).toEqual([
    'page 1 of 2',
    'page 2 of 2',
  ]);
  expect(posts.map((post) => labels(post).includes("I've read this"))).toEqual([false, true]);
  expect(await onlyReading(harness)).toMatchObject({ released: 1, pause: null });
  await harness.advance(DAY);
  expect((await onlyReading(harness)).released).toBe(2);
});

it('is looked for before it is cut: what arrived is not posted again', async () => {
  const harness = await startTestHarness();
  await startReading(harness);
  const { world, faults } = harness.sandbox;
  const mina = await harness.sandbox.login('mina');
  const path = `/channels/${world.channel('#reading').id}/messages`;
  const mend = failPosts(harness, '#reading');
  await harness.advance(2 * DAY);
  const shown = await mina.type('/schedule show');
  const other = await mina.type('/schedule show');
  mend();
  // The last attempt is answered with an error, and its message stands there.
  faults.add({ method: 'POST', path, count: 1, effect: { kind: 'fail', when: 'after', status: 500 } });
  await mina.press(shown, 'Try again');
  await harness.untilIdle();
  await mina.press(other, 'Post it in smaller parts');
  await harness.advance(HOUR);
  // The next one has come in its time.
  expect(await scenesIn(harness)).toEqual([1, 2]);
  expect((await onlyReading(harness)).released).toBe(2);
});
