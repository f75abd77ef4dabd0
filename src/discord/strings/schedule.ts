// How `/schedule` is worded: when installments come, why none does, and what a host just changed.

import type { UpcomingInstallment } from '../../reading/forecast.ts';
import type { Trouble } from '../../reading/reading.ts';
import type { Portion, Schedule } from '../../reading/schedule.ts';
import type { Skip } from '../../reading/skips.ts';
import { localDate, localTime } from '../../reading/slots.ts';
import type { CommonStrings } from './common.ts';
import type { InstallmentStrings } from './installments.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

const range = (first: number, last: number) => ({ count: last - first + 1, first, last });

export type ScheduleStrings = ReturnType<typeof scheduleStrings>;

export function scheduleStrings(
  { catalog: { schedule: c }, say }: Wording,
  common: CommonStrings,
  installments: InstallmentStrings,
) {
  /**
   * “Mon 1 March, 09:00 in Paris (〈03:00 for you〉)”: by that clock too, since Discord shows everyone only their own.
   * `now`: a date of another year names it.
   */
  const bothClocks = (at: number, zone: string, now: number) =>
    say(c.both_clocks, {
      date: common.short_day(localDate(at, zone), now),
      time: common.clock(localTime(at, zone)),
      city: common.zone_city(zone),
      at: common.time(at),
    });
  const skipDay = ({ date, time }: Skip, now: number) => {
    const day = common.short_day(date, now);
    return time === null ? day : say(c.skip_at, { day, time: common.clock(time) });
  };
  const scenes = (first: number, last: number) => say(c.scenes, range(first, last));
  const portion = (size: Portion) =>
    size.kind === 'scenes'
      ? say(c.portion.scenes, { count: size.scenes })
      : say(c.portion.minutes, { count: size.minutes });
  const description = ({ times, days, from, zone, portion: size }: Schedule, now: number | null) => {
    const rule = {
      days: common.days(days),
      times: common.list(times.map(common.clock)),
      city: common.zone_city(zone),
      portion: portion(size),
    };
    return from !== null && now !== null && from > localDate(now, zone)
      ? say(c.description_from, { ...rule, date: common.short_day(from, now) })
      : say(c.description, rule);
  };
  const upcoming = ({ slot, firstScene, lastScene }: UpcomingInstallment, zone: string, now: number) => ({
    scenes: scenes(firstScene, lastScene),
    when: bothClocks(slot, zone, now),
  });
  return {
    ...plain(c),
    /** Within a sentence. */
    scenes,
    both_clocks: bothClocks,
    /** As a choice under “How much at a time”. */
    portion_choice: (size: Portion) =>
      size.kind === 'scenes' ? common.scenes(size.scenes) : say(c.reading_minutes, { count: size.minutes }),
    heading: (title: string, channel: string) => say(c.heading, { title, channel: common.channel(channel) }),
    position: (released: number, total: number, ongoing: boolean) =>
      ongoing
        ? say(c.position_ongoing, { scenes: common.scenes(released) })
        : say(c.position, { released, scenes: common.scenes(total) }),
    /** `now`: for a date that it begins with; null for none. */
    description: (schedule: Schedule, now: number | null) => common.capitalise(description(schedule, now)),
    next: (next: UpcomingInstallment, zone: string, now: number) => say(c.next, upcoming(next, zone, now)),
    after: (next: UpcomingInstallment, zone: string, now: number) => say(c.after, upcoming(next, zone, now)),
    skipped: (skips: readonly Skip[], now: number) => {
      const days = skips.map((skip) => skipDay(skip, now));
      return days.length === 1
        ? say(c.skipped, { day: days[0] ?? '' })
        : [c.skipped_several, ...days.map((day) => say(c.skip_row, { day }))].join('\n');
    },
    dropped_skips: (skips: readonly Skip[], now: number) =>
      say(c.dropped_skips, { days: common.list(skips.map((skip) => skipDay(skip, now))) }),
    undo_skip: (skip: Skip, now: number) => say(c.undo_skip, { day: skipDay(skip, now) }),
    finish: (slot: number, zone: string, now: number) => say(c.finish, { when: bothClocks(slot, zone, now) }),
    /** `scheduled`: whether anything comes by itself afterwards. */
    paused: (until: number | null, zone: string, scheduled: boolean, now: number) => {
      if (until !== null) return say(c.paused_until, { when: bothClocks(until, zone, now) });
      return scheduled ? c.paused : c.paused_unscheduled;
    },
    restored_from: (backupAt: number) => say(c.restored_from, { at: common.at(backupAt) }),
    /** Null where the channel held nothing that the backup did not know. */
    reconciled: (found: { readonly first: number; readonly last: number } | null, channelId: string) => {
      const channel = common.channel(channelId);
      return found === null
        ? say(c.nothing_new, { channel })
        : say(c.found_new, { scenes: scenes(found.first, found.last), channel });
    },
    /** `tries`: whether a slot comes. */
    mended: (channel: string, scene: number, tries: boolean) =>
      say(tries ? c.mended_scheduled : c.mended, { channel: common.channel(channel), scene }),
    halted: (tries: boolean) => (tries ? c.halted_scheduled : c.halted),
    on_the_way: (first: number, last: number) => say(c.on_the_way, range(first, last)),
    parked: (first: number, last: number) => say(c.parked, range(first, last)),
    missing_optional: (permissions: readonly string[], channel: string) =>
      installments.fault({ kind: 'missing-permissions', permissions }, common.channel(channel)),
    trouble: ({ at, scene, what }: Trouble) =>
      what === 'closing'
        ? say(c.trouble.closing, { at: common.at(at) })
        : say(c.trouble[what], { scene, at: common.at(at) }),
    preview_line: (
      { slot, firstScene, lastScene }: UpcomingInstallment,
      zone: string,
      now: number,
      titles: string | null,
    ) => {
      const line = say(c.preview_line, {
        ...range(firstScene, lastScene),
        when: bothClocks(slot, zone, now),
      });
      return titles === null ? line : `${line}\n  ${titles}`;
    },
    on_its_way: (first: number, last: number, channel: string) =>
      say(c.on_its_way, { ...range(first, last), channel: common.channel(channel) }),
    split: (scene: number, parts: number, channel: string) =>
      say(c.split, { scene, parts, channel: common.channel(channel) }),
    retrying: (scene: number, channel: string) =>
      say(c.retrying, { scene, channel: common.channel(channel) }),
    posting_again: (scene: number, channel: string) =>
      say(c.posting_again, { scene, channel: common.channel(channel) }),
    kept_as_sent: (scene: number) => say(c.kept_as_sent, { scene }),
    goes_then: (first: number, last: number) => say(c.goes_then, range(first, last)),
    cleared: (was: Schedule, now: number) => say(c.cleared, { was: description(was, now) }),
  };
}
