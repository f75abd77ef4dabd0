// Wording of `/schedule`: when installments come, why none does, and what a host just changed.

import type { UpcomingInstallment } from '../../../reading/forecast.ts';
import type { Trouble } from '../../../reading/reading.ts';
import type { Portion, Schedule } from '../../../reading/schedule.ts';
import { common } from './common.ts';
import { installments } from './installments.ts';

/** “Mon 1 March, 09:00 in Paris (〈03:00 for you〉)”. */
const both_clocks = (at: number, zone: string) =>
  `${formatInZone(at, zone)} in ${common.zone_city(zone)} (${common.at(at)} for you)`;

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
  /** “Every day at 09:00 and 18:00 in Paris, one scene at a time.” */
  description: ({ times, days, zone, portion: size }: Schedule) => {
    const when = `${common.days(days)} at ${common.list(times.map(common.clock))} in ${common.zone_city(zone)}`;
    return `${when.charAt(0).toUpperCase()}${when.slice(1)}, ${portion(size)}.`;
  },
  no_schedule: 'No schedule; `/schedule set` makes one.',
  next: ({ slot, firstScene, lastScene }: UpcomingInstallment, zone: string) =>
    `Next: ${scenes(firstScene, lastScene)}, ${both_clocks(slot, zone)}.`,
  after: ({ slot, firstScene, lastScene }: UpcomingInstallment, zone: string) =>
    `After that: ${scenes(firstScene, lastScene)}, ${both_clocks(slot, zone)}.`,
  skipped: (slot: number, zone: string) =>
    `Skipped: ${both_clocks(slot, zone)}. The scene moves to the next date.`,
  finish: (slot: number, zone: string) => `Finishes ${both_clocks(slot, zone)}.`,
  /** `scheduled`: whether anything comes by itself afterwards. */
  paused: (until: number | null, zone: string, scheduled: boolean) => {
    if (until !== null) return `Paused until ${both_clocks(until, zone)}.`;
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
  preview_line: ({ slot, firstScene, lastScene }: UpcomingInstallment, zone: string, titles: string | null) =>
    `- ${capitalisedScenes(firstScene, lastScene)}: ${both_clocks(slot, zone)}${titles === null ? '' : `\n  ${titles}`}`,
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
  skip: 'Next post skipped.',
  unskipped: 'Skip undone.',
  restored: 'Schedule restored.',
  cleared: (was: string) =>
    `Schedule removed; your place is kept. It was: ${was.charAt(0).toLowerCase()}${was.slice(1)} \`/schedule now\` posts the next scene.`,
  restore: 'Put it back',
  undo: 'Undo',
  resume: 'Resume',
  old_schedule: "I can't read that schedule any more. Set it again with `/schedule set`.",
};

/** In the words of that clock, since Discord shows everyone only their own. */
function formatInZone(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.weekday} ${part.day} ${part.month}, ${part.hour}:${part.minute}`;
}
