// A server with channels, a story and a host, for tests of `/story`: the real library and engine over fakes.

import { expect } from 'vitest';
import { draftReading, type StartOptions } from '../../../../src/app/host/reading/start.ts';
import { startReading } from '../../../../src/app/host/reading/start-buttons.ts';
import type { RequestContext } from '../../../../src/app/request-context.ts';
import { createEngine } from '../../../../src/delivery/engine.ts';
import { createLibrary } from '../../../../src/library/library.ts';
import type { App } from '../../../../src/ports/app.ts';
import type { MetricEvent } from '../../../../src/ports/telemetry.ts';
import { UserError, type UserProblem } from '../../../../src/ports/user-error.ts';
import type { Reading } from '../../../../src/reading/reading.ts';
import { buildStory } from '../../../../src/story/build-story.ts';
import type { FullStory, Rating, Story } from '../../../../src/story/story.ts';
import { aChannel, FakePublisher } from '../../../support/fake-publisher.ts';
import { MemoryDocuments } from '../../../support/memory-documents.ts';

export const SERVER = '100';
export const READING_CHANNEL = '201';
export const OTHER_CHANNEL = '202';
export const AGE_RESTRICTED = '203';

/** Monday, 1 March 2027, 12:00 in Paris. */
export const NOON = Date.parse('2027-03-01T11:00:00Z');

const digest = (text: string) =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(36);

export interface StoryOptions {
  readonly texts?: readonly string[];
  readonly rating?: Rating;
  readonly status?: Story['status'];
}

/** A story of a scene for each text. */
export function aStory(
  id: string,
  { texts, rating = 'everyone', status = 'complete' }: StoryOptions = {},
): FullStory {
  const scenes =
    texts ?? Array.from({ length: 10 }, (_, index) => `Scene ${index + 1}. ${'word '.repeat(460)}`);
  return buildStory(
    {
      id,
      title: id.toUpperCase(),
      author: null,
      retold: null,
      source: null,
      language: 'en',
      rating,
      notes: [],
      summary: null,
      status,
      chapters: [{ title: null, firstScene: 1 }],
      scenes: scenes.map((text, index) => ({
        slug: `s${index + 1}`,
        title: `T${index + 1}`,
        recap: null,
        questions: [],
        text,
      })),
      codex: [],
    },
    digest,
  );
}

export class AppFixture {
  readonly documents = new MemoryDocuments();
  readonly publisher = new FakePublisher({
    [READING_CHANNEL]: aChannel('reading'),
    [OTHER_CHANNEL]: aChannel('book-club'),
    [AGE_RESTRICTED]: aChannel('late', { ageRestricted: true }),
  });
  readonly app: App;
  /** What was logged as an error. */
  readonly errors: object[] = [];
  readonly events: MetricEvent[] = [];
  now = NOON;
  #requests = 1_000_000_000_000_000_000n;

  constructor() {
    const ignore = () => undefined;
    const log = { info: ignore, warn: ignore, error: (context: object) => void this.errors.push(context) };
    const ports = {
      documents: this.documents,
      publisher: this.publisher,
      clock: { now: () => this.now },
      log,
      observe: (happening: MetricEvent) => void this.events.push(happening),
    };
    const library = createLibrary(ports);
    const rejectImport = () => Promise.reject(new Error('no book is brought here'));
    const files = {
      importer: {
        import: rejectImport,
        importAndAnalyse: rejectImport,
        prepare: rejectImport,
        analyse: rejectImport,
        close: rejectImport,
      },
      importQueue: { run: rejectImport, close: () => undefined },
      libraryQuota: null,
      attachments: { fetch: rejectImport },
    };
    const deps = { ...ports, library, ...files };
    this.app = {
      ...deps,
      engine: createEngine(() => deps, { onTokenRefused: () => undefined }),
    };
  }

  async offer(...stories: readonly FullStory[]): Promise<void> {
    await this.app.library.sync(stories, []);
  }

  /** Another interaction of a host in #reading, unless told otherwise. */
  context(overrides: Partial<RequestContext> = {}): RequestContext {
    this.#requests += 1n;
    const request = String(this.#requests);
    return {
      server: SERVER,
      channel: READING_CHANNEL,
      channelName: null,
      thread: null,
      ageRestricted: false,
      user: '301',
      manager: true,
      roles: [],
      canSend: true,
      locale: 'en-US',
      serverLocale: 'en-US',
      request,
      ...overrides,
    };
  }

  async reading(id: string): Promise<Reading> {
    const reading = await this.documents.get('reading', id);
    if (reading === undefined) throw new Error(`there is no reading ${id}`);
    return reading;
  }

  async activeReadings(): Promise<Reading[]> {
    const ids = (await this.documents.get('server', SERVER))?.readings ?? [];
    const readings = await Promise.all(ids.map((id) => this.documents.get('reading', id)));
    return readings.filter((reading) => reading !== undefined).filter(({ state }) => state === 'active');
  }

  createDraft(story: string, options: Partial<StartOptions> = {}): ReturnType<typeof draftReading> {
    const rejectImport = { channel: null, times: null, days: null, zone: null, who: null, scenes: null };
    return draftReading(this.app, this.context(), { ...rejectImport, story, ...options });
  }

  /** A reading that has posted its first installment. */
  async startReading(story: string, options: Partial<StartOptions> = {}): Promise<string> {
    const { draft: createDraft } = await this.createDraft(story, options);
    await startReading(this.app, this.context(), createDraft.id, 'now');
    await this.app.engine.idle();
    return createDraft.id;
  }

  /** Goes on to `at`, posting what comes due. */
  async advanceTo(at: number): Promise<void> {
    await this.app.engine.idle();
    this.now = at;
    await this.app.engine.tick();
    await this.app.engine.idle();
    expect(this.errors).toEqual([]);
  }
}

/** Checks that it is refused, for this reason. */
export async function expectUserError(work: Promise<unknown>, problem: UserProblem['kind']): Promise<void> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error instanceof UserError ? error.problem.kind : error).toBe(problem);
}
