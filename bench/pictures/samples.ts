// Pictures as large as they come, each another one: a cache has none of them.

import type { CalendarPicture } from '../../src/pictures/calendar.ts';
import type { ReadersPicture } from '../../src/pictures/readers.ts';

/** 500 readers in fifteen groups over 360 scenes. */
export function readersSample(seed: number): ReadersPicture {
  const groups = Array.from({ length: 15 }, (_, index) => ({
    ...{ first: 24 * index + 1, last: 24 * index + 20, along: false },
    readers: 20 + ((seed * 7 + index * 13) % 30),
  }));
  return {
    ...{ kind: 'readers', scenes: 360, released: 240, groups, upcoming: [241, 242] },
    ...{ heading: 'Scene 240 of 360', readers: `${500 + seed} readers` },
    legend: [
      { mark: 'own', text: '320 at their own pace' },
      { mark: 'next', text: 'Tue 1 December: scene 241' },
      { mark: 'next', text: 'Wed 2 December: scene 242' },
      { mark: 'finish', text: 'Finishes Sun 28 March 2027' },
    ],
  };
}

/** Five weeks with scenes on each day. */
export function calendarSample(seed: number): CalendarPicture {
  return {
    ...{ kind: 'calendar', heading: `December ${2027 + seed}` },
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    days: Array.from({ length: 35 }, (_, index) => ({
      ...{ label: String((index % 31) + 1), state: 'post', isToday: index === 3 },
      scenes: `${100 + 3 * index}–${102 + 3 * index}`,
    })),
    legend: [{ mark: 'post', text: 'Scenes of the day' }],
  };
}
