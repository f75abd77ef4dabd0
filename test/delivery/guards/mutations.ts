// Takes one guard of the protocol out of a process, by changing its ports. Only tests can.

import { randomUUID } from 'node:crypto';
import { REST } from 'discord.js';
import { fetchOwnMessages } from '../../../src/discord/publisher/history.ts';
import type { Documents } from '../../../src/ports/documents.ts';
import type { Publisher } from '../../../src/ports/publisher.ts';
import type { DeliveryState } from '../../../src/reading/installment.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { type Mutation, type ProcessFixture, withOverrides } from './process-fixture.ts';

const overridePost =
  (post: (publisher: Publisher, ...given: Parameters<Publisher['post']>) => Promise<string>) =>
  (publisher: Publisher): Publisher => ({ ...publisher, post: (...given) => post(publisher, ...given) });

/** Sends whoever holds the delivery by now. */
export const withoutTokenBeforeSending: Mutation = {
  publisher: overridePost((publisher, target, post, nonce, { until }) =>
    publisher.post(target, post, nonce, { until, isHeld: async () => true }),
  ),
};

/** Sends however long ago the lease ended. */
export const withoutLease: Mutation = {
  publisher: overridePost((publisher, target, post, nonce, { isHeld }) =>
    publisher.post(target, post, nonce, { until: Number.POSITIVE_INFINITY, isHeld }),
  ),
};

export const withoutNonce: Mutation = {
  publisher: overridePost((publisher, target, post, _nonce, lease) =>
    publisher.post(target, post, randomUUID().slice(0, 24), lease),
  ),
};

/** Takes every channel for one where nothing was left. */
export const withoutReadBack: Mutation = {
  publisher: (publisher) => ({ ...publisher, history: async () => [] }),
};

/** Believes an empty history. */
export const withoutPermissionCheck: Mutation = {
  publisher: (publisher, { sandbox, bot }: ProcessFixture) => {
    const rest = new REST({ api: sandbox.api, version: '10' }).setToken(sandbox.botToken);
    return {
      ...publisher,
      history: ({ channel }, from, to) => fetchOwnMessages(rest, bot, channel, from, to),
    };
  },
};

/** Marks whoever holds the delivery by now: sees its own claim where another's stands. */
export const withoutTokenOnOutcome: Mutation = {
  documents(documents) {
    let ownClaim: { readonly index: number; readonly progress: DeliveryState } | null = null;
    const update: Documents['update'] = (kind, id, decide) =>
      documents.update(kind, id, (current) => {
        if (kind !== 'reading' || current === undefined) return decide(current);
        const decision = decide(
          (ownClaim === null ? current : withState(current as Reading, ownClaim)) as typeof current,
        );
        if ('write' in decision) ownClaim = claimIn(decision.write as Reading) ?? null;
        return decision;
      });
    return withOverrides(documents, { update });
  },
};

/** Never counts generations. */
export const withoutGeneration: Mutation = {
  documents(documents) {
    const withGenerationZero = <T>(kind: string, doc: T): T =>
      kind === 'reading' && isReading(doc) ? (withGeneration(doc, 0) as T) : doc;
    return withOverrides(documents, {
      get: async (kind, id) => withGenerationZero(kind, await documents.get(kind, id)),
      async update(kind, id, decide) {
        return withGenerationZero(
          kind,
          await documents.update(kind, id, (current) => decide(withGenerationZero(kind, current))),
        );
      },
    });
  },
};

/** Writes where a scene stands only once the reading has moved, with whatever it does next. */
export const withPostsAfterReleased: Mutation = {
  documents(documents) {
    const deferred: (() => Promise<unknown>)[] = [];
    let moved = false;
    const update: Documents['update'] = async (kind, id, decide) => {
      if (kind === 'posts') {
        deferred.push(() => documents.update(kind, id, decide));
        return null as never;
      }
      if (moved) for (const write of deferred.splice(0)) await write();
      const result = await documents.update(kind, id, decide);
      moved = kind === 'reading' && deferred.length > 0;
      return result;
    };
    return withOverrides(documents, { update });
  },
};

function isReading(doc: unknown): doc is Reading {
  return typeof doc === 'object' && doc !== null && 'outbox' in doc;
}

function claimIn({ outbox }: Reading) {
  const deliveries = outbox[0]?.deliveries ?? [];
  const index = deliveries.findIndex(({ progress }) => progress.state === 'claimed');
  const progress = deliveries[index]?.progress;
  return progress === undefined ? undefined : { index, progress };
}

function withState(
  reading: Reading,
  { index, progress }: { index: number; progress: DeliveryState },
): Reading {
  return mapDeliveries(reading, (each, at) => (at === index ? { ...each, progress } : each));
}

function withGeneration(reading: Reading, generation: number): Reading {
  return mapDeliveries(reading, (each) => ({ ...each, generation }));
}

type Deliveries = Reading['outbox'][number]['deliveries'];

function mapDeliveries(
  reading: Reading,
  change: (delivery: Deliveries[number], index: number) => Deliveries[number],
): Reading {
  const outbox = reading.outbox.map((each) => ({ ...each, deliveries: each.deliveries.map(change) }));
  return { ...reading, outbox };
}
