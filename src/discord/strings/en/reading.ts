// Wording of what members see: reading, looking up, progress.

import type { CaughtUp } from '../../../app/member/read-view.ts';
import type { NextPost } from '../../../app/next-post.ts';
import type { Gate } from '../../../reading/gate.ts';
import type { Who } from '../../../reading/reading.ts';
import type { CodexKind, Rating } from '../../../story/story.ts';
import { common } from './common.ts';

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
  bookmark_line: (scene: number, page: number, here: boolean, pace: 'channel' | 'own') => {
    const leaf = page === 1 ? '' : `, page ${page}`;
    return here
      ? `-# Your bookmark is here. ${youRead(pace)}`
      : `-# Your bookmark is at scene ${scene}${leaf}. ${youRead(pace)}`;
  },
  pace_line: (pace: 'channel' | 'own') => `-# ${youRead(pace)}`,
  back: '‹ Back',
  next: 'Next ›',
  next_scene: (scene: number) => `Scene ${scene} ›`,
  scene_before: (scene: number) => `« Scene ${scene}`,
  scene_after: (scene: number) => `Scene ${scene} »`,
  mark_read: "I've read this",
  set_bookmark: 'Set my bookmark here',
  change_pace: 'Reading mode',
  choose_pace: "How are you reading? I'll never answer past your place.",
  paces:
    "-# Along with the channel: up to what's been posted. At your own pace: up to where you have read, ahead or behind.",
  choose_again: 'How would you like to read from now on?',
  along_with_channel: 'Along with the channel',
  own_pace: 'At my own pace',
  pace_now: (pace: 'channel' | 'own') =>
    pace === 'own'
      ? 'You read at your own pace: I answer up to your bookmark.'
      : 'You read along with the channel: I answer up to where it is.',
  confirm_jump: (from: number, to: number, pace: 'channel' | 'own', leavesChannel: boolean) => {
    const move =
      from === 0
        ? `This moves your bookmark to scene ${to}`
        : `This moves your bookmark from scene ${from} to ${to}`;
    if (leavesChannel && pace === 'channel') {
      const there =
        from === to ? `Scene ${to} isn't out in the channel yet` : `${move}. The channel isn't there yet`;
      return `${there}, so you'd read at your own pace, and I'd answer up to your bookmark.`;
    }
    return pace === 'own' ? `${move}, and I'll answer up to there.` : `${move}.`;
  },
  move_it: 'Move it',
  /** For somebody who has read all there is for them now: where they stand, and what comes next. */
  caught_up: ({ read, end, pace, next, mayPostAt, reading: { released, channel } }: CaughtUp): string => {
    const post = mayPostAt === null ? '' : ` You can post it yourself ${common.from_now(mayPostAt)}.`;
    const comes = `${reading.next_post(next)}${post}`;
    if (end === 'story')
      return read > released ? `${LAST_SCENE_READ} ${channelPosition(channel, released)}` : LAST_SCENE_READ;
    if (end === 'written') return `You've read all that is written so far. ${comes}`;
    if (read > released)
      return `You've read up to scene ${read}. ${channelPosition(channel, released)} ${comes}`;
    if (read === 0) return `Nothing is out yet. ${comes}`;
    return `${pace === 'own' ? `You're caught up with ${common.channel(channel)}.` : "You're all caught up."} ${comes}`;
  },
  read_on: (scene: number, pace: 'channel' | 'own') =>
    pace === 'own' ? `Read scene ${scene}` : `Read scene ${scene} now, at my own pace`,
  marked: (scene: number, pace: 'channel' | 'own') =>
    pace === 'own'
      ? `You've read scene ${scene}, and I answer up to there. ${youRead(pace)}`
      : `You've read scene ${scene}. ${youRead(pace)}`,
  already_marked: (read: number, pace: 'channel' | 'own') =>
    `You've already read up to scene ${read}; your bookmark never moves back by itself. ${youRead(pace)}`,
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
      gate.scene === 0
        ? `You haven't read scene 1 yet, so I can't say anything about “${query}”.`
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
    own: (read: number, pace: 'channel' | 'own') => {
      const place = read === 0 ? "You're at the beginning" : `You've read up to scene ${read}`;
      return `${place}, ${readingMode(pace)}.`;
    },
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

const readingMode = (pace: 'channel' | 'own') =>
  pace === 'own' ? 'at your own pace' : 'along with the channel';
const youRead = (pace: 'channel' | 'own') => `You read ${readingMode(pace)}.`;

/** Where the channel is, for somebody further on. */
const channelPosition = (channel: string, released: number) =>
  released === 0
    ? `${common.channel(channel)} hasn't begun yet.`
    : `${common.channel(channel)} is at scene ${released}.`;

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
