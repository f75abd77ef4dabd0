// Where the readers of a reading are at one moment, as far as everyone may know it: numbers and dates, nobody by name.

import type { Story } from '../story/story.ts';
import { finishingSlot, forecast, type UpcomingInstallment } from './forecast.ts';
import { groupReaders, type ReaderGroup, type ReaderPlace } from './reader-groups.ts';
import type { Reading } from './reading.ts';

export interface ReadersSnapshot {
  /** How many scenes there are. */
  readonly scenes: number;
  readonly released: number;
  /** Whether more scenes are being written. */
  readonly ongoing: boolean;
  /** How many pressed `I've read this` in this run; null where they are too few to say. */
  readonly readers: number | null;
  readonly groups: readonly ReaderGroup[];
  /** The next installments, two at most. */
  readonly upcoming: readonly UpcomingInstallment[];
  /** When the last scene comes, or came (epoch milliseconds); null where nobody can know. */
  readonly finish: number | null;
  /** Whose dates they are. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly takenAt: number;
}

/** How many of the installments to come are named. */
const MAX_UPCOMING = 2;

/** `reading` as it stands at `now` (epoch milliseconds). */
export function readersSnapshot(
  reading: Reading,
  story: Story,
  places: readonly ReaderPlace[],
  now: number,
): ReadersSnapshot {
  const { released, schedule } = reading;
  const scenes = story.scenes.length;
  const groups = groupReaders(places, released, scenes);
  const upcoming: UpcomingInstallment[] = [];
  for (const installment of forecast(reading, story, now)) {
    upcoming.push(installment);
    if (upcoming.length === MAX_UPCOMING) break;
  }
  return {
    ...{ scenes, released, groups, upcoming, takenAt: now },
    ongoing: story.status === 'ongoing',
    readers: groups.length === 0 ? null : places.length,
    finish: finishingSlot(reading, story, now),
    zone: schedule?.zone ?? 'UTC',
  };
}
