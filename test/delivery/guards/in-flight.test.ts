// Hosts who act, and clocks that jump, while an installment is half posted: nothing twice, nothing lost, all in order.

import { expect, it } from 'vitest';
import { moveToChannel, startNewRun, stopRun } from '../../../src/app/host/reading/lifecycle.ts';
import { changeSchedule, pauseReading, resumeReading } from '../../../src/reading/change-schedule.ts';
import { correctClockSkew } from '../../../src/reading/clock-skew.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { EVERY_DAY } from '../../../src/reading/schedule.ts';
import type { TextChannel } from '../../../src/sandbox/world/types.ts';
import {
  createBarrier,
  MINUTE,
  type Process,
  ProcessDied,
  ProcessFixture,
  SECOND,
} from './process-fixture.ts';

/** The reading as `change` leaves it. */
async function updateReading(
  fixture: ProcessFixture,
  how: (reading: Reading, now: number) => Reading,
): Promise<void> {
  await fixture.documents.update('reading', 'r1', (current) => {
    if (current === undefined) throw new Error('the reading is gone');
    return { write: how(current, fixture.clock.now()), result: null };
  });
}

const elsewhere = (fixture: ProcessFixture) =>
  fixture.sandbox.world.channel('elsewhere', fixture.server) as TextChannel;

const moveAway = (fixture: ProcessFixture) =>
  updateReading(
    fixture,
    (reading, now) => moveToChannel(reading, elsewhere(fixture).id, 'elsewhere', now).reading,
  );

/** A process that stands before the request for its second page. */
async function beforeSecondPage(
  fixture: ProcessFixture,
): Promise<{ a: Process; go: () => Promise<unknown> }> {
  const a = fixture.process();
  const frozen = createBarrier();
  let pages = 0;
  a.hooks.beforePost = async () => {
    pages += 1;
    if (pages === 2) await frozen.wait();
  };
  const carrying = a.advance();
  await frozen.reached;
  return {
    a,
    go: async () => {
      frozen.open();
      await carrying;
    },
  };
}

async function finish(fixture: ProcessFixture): Promise<void> {
  const process = fixture.process();
  for (let minutes = 0; minutes < 10; minutes++) {
    await process.advance();
    fixture.clock.advance(MINUTE);
  }
}

it('moved: what is out stays, what is being sent is settled where it was, and the rest goes along', async () => {
  const fixture = await ProcessFixture.open();
  const { go } = await beforeSecondPage(fixture);
  await moveAway(fixture);
  await go();
  await finish(fixture);
  expect(fixture.pages()).toEqual(['1/1', '1/2']);
  expect(fixture.pages(elsewhere(fixture))).toEqual(['2/1']);
  expect(await fixture.unrecordedScenes()).toEqual([]);
});

it('moved between two pages: the second goes along, and links lead to both', async () => {
  const fixture = await ProcessFixture.open();
  const a = fixture.process();
  a.hooks.afterWrite = (kind) => {
    if (kind === 'reading' && fixture.pages().length === 1) throw new ProcessDied();
  };
  await a.advance();
  fixture.clock.advance(MINUTE);
  await moveAway(fixture);
  await finish(fixture);
  expect(fixture.pages()).toEqual(['1/1']);
  expect(fixture.pages(elsewhere(fixture))).toEqual(['1/2', '2/1']);
  const posts = await fixture.documents.get('posts', 'r1:1:1');
  expect(posts?.messages.map(({ channel }) => channel)).toEqual([fixture.channel.id, elsewhere(fixture).id]);
});

it.each([
  ['it arrived', 'after', ['1/1'], ['1/2', '2/1']],
  ['it did not', 'before', [], ['1/1', '1/2', '2/1']],
] as const)(
  'moved after an attempt nobody knows the outcome of: looked for where it went (%s)',
  async (_, when, here, there) => {
    const fixture = await ProcessFixture.open();
    fixture.injectPostFault({ kind: 'drop', when });
    const a = fixture.process();
    a.hooks.afterPost = () => Promise.reject(new ProcessDied());
    await a.advance();
    await moveAway(fixture);
    fixture.clock.advance(31 * SECOND);
    await finish(fixture);
    expect(fixture.pages()).toEqual(here);
    expect(fixture.pages(elsewhere(fixture))).toEqual(there);
  },
);

it('stopped: the scene half out is finished, and nothing after it', async () => {
  const fixture = await ProcessFixture.open();
  const { go } = await beforeSecondPage(fixture);
  await updateReading(fixture, stopRun);
  await go();
  await finish(fixture);
  expect(fixture.pages()).toEqual(['1/1', '1/2']);
  expect(await fixture.reading()).toMatchObject({ state: 'stopped', released: 1, outbox: [] });
});

it('paused: the scene half out is finished, and the next waits for its end', async () => {
  const fixture = await ProcessFixture.open();
  const { go } = await beforeSecondPage(fixture);
  await updateReading(fixture, (reading, now) => pauseReading(reading, null, now));
  await go();
  await finish(fixture);
  expect(fixture.pages()).toEqual(['1/1', '1/2']);
  await updateReading(fixture, resumeReading);
  await finish(fixture);
  expect(fixture.pages()).toEqual(['1/1', '1/2', '2/1']);
});

it('given another schedule: what is on its way goes on', async () => {
  const fixture = await ProcessFixture.open();
  const { go } = await beforeSecondPage(fixture);
  const schedule = {
    times: [{ hour: 21, minute: 0 }],
    days: EVERY_DAY,
    from: null,
    zone: 'Europe/Paris',
    portion: { kind: 'scenes', scenes: 1 },
  } as const;
  await updateReading(fixture, (reading, now) => changeSchedule(reading, schedule, now));
  await go();
  await finish(fixture);
  expect(fixture.pages()).toEqual(['1/1', '1/2', '2/1']);
});

it('started over: nothing of the old run comes out behind the new beginning', async () => {
  const fixture = await ProcessFixture.open();
  const { go } = await beforeSecondPage(fixture);
  const story = await fixture.process().app.library.story('dracula', (await fixture.reading()).revision);
  await updateReading(fixture, (reading, now) => {
    const over = stopRun(reading, now);
    return startNewRun(over, over, story, '1', now).reading;
  });
  await go();
  await finish(fixture);
  expect(fixture.pages()).toEqual(['1/1']);
  expect(await fixture.reading()).toMatchObject({ run: 2, released: 0, outbox: [] });
});

it.each([
  ['forward by a day', 24 * 60 * MINUTE],
  ['back by an hour', -60 * MINUTE],
])('the clock jumps %s between two pages, and is set right', async (_, jump) => {
  const fixture = await ProcessFixture.open();
  const { go } = await beforeSecondPage(fixture);
  fixture.clock.set(fixture.clock.now() + jump);
  await go();
  fixture.clock.set(fixture.clock.now() - jump);
  await updateReading(fixture, correctClockSkew);
  await finish(fixture);
  expect(fixture.pages()).toEqual(['1/1', '1/2', '2/1']);
  expect(await fixture.reading()).toMatchObject({ released: 2, outbox: [] });
});
