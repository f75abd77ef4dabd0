// How what members see is worded: reading, progress, credits, and what comes next.

import type { CaughtUp } from '../../app/member/read-view.ts';
import type { NextPost } from '../../app/next-post.ts';
import type { Gate } from '../../reading/gate.ts';
import type { Place } from '../../reading/place.ts';
import type { Who } from '../../reading/reading.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import type { Rating } from '../../story/story.ts';
import type { CommonStrings } from './common.ts';
import { lookupStrings } from './lookup.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

type Pace = 'channel' | 'own';
/** `of`: how many scenes there are, where that is known. */
type FormatPlace = (place: Place, of: number | null) => string;

export function readingStrings(wording: Wording, common: CommonStrings) {
  const { catalog, say } = wording;
  const r = catalog.reading;
  const nextPost = nextPostStrings(wording, common);
  const placeInWords = placeStrings(wording);
  return {
    ...plain(r),
    page_heading: (scene: number, title: string | null) =>
      title === null ? say(r.page_heading, { scene }) : say(r.page_heading_titled, { scene, title }),
    page_line: (
      story: string,
      scene: number,
      of: number | null,
      page: number,
      pages: number,
      minutes: number,
    ) => say(r.page_line, { story, scene, of: of ?? 'none', page, pages, minutes: common.minutes(minutes) }),
    pace_line: (pace: Pace) => say(r.small, { words: r.mode[pace] }),
    /** Under a page further back than they are. */
    place_elsewhere: (place: Place, of: number | null) => say(r.small, { words: placeInWords(place, of) }),
    place: placeInWords,
    next_scene: (scene: number) => say(r.next_scene, { scene }),
    previous_scene: (scene: number) => say(r.previous_scene, { scene }),
    ask_place: askPlaceStrings(wording, placeInWords),
    /** `leavesChannel`: the scene is not out in the channel. */
    confirm_jump: ({ read, page }: Place, to: number, leavesChannel: boolean) => {
      if (leavesChannel) return say(r.jump.not_out, { to });
      const from = read + (page > 0 ? 1 : 0);
      return from === 0 ? say(r.jump.first, { to }) : say(r.jump.move, { from, to });
    },
    caught_up: caughtUpStrings(wording, common, nextPost, placeInWords),
    read_on: (scene: number, pace: Pace) => say(r.read_on[pace], { scene }),
    marked: {
      ...plain(r.marked),
      done: (scene: number) => say(r.marked.done, { scene }),
      already: (scene: number) => say(r.marked.already, { scene }),
      /** How many others have marked it. */
      others: (count: number) => say(r.marked.others, { count }),
      ask_move: (scene: number) => say(r.marked.ask_move, { scene }),
      undone: (scene: number) => say(r.marked.undone, { scene }),
    },
    who: {
      ...plain(r.who),
      question: (gate: Gate) => say(r.who.question, { gate: common.capitalise(common.gate(gate)) }),
      nobody: (gate: Gate) => say(r.who.nobody, { gate: common.gate(gate) }),
    },
    next_post: nextPost,
    /** `at`: when it would come by itself, or null. */
    ask_post: (scene: number, minutes: number, channel: string, at: number | null) => {
      const asked = { scene, channel: common.channel(channel), minutes: common.minutes(minutes) };
      return at === null
        ? say(r.ask_post, asked)
        : say(r.ask_post_early, { ...asked, when: common.from_now(at) });
    },
    post_it: (scene: number) => say(r.post_it, { scene }),
    posting: (scene: number, channel: string) => say(r.posting, { scene, channel: common.channel(channel) }),
    notify_on: (role: string) => say(r.notify_on, { role: common.role(role) }),
    notify_off: (role: string) => say(r.notify_off, { role: common.role(role) }),
    complete_scene: (scene: number, title: string | null) =>
      title === null ? say(r.complete_scene, { scene }) : say(r.complete_scene_titled, { scene, title }),
    lookup: lookupStrings(wording, common),
    progress: progressStrings(wording, common),
    about: aboutStrings(wording, common),
  };
}

/** When the next installment comes, as a sentence. */
function nextPostStrings({ catalog, say }: Wording, common: CommonStrings) {
  const n = catalog.reading.next_post;
  return (next: NextPost): string => {
    switch (next.kind) {
      case 'at':
        return say(next.skipped === null ? n.at : n.at_skipped, {
          scene: next.scene,
          when: common.from_now(next.at),
        });
      case 'on-its-way':
        return say(n.on_its_way, { scene: next.scene });
      case 'paused':
        return next.until === null
          ? say(n.paused, { scene: next.scene })
          : say(n.paused_until, { scene: next.scene, until: common.date(next.until) });
      case 'halted':
        return say(n.halted, { scene: next.scene });
      case 'unscheduled':
        return say(next.who === 'members' ? n.by_members : n.by_hosts, { scene: next.scene });
      case 'not-written-yet':
        return n.not_written_yet;
      case 'finished':
        return n.finished;
      case 'stopped':
        return say(n.stopped, { scene: next.scene });
    }
  };
}

/** For somebody who has read all there is for them now: where they stand, and what comes next. */
function caughtUpStrings(
  { catalog, say }: Wording,
  common: CommonStrings,
  nextPost: (next: NextPost) => string,
  placeInWords: FormatPlace,
) {
  const c = catalog.reading.caught_up;
  /** Where the channel is, for somebody further on. */
  const channelPosition = (channel: string, released: number) =>
    released === 0
      ? say(c.channel_not_begun, { channel: common.channel(channel) })
      : say(c.channel_at, { channel: common.channel(channel), released });
  return ({ place, end, pace, next, mayPostAt, reading: { released, channel } }: CaughtUp): string => {
    const post = mayPostAt === null ? [] : [say(c.may_post, { when: common.from_now(mayPostAt) })];
    const comes = joinSentences([nextPost(next), ...post]);
    const isAhead = pace === 'own' && place.extent.scenes > released;
    if (end === 'story')
      return isAhead ? joinSentences([c.last_scene, channelPosition(channel, released)]) : c.last_scene;
    if (end === 'written') return say(c.all_written, { comes });
    const position = { channel: channelPosition(channel, released), comes };
    if (isAhead) return say(c.ahead, { place: placeInWords(place, null), ...position });
    if (released === 0) return say(c.nothing_out, position);
    return pace === 'own'
      ? say(c.own, { channel: common.channel(channel), comes })
      : say(c.channel, { comes });
  };
}

/** Where somebody is by their own reading: “You've read scenes 1 to 9; you're on page 2 of scene 10.” */
function placeStrings({ catalog, say }: Wording): FormatPlace {
  const p = catalog.reading.place;
  return ({ read, page }, of) => {
    if (read === 0) return page === 0 ? p.not_started : say(p.first_scene, { page });
    if (read === of) return p.all;
    return page === 0 ? say(p.read, { read }) : say(p.read_on_page, { read, page, scene: read + 1 });
  };
}

function askPlaceStrings({ catalog: { askPlace: a }, say }: Wording, placeInWords: FormatPlace) {
  return {
    ...plain(a),
    in_scene: (scene: number) => say(a.in_scene, { scene }),
    own_chosen: (place: Place, of: number | null) => say(a.own_chosen, { place: placeInWords(place, of) }),
    no_such_scene: (total: number) => say(a.no_such_scene, { total }),
  };
}

function progressStrings({ catalog, say }: Wording, common: CommonStrings) {
  const p = catalog.reading.progress;
  return {
    ...plain(p),
    channel: (channelId: string, story: string, released: number, of: number | null) => {
      const channel = common.channel(channelId);
      if (released === 0) return say(p.not_begun, { story, channel });
      return of === null
        ? say(p.channel, { story, channel, released })
        : say(p.channel_of, { story, channel, released, of });
    },
    along_ahead: (scene: number) => say(p.along_ahead, { scene }),
    share: (ratio: number, minutesLeft: number) =>
      minutesLeft === 0
        ? p.all
        : say(p.share, { percent: Math.floor(ratio * 100), minutes: common.minutes(minutesLeft) }),
    written: (minutesLeft: number) =>
      minutesLeft === 0
        ? p.all_written
        : common.capitalise(say(p.written, { minutes: common.minutes(minutesLeft) })),
  };
}

function aboutStrings({ catalog, say }: Wording, common: CommonStrings) {
  const a = catalog.reading.about;
  return {
    ...plain(a),
    heading: (title: string, author: string | null, retold: boolean) =>
      author === null ? say(a.heading, { title }) : say(a.heading_by, { title, author, retold: `${retold}` }),
    source: (title: string, author: string | null) =>
      author === null ? say(a.source, { title }) : say(a.source_by, { title, author }),
    rating: (rating: Rating) => a.rating[rating],
    length: (scenes: number, minutes: number, ongoing: boolean) =>
      say(ongoing ? a.length_so_far : a.length, {
        scenes: common.scenes(scenes),
        minutes: common.minutes(minutes),
      }),
    notes: (notes: readonly string[]) => say(a.notes, { notes: notes.join('; ') }),
    /** `rule`: the schedule in words, or null. */
    how: (channel: string, rule: string | null, who: Who) => {
      const where = say(a.where, { channel: common.channel(channel) });
      if (rule === null) return joinSentences([where, a.who_posts[who]]);
      return joinSentences([where, rule, ...(who === 'schedule' ? [] : [a.who_posts_sooner[who]])]);
    },
    over: (channel: string) => say(a.over, { channel: common.channel(channel) }),
  };
}
