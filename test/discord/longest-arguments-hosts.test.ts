// Hosts' views in every language, with the longest that may stand in them: each fits a message of Discord's.

import { describe, expect, it } from 'vitest';
import { readingStatus } from '../../src/app/host/schedule/change.ts';
import { bodyProblems, LIMITS } from '../../src/discord/limits.ts';
import {
  renderCleared,
  renderPreview,
  renderResumed,
  renderShow,
} from '../../src/discord/render/schedule.ts';
import { renderEdits } from '../../src/discord/render/story/edits.ts';
import { renderMoved, renderStopped } from '../../src/discord/render/story/lifecycle.ts';
import { renderSettings } from '../../src/discord/render/story/settings.ts';
import { renderStartCard, renderStarted } from '../../src/discord/render/story/start.ts';
import { renderStartForm } from '../../src/discord/render/story/start-form.ts';
import { stringsFor } from '../../src/discord/strings.ts';
import { LANGUAGES } from '../../src/ports/languages.ts';
import { NEW_SERVER } from '../../src/ports/new-documents.ts';
import type { RoleObstacle } from '../../src/ports/server-roles.ts';
import { calendarDays } from '../../src/reading/calendar-days.ts';
import { storyOf } from '../reading/simulate.ts';
import { aReading } from '../support/a-reading.ts';

const ID = '9'.repeat(20);
const LONG = '_'.repeat(200);
const SCENES = 360;
const NOW = Date.parse('2027-03-01T07:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
/** At every hour, on some weekdays: the longest that a schedule is to say. */
const schedule = {
  times: Array.from({ length: 24 }, (_, hour) => ({ hour, minute: 59 })),
  days: { kind: 'weekdays', days: [1, 2, 4, 5, 7], everyWeeks: 3 },
  from: '2027-03-01',
  zone: 'America/Argentina/ComodRivadavia',
  portion: { kind: 'scenes', scenes: 9 },
} as const;
const names = ['View Channel', 'Send Messages', 'Create Public Threads', 'Send Messages in Threads'];
const optional = [...names, 'Read Message History', 'Attach Files'];
const fault = { kind: 'missing-permissions', permissions: optional } as const;
const channel = { id: ID, name: LONG, fault, missingOptional: optional, ageRestricted: false };
const reading = aReading({
  ...{ id: 'r'.repeat(12), title: LONG, channel: ID, channelName: LONG, server: ID, startedBy: ID },
  ...{ released: 200, schedule },
});
const paused = { ...reading, state: 'paused', pausedUntil: NOW + 9 * DAY } as never;
const story = storyOf(SCENES);
const slot = {
  at: NOW,
  zone: schedule.zone,
  time: { hour: 23, minute: 59 },
  date: '2027-03-01',
  inDays: 300,
};
const refused = { kind: 'refused', code: 50_035, message: '*'.repeat(300) } as const;
const troubles = Array.from(
  { length: 9 },
  () => ({ at: NOW, scene: 200, what: 'opening', fault: refused }) as const,
);
const titles = Array.from({ length: 9 }, () => LONG);
const owed = {
  first: 201,
  last: 209,
  isParked: true,
  delay: { by: { kind: 'server-error', status: 503 }, until: NOW },
} as const;
const obstacles: RoleObstacle[] = [
  { kind: 'permissions', permissions: (1n << 47n) - 1n },
  { kind: 'opens-channel', channel: ID },
  { kind: 'pinged-only' },
];
const server = { ...NEW_SERVER, hostRole: ID, noticesChannel: ID, zone: schedule.zone };
const problems = [
  { kind: 'zone', text: '*'.repeat(60), suggestions: [schedule.zone, schedule.zone, schedule.zone] },
  { kind: 'which-date', text: '*'.repeat(60), dates: ['2027-04-03', '2027-03-04'] },
] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  it('hosts’ messages fit, and labels too', async () => {
    const s = await stringsFor(language);
    const status = readingStatus(reading, story, NOW);
    const show = {
      ...status,
      owed,
      channel,
      troubles,
      mended: false,
      unreadable: Array(5).fill({ id: ID, reason: 'damaged' }),
    };
    const slots = Array.from({ length: 10 }, (_, index) => ({
      ...{ slot: NOW + index * DAY, firstScene: 200 + 9 * index, lastScene: 208 + 9 * index, titles },
    }));
    const days = calendarDays(reading, story, schedule.zone, 1, NOW);
    const card = {
      ...{
        draft: reading,
        scenes: SCENES,
        minutes: 99,
        rating: 'explicit',
        notes: Array(40).fill(LONG),
        channel,
      },
      ...{ first: slot, last: NOW + 900 * DAY, isTaken: true, problems },
      earlier: { id: reading.id, run: 9, scene: 201, state: 'stopped' },
      elsewhere: { channel: ID, scene: 201 },
      looks: ['image', 'table', 'html', 'long'].map((kind) => ({
        kind,
        scenes: Array.from({ length: 90 }, (_, n) => n),
      })),
    };
    const changed = Array.from({ length: 8 }, (_, n) => ({
      scene: 300 + n,
      channel: ID,
      message: ID,
      fits: n % 2 === 0,
    }));
    const report = {
      updated: [1, 2, 3],
      failed: Array.from({ length: 9 }, (_, n) => ({
        scene: n,
        why: { kind: 'publish', channel: ID, outcome: { kind: 'fault', fault } },
      })),
      following: 99,
    };
    const started = {
      kind: 'continued',
      reading,
      scene: 201,
      isPosting: true,
      hasNextScene: true,
      slot,
      missingOptional: optional,
    };
    const bodies = {
      show: renderShow(s, show as never),
      'show paused': renderShow(s, { ...show, ...readingStatus(paused, story, NOW) } as never),
      preview: renderPreview(s, { ...status, spoilers: true, days, slots } as never).body,
      retrying: renderResumed(s, { kind: 'retrying', reading, scene: 201, fault } as never),
      cleared: renderCleared(s, { ...status, cleared: schedule } as never),
      card: renderStartCard(s, card as never),
      'card of a finished story': renderStartCard(s, {
        ...card,
        earlier: { ...card.earlier, state: 'finished' },
      } as never),
      started: renderStarted(s, started as never),
      stopped: renderStopped(s, reading),
      moved: renderMoved(s, {
        kind: 'moved',
        reading,
        from: ID,
        hasOldPosts: true,
        missingOptional: optional,
      }),
      edits: renderEdits(s, { reading, changed, total: 90, page: 2, pages: 3, report } as never),
      ...Object.fromEntries(
        obstacles.map((notGiven) => [
          `settings, ${notGiven.kind}`,
          renderSettings(s, { reading, server, manager: true, notGiven, changed: 'wait' } as never),
        ]),
      ),
    };
    for (const [name, body] of Object.entries(bodies)) expect(bodyProblems(body), name).toEqual([]);
    const form = renderStartForm(s, {
      target: { draft: reading.id },
      title: LONG,
      filled: {
        channel: ID,
        when: '*'.repeat(200),
        zone: schedule.zone,
        portion: { kind: 'minutes', minutes: 999 },
        who: 'hosts',
      },
    });
    expect(form.title.length).toBeLessThanOrEqual(LIMITS.modalTitleChars);
  });
});
