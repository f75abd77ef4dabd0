// How help and privacy are worded.

import type { Bookmark } from '../../reading/bookmark.ts';
import type { ReadingState } from '../../reading/reading.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import type { CommonStrings } from './common.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

export function helpStrings({ catalog: { help: h }, say }: Wording, common: CommonStrings) {
  return {
    ...plain(h),
    nothing_host: (stories: number) => (stories === 0 ? h.no_stories : h.nothing_host),
    reading: (title: string, channelId: string, released: number, state: ReadingState, host: boolean) => {
      const channel = common.channel(channelId);
      if (state === 'finished') return say(h.reading.finished, { title, channel });
      if (state === 'stopped') {
        const stopped = say(h.reading.stopped, { title, channel, released });
        return host ? joinSentences([stopped, h.reading.go_on]) : stopped;
      }
      return released === 0
        ? say(h.reading.not_begun, { title, channel })
        : say(h.reading.at, { title, channel, released });
    },
    begin_soon: (next: string) => say(h.begin_soon, { next }),
    own_pace: (scene: number) => say(h.own_pace, { scene }),
    along: (next: string) => say(h.along, { next }),
  };
}

export function privacyStrings({ catalog: { privacy: p }, say }: Wording, common: CommonStrings) {
  return {
    ...plain(p),
    heading: (scope: 'server' | 'all') => p.heading[scope],
    title: common.bold,
    /** `title`: set in bold, or what stands for a hidden one. */
    bookmark: (title: string, { pace, read, furthest, marked, visit }: Bookmark) => {
      const own = pace === 'own' ? say(p.facts.own_pace, { read }) : p.facts.along;
      const facts = [
        pace === null ? p.facts.place_unknown : own,
        furthest > 0 ? say(p.facts.furthest, { scene: furthest }) : null,
        marked.length > 0 ? say(p.facts.marked, { scenes: common.scenes(marked.length) }) : null,
        visit && say(p.facts.visit, { at: common.at(visit.at), scenes: common.scenes(visit.released) }),
      ];
      return say(p.bookmark, { title, facts: facts.filter((fact) => fact !== null).join('; ') });
    },
    started: (title: string) => say(p.started, { title }),
    added: (title: string) => say(p.added, { title }),
    more: (lines: number) => say(p.more, { lines }),
    confirm: (scope: 'server' | 'all') => p.confirm[scope],
  };
}
