// Schedules of every kind, for properties: zones whose clocks change in odd ways among them.

import fc from 'fast-check';
import type { Schedule } from '../../src/reading/schedule.ts';
import { anyDays } from './slots-reference.ts';

const ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'America/Nuuk', 'Australia/Lord_Howe'];

export const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    rule: anyDays,
    times: fc
      .uniqueArray(fc.integer({ min: 0, max: 24 * 60 - 1 }), { minLength: 1, maxLength: 4 })
      .map((all) => all.sort((a, b) => a - b).map((at) => ({ hour: Math.floor(at / 60), minute: at % 60 }))),
    zone: fc.constantFrom(...ZONES),
    portion: fc.oneof(
      fc.record({ kind: fc.constant('scenes' as const), scenes: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('minutes' as const), minutes: fc.integer({ min: 1, max: 9 }) }),
    ),
  })
  .map(({ rule, ...rest }) => ({ ...rest, ...rule }));
