// How pictures are worded: what stands in them, and the same in words beside them.

import type { UpcomingInstallment } from '../../reading/forecast.ts';
import type { ReaderGroup } from '../../reading/reader-groups.ts';
import { localDate } from '../../reading/slots.ts';
import type { CommonStrings } from './common.ts';
import { plain } from './message.ts';
import type { ScheduleStrings } from './schedule.ts';
import type { Wording } from './wording.ts';

export function pictureStrings(
  { catalog: { pictures: c }, say, locale }: Wording,
  common: CommonStrings,
  schedule: ScheduleStrings,
) {
  // As English-speaking readers of many countries read it alike.
  const dates = locale === 'en' ? 'en-GB' : locale;
  const months = new Intl.DateTimeFormat(dates, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(dates, { weekday: 'short', timeZone: 'UTC' });
  const dayAndMonth = new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const day = (at: number, zone: string, now: number) => common.short_day(localDate(at, zone), now);
  const scene = (scene: number, title: string | null) =>
    title === null ? say(c.quote.scene, { scene }) : say(c.quote.scene_titled, { scene, title });
  return {
    ...plain(c),
    cover: (title: string, author: string | null) =>
      author === null ? say(c.cover, { title }) : say(c.cover_by, { title, author }),
    quote: {
      ...plain(c.quote),
      scene,
      question: (scene: number) => say(c.quote.question, { scene }),
      sentences: (first: number, last: number) =>
        say(c.quote.sentences, { count: last - first + 1, first, last }),
      /** `url`: of the post, or null where there is none. */
      attribution: (story: string, place: string, url: string | null) =>
        url === null
          ? say(c.quote.attribution, { story, place })
          : say(c.quote.attribution_linked, { story, place, url }),
      description: (words: string, story: string, place: string) =>
        say(c.quote.description, { words, story, place }),
    },
    /** `of`: null where nobody knows how many there will be. */
    out: (released: number, of: number | null) => {
      if (released === 0) return c.none_out;
      if (of === null) return say(c.scene, { released });
      return released === of ? say(c.all_out, { count: of }) : say(c.scene_of, { released, of });
    },
    readers: (count: number) => say(c.readers, { count }),
    until: (date: string, first: number, last: number, now: number) =>
      say(c.until, { date: common.short_day(date, now), scenes: schedule.scenes(first, last) }),
    along: (count: number) => say(c.along, { count }),
    own: (count: number) => say(c.own, { count }),
    group: ({ first, last, readers, along }: ReaderGroup) =>
      along
        ? say(c.along, { count: readers })
        : say(c.group, { readers, count: last - first + 1, first, last }),
    where: (groups: readonly ReaderGroup[], list: string) =>
      say(c.where, { count: groups.reduce((sum, { readers }) => sum + readers, 0), list }),
    next: ({ slot, firstScene, lastScene }: UpcomingInstallment, zone: string, now: number) =>
      say(c.next, { scenes: schedule.scenes(firstScene, lastScene), date: day(slot, zone, now) }),
    finishes: (at: number, zone: string, now: number) => say(c.finishes, { date: day(at, zone, now) }),
    finished: (at: number, zone: string, now: number) => say(c.finished, { date: day(at, zone, now) }),
    /** “November – December 2026”: of the months of two dates (YYYY-MM-DD). */
    months: (first: string, last: string) => months.formatRange(Date.parse(first), Date.parse(last)),
    /** “Mon”. */
    weekday: (date: string) => weekday.format(Date.parse(date)),
    /** “1 Dec”. */
    day_and_month: (date: string) => dayAndMonth.format(Date.parse(date)),
    /** All of the dates, or the first and the last of a stretch. */
    dates: (word: string, dates: readonly string[]) => say(c.dates, { word, dates: common.list(dates) }),
    stretch: (word: string, first: string, last: string) =>
      say(c.dates, { word, dates: say(c.first_to_last, { first, last }) }),
    readers_description: (facts: readonly string[]) =>
      say(c.readers_description, { facts: facts.join(c.between_facts) }),
    calendar_description: (facts: readonly string[]) =>
      say(c.calendar_description, { facts: facts.join(c.between_facts) }),
  };
}
