// Wording of what members see: reading, looking up, progress.

import type { Gate } from '../../../app/gate.ts';
import type { NextPost } from '../../../app/when-next.ts';
import type { Who } from '../../../reading/reading.ts';
import type { CodexKind, Rating } from '../../../story/story.ts';
import { common } from './common.ts';

export const reading = {
  page_heading: (scene: number, of: number | null, title: string | null) =>
    title === null
      ? `### ${common.Scene(scene)}${of === null ? '' : ` of ${of}`}`
      : `### ${scene} · ${title}`,
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
    const how = pace === 'own' ? 'at your own pace' : 'along with the channel';
    const leaf = page === 1 ? '' : `, page ${page}`;
    return here
      ? `-# Your bookmark is here. You read ${how}.`
      : `-# Your bookmark: scene ${scene}${leaf}. You read ${how}.`;
  },
  back: '‹ Back',
  on: 'Next ›',
  next_scene: (scene: number) => `Scene ${scene} ›`,
  scene_before: (scene: number) => `« Scene ${scene}`,
  scene_after: (scene: number) => `Scene ${scene} »`,
  finish: "I've read this",
  set_bookmark: 'Set my bookmark here',
  change_pace: 'How I read',
  choose_pace: "How are you reading? I'll never answer past your place.",
  along: 'Along with the channel',
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
      return `${move}. The channel isn't there yet, so you'd read at your own pace, and I'd answer up to there.`;
    }
    return pace === 'own' ? `${move}, and I'll answer up to there.` : `${move}.`;
  },
  move_it: 'Move it',
  caught_up: (next: string) => `You're all caught up. ${next}`,
  read_on: (scene: number) => `Read scene ${scene} now, at my own pace`,
  finished_story: 'That was the last scene. Thank you for reading.',
  marked: (scene: number, pace: 'channel' | 'own') =>
    pace === 'own'
      ? `Your bookmark is after scene ${scene}; I answer up to there.`
      : `Your bookmark is after scene ${scene}. You read along with the channel.`,
  already_marked: (read: number) =>
    `Your bookmark is already after scene ${read}; it never moves back by itself.`,
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
          ? `The reading is paused; scene ${next.scene} comes when a host resumes it.`
          : `The reading is paused until ${common.date(next.until)}; scene ${next.scene} comes after that.`;
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
        return `The reading is stopped before scene ${next.scene}; a host can start it again.`;
    }
  },
  ask_post: (scene: number, minutes: number, channel: string) =>
    `You're level with ${common.channel(channel)}. Post scene ${scene} there for everyone? It takes ${common.minutes(minutes)} to read.`,
  post_it: (scene: number) => `Post scene ${scene}`,
  posting: (scene: number, channel: string) => `Scene ${scene} is on its way to ${common.channel(channel)}.`,
  may_post_at: (at: number) => `You can post the next one ${common.from_now(at)}.`,
  notify_on: (role: string) => `You now have ${common.role(role)}, and I'll ping you with each new scene.`,
  notify_off: (role: string) => `I took ${common.role(role)} back; no more pings.`,
  complete_scene: (scene: number, title: string | null) =>
    title === null ? `Scene ${scene}` : `${scene} · ${title}`,
  lookup: {
    kind: {
      person: 'Someone',
      group: 'A group',
      place: 'A place',
      creature: 'A creature',
      power: 'A power',
      thing: 'A thing',
      event: 'An event',
      term: 'A word',
    } satisfies Record<CodexKind, string>,
    heading: (name: string) => `### ${name}`,
    also: (kind: string, aliases: readonly string[]) =>
      aliases.length === 0 ? `-# ${kind}` : `-# ${kind} · also ${common.list(aliases)}`,
    first: (scene: number, url: string | null) =>
      url === null ? `First in scene ${scene}.` : `First in ${common.link(`scene ${scene}`, url)}.`,
    drawn: (gate: Gate) => `-# ${capital(common.gate(gate))}.`,
    nothing: (query: string, gate: Gate) => `Nothing about “${query}” ${common.gate(gate)}.`,
    nearest: (names: number) => (names === 1 ? 'Did you mean this?' : 'Did you mean one of these?'),
  },
  progress: {
    channel: (channel: string, story: string, released: number, of: number | null) =>
      released === 0
        ? `**${story}** hasn't begun yet in ${common.channel(channel)}.`
        : `**${story}** in ${common.channel(channel)}: scene ${released}${of === null ? '' : ` of ${of}`}.`,
    own: (read: number, pace: 'channel' | 'own') => {
      const place = read === 0 ? "You're at the beginning" : `You've read up to scene ${read}`;
      return `${place}, ${pace === 'own' ? 'at your own pace' : 'along with the channel'}.`;
    },
    bar: (share: number, minutesLeft: number) => {
      const full = Math.round(share * BAR);
      const left = minutesLeft === 0 ? 'done' : `${common.minutes(minutesLeft)} left`;
      return `\`${'█'.repeat(full)}${'░'.repeat(BAR - full)}\` ${Math.floor(share * 100)}% · ${left}`;
    },
    written: (minutesLeft: number) =>
      minutesLeft === 0
        ? 'All that is written is out.'
        : `${capital(common.minutes(minutesLeft))} to what is written.`,
  },
  about: {
    heading: (title: string, author: string | null) =>
      author === null ? `### ${title}` : `### ${title}\nby ${author}`,
    source: (parts: readonly string[]) => parts.join(' '),
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
    notes: (notes: readonly string[]) => `Content notes: ${notes.join(' · ')}`,
    no_notes: 'No content notes.',
    how: (channel: string, next: string) => `Read in ${common.channel(channel)}. ${next}`,
    who: (who: Who) =>
      ({
        hosts: 'Hosts post the next scene.',
        members: 'Anyone may post the next scene with `/next`.',
        schedule: 'Scenes come by the schedule alone.',
      })[who],
  },
};

/** Width of a progress bar, in characters: one line on a phone. */
const BAR = 20;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
