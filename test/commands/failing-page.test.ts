// A page that Discord goes on failing on: the hosts are told, attempts come less and less often, and nothing is left out.

import { expect, it } from 'vitest';
import { DAY, HOUR, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { onlyReading, readableText, scenesIn } from './host-helpers.ts';

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
