// A reading to begin tests from: active, before its first scene, on Mondays, Wednesdays and Fridays.

import { NEW_READING, type Reading } from '../../src/reading/reading.ts';

export function aReading(changes: Partial<Reading> = {}): Reading {
  return {
    ...NEW_READING,
    id: 'r1',
    server: '1001',
    channel: '2001',
    channelName: 'reading-room',
    startedBy: '3001',
    story: 'the-hatch',
    title: 'The Hatch',
    revision: 'a1b2',
    state: 'active',
    schedule: {
      times: [{ hour: 9, minute: 0 }],
      days: { kind: 'weekdays', days: [1, 3, 5], everyWeeks: 1 },
      from: null,
      zone: 'Europe/Paris',
      portion: { kind: 'scenes', scenes: 1 },
    },
    cursor: 0,
    due: null,
    createdAt: 0,
    ...changes,
  };
}
