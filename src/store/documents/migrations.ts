// Brings documents of earlier versions to the shape of the next.

import type { Schedule } from '../../reading/schedule.ts';
import { skipOf } from '../../reading/skips.ts';
import { nextSlot } from '../../reading/slots.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** All was in English, and threads had their names from the start. */
export function migrateOutboxV1(doc: unknown): unknown {
  const outbox = asObject(doc);
  const posts = asArray(outbox.posts).map((each) => {
    const { name, ...post } = asObject(each);
    return post.kind === 'thread' ? { ...post, scenes: null, title: name } : each;
  });
  return { ...outbox, posts, language: 'en' };
}

/** Posts had no pictures. */
export function migrateOutboxV2(doc: unknown): unknown {
  const outbox = asObject(doc);
  const posts = asArray(outbox.posts).map((each) => {
    const post = asObject(each);
    if (post.kind === 'page') return { ...post, cover: null };
    return post.kind === 'closing' ? { ...post, readers: null } : each;
  });
  return { ...outbox, posts };
}

/** A server's language was not known. */
export function migrateServerV1(doc: unknown): unknown {
  return { ...asObject(doc), language: null, locale: null };
}

/** Posts stood in one channel, named once for all. */
export function migratePostsV1(doc: unknown): unknown {
  const { channel, messages, ...rest } = asObject(doc);
  return { ...rest, messages: asArray(messages).map((message) => ({ channel, message })) };
}

/**
 * Deliveries had no doubts and no generations, and what was sent stood in the installment's channel. An attempt that
 * was under way is doubted from its beginning on.
 */
export function migrateReadingV1(doc: unknown): unknown {
  const reading = asObject(doc);
  const outbox = asArray(reading.outbox).map((each) => {
    const installment = asObject(each);
    const deliveries = asArray(installment.deliveries).map((one) => {
      const { progress, ...what } = asObject(one);
      return { ...what, generation: 0, progress: migrateProgressV1(asObject(progress), installment.channel) };
    });
    return { ...installment, deliveries };
  });
  return { ...reading, outbox };
}

/**
 * `Notify me` gave whatever role was pinged. It still may, as far as nobody knows better: the role itself is looked at
 * each time it is given.
 */
export function readingOfVersion2(doc: unknown): unknown {
  const reading = asObject(doc);
  const policies = asObject(reading.policies);
  return { ...reading, policies: { ...policies, notify: policies.pingRole !== null } };
}

/** A place was a page, and where members were furthest was where they stood. */
export function migrateMemberV2(doc: unknown): unknown {
  const member = asObject(doc);
  const bookmarks = Object.entries(asObject(member.bookmarks)).map(([reading, stored]) => {
    const bookmark = asObject(stored);
    const furthest = Number(bookmark.read) + Math.min(1, Number(bookmark.page));
    return [reading, { ...bookmark, offset: 0, open: 0, furthest, marked: [], visit: null }];
  });
  return { ...member, bookmarks: Object.fromEntries(bookmarks) };
}

/**
 * A schedule knew weekdays alone, and a skip was a flag: the next slot, whichever that was, posted nothing. It is kept
 * as the date that this is now; under a pause without an end as the first after it began.
 */
export function migrateReadingV3(doc: unknown): unknown {
  const { skipNext, schedule: stored, ...reading } = asObject(doc);
  if (stored === null) return { ...reading, schedule: null, skips: [] };
  const { days, ...rest } = asObject(stored);
  const rule = { kind: 'weekdays', days: asArray(days), everyWeeks: 1 };
  const schedule = { ...rest, days: rule, from: null } as unknown as Schedule;
  if (skipNext !== true) return { ...reading, schedule, skips: [] };
  const pause = reading.pause === null ? {} : asObject(reading.pause);
  const goesOn = pause.by === 'host' ? Number(pause.until ?? pause.since) - 1 : 0;
  const skipped = nextSlot(schedule, Math.max(Number(reading.cursor), goesOn));
  return { ...reading, schedule, skips: [skipOf(schedule, skipped)] };
}

/** Nothing marked the end of a story: those that were over then owe none. */
export function migrateReadingV4(doc: unknown): unknown {
  const reading = asObject(doc);
  return { ...reading, endOwed: null, lastEnd: reading.state === 'finished' ? reading.run : 0 };
}

/** How long a lease was in version 1, in milliseconds. */
const V1_LEASE_MS = 30_000;

function migrateProgressV1(progress: JsonObject, channel: unknown): JsonObject {
  switch (progress.state) {
    case 'owed':
      return { ...progress, doubts: [], because: null };
    case 'claimed':
      return { ...progress, channel, claimedAt: Number(progress.leaseUntil) - V1_LEASE_MS, doubts: [] };
    case 'sent':
      return { ...progress, channel };
    default:
      return progress;
  }
}

/** What is not as it should be throws, and is reported with the key of its document. */
function asObject(value: unknown): JsonObject {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object');
  return value as JsonObject;
}

function asArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('not a list');
  return value;
}
