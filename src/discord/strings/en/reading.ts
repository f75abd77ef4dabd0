// Wording of what members see: reading, looking up, progress.

import type { CaughtUp } from '../../../app/member/read-view.ts';
import type { NextPost } from '../../../app/next-post.ts';
import type { Gate } from '../../../reading/gate.ts';
import type { Place } from '../../../reading/place.ts';
import type { Who } from '../../../reading/reading.ts';
import type { CodexKind, Rating } from '../../../story/story.ts';
import { common } from './common.ts';
import { askPlace, placeInWords } from './place.ts';

export const reading = {
  page_heading: (scene: number, title: string | null) =>
    title === null ? `### ${common.Scene(scene)}` : `### ${scene} · ${title}`,
  page_line: (
    story: string,
    scene: number,
    of: number | null,
    page: number,
    pages: number,
    minutes: number,
  ) => {
    const where = of === null ? common.scene(scene) : `${common.scene(scene)} of ${of}`;
    const leaf = pages === 1 ? '' : ` · page ${page} of ${pages}`;
    return `-# ${story} · ${where}${leaf} · ${common.minutes(minutes)}`;
  },
  pace_line: (pace: 'channel' | 'own') => `-# ${youRead(pace)}`,
  /** Under a page further back than they are. */
  place_elsewhere: (place: Place, of: number | null) => `-# ${placeInWords(place, of)}`,
  /** Under a page read before they have said how far they have read. */
  place_unknown: "-# Reading this doesn't change how far you've read.",
  place: placeInWords,
  back: 'Back',
  next: 'Next',
  done: 'Done',
  more: 'More',
  next_scene: (scene: number) => `Scene ${scene}`,
  previous_scene: (scene: number) => `Back to scene ${scene}`,
  mark_read: "I've read this",
  set_place: 'Set my place here',
  ask_place: askPlace,
  /** `leavesChannel`: the scene is not out in the channel. */
  confirm_jump: ({ read, page }: Place, to: number, leavesChannel: boolean) => {
    const from = read + (page > 0 ? 1 : 0);
    const move =
      from === 0
        ? `This moves your place to scene ${to}`
        : `This moves your place from scene ${from} to ${to}`;
    if (!leavesChannel) return `${move}, and I'll answer up to there.`;
    return `Scene ${to} isn't out in the channel yet, so you'd read at your own pace from now on, and I'd answer up to where you've read.`;
  },
  move_it: 'Move it',
  /** For somebody who has read all there is for them now: where they stand, and what comes next. */
  caught_up: ({ place, end, pace, next, mayPostAt, reading: { released, channel } }: CaughtUp): string => {
    const post = mayPostAt === null ? '' : ` You can post it yourself ${common.from_now(mayPostAt)}.`;
    const comes = `${reading.next_post(next)}${post}`;
    const read = place.extent.scenes;
    const isAhead = pace === 'own' && read > released;
    if (end === 'story')
      return isAhead ? `${LAST_SCENE_READ} ${channelPosition(channel, released)}` : LAST_SCENE_READ;
    if (end === 'written') return `You've read all that is written so far. ${comes}`;
    if (isAhead) return `${placeInWords(place, null)} ${channelPosition(channel, released)} ${comes}`;
    if (released === 0) return `${channelPosition(channel, released)} ${comes}`;
    return `${pace === 'own' ? `You're caught up with ${common.channel(channel)}.` : "You're all caught up."} ${comes}`;
  },
  read_on: (scene: number, pace: 'channel' | 'own') =>
    pace === 'own' ? `Read scene ${scene}` : `Read scene ${scene} now, at my own pace`,
  marked: {
    done: (scene: number) => `Noted: you've read scene ${scene}.`,
    already: (scene: number) => `You've already told me that you've read scene ${scene}.`,
    /** How many others have marked it. */
    others: (count: number) =>
      count === 0
        ? "You're the first."
        : count === 1
          ? 'So has one other reader.'
          : `So have ${count} other readers.`,
    ask_move: (scene: number) => `Shall I move your place to the end of scene ${scene} too?`,
    move: 'Move it',
    undo: 'Not yet',
    undone: (scene: number) => `All right: scene ${scene} no longer counts as read.`,
  },
  /** When the next installment comes, as a sentence. */
  next_post: (next: NextPost): string => {
    switch (next.kind) {
      case 'at':
        return next.skipped === null
          ? `Scene ${next.scene} comes ${common.from_now(next.at)}.`
          : `The next post is skipped; scene ${next.scene} comes ${common.from_now(next.at)}.`;
      case 'on-its-way':
        return `Scene ${next.scene} is on its way.`;
      case 'paused':
        return next.until === null
          ? `The story is paused; scene ${next.scene} comes when a host resumes it.`
          : `The story is paused until ${common.date(next.until)}; scene ${next.scene} comes after that.`;
      case 'halted':
        return `I can't post scene ${next.scene} right now; the hosts know why.`;
      case 'unscheduled':
        return next.who === 'members'
          ? `Scene ${next.scene} comes when somebody posts it with \`/next\`.`
          : `Scene ${next.scene} comes when a host posts it.`;
      case 'not-written-yet':
        return "The next scene isn't written yet; it comes when it is.";
      case 'finished':
        return 'The story is over.';
      case 'stopped':
        return `The story is stopped before scene ${next.scene}; a host can start it again.`;
    }
  },
  /** `at`: when it would come by itself, or null. */
  ask_post: (scene: number, minutes: number, channel: string, at: number | null) => {
    const otherwise = at === null ? '' : ` Otherwise it comes ${common.from_now(at)}.`;
    return `Post scene ${scene} in ${common.channel(channel)} for everyone? It takes ${common.minutes(minutes)} to read.${otherwise}`;
  },
  post_it: (scene: number) => `Post scene ${scene}`,
  posting: (scene: number, channel: string) => `Scene ${scene} is on its way to ${common.channel(channel)}.`,
  notify_on: (role: string) => `You now have ${common.role(role)}, and I'll ping you with each new scene.`,
  notify_off: (role: string) => `I took ${common.role(role)} back; no more pings.`,
  complete_scene: (scene: number, title: string | null) =>
    title === null ? `Scene ${scene}` : `${scene} · ${title}`,
  lookup: {
    kind: {
      person: 'Character',
      group: 'Group',
      place: 'Place',
      creature: 'Creature',
      power: 'Power',
      thing: 'Thing',
      event: 'Event',
      term: 'Term',
    } satisfies Record<CodexKind, string>,
    heading: (name: string) => `### ${name}`,
    also: (kind: string, aliases: readonly string[]) =>
      aliases.length === 0 ? `-# ${kind}` : `-# ${kind} · also ${common.list(aliases)}`,
    first: (scene: number, url: string | null, gate: Gate) =>
      `-# First in ${url === null ? `scene ${scene}` : common.link(`scene ${scene}`, url)}. ${capitalise(common.gate(gate))}.`,
    /** `corrected`: the words that were searched in place of misspelled ones. */
    passages_heading: (query: string, gate: Gate, fits: boolean, corrected: readonly string[]) => {
      const place = fits ? capitalise(common.gate(gate)) : `The closest ${common.gate(gate)}`;
      const instead =
        corrected.length === 0
          ? ''
          : ` Showing results for ${common.list(corrected.map((word) => `“${word}”`))}.`;
      return `### “${query}”\n-# ${place}.${instead}`;
    },
    other_command: {
      about: '`/about` says whose story it is, and what it is about.',
      catchup: "`/catchup` shows what you've missed.",
      recap: '`/recap` tells what has happened so far.',
    },
    highlighted: (sentence: string) => `**${sentence}**`,
    /** One passage, and where it stands. */
    passage: (text: string, scene: number, title: string | null, url: string | null) => {
      const name = title === null ? common.scene(scene) : `${common.scene(scene)} · ${title}`;
      return `> ${text}\n-# ${url === null ? capitalise(name) : common.link(capitalise(name), url)}\n`;
    },
    quote: (sentence: string, scene: number) => `> ${sentence}\n-# scene ${scene}`,
    left_out: (facts: number) =>
      facts === 1 ? '-# One earlier note is left out.' : `-# ${facts} earlier notes are left out.`,
    nothing: (query: string, gate: Gate) =>
      gate.scene === 0 && gate.page === null
        ? nothingRead(gate, query)
        : `Nothing about “${query}” ${common.gate(gate)}.`,
    not_shared: 'So this stays between us.',
    names: (names: number) =>
      names === 1 ? '-# Or look up this name:' : '-# Or look up one of these names:',
    nearest: (names: number) => (names === 1 ? 'Did you mean this?' : 'Did you mean one of these?'),
  },
  progress: {
    channel: (channel: string, story: string, released: number, of: number | null) =>
      released === 0
        ? `**${story}** hasn't begun yet in ${common.channel(channel)}.`
        : `**${story}** in ${common.channel(channel)}: scene ${released}${of === null ? '' : ` of ${of}`}.`,
    /** They have not said how far they have read. */
    unknown: "I don't know yet how far you've read.",
    along: 'You read along with the channel.',
    along_ahead: (scene: number) =>
      `You read along with the channel, and have been as far as scene ${scene}.`,
    /** In words, which a screen reader reads. */
    share: (ratio: number, minutesLeft: number) =>
      minutesLeft === 0
        ? 'That is all of it.'
        : `${Math.floor(ratio * 100)}% of it, ${common.minutes(minutesLeft)} left.`,
    /** Of a serial nobody knows the end of. */
    written: (minutesLeft: number) =>
      minutesLeft === 0
        ? 'That is all that is written so far.'
        : `${capitalise(common.minutes(minutesLeft))} left of what is written so far.`,
  },
  about: {
    heading: (title: string, author: string | null) =>
      author === null ? `### ${title}` : `### ${title}\nby ${author}`,
    source: (title: string, author: string | null) =>
      author === null ? `After “${title}”.` : `After “${title}” by ${author}.`,
    rating: (rating: Rating) => {
      const words = {
        everyone: 'for everyone',
        teen: 'for teens and up',
        mature: 'for adults',
        explicit: 'for adults, explicit',
      };
      return `Rating: ${words[rating]}.`;
    },
    length: (scenes: number, minutes: number, ongoing: boolean) =>
      `${ongoing ? `${common.scenes(scenes)} so far` : common.scenes(scenes)}, ${common.minutes(minutes)} each.`,
    notes: (notes: readonly string[]) => `Content notes: ${notes.join('; ')}.`,
    no_notes: 'No content notes.',
    /** `rule`: the schedule in words, or null. */
    how: (channel: string, rule: string | null, who: Who) => {
      const read = `Read in ${common.channel(channel)}.`;
      if (rule === null) return `${read} ${WHO_POSTS[who]}`;
      return `${read} ${rule} ${WHO_POSTS_SOONER[who]}`.trim();
    },
    over: (channel: string) => `Finished in ${common.channel(channel)}; \`/read\` still opens it.`,
  },
};

const WHO_POSTS: Record<Who, string> = {
  hosts: 'Hosts post the next scene.',
  members: 'Anyone may post the next scene with `/next`.',
  schedule: 'Scenes come only by the schedule.',
};
const WHO_POSTS_SOONER: Record<Who, string> = {
  hosts: 'Hosts may post sooner.',
  members: 'Anyone may post the next scene sooner, with `/next`.',
  schedule: '',
};

const LAST_SCENE_READ = 'That was the last scene. Thank you for reading.';

const youRead = (pace: 'channel' | 'own') =>
  pace === 'own' ? 'You read at your own pace.' : 'You read along with the channel.';

/** Why nothing can be said: the channel has not begun, or this reader has not. */
function nothingRead({ kind }: Gate, query: string): string {
  return kind === 'channel'
    ? `The story hasn't begun here yet, so I can't say anything about “${query}”.`
    : `You haven't read any of it yet, so I can't say anything about “${query}”.`;
}

/** Where the channel is, for somebody further on. */
const channelPosition = (channel: string, released: number) =>
  released === 0
    ? `${common.channel(channel)} hasn't begun yet.`
    : `${common.channel(channel)} is at scene ${released}.`;

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
