// One active reading a channel, whatever happens at the same time, in every order it may happen in.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueReading, restartReading, startReading } from '../../../../src/app/host/reading/begin.ts';
import { moveReading } from '../../../../src/app/host/reading/move.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import type { App } from '../../../../src/ports/app.ts';
import type { Documents } from '../../../../src/ports/documents.ts';
import { UserError } from '../../../../src/ports/user-error.ts';
import { aStory, House, OTHER, READING, SERVER } from './house.ts';

/** Two drafts and a stopped reading in one channel, and a reading in another. */
async function crowd() {
  const house = new House();
  await house.offer(
    ...['dracula', 'carmilla', 'vathek', 'melmoth'].map((id) =>
      aStory(id, { texts: ['First.', 'Second.', 'Third.'] }),
    ),
  );
  const stopped = await house.started('vathek');
  await stopReading(house.app, house.where(), stopped);
  const other = { id: OTHER, name: 'book-club' };
  const elsewhere = await house.started('melmoth', { channel: other });
  const [dracula, carmilla] = [await house.draft('dracula'), await house.draft('carmilla')];
  return { house, stopped, elsewhere, drafts: [dracula.draft.id, carmilla.draft.id] };
}

/** The same app, every look at the documents and every write of them waiting for its turn. */
function inTurns(app: App, scheduler: fc.Scheduler): App {
  const { documents } = app;
  const wait = (label: string) => scheduler.schedule(Promise.resolve(), label);
  const turned: Documents = {
    get: async (kind, id) => {
      await wait(`get ${kind}`);
      return documents.get(kind, id);
    },
    update: async (kind, id, decide, guess) => {
      await wait(`update ${kind}`);
      return documents.update(kind, id, decide, guess);
    },
    remove: (kind, id) => documents.remove(kind, id),
    ids: (kind, prefix) => documents.ids(kind, prefix),
    due: (now, limit, whose) => documents.due(now, limit, whose),
    countDue: (now) => documents.countDue(now),
    nextDue: () => documents.nextDue(),
    close: () => documents.close(),
  };
  return { ...app, documents: turned };
}

type Crowd = Awaited<ReturnType<typeof crowd>>;
type Attempt = (app: App, crowd: Crowd) => Promise<unknown>;

const ATTEMPTS: Record<string, Attempt> = {
  'start the first': (app, { house, drafts }) => startReading(app, house.where(), drafts[0] ?? '', 'now'),
  'start the first again': (app, { house, drafts }) =>
    startReading(app, house.where(), drafts[0] ?? '', 'now'),
  'start the second': (app, { house, drafts }) => startReading(app, house.where(), drafts[1] ?? '', 'now'),
  continue: (app, { house, stopped }) => continueReading(app, house.where(), stopped, 1, stopped),
  'start over': (app, { house, stopped }) => restartReading(app, house.where(), stopped, 2, stopped),
  'move there': (app, { house, elsewhere }) =>
    moveReading(app, house.where(), { id: READING, name: 'reading' }, elsewhere),
};

describe('a channel', () => {
  it('ends up with one active reading, and whoever is late hears which', async () => {
    const sets = fc.uniqueArray(fc.constantFrom(...Object.keys(ATTEMPTS)), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), sets, async (scheduler, names) => {
        const there = await crowd();
        const app = inTurns(there.house.app, scheduler);
        const results = Promise.allSettled(names.map((name) => ATTEMPTS[name]?.(app, there)));
        for (const result of await scheduler.waitFor(results)) {
          if (result.status === 'fulfilled') continue;
          // Continuing and starting over the same reading at once: the second finds another run, or it active.
          expect(result.reason).toBeInstanceOf(UserError);
          expect(['channel-taken', 'draft-gone', 'still-active']).toContain(result.reason.problem.kind);
        }
        await there.house.app.engine.idle();
        const active = (await there.house.active()).filter(({ channel }) => channel === READING);
        expect(active).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('is not held up by a start that died half-way', async () => {
    const { house, drafts } = await crowd();
    const [dead = '', alive = ''] = drafts;
    await house.documents.update('reading', dead, (draft) => {
      if (draft === undefined) throw new Error('no draft');
      return { write: { ...draft, lastRequest: 'taking:somebody' }, result: null };
    });
    await house.documents.update('server', SERVER, (server) => {
      if (server === undefined) throw new Error('no server');
      return { write: { ...server, readings: [...server.readings, dead] }, result: null };
    });
    await startReading(house.app, house.where(), alive, 'now');
    expect((await house.active()).map(({ id }) => id)).toContain(alive);
  });

  it('may stay listed as a draft that came too late: nobody is shown it', async () => {
    const { house, drafts } = await crowd();
    await startReading(house.app, house.where(), drafts[0] ?? '', 'now');
    await startReading(house.app, house.where(), drafts[1] ?? '', 'now').catch(() => undefined);
    await house.app.engine.idle();
    expect((await house.documents.get('server', SERVER))?.readings).toContain(drafts[1]);
    expect((await house.active()).map(({ id }) => id)).not.toContain(drafts[1]);
  });
});
