// How the start of a reading is worded: the card before anything is posted, and what is said once it has begun.

import type { SlotView } from '../../app/host/reading/start-card.ts';
import { DAY_MS } from '../../reading/durations.ts';
import type { Who } from '../../reading/reading.ts';
import type { Schedule } from '../../reading/schedule.ts';
import type { Rating } from '../../story/story.ts';
import type { CommonStrings } from './common.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

/** How many scenes are named that will not look right. */
const MAX_SCENES_NAMED = 5;

type FormatSlot = (view: SlotView) => string;

/** “tomorrow, 09:00 in Paris (〈03:00 for you〉)”. */
export function slotStrings(
  { catalog: { story: s }, say, locale }: Wording,
  common: CommonStrings,
): FormatSlot {
  /** “today”, “tomorrow”, “Monday, March 1”; a date of another year names it. */
  const day = ({ inDays, date }: SlotView): string => {
    if (inDays === 0) return s.today;
    if (inDays === 1) return s.tomorrow;
    const today = new Date(Date.parse(date) - inDays * DAY_MS).toISOString();
    const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
    const shape = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC', ...year } as const;
    return new Intl.DateTimeFormat(locale, shape).format(Date.parse(date));
  };
  return (view) =>
    say(s.slot, {
      day: day(view),
      time: common.clock(view.time),
      city: common.zone_city(view.zone),
      at: common.time(view.at),
    });
}

export function startStrings({ catalog, say }: Wording, common: CommonStrings, slot: FormatSlot) {
  const s = catalog.story.start;
  return {
    ...plain(s),
    /** `scenes`: null for an ongoing serial, of which nobody knows how many there will be. */
    about: (title: string, channelId: string, scenes: number | null, minutesEach: number) => {
      const about = { title, channel: common.channel(channelId), minutes: common.minutes(minutesEach) };
      return scenes === null
        ? say(s.about_ongoing, about)
        : say(s.about, { ...about, scenes: common.scenes(scenes) });
    },
    looks: (kind: keyof typeof s.looks, scenes: readonly number[]) => {
      const named = scenes.slice(0, MAX_SCENES_NAMED).map(String);
      const all = scenes.length > named.length ? [...named, '…'] : named;
      return say(s.looks[kind], { count: scenes.length, scenes: common.list(all) });
    },
    yes_at: (view: SlotView) => say(s.yes_at, { time: common.clock(view.time) }),
    first: (view: SlotView) => say(s.first, { slot: slot(view) }),
    last: (at: number) => say(s.last, { date: common.date(at) }),
    times: ({ times, days, portion }: Schedule) => {
      const when = { days: common.days(days), times: common.list(times.map(common.clock)) };
      if (portion.kind === 'minutes')
        return say(s.times_minutes, { ...when, minutes: common.minutes(portion.minutes) });
      return portion.scenes === 1
        ? say(s.times, when)
        : say(s.times_scenes, { ...when, scenes: portion.scenes });
    },
    who: (who: Who, scheduled: boolean) => (scheduled ? s.who_early : s.who)[who],
    rating: (rating: Rating) => catalog.story.rating[rating],
    notes: (notes: readonly string[]) => say(s.notes, { notes: notes.join('; ') }),
    missing_optional: (permissions: readonly string[], channel: string) =>
      say(s.missing_optional, {
        channel: common.channel(channel),
        permissions: common.permissions(permissions),
      }),
    wrong: (count: number) => say(s.wrong, { count }),
    stopped_before: (scene: number) => say(s.stopped_before, { scene }),
    stopped_elsewhere: (channel: string, scene: number) =>
      say(s.stopped_elsewhere, { channel: common.channel(channel), scene }),
    at: (view: SlotView) => say(s.at, { time: common.clock(view.time) }),
    continue_at: (scene: number) => say(s.continue_at, { scene }),
  };
}

export function begunStrings({ catalog, say }: Wording, common: CommonStrings, slot: FormatSlot) {
  const b = catalog.story.begun;
  const where = (title: string, channel: string) => ({ title, channel: common.channel(channel) });
  return {
    started: (title: string, channel: string) => say(b.started, where(title, channel)),
    continued: (title: string, channel: string) => say(b.continued, where(title, channel)),
    over: (title: string, channel: string) => say(b.over, where(title, channel)),
    posting: (scene: number) => say(b.posting, { scene }),
    next: (scene: number, view: SlotView) => say(b.next, { scene, slot: slot(view) }),
    after: (view: SlotView) => say(b.after, { slot: slot(view) }),
    posted: (scene: number, who: Who) =>
      say(who === 'members' ? b.posted_by_members : b.posted_by_hosts, { scene }),
    by_hand: (who: Who) => (who === 'members' ? b.by_hand_members : b.by_hand_hosts),
  };
}
