// Wording of `/story`: starting, going on, stopping, moving, settings, edits.

import type { Setting } from '../../../app/host/reading/settings.ts';
import type { SlotView } from '../../../app/host/reading/start-card.ts';
import type { RoleObstacle } from '../../../ports/server-roles.ts';
import type { Missed, Who } from '../../../reading/reading.ts';
import type { Portion, Schedule } from '../../../reading/schedule.ts';
import type { Rating } from '../../../story/story.ts';
import { common } from './common.ts';
import { installments } from './installments.ts';
import { storyLabels } from './story-labels.ts';

const RATING_LABELS: Record<Rating, string> = {
  everyone: 'For everyone.',
  teen: 'For teens and up.',
  mature: 'For adults.',
  explicit: 'For adults, explicit.',
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** “today”, “tomorrow”, “Monday, March 1”; a date of another year names it. */
function day({ inDays, date }: SlotView): string {
  if (inDays === 0) return 'today';
  if (inDays === 1) return 'tomorrow';
  const today = new Date(Date.parse(date) - inDays * DAY_MS).toISOString();
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const shape = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC', ...year } as const;
  return new Intl.DateTimeFormat('en', shape).format(Date.parse(date));
}

/** “tomorrow, 09:00 in Paris (〈03:00 for you〉)”. */
function slot(view: SlotView): string {
  const there = `${common.clock(view.time)} in ${common.zone_city(view.zone)}`;
  return `${day(view)}, ${there} (${common.time(view.at)} for you)`;
}

function portionSuffix(portion: Portion): string {
  if (portion.kind === 'minutes') return `, ${common.minutes(portion.minutes)} of reading at a time`;
  return portion.scenes === 1 ? '' : `, ${portion.scenes} scenes at a time`;
}

const start = {
  /** `scenes`: null for an ongoing serial, of which nobody knows how many there will be. */
  about: (title: string, channel: string, scenes: number | null, minutes: number) =>
    scenes === null
      ? `**${title}** in ${common.channel(channel)}: still being written, ${common.minutes(minutes)} a scene.`
      : `**${title}** in ${common.channel(channel)}: ${common.scenes(scenes)}, ${common.minutes(minutes)} each.`,
  first: (view: SlotView) => `First: ${slot(view)}.`,
  last: (at: number) => `Last: ${common.date(at)}.`,
  times: ({ times, days, portion }: Schedule) =>
    `Scenes are posted ${common.days(days)} at ${common.list(times.map(common.clock))}${portionSuffix(portion)}.`,
  who: (who: Who, scheduled: boolean) => {
    if (who === 'schedule') return 'Nobody posts in between.';
    const hosts = who === 'hosts' ? 'Hosts' : 'Members';
    return scheduled
      ? `${hosts} can post the next scene early, with \`/next\`.`
      : `${hosts} post the next scene with \`/next\`.`;
  },
  rating: (rating: Rating) => RATING_LABELS[rating],
  /** With semicolons: a note may hold a comma. */
  notes: (notes: readonly string[]) => `Content notes: ${notes.join('; ')}.`,
  /** Not in the way, but the posts would lack something. */
  missing_optional: (permissions: readonly string[], channel: string) =>
    `To do everything in ${common.channel(channel)} I also need ${common.list(permissions.map((name) => `**${name}**`))} there.`,
  press_afterwards: 'Then press a button here.',
  wrong: (count: number) =>
    count === 1 ? 'Nothing was changed:' : 'Nothing was changed, for these reasons:',
  stopped_before: (scene: number) =>
    `It was stopped here before scene ${scene}. **Continue** keeps everyone's place. **Start over** begins at scene 1: anyone reading along with the channel goes back too; anyone at their own pace keeps their place.`,
  stopped_elsewhere: (channel: string, scene: number) =>
    `It was stopped in ${common.channel(channel)} before scene ${scene}. This starts it anew; to go on with that one, name ${common.channel(channel)} in \`/story start\`.`,
  read_before:
    'It is finished here. **Start over** begins at scene 1: anyone reading along with the channel goes back too; anyone at their own pace keeps their place.',
  now: 'Start now',
  at: (view: SlotView) => `Start at ${common.clock(view.time)}`,
  change: 'Change',
  continue_at: (scene: number) => `Continue at scene ${scene}`,
  start_over: 'Start over',
};

const form = {
  title: 'Change before starting',
  channel: 'Channel',
  times: 'Times of day',
  times_hint: 'Such as 09:00, 18:00. Empty: somebody posts each scene',
  days: 'Days',
  days_hint: 'Such as daily, weekdays, or mon, wed, fri',
  zone: 'Time zone',
  zone_hint: 'A city will do, such as Paris',
  who: 'Who may post the next scene',
};

const started = {
  started: (title: string, channel: string) => `**${title}** has started in ${common.channel(channel)}.`,
  continued: (title: string, channel: string) => `**${title}** goes on in ${common.channel(channel)}.`,
  over: (title: string, channel: string) => `**${title}** starts over in ${common.channel(channel)}.`,
  posting: (scene: number) => `Scene ${scene} is on its way.`,
  next: (scene: number, view: SlotView) => `Scene ${scene} comes ${slot(view)}.`,
  after: (view: SlotView) => `The next post comes ${slot(view)}.`,
  posted: (scene: number, who: Who) =>
    `${common.Scene(scene)} comes when a ${who === 'members' ? 'member' : 'host'} posts it with \`/next\`.`,
  by_hand: (who: Who) => `After that, ${who === 'members' ? 'members' : 'hosts'} post with \`/next\`.`,
};

const WHO: Record<Who, string> = {
  hosts: 'Hosts',
  members: 'Members and hosts',
  schedule: 'Nobody, only the schedule',
};
const MISSED: Record<Missed, string> = {
  one: 'Post one late, then go on',
  skip: 'Wait for the next time',
};

const CHOOSE_AGAIN = 'take the role out here, and choose it again.';
/** What hosts do so that `Notify me` gives a role after all. */
const REMEDIES: Record<RoleObstacle['kind'], string> = {
  gone: ' Choose another.',
  managed: ' Choose another, if it should.',
  'host-role': ' Choose another, if it should.',
  permissions: ` If it should: take that off the role in **Server Settings › Roles**, then ${CHOOSE_AGAIN}`,
  'opens-channel': ` If it should: take the role out of that channel's permissions, then ${CHOOSE_AGAIN}`,
  'above-bot': ` If it should: put my role above it in **Server Settings › Roles**, then ${CHOOSE_AGAIN}`,
  'pinged-only': ` If it should: whoever has **Manage Roles**, and a role above it, can ${CHOOSE_AGAIN}`,
};

const settings = {
  heading: (title: string, channel: string) => `### ${title}\n-# in ${common.channel(channel)}`,
  server: '### This server',
  names: {
    who: 'Who may post the next scene',
    wait: "Cooldown between members' posts",
    missed: "When I was offline at a post's time",
    discussion: 'Discussion',
    titles: 'Scene titles over the posts',
    ping: 'Role to ping with each post',
    host: 'Host role',
    notices: 'Channel for notices to the hosts',
  } satisfies Record<Setting, string>,
  hints: {
    ping: 'Members get it by pressing `Notify me`. That takes **Manage Roles**, and my own role above it.',
    host: 'Anyone with this role can press the host buttons. To let them type my commands too, open **Server Settings › Integrations**, choose me, and allow the role `/story`, `/schedule` and `/library`.',
    notices: 'If none is chosen, I message whoever started the story.',
  },
  /** Under the ping role, in place of what `Notify me` does; `role`: a mention. */
  pinged_only: (role: string, why: RoleObstacle) =>
    `Posts ping ${role}. ${installments.not_given(role, why)}${REMEDIES[why.kind]}`,
  who: WHO,
  wait: (minutes: number | null) => {
    if (minutes === null) return 'As long as the scene takes to read';
    if (minutes === 0) return 'No wait';
    if (minutes < 60) return `${minutes} minutes`;
    return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
  },
  missed: MISSED,
  discussion: { thread: 'A thread for each post', none: 'No threads' },
  titles: { shown: 'Shown', hidden: 'Hidden' },
  none: 'None',
  now: (what: string, is: string) => `${what}: now ${is}.`,
  no_one: 'none',
};

const edits = {
  none: (title: string) => `Nothing has changed: what I posted of **${title}** is as it stands in the story.`,
  one: (scene: number) => `Scene ${scene} has changed since I posted it.`,
  see: (url: string) => `-# ${common.link('See the post', url)}`,
  several: (count: number) => `${common.scenes(count)} have changed since I posted them:`,
  row: (scene: number, url: string) => `- ${common.link(`Scene ${scene}`, url)}`,
  too_long: "its new text doesn't fit the messages of the old one, so I can't update it in place",
  page: (page: number, pages: number) => `-# page ${page} of ${pages}`,
  update: 'Update the post',
  update_one: (scene: number) => `Update scene ${scene}`,
  update_all: (count: number) => `Update all ${count}`,
  before: 'Back',
  after: 'Next',
  updated: (scenes: readonly number[]) => `Updated: ${sceneList(scenes)}.`,
  failed: (scene: number, why: string) => `I couldn't update scene ${scene}: ${why}`,
  does_not_fit: "its new text doesn't fit the messages of the old one. Nothing was changed.",
  busy: "Discord didn't answer. Please try again in a minute.",
  following: (count: number) =>
    `${count === 1 ? '1 more scene is' : `${count} more scenes are`} being updated now. \`/story edits\` shows what is left.`,
};

function sceneList(scenes: readonly number[]): string {
  return `${scenes.length === 1 ? 'scene' : 'scenes'} ${common.list(scenes.map(String))}`;
}

export const story = {
  rating: (rating: Rating) => RATING_LABELS[rating],
  labels: storyLabels,
  start,
  form,
  begun: started,
  settings,
  edits,
  stopped: (title: string, channel: string, released: number) => {
    const after = released === 0 ? 'before scene 1' : `after scene ${released}`;
    return `**${title}** in ${common.channel(channel)} is stopped ${after}. Nothing is lost: bookmarks, schedule and settings stay. \`/story start\` there goes on with it.`;
  },
  moved: (channel: string, scene: number) => {
    const at = scene === 0 ? 'still before scene 1' : `still at scene ${scene}`;
    return `Now in ${common.channel(channel)}, ${at}. Everyone keeps their place.`;
  },
  remove_posts: (channel: string) => `Remove my posts in ${common.channel(channel)}?`,
  remove: 'Remove',
  leave: 'Leave',
  removing: (channel: string, scenes: number) =>
    scenes === 0
      ? `There is nothing to remove in ${common.channel(channel)}.`
      : `I'm removing my posts in ${common.channel(channel)}: ${common.scenes(scenes)}. That can take a while. Posts whose thread has replies stay.`,
};
