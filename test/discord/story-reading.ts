// A draft of a reading, and the slot that it would begin with.

import { EVERY_DAY } from '../../src/reading/schedule.ts';
import { aReading } from '../support/a-reading.ts';

export const FIRST = Date.parse('2027-03-02T08:00:00Z');

export const unix = (at: number) => at / 1000;

export const reading = aReading({
  id: '7lieexzx4kxt',
  server: '100',
  channel: '201',
  channelName: 'reading',
  startedBy: '301',
  story: 'one-last-goodbye',
  title: 'One Last Goodbye',
  revision: 'r1',
  state: 'draft',
  released: 8,
  schedule: {
    times: [{ hour: 9, minute: 0 }],
    days: EVERY_DAY,
    from: null,
    zone: 'Europe/Paris',
    portion: { kind: 'scenes', scenes: 1 },
  },
});

export const slot = {
  at: FIRST,
  zone: 'Europe/Paris',
  time: { hour: 9, minute: 0 },
  date: '2027-03-02',
  inDays: 1,
} as const;
