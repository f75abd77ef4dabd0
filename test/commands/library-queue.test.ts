// Who brings how many files: what is taken, what is refused before it is fetched, and who is told late.

import { describe, expect, it } from 'vitest';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import { textOfMessage } from '../../src/sandbox/client/answer.ts';
import { MINUTE, startTestHarness, type TestHarness } from '../support/test-harness.ts';
import { addBook, lighthouseBook, OWN_WORK } from './book-fixtures.ts';

/** Keeps the queue busy with files of other servers; what is returned lets them go. */
function occupyQueue(harness: TestHarness): () => void {
  const { importQueue } = harness.bot().app;
  const ends: (() => void)[] = [];
  for (const server of ['1', '2'])
    void importQueue.run(server, () => new Promise<void>((resolve) => void ends.push(resolve)));
  return () => {
    for (const end of ends) end();
  };
}

const add = { ...OWN_WORK, file: lighthouseBook() };

describe('files of one server', () => {
  it('are taken three at a time; the others are refused unfetched, and said why', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina', { timeoutMs: 60_000 });
    const letGo = occupyQueue(harness);
    const answers = await Promise.all(Array.from({ length: 8 }, () => mina.type('/library add', add)));
    const refused = answers.filter(({ text }) => text.includes("I'm still busy with this server's files"));
    // Two wait; the third place is for the one that is under way.
    expect(refused).toHaveLength(6);
    expect(harness.sandbox.downloads).toBe(0);
    letGo();
    await expect
      .poll(() => answers.filter(({ text }) => text.includes("is in this server's library")).length, {
        timeout: 30_000,
      })
      .toBe(2);
    expect(harness.sandbox.downloads).toBe(2);
  }, 60_000);

  it('are refused unfetched where the library is full, which whoever runs the bot sets', async () => {
    const harness = await startTestHarness();
    const { documents } = harness.bot().app;
    const mina = await harness.sandbox.login('mina');
    const { id } = harness.sandbox.world.defaultServer;
    const use = (bytes: number) =>
      documents.update('note', `library:${id}`, () => ({
        write: { value: JSON.stringify({ another: bytes }) },
        result: null,
      }));
    await use(100_000_000);
    const full = await mina.type('/library add', add);
    expect(full.text).toContain('may hold 100 MB of text, and 100 MB are taken');
    expect(harness.sandbox.downloads).toBe(0);
    // Known only once it is read: there is room, and not enough.
    await use(99_999_000);
    expect((await addBook(mina, lighthouseBook())).text).toContain('may hold 100 MB of text');
    expect(await documents.ids('import', '')).toEqual([]);
    expect(await documents.ids('scene', 'the-lighthouse')).toEqual([]);
    await use(0);
    const added = await addBook(mina, lighthouseBook());
    expect(added.text).toContain("is in this server's library");
    const usage = JSON.parse((await documents.get('note', `library:${id}`))?.value ?? '{}');
    expect(Object.values<number>(usage).at(-1)).toBeGreaterThan(10_000);
  }, 60_000);
});

describe('an answer that comes after a quarter of an hour', () => {
  it('is told by direct message, without its buttons', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina', { timeoutMs: 60_000 });
    const letGo = occupyQueue(harness);
    const answer = await mina.type('/library add', add);
    harness.clock.advance(16 * MINUTE);
    letGo();
    await expect.poll(async () => (await mina.directMessages()).length, { timeout: 30_000 }).toBe(1);
    const [message] = await mina.directMessages();
    const words = message === undefined ? '' : textOfMessage(message);
    expect(words).toContain('That took longer than Discord waits');
    expect(words).toContain("**The Lighthouse** is in this server's library");
    expect(JSON.stringify(message?.components)).not.toContain('custom_id');
    expect(answer.text).not.toContain('The Lighthouse');
  }, 60_000);

  it('is pointed to in the notices channel where no direct message is taken', async () => {
    const harness = await startTestHarness();
    const mina = await harness.sandbox.login('mina', { timeoutMs: 60_000 });
    await mina.type('/story settings', {});
    const { documents } = harness.bot().app;
    const { id, channels } = harness.sandbox.world.defaultServer;
    const general = [...channels.values()].find(({ name }) => name === 'general');
    await documents.update('server', id, () => ({
      write: {
        ...NEW_SERVER,
        noticesChannel: general?.id ?? null,
      },
      result: null,
    }));
    harness.sandbox.faults.add({
      method: 'POST',
      path: '/users/@me/channels',
      effect: { kind: 'error', code: 50007 },
    });
    const letGo = occupyQueue(harness);
    await mina.type('/library add', add);
    harness.clock.advance(16 * MINUTE);
    letGo();
    const hints = async () =>
      (await mina.visibleMessages('#general')).filter((each) =>
        textOfMessage(each).includes(`<@${mina.id}>`),
      );
    await expect.poll(async () => (await hints()).length, { timeout: 30_000 }).toBe(1);
    expect(textOfMessage((await hints())[0] as never)).not.toContain('Lighthouse');
  }, 60_000);
});
