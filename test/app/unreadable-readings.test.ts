// One reading that can't be read leaves the answers of its server's others as they are, and hosts are told of it.

import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/documents/open-documents.ts';
import { MINUTE, startReading, startTestHarness, type TestHarness } from '../support/test-harness.ts';

/** Two stories are read, in #reading and in #book-club; the document of the second becomes unreadable. */
async function setUp(stored: (doc: object) => unknown) {
  const harness = await startTestHarness();
  await startReading(harness);
  await startReading(harness, { channel: '#book-club' });
  const { documents } = harness.bot().app;
  const { id: server } = harness.sandbox.world.defaultServer;
  const [first, second] = (await documents.get('server', server))?.readings ?? [];
  if (first === undefined || second === undefined) throw new Error('two readings were expected');
  const doc = await documents.get('reading', second);
  const connection = await openDatabase(harness.database);
  await connection.keyv.set(`reading:${second}`, stored({ ...doc }));
  await connection.keyv.disconnect();
  return { harness, first, second };
}

const KINDS: readonly (readonly [string, (doc: object) => unknown, RegExp])[] = [
  ['of a newer version', (doc) => ({ v: 99, doc }), /a newer version of me stored it/],
  ['damaged', (doc) => ({ v: 3, doc: { ...doc, released: 'three' } }), /what I stored is damaged/],
];

async function clearProblems(harness: TestHarness): Promise<void> {
  await harness.untilIdle();
  harness.loggedProblems.length = 0;
}

describe.each(KINDS)('a reading %s', (_, stored, words) => {
  it('leaves the other one answering, for members and hosts, and posting', async () => {
    const { harness, second } = await setUp(stored);
    const mina = await harness.sandbox.login('mina');
    const bob = await harness.sandbox.login('bob');
    expect((await bob.type('/read', {}, { in: '#reading' })).text).toContain("I'll never answer past");
    expect((await bob.type('/read', {}, { in: '#general' })).text).toContain("I'll never answer past");
    const shown = (await mina.type('/schedule show', {}, { in: '#reading' })).text;
    expect(shown).toMatch(words);
    expect(shown).toContain(second);
    await harness.advance(24 * 60 * MINUTE);
    expect((await mina.type('/schedule show', {}, { in: '#reading' })).text).toContain('1 of 10 scenes out');
    await clearProblems(harness);
  }, 60_000);

  it('is not said to be none where it may be meant', async () => {
    const { harness, first } = await setUp(stored);
    const mina = await harness.sandbox.login('mina');
    const bob = await harness.sandbox.login('bob');
    const { documents } = harness.bot().app;
    await documents.update('reading', first, (reading) =>
      reading === undefined ? { result: null } : { write: { ...reading, state: 'stopped' }, result: null },
    );
    const named = { reading: 'Some Other Story' };
    expect((await bob.type('/read', named, { in: '#book-club' })).text).toContain(
      "I can't check that right now",
    );
    expect((await mina.type('/schedule show', named, { in: '#book-club' })).text).toMatch(words);
    // It may be the one that goes on there.
    const started = await mina.type('/story start', { story: 'one-last-goodbye', channel: '#book-club' });
    expect(started.text).toMatch(words);
    await clearProblems(harness);
  }, 60_000);
});

it('a reading that can’t be put off is tried again after ten minutes, not each second', async () => {
  const { harness } = await setUp((doc) => ({ v: 99, doc: { ...doc, due: 1 } }));
  for (let tick = 0; tick < 5; tick += 1) await harness.bot().tick();
  const failures = () =>
    harness.loggedProblems.filter(({ message }) => message.includes('leave a reading alone'));
  expect(failures()).toHaveLength(1);
  harness.clock.advance(11 * MINUTE);
  await harness.bot().tick();
  expect(failures()).toHaveLength(2);
  await clearProblems(harness);
}, 60_000);
