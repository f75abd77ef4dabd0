// When a reading's next installment comes, or why none does.

import type { Fault } from '../reading/fault.ts';
import { pagesOwed } from '../reading/installment.ts';
import { isParked } from '../reading/park.ts';
import type { Reading, Who } from '../reading/reading.ts';
import { nextUnskippedSlot } from '../reading/skips.ts';
import { nextSlot } from '../reading/slots.ts';
import type { Story } from '../story/story.ts';

export type NextPost =
  /** `skipped`: the first of the slots before it, which post nothing. */
  | { readonly kind: 'at'; readonly at: number; readonly scene: number; readonly skipped: number | null }
  /** Being posted right now. */
  | { readonly kind: 'on-its-way'; readonly scene: number }
  | { readonly kind: 'paused'; readonly until: number | null; readonly scene: number }
  | { readonly kind: 'halted'; readonly fault: Fault; readonly scene: number }
  /** No schedule: somebody has to post it. */
  | { readonly kind: 'unscheduled'; readonly who: Who; readonly scene: number }
  /** All of an ongoing serial is out. */
  | { readonly kind: 'not-written-yet' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'stopped'; readonly scene: number };

export function nextPost(reading: Reading, story: Story, now: number): NextPost {
  const scene = reading.released + 1;
  const { pause, schedule, policies } = reading;
  if (scene > story.scenes.length)
    return { kind: story.status === 'ongoing' ? 'not-written-yet' : 'finished' };
  if (reading.state !== 'active') return { kind: 'stopped', scene };
  if (pause?.by === 'fault') return { kind: 'halted', fault: pause.fault, scene };
  if (pause?.by === 'restored') return { kind: 'paused', until: null, scene };
  const parked = isParked(reading, now);
  if (pagesOwed(reading.outbox) && !parked) return { kind: 'on-its-way', scene };
  if (pause?.by === 'host' && (pause.until === null || schedule === null))
    return { kind: 'paused', until: pause.until, scene };
  if (schedule === null) return { kind: 'unscheduled', who: policies.who, scene };
  const from =
    pause?.by === 'host' && pause.until !== null
      ? Math.max(now, pause.until - 1)
      : Math.max(reading.cursor, now);
  const first = nextSlot(schedule, from);
  const at = nextUnskippedSlot({ schedule, skips: reading.skips }, from);
  return { kind: 'at', at, scene, skipped: at === first ? null : first };
}
