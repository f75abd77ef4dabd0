// The shapes of a reading and of a bookmark in one.

import { z } from 'zod';
import { PACES } from '../../reading/bookmark.ts';
import { DISCUSSIONS, MISSED, WHO } from '../../reading/reading.ts';
import {
  array,
  boolean,
  count,
  instant,
  literal,
  minutes,
  object,
  oneOf,
  ordinal,
  text,
  textOrNull,
} from './schema-primitives.ts';

const fault = oneOf('kind', [
  object({ kind: literal('missing-channel') }),
  object({ kind: literal('missing-permissions'), permissions: array(text) }),
  object({ kind: literal('missing-server') }),
  object({ kind: literal('not-age-restricted') }),
  object({ kind: literal('closed-thread'), how: z.enum(['locked', 'archived']) }),
  object({ kind: literal('unknown-outcome'), scene: ordinal, page: ordinal, generation: count }),
  object({ kind: literal('failing'), scene: ordinal }),
  object({ kind: literal('page-not-taken'), scene: ordinal, page: ordinal }),
  object({ kind: literal('refused'), code: z.int(), message: text }),
]);

const hindrance = oneOf('kind', [
  object({ kind: literal('rate-limit'), scope: z.enum(['own', 'shared', 'global']) }),
  object({ kind: literal('server-error'), status: z.int() }),
  object({ kind: literal('timeout') }),
  object({ kind: literal('connection') }),
  object({ kind: literal('queue') }),
  object({ kind: literal('passing') }),
]);

const doubts = array(object({ channel: text, from: instant, to: instant }));

const progress = oneOf('state', [
  object({
    state: literal('owed'),
    attempts: count,
    notBefore: instant,
    doubts,
    because: hindrance.nullable(),
    failingSince: instant.optional(),
  }),
  object({
    state: literal('claimed'),
    attempts: count,
    token: text,
    channel: text,
    claimedAt: instant,
    leaseUntil: instant,
    doubts,
    failingSince: instant.optional(),
  }),
  object({ state: literal('sent'), message: textOrNull, channel: text, at: instant }),
  object({ state: literal('unknown'), attempts: count, notBefore: instant, doubts }),
  object({ state: literal('abandoned') }),
]);
const generation = count;

const installment = object({
  id: text,
  run: ordinal,
  channel: text,
  firstScene: ordinal,
  lastScene: ordinal,
  occasion: oneOf('kind', [
    object({ kind: literal('slot'), slot: instant, late: boolean }),
    object({ kind: literal('host'), user: text }),
    object({ kind: literal('member'), user: text }),
    object({ kind: literal('end') }),
  ]),
  plannedAt: instant,
  deliveries: array(
    oneOf('kind', [
      object({
        kind: literal('page'),
        scene: ordinal,
        page: ordinal,
        lastOfScene: boolean,
        generation,
        progress,
      }),
      object({ kind: literal('closing'), generation, progress }),
      object({ kind: literal('thread'), generation, progress }),
      object({ kind: literal('opening'), generation, progress }),
    ]),
  ),
});

const timeOfDay = object({ hour: z.int().min(0).max(23), minute: z.int().min(0).max(59) });
const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const portion = oneOf('kind', [
  object({ kind: literal('scenes'), scenes: ordinal }),
  object({ kind: literal('minutes'), minutes }),
]);

const schedule = object({
  times: array(timeOfDay).min(1),
  days: oneOf('kind', [
    object({
      kind: literal('weekdays'),
      days: array(literal([1, 2, 3, 4, 5, 6, 7])).min(1),
      everyWeeks: ordinal,
    }),
    object({ kind: literal('interval'), everyDays: z.int().min(2) }),
    object({ kind: literal('month-days'), days: array(z.int().min(1).max(31)).min(1) }),
  ]),
  from: localDate.nullable(),
  zone: text,
  portion,
});

export const reading = object({
  id: text,
  server: text,
  channel: text,
  channelName: text,
  startedBy: text.nullable(),
  story: text,
  title: text,
  revision: text,
  state: z.enum(['draft', 'active', 'stopped', 'finished']),
  run: ordinal,
  released: count,
  policies: object({
    who: z.enum(WHO),
    wait: minutes.nullable(),
    missed: z.enum(MISSED),
    discussion: z.enum(DISCUSSIONS),
    pingRole: textOrNull,
    notify: boolean,
    titles: boolean,
  }),
  schedule: schedule.nullable(),
  cursor: instant,
  served: array(instant),
  skips: array(object({ date: localDate, time: timeOfDay.nullable() })),
  pause: oneOf('by', [
    object({ by: literal('host'), since: instant, until: instant.nullable() }),
    object({ by: literal('fault'), since: instant, fault }),
    object({ by: literal('restored'), since: instant, backupAt: instant }),
  ]).nullable(),
  notice: oneOf('kind', [
    object({ kind: z.enum(['halted', 'mended']), scene: ordinal, fault }),
    object({ kind: literal('restored'), scene: ordinal, backupAt: instant }),
    object({ kind: literal('would-stay'), scene: ordinal, pieces: ordinal }),
    object({ kind: literal('finished'), scene: ordinal }),
  ]).nullable(),
  toldFault: fault.nullable(),
  endOwed: ordinal.nullable(),
  lastEnd: count,
  outbox: array(installment),
  lastByMember: object({ at: instant, minutes }).nullable(),
  lastRequest: textOrNull,
  troubles: array(
    object({ at: instant, scene: ordinal, what: z.enum(['closing', 'thread', 'opening']), fault }),
  ),
  due: instant.nullable(),
  typed: object({
    channel: textOrNull,
    when: textOrNull,
    zone: textOrNull,
    portion: portion.nullable(),
    who: z.enum(WHO).nullable(),
  }).optional(),
  createdAt: instant,
});

export const bookmark = object({
  run: ordinal,
  pace: z.enum(PACES).nullable(),
  read: count,
  offset: count,
  page: count,
  open: count,
  furthest: count,
  marked: array(ordinal),
  visit: object({ at: instant, released: count, before: count.nullable() }).nullable(),
});
