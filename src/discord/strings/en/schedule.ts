// Wording of `/schedule`: when installments come, why none does, and what a host just changed.

import type { UpcomingInstallment } from '../../../reading/forecast.ts';
import type { Trouble } from '../../../reading/reading.ts';
import type { Portion, Schedule } from '../../../reading/schedule.ts';
import type { Skip } from '../../../reading/skips.ts';
import { localDate, localTime } from '../../../reading/slots.ts';
import { common } from './common.ts';
import { installments } from './installments.ts';

/** “Mon 1 March, 09:00 in Paris (〈03:00 for you〉)”; `now`: a date of another year names it. */
const both_clocks = (at: number, zone: string, now: number) =>
  `${formatInZone(at, zone, now)} in ${common.zone_city(zone)} (${common.time(at)} for you)`;

const skip_day = ({ date, time }: Skip, now: number) =>
  time === null ? common.short_day(date, now) : `${common.short_day(date, now)}, ${common.clock(time)}`;

const scenes = (first: number, last: number) =>
  first === last ? `scene ${first}` : `scenes ${first}–${last}`;
const capitalisedScenes = (first: number, last: number) =>
  first === last ? `Scene ${first}` : `Scenes ${first}–${last}`;
const are = (first: number, last: number) => (first === last ? 'is' : 'are');

const portion = (size: Portion) => {
  if (size.kind === 'scenes')
    return size.scenes === 1 ? 'one scene at a time' : `${size.scenes} scenes at a time`;
  return size.minutes === 1
    ? '1 minute of reading at a time'
    : `${size.minutes} minutes of reading at a time`;
};

export const schedule = {
  both_clocks,
  heading: (title: string, channel: string) => `**${title}** in ${common.channel(channel)}`,
  position: (released: number, total: number, ongoing: boolean) =>
    ongoing
      ? `${common.scenes(released)} out; more are being written.`
      : `${released} of ${common.scenes(total)} out.`,
  /** “Every day at 09:00 and 18:00 in Paris, one scene at a time.” `now`: for a date that it begins with; null for none. */
  description: ({ times, days, from, zone, portion: size }: Schedule, now: number | null) => {
    const when = `${common.days(days)} at ${common.list(times.map(common.clock))} in ${common.zone_city(zone)}`;
    const starts =
      from !== null && now !== null && from > localDate(now, zone)
        ? `, from ${common.short_day(from, now)}`
        : '';
    return `${when.charAt(0).toUpperCase()}${when.slice(1)}${starts}, ${portion(size)}.`;
  },
  no_schedule: 'No schedule; `/schedule set` makes one.',
  next: ({ slot, firstScene, lastScene }: UpcomingInstallment, zone: string, now: number) =>
    `Next: ${scenes(firstScene, lastScene)}, ${both_clocks(slot, zone, now)}.`,
  after: ({ slot, firstScene, lastScene }: UpcomingInstallment, zone: string, now: number) =>
    `After that: ${scenes(firstScene, lastScene)}, ${both_clocks(slot, zone, now)}.`,
  skipped: (skips: readonly Skip[], now: number) => {
    const [only, ...more] = skips;
    if (only !== undefined && more.length === 0)
      return `Skipped: ${skip_day(only, now)}. The scene moves to the next date.`;
    return [
      'Skipped, with scenes moving to the dates after:',
      ...skips.map((skip) => `- ${skip_day(skip, now)}`),
    ].join('\n');
  },
  dropped_skips: (skips: readonly Skip[], now: number) =>
    `No longer skipped, since nothing is posted then: ${common.list(skips.map((skip) => skip_day(skip, now)))}.`,
  finish: (slot: number, zone: string, now: number) => `Finishes ${both_clocks(slot, zone, now)}.`,
  /** `scheduled`: whether anything comes by itself afterwards. */
  paused: (until: number | null, zone: string, scheduled: boolean, now: number) => {
    if (until !== null) return `Paused until ${both_clocks(until, zone, now)}.`;
    return scheduled
      ? 'Paused. After `/schedule resume`, scenes come at their times again.'
      : 'Paused. `/schedule resume` ends that.';
  },
  restored_from: (backupAt: number) =>
    `Paused, since I was restored from a backup of ${common.at(backupAt)}. \`/schedule resume\` resumes it; I'll first check what's been posted here since.`,
  /** After that look; null where it found nothing that the backup did not know. */
  reconciled: (found: { readonly first: number; readonly last: number } | null, channel: string) =>
    found === null
      ? `There is nothing new in ${common.channel(channel)}. Resumed.`
      : `I found ${scenes(found.first, found.last)} in ${common.channel(channel)}, posted after the backup. Resuming from there.`,
  /** What halted the reading is in order again; `tries`: whether a slot comes. */
  mended: (channel: string, scene: number, tries: boolean) =>
    `I can post in ${common.channel(channel)} again. ${common.Scene(scene)} comes ${tries ? 'at the next time below' : 'within an hour'}; \`/schedule resume\` posts it now.`,
  halted: (tries: boolean) =>
    tries
      ? 'I try again each time a scene is due; `/schedule resume` tries at once.'
      : 'I try again every hour; `/schedule resume` tries at once.',
  on_the_way: (first: number, last: number) =>
    `${capitalisedScenes(first, last)} ${are(first, last)} on the way.`,
  /** Behind what a host's pause or a missed time held back. */
  parked: (first: number, last: number) =>
    `${capitalisedScenes(first, last)} ${are(first, last)} waiting; nothing is lost.`,
  missing_optional: (permissions: readonly string[], channel: string) =>
    installments.fault({ kind: 'missing-permissions', permissions }, common.channel(channel)),
  trouble: ({ at, scene, what }: Trouble) => {
    const lost = what === 'thread' ? 'has no thread' : 'has a thread without its opening message';
    return `${common.Scene(scene)} ${lost} (${common.at(at)}).`;
  },
  preview_line: (
    { slot, firstScene, lastScene }: UpcomingInstallment,
    zone: string,
    now: number,
    titles: string | null,
  ) =>
    `- ${capitalisedScenes(firstScene, lastScene)}: ${both_clocks(slot, zone, now)}${titles === null ? '' : `\n  ${titles}`}`,
  preview_empty: 'Nothing is planned.',
  show_spoilers: 'Show spoilers',
  on_its_way: (first: number, last: number, channel: string) =>
    `${capitalisedScenes(first, last)} ${are(first, last)} on ${first === last ? 'its' : 'their'} way to ${common.channel(channel)}.`,
  still_paused: 'The story stays paused after that.',
  retrying: (scene: number, channel: string) =>
    `Trying again: ${common.scene(scene)} is on its way to ${common.channel(channel)}.`,
  posting_again: (scene: number, channel: string) =>
    `Posting it again: ${common.scene(scene)} is on its way to ${common.channel(channel)}.`,
  kept_as_sent: (scene: number) => `Good: ${common.scene(scene)} stays as it is, and I go on from there.`,
  still_missing: (what: string) => `That may not work yet. ${what}`,
  set: 'Schedule set.',
  resumed: 'Resumed.',
  unskipped: 'Skip undone.',
  restored: 'Schedule restored.',
  cleared: (was: string) =>
    `Schedule removed; your place is kept. It was: ${was.charAt(0).toLowerCase()}${was.slice(1)} \`/schedule now\` posts the next scene.`,
  restore: 'Put it back',
  undo: 'Undo',
  undo_skip: (skip: Skip, now: number) => `Undo ${skip_day(skip, now)}`,
  resume: 'Resume',
  old_schedule: "I can't read that schedule any more. Set it again with `/schedule set`.",
};

/** In the words of that clock, since Discord shows everyone only their own. */
function formatInZone(at: number, zone: string, now: number): string {
  return `${common.short_day(localDate(at, zone), now)}, ${common.clock(localTime(at, zone))}`;
}
