// Hosts who act, and clocks that jump, while an installment is half posted: nothing twice, nothing lost, all in order.

import { expect, it } from 'vitest';
import { move, startOver, stop } from '../../../src/app/host/reading/turns.ts';
import { changeSchedule, pauseReading, resumeReading } from '../../../src/reading/change-schedule.ts';
import { setBack } from '../../../src/reading/clock-skew.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import type { TextChannel } from '../../../src/sandbox/world/types.ts';
import { Died, gate, MINUTE, Office, type Process, SECOND } from './office.ts';

/** The reading as `change` leaves it. */
async function change(office: Office, how: (reading: Reading, now: number) => Reading): Promise<void> {
  await office.documents.update('reading', 'r1', (current) => {
    if (current === undefined) throw new Error('the reading is gone');
    return { write: how(current, office.clock.now()), result: null };
  });
}

const elsewhere = (office: Office) => office.sandbox.world.channel('elsewhere', office.server) as TextChannel;

const moveAway = (office: Office) =>
  change(office, (reading, now) => move(reading, elsewhere(office).id, 'elsewhere', now).reading);

/** A process that stands before the request for its second page. */
async function beforeSecondPage(office: Office): Promise<{ a: Process; go: () => Promise<unknown> }> {
  const a = office.process();
  const frozen = gate();
  let pages = 0;
  a.hooks.beforePost = async () => {
    pages += 1;
    if (pages === 2) await frozen.pass();
  };
  const carrying = a.carry();
  await frozen.reached;
  return {
    a,
    go: async () => {
      frozen.open();
      await carrying;
    },
  };
}

async function finish(office: Office): Promise<void> {
  const process = office.process();
  for (let minutes = 0; minutes < 10; minutes++) {
    await process.carry();
    office.clock.advance(MINUTE);
  }
}

it('moved: what is out stays, what is being sent is settled where it was, and the rest goes along', async () => {
  const office = await Office.open();
  const { go } = await beforeSecondPage(office);
  await moveAway(office);
  await go();
  await finish(office);
  expect(office.pages()).toEqual(['1/1', '1/2']);
  expect(office.pages(elsewhere(office))).toEqual(['2/1']);
  expect(await office.unrecorded()).toEqual([]);
});

it('moved between two pages: the second goes along, and links lead to both', async () => {
  const office = await Office.open();
  const a = office.process();
  a.hooks.afterWrite = (kind) => {
    if (kind === 'reading' && office.pages().length === 1) throw new Died();
  };
  await a.carry();
  office.clock.advance(MINUTE);
  await moveAway(office);
  await finish(office);
  expect(office.pages()).toEqual(['1/1']);
  expect(office.pages(elsewhere(office))).toEqual(['1/2', '2/1']);
  const posts = await office.documents.get('posts', 'r1:1:1');
  expect(posts?.messages.map(({ channel }) => channel)).toEqual([office.channel.id, elsewhere(office).id]);
});

it.each([
  ['it arrived', 'after', ['1/1'], ['1/2', '2/1']],
  ['it did not', 'before', [], ['1/1', '1/2', '2/1']],
] as const)(
  'moved after an attempt nobody knows the outcome of: looked for where it went (%s)',
  async (_, when, here, there) => {
    const office = await Office.open();
    office.next({ kind: 'drop', when });
    const a = office.process();
    a.hooks.afterPost = () => Promise.reject(new Died());
    await a.carry();
    await moveAway(office);
    office.clock.advance(31 * SECOND);
    await finish(office);
    expect(office.pages()).toEqual(here);
    expect(office.pages(elsewhere(office))).toEqual(there);
  },
);

it('stopped: the scene half out is finished, and nothing after it', async () => {
  const office = await Office.open();
  const { go } = await beforeSecondPage(office);
  await change(office, stop);
  await go();
  await finish(office);
  expect(office.pages()).toEqual(['1/1', '1/2']);
  expect(await office.reading()).toMatchObject({ state: 'stopped', released: 1, outbox: [] });
});

it('paused: the scene half out is finished, and the next waits for its end', async () => {
  const office = await Office.open();
  const { go } = await beforeSecondPage(office);
  await change(office, (reading, now) => pauseReading(reading, null, now));
  await go();
  await finish(office);
  expect(office.pages()).toEqual(['1/1', '1/2']);
  await change(office, resumeReading);
  await finish(office);
  expect(office.pages()).toEqual(['1/1', '1/2', '2/1']);
});

it('given another schedule: what is on its way goes on', async () => {
  const office = await Office.open();
  const { go } = await beforeSecondPage(office);
  const schedule = {
    times: [{ hour: 21, minute: 0 }],
    days: [1, 2, 3, 4, 5, 6, 7],
    zone: 'Europe/Paris',
    portion: { kind: 'scenes', scenes: 1 },
  } as const;
  await change(office, (reading, now) => changeSchedule(reading, schedule, now));
  await go();
  await finish(office);
  expect(office.pages()).toEqual(['1/1', '1/2', '2/1']);
});

it('started over: nothing of the old run comes out behind the new beginning', async () => {
  const office = await Office.open();
  const { go } = await beforeSecondPage(office);
  const story = await office.process().app.library.story('dracula', (await office.reading()).revision);
  await change(office, (reading, now) => {
    const over = stop(reading, now);
    return startOver(over, over, story, '1', now).reading;
  });
  await go();
  await finish(office);
  expect(office.pages()).toEqual(['1/1']);
  expect(await office.reading()).toMatchObject({ run: 2, released: 0, outbox: [] });
});

it.each([
  ['forward by a day', 24 * 60 * MINUTE],
  ['back by an hour', -60 * MINUTE],
])('the clock jumps %s between two pages, and is set right', async (_, jump) => {
  const office = await Office.open();
  const { go } = await beforeSecondPage(office);
  office.clock.set(office.clock.now() + jump);
  await go();
  office.clock.set(office.clock.now() - jump);
  await change(office, setBack);
  await finish(office);
  expect(office.pages()).toEqual(['1/1', '1/2', '2/1']);
  expect(await office.reading()).toMatchObject({ released: 2, outbox: [] });
});
