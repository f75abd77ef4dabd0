// One active reading a channel, whatever happens at the same time, in every order it may happen in.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveReading } from '../../../../src/app/host/reading/move.ts';
import {
  continueReading,
  restartReading,
  startReading,
} from '../../../../src/app/host/reading/start-buttons.ts';
import { stopReading } from '../../../../src/app/host/reading/stop.ts';
import type { App } from '../../../../src/ports/app.ts';
import type { Documents } from '../../../../src/ports/documents.ts';
import { UserError } from '../../../../src/ports/user-error.ts';
import { runs } from '../../../support/breadth.ts';
import { AppFixture, aStory, OTHER_CHANNEL, READING_CHANNEL, SERVER } from './app-fixture.ts';

/** Two drafts and a stopped reading in one channel, and a reading in another. */
async function competingReadings() {
  const fixture = new AppFixture();
  await fixture.offer(
    ...['dracula', 'carmilla', 'vathek', 'melmoth'].map((id) =>
      aStory(id, { texts: ['First.', 'Second.', 'Third.'] }),
    ),
  );
  const stopped = await fixture.startReading('vathek');
  await stopReading(fixture.app, fixture.context(), stopped);
  const other = { id: OTHER_CHANNEL, name: 'book-club' };
  const elsewhere = await fixture.startReading('melmoth', { channel: other });
  const [dracula, carmilla] = [await fixture.createDraft('dracula'), await fixture.createDraft('carmilla')];
  return { fixture, stopped, elsewhere, drafts: [dracula.draft.id, carmilla.draft.id] };
}

/** The same app, every look at the documents and every write of them waiting for its turn. */
function withScheduler(app: App, scheduler: fc.Scheduler): App {
  const { documents } = app;
  const wait = (label: string) => scheduler.schedule(Promise.resolve(), label);
  const scheduled: Documents = {
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
  return { ...app, documents: scheduled };
}

type CompetingReadings = Awaited<ReturnType<typeof competingReadings>>;
type Attempt = (app: App, crowd: CompetingReadings) => Promise<unknown>;

const ATTEMPTS: Record<string, Attempt> = {
  'start the first': (app, { fixture, drafts }) =>
    startReading(app, fixture.context(), drafts[0] ?? '', 'now'),
  'start the first again': (app, { fixture, drafts }) =>
    startReading(app, fixture.context(), drafts[0] ?? '', 'now'),
  'start the second': (app, { fixture, drafts }) =>
    startReading(app, fixture.context(), drafts[1] ?? '', 'now'),
  continue: (app, { fixture, stopped }) => continueReading(app, fixture.context(), stopped, 1, stopped),
  'start over': (app, { fixture, stopped }) => restartReading(app, fixture.context(), stopped, 2, stopped),
  'move there': (app, { fixture, elsewhere }) =>
    moveReading(app, fixture.context(), { id: READING_CHANNEL, name: 'reading' }, elsewhere),
};

describe('a channel', () => {
  it('ends up with one active reading, and whoever is late hears which', async () => {
    const sets = fc.uniqueArray(fc.constantFrom(...Object.keys(ATTEMPTS)), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), sets, async (scheduler, names) => {
        const there = await competingReadings();
        const app = withScheduler(there.fixture.app, scheduler);
        const results = Promise.allSettled(names.map((name) => ATTEMPTS[name]?.(app, there)));
        for (const result of await scheduler.waitFor(results)) {
          if (result.status === 'fulfilled') continue;
          // Continuing and starting over the same reading at once: the second finds another run, or it active.
          expect(result.reason).toBeInstanceOf(UserError);
          expect(['channel-taken', 'draft-gone', 'still-active']).toContain(result.reason.problem.kind);
        }
        await there.fixture.app.engine.idle();
        const active = (await there.fixture.activeReadings()).filter(
          ({ channel }) => channel === READING_CHANNEL,
        );
        expect(active).toHaveLength(1);
      }),
      { numRuns: runs(100) },
    );
  });

  it('is not held up by a start that died half-way', async () => {
    const { fixture, drafts } = await competingReadings();
    const [dead = '', alive = ''] = drafts;
    await fixture.documents.update('reading', dead, (draft) => {
      if (draft === undefined) throw new Error('no draft');
      return { write: { ...draft, lastRequest: 'taking:somebody' }, result: null };
    });
    await fixture.documents.update('server', SERVER, (server) => {
      if (server === undefined) throw new Error('no server');
      return { write: { ...server, readings: [...server.readings, dead] }, result: null };
    });
    await startReading(fixture.app, fixture.context(), alive, 'now');
    expect((await fixture.activeReadings()).map(({ id }) => id)).toContain(alive);
  });

  it('may stay listed as a draft that came too late: nobody is shown it', async () => {
    const { fixture, drafts } = await competingReadings();
    await startReading(fixture.app, fixture.context(), drafts[0] ?? '', 'now');
    await startReading(fixture.app, fixture.context(), drafts[1] ?? '', 'now').catch(() => undefined);
    await fixture.app.engine.idle();
    expect((await fixture.documents.get('server', SERVER))?.readings).toContain(drafts[1]);
    expect((await fixture.activeReadings()).map(({ id }) => id)).not.toContain(drafts[1]);
  });
});
