// Bot processes that can be stopped between any two steps, posting to one local Discord from one store.

import { readFileSync } from 'node:fs';
import { type APIMessageTopLevelComponent, PermissionFlagsBits } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import { advance } from '../../../src/delivery/advance.ts';
import { composeInstallment, putInOutbox } from '../../../src/delivery/compose.ts';
import type { DeliveryDeps } from '../../../src/delivery/context.ts';
import { AttemptError } from '../../../src/delivery/log-attempt.ts';
import { createPublisher } from '../../../src/discord/publisher.ts';
import { createLibrary } from '../../../src/library/library.ts';
import type { App } from '../../../src/ports/app.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import { type Documents, postsId } from '../../../src/ports/documents.ts';
import type { Publisher } from '../../../src/ports/publisher.ts';
import { MINUTE_MS as MINUTE, SECOND_MS as SECOND } from '../../../src/reading/durations.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { type ManualClock, SandboxClock } from '../../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/sandbox.ts';
import type { Server, TextChannel } from '../../../src/sandbox/world/types.ts';
import { aStory } from '../../app/host/reading/app-fixture.ts';
import { aReading } from '../../support/a-reading.ts';
import { NO_PICTURES } from '../../support/fake-draw.ts';
import { FakePublisher } from '../../support/fake-publisher.ts';
import { MemoryDocuments } from '../../support/memory-documents.ts';

export { MINUTE, SECOND };

const START = Date.parse('2027-03-01T11:00:00Z');
/** Scene 1 has two pages, scene 2 one. */
const TEXTS = [`First. ${'word '.repeat(1_000)}`, 'Second. The end is near.', 'Third. The end.'];
const READING = 'r1';

/** The process died. */
export class ProcessDied extends Error {}

/** What a process does before or after a step of its own: wait, die, or nothing. */
export interface Hooks {
  beforePost?: () => Promise<void>;
  afterPost?: () => Promise<void>;
  /** After a document was written, and before the process knows. */
  afterWrite?: (kind: string) => void;
}

/** A way to take a guard out of one process: its ports, changed. */
export interface Mutation {
  readonly publisher?: (publisher: Publisher, fixture: ProcessFixture) => Publisher;
  readonly documents?: (documents: Documents) => Documents;
}

export interface Process {
  readonly app: App;
  readonly hooks: Hooks;
  /** Carries the reading on; false where the process died over it. */
  advance(): Promise<boolean>;
}

const openapi: object | null = process.env.OPENAPI_FILE
  ? JSON.parse(readFileSync(process.env.OPENAPI_FILE, 'utf8'))
  : null;

export class ProcessFixture {
  readonly clock: ManualClock;
  readonly sandbox: Sandbox;
  readonly documents = new MemoryDocuments();
  readonly server: Server;
  readonly channel: TextChannel;
  readonly bot: string;

  private constructor(sandbox: Sandbox, clock: ManualClock) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.server = sandbox.world.addServer({
      name: 'Club',
      channels: ['reading', 'elsewhere'],
      members: ['mina'],
    });
    this.channel = sandbox.world.channel('reading', this.server) as TextChannel;
    this.bot = [...this.server.members.values()].find(({ user }) => user.bot)?.user.id ?? '';
  }

  static async open(): Promise<ProcessFixture> {
    const clock = SandboxClock.manual(START);
    const sandbox = await startSandbox({ clock, openapi });
    onTestFinished(async () => {
      await sandbox.close();
      expect(sandbox.violations).toEqual([]);
    });
    const fixture = new ProcessFixture(sandbox, clock);
    await fixture.#seedReading();
    return fixture;
  }

  /**
   * Another process of the bot; `clock`: its own idea of the time; `timeout`: how long it waits for an answer, in
   * milliseconds of the machine.
   */
  process(
    { publisher: p, documents: d }: Mutation = {},
    { clock = this.clock, timeout }: { readonly clock?: Clock; readonly timeout?: number } = {},
  ): Process {
    const hooks: Hooks = {};
    const real = createPublisher({
      token: this.sandbox.botToken,
      apiUrl: this.sandbox.api,
      botUser: () => this.bot,
      postsPerSecond: 10_000,
      ...(timeout !== undefined && { requestTimeoutMs: timeout }),
      clock,
      draw: NO_PICTURES,
    });
    const publisher = withPostHooks(p ? p(real, this) : real, hooks);
    const documents = withWriteHooks(d ? d(this.documents) : this.documents, hooks);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const rejectImport = () => Promise.reject(new Error('no book is brought here'));
    const deps: DeliveryDeps = {
      documents,
      publisher,
      clock,
      log,
      observe: () => undefined,
      library: createLibrary({ documents, clock }),
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
    const app: App = { ...deps, engine: { ...IDLE_ENGINE } };
    return {
      app,
      hooks,
      async advance() {
        try {
          await advance(deps, READING, { signal: NEVER_ABORTED, acquire: async () => undefined });
          return true;
        } catch (error) {
          const cause = error instanceof AttemptError ? error.cause : error;
          if (cause instanceof ProcessDied) return false;
          throw error;
        }
      },
    };
  }

  async reading(): Promise<Reading> {
    return (await this.documents.get('reading', READING)) ?? expect.fail('the reading is gone');
  }

  /** The pages in a channel as Discord has them, in order: `1/2` is page 2 of scene 1. */
  pages(channel = this.channel): string[] {
    const all = channel.messages.page({ limit: 100 }).reverse();
    return all.flatMap(({ components }) => {
      const [heading] = components as unknown as APIMessageTopLevelComponent[];
      const words = heading && 'content' in heading ? heading.content : '';
      const scene = /scene (\d+) of/i.exec(words)?.[1];
      return scene === undefined ? [] : [`${scene}/${/page (\d+) of/.exec(words)?.[1] ?? 1}`];
    });
  }

  /** The scenes that count as posted, and whose posts nobody recorded. */
  async unrecordedScenes(): Promise<number[]> {
    const { id, run, released } = await this.reading();
    const scenes = Array.from({ length: released }, (_, index) => index + 1);
    const posts = await Promise.all(
      scenes.map((scene) => this.documents.get('posts', postsId(id, run, scene))),
    );
    return scenes.filter((_, index) => posts[index] === undefined);
  }

  /** Removes the newest message, as a moderator does. */
  deleteLastMessage(): void {
    const last = this.channel.messages.last;
    if (last !== undefined) this.channel.messages.delete(last.id);
  }

  setHistoryAllowed(allowed: boolean): void {
    const { world } = this.sandbox;
    const { user } = this.server.members.get(this.bot) ?? expect.fail('the bot has left');
    if (allowed) world.clearOverwrite(this.channel, user);
    else world.setOverwrite(this.channel, user, { deny: PermissionFlagsBits.ReadMessageHistory });
  }

  /** The next `POST` of a message fares so. */
  injectPostFault(effect: Parameters<Sandbox['faults']['add']>[0]['effect']): void {
    this.sandbox.faults.add({ method: 'POST', path: '/channels/*/messages', count: 1, effect });
  }

  /** A reading that owes scenes 1 and 2, without a schedule and without threads. */
  async #seedReading(): Promise<void> {
    const { documents, clock } = this;
    const story = aStory('dracula', { texts: TEXTS });
    const library = createLibrary({ documents, clock });
    await library.sync([story], []);
    const reading = aReading({
      id: READING,
      server: this.server.id,
      channel: this.channel.id,
      story: 'dracula',
      title: 'Dracula',
      revision: story.story.revision,
      schedule: null,
    });
    const policies = { ...reading.policies, discussion: 'none' } as const;
    const seeded = { ...reading, policies };
    await documents.update('reading', READING, () => ({ write: seeded, result: null }));
    const range = { firstScene: 1, lastScene: 2 };
    const occasion = { kind: 'host', user: '1' } as const;
    const composed = await composeInstallment(
      { documents, library, clock, publisher: new FakePublisher({}) },
      seeded,
      story.story,
      range,
      occasion,
    );
    expect(await putInOutbox({ documents, clock }, seeded, seeded, composed)).not.toBeNull();
  }
}

const NEVER_ABORTED = new AbortController().signal;

const IDLE_ENGINE: App['engine'] = {
  poll: async () => undefined,
  lastPollAt: () => null,
  tick: async () => undefined,
  wake: () => undefined,
  idle: async () => undefined,
  drain: async () => undefined,
};

function withPostHooks(publisher: Publisher, hooks: Hooks): Publisher {
  return {
    ...publisher,
    async post(...args) {
      await hooks.beforePost?.();
      try {
        return await publisher.post(...args);
      } finally {
        await hooks.afterPost?.();
      }
    },
  };
}

function withWriteHooks(documents: Documents, hooks: Hooks): Documents {
  const update: Documents['update'] = async (kind, id, decide) => {
    const result = await documents.update(kind, id, decide);
    hooks.afterWrite?.(kind);
    return result;
  };
  return withOverrides(documents, { update });
}

/** The same documents with some operations changed. */
export function withOverrides(documents: Documents, changed: Partial<Documents>): Documents {
  return new Proxy(documents, {
    get(target, name: keyof Documents) {
      const own = changed[name] ?? target[name];
      return typeof own === 'function' && own === target[name] ? own.bind(target) : own;
    },
  });
}

/** A gate that stays shut until it is opened. */
export function createBarrier() {
  let release: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let shut = true;
  return {
    /** Waits, the first time; nobody is stopped twice. */
    async wait(): Promise<void> {
      if (!shut) return;
      shut = false;
      arrived();
      await opened;
    },
    /** Resolves when somebody stands before it. */
    reached,
    open: release,
  };
}
