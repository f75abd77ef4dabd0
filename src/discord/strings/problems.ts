// How what is wrong is worded, and what to do about it.

import type { UserProblem } from '../../ports/user-error.ts';
import { localDate } from '../../reading/slots.ts';
import { findZone } from '../../reading/time-zones.ts';
import { MAX_TIMES, type TimesProblem } from '../../reading/times.ts';
import type { IncompatibleScene } from '../../story/check-compatibility.ts';
import { escapeText } from '../body.ts';
import type { CommonStrings } from './common.ts';
import { importStrings } from './imports.ts';
import type { InstallmentStrings } from './installments.ts';
import { storyLabels } from './story-labels.ts';
import type { Wording } from './wording.ts';

/** How many readings, stories of one name, and scenes are named at once. */
const MAX_READINGS_LISTED = 10;
const MAX_STORIES_LISTED = 10;
const MAX_SCENES_LISTED = 5;

/** Those whose message has their own name, and their fields as its arguments. */
type SimpleProblem = Extract<UserProblem, { kind: keyof Wording['catalog']['problems'] }>;
type OtherProblem = Exclude<UserProblem, { kind: SimpleProblem['kind'] }>;

export function problemStrings(wording: Wording, common: CommonStrings, installments: InstallmentStrings) {
  const { catalog, say } = wording;
  const p = catalog.problems;
  const labels = storyLabels(wording, common);
  const titles = (known: readonly string[]) =>
    common.list(known.map((title) => common.bold(escapeText(title))));

  /** A problem's fields as they are shown: escaped, as mentions, as times. */
  const shownFields = (problem: SimpleProblem) => {
    const show = (name: string, value: string | number) => {
      if (name === 'channel') return common.channel(String(value));
      if (name === 'role') return common.role(String(value));
      if (name === 'until') return common.from_now(Number(value));
      if (name === 'backupAt') return common.at(Number(value));
      return typeof value === 'string' ? escapeText(value) : value;
    };
    return Object.fromEntries(Object.entries(problem).map(([name, value]) => [name, show(name, value)]));
  };

  const imports = importStrings(wording);
  const isSimple = (problem: UserProblem): problem is SimpleProblem => problem.kind in p;

  const simple = (problem: SimpleProblem): string =>
    say(p[problem.kind] as string, shownFields(problem) as never);

  const other = (problem: OtherProblem): string => {
    switch (problem.kind) {
      case 'no-such-story':
        return unknownStory(problem.known, p.no_stories);
      case 'not-own-story':
        return unknownStory(problem.known, p.no_own_story);
      case 'blocked':
        return installments.fault(problem.fault, common.channel(problem.channel));
      case 'not-active':
        return say(problem.state === 'finished' ? p.is_finished : p.is_stopped, {
          title: escapeText(problem.title),
        });
      case 'nothing-left':
        return say(problem.ongoing ? p.all_written : p.all_out, { title: escapeText(problem.title) });
      case 'role-not-given':
        return installments.not_given(common.role(problem.role), problem.why);
      case 'no-book':
        return imports.problem(problem.why);
      case 'which-reading': {
        const readings = problem.readings
          .slice(0, MAX_READINGS_LISTED)
          .map(({ title, channel }) =>
            say(p.reading_in, { title: escapeText(title), channel: common.channel(channel) }),
          );
        return say(p.which_reading, { readings: common.list(readings) });
      }
      case 'several-stories': {
        const named = labels(problem.stories).slice(0, MAX_STORIES_LISTED);
        return [p.several_stories, ...named.map((label) => `- ${escapeText(label)}`)].join('\n');
      }
      case 'times':
        return timeProblem(problem.problem);
      case 'days': {
        const { token } = problem.problem;
        return token === '' ? p.weekday.none : say(p.weekday.unknown, { text: escapeText(token) });
      }
      case 'zone':
        return unknownZone(problem);
      case 'unreadable-readings':
        return say(p.unreadable_readings, { what: common.unreadable_readings(problem.unreadable) });
      case 'which-date':
        return say(p.which_date, {
          text: escapeText(problem.text),
          dates: common.either(problem.dates.map(common.day)),
          iso: problem.dates[0] ?? '',
        });
      case 'nothing-then':
        return say(p.nothing_then, {
          day: common.day(problem.date),
          next: common.day(localDate(problem.next, problem.zone)),
        });
      case 'no-such-time':
        return say(p.no_such_time, { times: common.list(problem.times.map(common.clock)) });
      case 'import-queue-full':
        return p.import_queue[problem.of];
      case 'library-quota':
        return say(p.library_quota, { quota: megabytes(problem.quota), used: megabytes(problem.used) });
      case 'file':
        return p.files[problem.why];
      case 'being-read': {
        const channels = common.list([...new Set(problem.channels.map(common.visible_channel))]);
        return say(p.being_read, { title: escapeText(problem.title), channels });
      }
      case 'revision-refused':
        return revisionProblems(problem.problems);
    }
  };

  const unknownStory = (known: Extract<OtherProblem, { kind: 'no-such-story' }>['known'], none: string) =>
    known.length === 0 ? none : say(p.unknown_story, { titles: titles(known) });

  const unknownZone = ({ text, suggestions }: Extract<OtherProblem, { kind: 'zone' }>) =>
    suggestions.length === 0
      ? say(p.unknown_zone, { text: escapeText(text) })
      : say(p.zone_suggestions, { text: escapeText(text), suggestions: common.either(suggestions) });

  const megabytes = (bytes: number) =>
    (bytes / 1_000_000).toLocaleString(wording.locale, { maximumFractionDigits: 1 });

  /** Why a new revision is not taken over, by the scenes that would lose their places. No title: it may be unread. */
  const revisionProblems = (all: readonly IncompatibleScene[]): string => {
    const lines = all
      .slice(0, MAX_SCENES_LISTED)
      .map(({ kind, oldNumber, newNumber }) =>
        say(p.revision[kind], { old: oldNumber ?? 0, new: newNumber ?? 0 }),
      );
    const more = all.length - lines.length;
    const rest = more === 0 ? [] : [say(p.revision.more, { count: more })];
    return [p.revision.refused, ...lines, ...rest].join('\n');
  };

  const timeProblem = (problem: TimesProblem): string => {
    if (problem.kind === 'too-many') return say(p.time['too-many'], { most: MAX_TIMES });
    const { token } = problem;
    if (token === '') return p.time.none;
    // People put the zone beside the time, and call midnight 24:00.
    if (/^24[:.h]?(?:00)?$/.test(token)) return p.time.midnight;
    const isZone = /^[A-Za-z]{3,}|^(?:utc|gmt)?[+-]\d/i.test(token) && 'zone' in findZone(token);
    return say(isZone ? p.time.is_zone : p.time.unknown, { text: escapeText(token) });
  };

  return {
    old_command: p.old_command,
    old_button: p.old_button,
    our_fault: (reference: string) => say(p.our_fault, { reference }),
    /** `problem` in words for the person who asked. */
    describe: (problem: UserProblem): string => (isSimple(problem) ? simple(problem) : other(problem)),
  };
}
