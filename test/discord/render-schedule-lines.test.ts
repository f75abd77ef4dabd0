// What `/schedule show` says of posts that wait or are on their way, and of what was given up.

import { describe, expect, it } from 'vitest';
import { readingStatus } from '../../src/app/host/schedule/change.ts';
import type { ShowView } from '../../src/app/host/schedule/show.ts';
import { renderShow } from '../../src/discord/render/schedule.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import { pauseReading } from '../../src/reading/change-schedule.ts';
import type { Fault } from '../../src/reading/fault.ts';
import {
  HOUR,
  MISSING_SEND_PERMISSION,
  readingOf,
  START,
  simulateTick,
  storyOf,
} from '../reading/simulate.ts';
import { actions, words } from './body-parts.ts';

const s = strings.schedule;
const TEN = storyOf(10);
const SLOT = START + HOUR;
const NOTHING_WRONG = { owed: null, channel: null, troubles: [], mended: false, unreadable: [] };
const show = (extra: object = {}, reading = readingOf({ released: 3 })) =>
  renderShow(strings, { ...readingStatus(reading, TEN, START), ...NOTHING_WRONG, ...extra } as ShowView);
const halted = () => simulateTick(readingOf(), TEN, SLOT, () => 'fault').reading;
const faultIn = (fault: Fault) => strings.installments.fault(fault, strings.channel('c1'));

describe('posts that are owed', () => {
  const owed = (changes: object) => ({
    owed: { first: 4, last: 5, isParked: false, delay: null, ...changes },
  });

  it('are on their way, wait for the next post, or are slowed down', () => {
    expect(words(show(owed({})))).toContain(s.on_the_way(4, 5));
    expect(words(show(owed({ isParked: true })))).toContain(s.parked(4, 5));
    const delay = { by: { kind: 'timeout' }, until: START + HOUR } as const;
    expect(words(show(owed({ delay })))).toContain(strings.installments.delayed(delay.by, delay.until));
    expect(words(show(owed({ isParked: true, delay })))).not.toContain(
      strings.installments.delayed(delay.by, delay.until),
    );
  });

  it('of a halted reading are told with what halted it', () => {
    expect(words(show(owed({ isParked: true }), halted()))).not.toContain(s.parked(4, 5));
  });
});

describe('what stands in the way', () => {
  const channel = { fault: MISSING_SEND_PERMISSION, missingOptional: [] };

  it('is said once: of a halted reading with what halted it', () => {
    expect(words(show({ channel }))).toContain(faultIn(MISSING_SEND_PERMISSION));
    const said = words(show({ channel }, halted())).split(faultIn(MISSING_SEND_PERMISSION)).length - 1;
    expect(said).toBe(1);
    expect(words(show({ channel: { ...channel, fault: null } }))).not.toContain(
      faultIn(MISSING_SEND_PERMISSION),
    );
  });

  it('names permissions that only some things want', () => {
    const missing = words(show({ channel: { fault: null, missingOptional: ['Create Public Threads'] } }));
    expect(missing).toContain(s.missing_optional(['Create Public Threads'], 'c1'));
    expect(words(show({ channel: { fault: null, missingOptional: [] } }))).not.toContain(
      s.missing_optional([], 'c1'),
    );
  });

  it('gives each reason for what was given up once', () => {
    const [first, second] = [
      { kind: 'closed-thread', how: 'locked' },
      { kind: 'closed-thread', how: 'archived' },
    ] as const;
    const troubles = [first, first, second].map((fault, index) => ({
      at: START,
      scene: index + 1,
      what: 'thread',
      fault,
    }));
    const said = words(show({ troubles }));
    for (const trouble of troubles) expect(said).toContain(s.trouble(trouble as never));
    expect(said.split(faultIn(first))).toHaveLength(2);
    expect(said.split(faultIn(second))).toHaveLength(2);
  });
});

describe('the button to go on', () => {
  it('stands under what is paused or halted, and nothing else', () => {
    expect(actions(show())).toEqual([]);
    expect(actions(show({}, pauseReading(readingOf(), null, START)))).toEqual([
      { kind: 'resume-reading', reading: 'r1' },
    ]);
    expect(actions(show({}, halted()))[0]).toEqual({ kind: 'resume-reading', reading: 'r1' });
    expect(actions(show({}, { ...pauseReading(readingOf(), null, START), state: 'stopped' }))).toEqual([]);
  });
});
