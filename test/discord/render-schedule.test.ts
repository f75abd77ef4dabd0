// How `/schedule` answers: both clocks, no titles unless asked for, and within Discord's limits.

import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingStatus } from '../../src/app/host/schedule/change.ts';
import type { ReconcileResult } from '../../src/app/host/schedule/reconcile-after-restore.ts';
import type { PreviewView, ShowView } from '../../src/app/host/schedule/show.ts';
import type { Body } from '../../src/discord/body.ts';
import {
  renderChanged,
  renderCleared,
  renderPreview,
  renderResumed,
  renderShow,
} from '../../src/discord/render/schedule.ts';
import { decodeSchedule, encodeSchedule } from '../../src/discord/schedule-codec.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { calendarDays } from '../../src/reading/calendar-days.ts';
import { pauseReading } from '../../src/reading/change-schedule.ts';
import { restoreReading } from '../../src/reading/reconcile.ts';
import { anySchedule } from '../reading/arbitrary-schedule.ts';
import {
  DAILY,
  DAY,
  HOUR,
  MISSING_SEND_PERMISSION,
  readingOf,
  START,
  simulateTick,
  skipNextSlot,
  storyOf,
} from '../reading/simulate.ts';

const SLOT = START + HOUR;
const TEN = storyOf(10);
const unix = (at: number) => Math.floor(at / 1000);

const textsIn = (body: Body) => body.map((part) => ('content' in part ? part.content : '')).join('\n');
const labelsIn = (body: Body) => {
  const parts = body.flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []));
  return parts.map((part) => ('label' in part ? part.label : ''));
};

const NOTHING_WRONG = { owed: null, channel: null, troubles: [], mended: false, unreadable: [] };
const shown = (reading = readingOf({ released: 3 }), extra: Partial<ShowView> = {}): Body =>
  renderShow(strings, { ...readingStatus(reading, TEN, START), ...NOTHING_WRONG, ...extra });

describe('the schedule', () => {
  it('stands in both clocks, with the next scene and the last', () => {
    expect(textsIn(shown())).toBe(
      [
        '**A Story** in <#c1>',
        '3 of 10 scenes out.',
        'Every day at 09:00 in Paris, one scene at a time.',
        `Next: scene 4, Mon 1 March, 09:00 in Paris (<t:${unix(SLOT)}:t> for you).`,
        `Finishes Sun 7 March, 09:00 in Paris (<t:${unix(SLOT + 6 * DAY)}:t> for you).`,
      ].join('\n'),
    );
    expect(labelsIn(shown())).toEqual([]);
  });

  it('has no last scene while more are being written', () => {
    const standing = readingStatus(readingOf(), storyOf(10, 'ongoing'), START);
    const words = textsIn(renderShow(strings, { ...standing, ...NOTHING_WRONG }));
    expect(words).toContain('more are being written');
    expect(words).not.toContain('Last scene');
  });

  it('says what a skip leaves out, with the button to undo it', () => {
    const body = shown(skipNextSlot(readingOf({ released: 3 }), START));
    expect(textsIn(body)).toContain('Skipped: Mon 1 March. The scene moves to the next date.');
    expect(labelsIn(body)).toEqual(['Undo']);
    const two = shown(skipNextSlot(skipNextSlot(readingOf({ released: 3 }), START), START));
    expect(textsIn(two)).toContain('\n- Mon 1 March\n- Tue 2 March\n');
    expect(labelsIn(two)).toEqual(['Undo Mon 1 March', 'Undo Tue 2 March']);
  });

  it('says that it is paused, with the button to resume', () => {
    const body = shown(pauseReading(readingOf(), SLOT + DAY - 9 * HOUR, START));
    expect(textsIn(body)).toContain('Paused until Tue 2 March, 00:00 in Paris');
    expect(labelsIn(body)).toEqual(['Resume']);
  });

  it('says that it was restored, and from when, with the button to resume', () => {
    const body = shown(restoreReading(readingOf({ released: 3 }), START, START + HOUR));
    expect(textsIn(body)).toContain(
      `Paused, since I was restored from a backup of <t:${unix(START)}:f>. \`/schedule resume\` resumes it; I'll first check what's been posted here since.`,
    );
    expect(textsIn(body)).not.toContain('Next:');
    expect(labelsIn(body)).toEqual(['Resume']);
    const over = shown(restoreReading(readingOf({ released: 3, state: 'stopped' }), START, START + HOUR));
    expect(textsIn(over)).not.toContain('restored');
    expect(labelsIn(over)).toEqual([]);
  });

  it('says what stood there after a restore', () => {
    const standing = readingStatus(readingOf({ released: 6 }), TEN, START);
    const words = (found: ReconcileResult['found']) =>
      textsIn(renderResumed(strings, { kind: 'reconciled', found, ...standing })).split('\n')[0];
    expect(words({ first: 4, last: 6 })).toBe(
      'I found scenes 4–6 in <#c1>, posted after the backup. Resuming from there.',
    );
    expect(words(null)).toBe('There is nothing new in <#c1>. Resumed.');
  });

  it('says why it is halted and what to do, once', () => {
    const halted = simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading;
    const channel = {
      id: 'c1',
      name: 'reading',
      fault: MISSING_SEND_PERMISSION,
      missingOptional: [],
      ageRestricted: false,
    };
    const standing = readingStatus(halted, TEN, SLOT + 1);
    const body = renderShow(strings, {
      ...standing,
      owed: { first: 1, last: 1, isParked: true, delay: null },
      channel,
      troubles: [],
      mended: false,
      unreadable: [],
    });
    const words = textsIn(body);
    expect(words.split('please give me **Send Messages** there').length).toBe(2);
    expect(words).toContain('waiting; nothing is lost');
    expect(labelsIn(body)).toEqual(['Try again']);
  });

  it('says what went wrong beside the pages, and what is wanting now', () => {
    const channel = {
      id: 'c1',
      name: 'x',
      fault: null,
      missingOptional: ['Create Public Threads'],
      ageRestricted: false,
    };
    const trouble = { at: START, scene: 3, what: 'thread', fault: MISSING_SEND_PERMISSION } as const;
    const words = textsIn(shown(undefined, { channel, troubles: [trouble] }));
    expect(words).toContain('**Create Public Threads**');
    expect(words).toContain('Scene 3 has no thread');
  });

  it('comes with what was just done', () => {
    const standing = readingStatus(readingOf({ schedule: null }), TEN, START);
    expect(textsIn(renderChanged(strings, 'Done.', standing))).toMatch(/^Done\.\nNo schedule/);
  });

  it('warns where trying again may fail', () => {
    const words = textsIn(
      renderResumed(strings, {
        kind: 'retrying',
        reading: readingOf(),
        scene: 1,
        fault: MISSING_SEND_PERMISSION,
      }),
    );
    // Not on its way as well.
    expect(words).not.toContain('on its way');
    expect(words).toMatch(/please give me \*\*Send Messages\*\* there\. Scene 1 waits for that/);
  });
});

describe('a preview', () => {
  const view = (titles: readonly string[] | null): PreviewView => ({
    ...readingStatus(readingOf(), TEN, START),
    spoilers: titles !== null,
    days: calendarDays(readingOf(), TEN, 'Europe/Paris', 1, START),
    slots: Array.from({ length: 10 }, (_, index) => {
      const scenes = { firstScene: 20 * index + 1, lastScene: 20 * index + 20 };
      return { slot: SLOT + index * DAY, ...scenes, titles };
    }),
  });

  it('offers the titles, and does not have them', () => {
    expect(labelsIn(renderPreview(strings, view(null)).body)).toEqual(['Show spoilers']);
    expect(textsIn(renderPreview(strings, view(null)).body)).toContain(
      '- Scenes 21–40: Tue 2 March, 09:00 in Paris',
    );
  });

  it('fits a message with the longest titles, their markup escaped', () => {
    const titles = Array.from({ length: 20 }, () => `*${'😀_'.repeat(90)}`);
    const { body } = renderPreview(strings, view(titles));
    expect(labelsIn(body)).toEqual([]);
    expect(textsIn(body).length).toBeLessThan(4_000);
    expect(textsIn(body)).toContain('\\*😀\\_');
    expect(() => encodeURIComponent(textsIn(body))).not.toThrow();
  });
});

describe('a schedule in a custom id', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(decodeSchedule(encodeSchedule(schedule))).toEqual(schedule);
      }),
    );
  });

  it.each([
    '',
    '0900/1/s1',
    '0900/1/s1/Europe/Par',
    '0900/1/s1/Paris',
    '2500/1/s1/UTC',
    '900/1/s1/UTC',
    '0900/8/s1/UTC',
    '0900/1/s0/UTC',
  ])('is nothing where nobody here wrote it: %s', (text) => expect(decodeSchedule(text)).toBeNull());

  it('has a button where it fits, and stands in words anyway', () => {
    const reading = readingOf({ schedule: null });
    const standing = readingStatus(reading, TEN, START);
    expect(labelsIn(renderCleared(strings, { ...standing, cleared: DAILY }))).toEqual(['Put it back']);
    const times = Array.from({ length: 24 }, (_, hour) => ({ hour, minute: 30 }));
    const many = renderCleared(strings, { ...standing, cleared: { ...DAILY, times } });
    expect(labelsIn(many)).toEqual([]);
    expect(textsIn(many)).toContain('22:30');
  });
});
