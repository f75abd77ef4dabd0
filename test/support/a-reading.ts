// A reading to begin tests from: active, before its first scene, on Mondays, Wednesdays and Fridays.

import { DEFAULT_POLICIES, type Reading } from '../../src/reading/reading.ts';

export function aReading(changes: Partial<Reading> = {}): Reading {
  return {
    id: 'r1',
    server: '1001',
    channel: '2001',
    channelName: 'reading-room',
    startedBy: '3001',
    story: 'the-hatch',
    title: 'The Hatch',
    revision: 'a1b2',
    state: 'active',
    run: 1,
    released: 0,
    policies: DEFAULT_POLICIES,
    schedule: {
      times: [{ hour: 9, minute: 0 }],
      days: { kind: 'weekdays', days: [1, 3, 5], everyWeeks: 1 },
      from: null,
      zone: 'Europe/Paris',
      portion: { kind: 'scenes', scenes: 1 },
    },
    cursor: 0,
    served: [],
    skips: [],
    pause: null,
    notice: null,
    toldFault: null,
    endOwed: null,
    lastEnd: 0,
    outbox: [],
    lastByMember: null,
    lastRequest: null,
    troubles: [],
    due: null,
    createdAt: 0,
    ...changes,
  };
}
