// How `/recap` and `/catchup` are worded.

import type { CatchupStart } from '../../app/member/catchup.ts';
import type { Gate } from '../../reading/gate.ts';
import type { CommonStrings } from './common.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

export function recapStrings({ catalog: { recap: r }, say }: Wording, common: CommonStrings) {
  const c = r.catchup;
  const range = (first: number, last: number) => ({ scenes: last - first + 1, first, last });
  return {
    ...plain(r),
    heading: (title: string, gate: Gate) =>
      say(r.heading, { title, gate: common.capitalise(common.gate(gate)) }),
    chapter: common.bold,
    sentence: (scene: number, text: string) => say(r.sentence, { scene, text }),
    chapters: {
      ...plain(r.chapters),
      number: (number: number) => say(r.chapters.number, { number }),
      numbers: (first: number, last: number) => say(r.chapters.numbers, { first, last }),
      /** The line below a chapter's title: its scenes, who is in it, where, and when. */
      facts: (
        span: { first: number; last: number },
        people: string[],
        places: string[],
        date: string | null,
      ) =>
        say(r.chapters.facts, {
          facts: [
            common.capitalise(say(r.chapters.scenes, range(span.first, span.last))),
            ...(people.length === 0 ? [] : [say(r.chapters.people, { names: common.list(people) })]),
            ...(places.length === 0 ? [] : [say(r.chapters.places, { names: common.list(places) })]),
            ...(date === null ? [] : [date]),
          ].join(' · '),
        }),
      opens: (line: string) => say(r.chapters.opens, { line }),
      ends: (line: string) => say(r.chapters.ends, { line }),
      so_far: (line: string) => say(r.chapters.so_far, { line }),
      before: (titles: readonly string[]) => say(r.chapters.before, { titles: titles.join(' · ') }),
      omitted: (chapters: number) => say(r.chapters.omitted, { chapters }),
    },
    nothing: (gate: Gate) => {
      if (gate.scene > 0 || gate.page !== null) return say(r.nothing, { gate: common.gate(gate) });
      return gate.kind === 'channel' ? r.not_begun : r.nothing_read;
    },
    catchup: {
      ...plain(c),
      /** From where, and how much that is. */
      behind: (start: CatchupStart, first: number, last: number, minutes: number, channel: string) => {
        const missed = say(c.range, {
          ...range(first, last),
          channel: common.channel(channel),
          minutes: common.minutes(minutes),
        });
        return say(c.behind[start], { first, missed });
      },
      /** `upcoming`: scenes that will have come by then. */
      pace: (scenesPerDay: number, minutes: number, by: number, upcoming: number) =>
        common.capitalise(
          say(c.pace, {
            a_day: common.scenes(scenesPerDay),
            minutes: common.minutes(minutes),
            by: common.date(by),
            more: upcoming === 0 ? '' : say(c.upcoming, { scenes: common.scenes(upcoming) }),
          }),
        ),
      show_missed: (first: number, last: number) => say(c.show_missed, range(first, last)),
      read_on: (scene: number) => say(c.read_on, { scene }),
      caught_up: (start: CatchupStart, ahead: number) =>
        ahead > 0 ? say(c.ahead, { scenes: common.scenes(ahead) }) : c.caught_up[start],
    },
  };
}
