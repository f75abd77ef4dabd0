// What can be wrong with what somebody asked for, as values; their wording stands in discord/strings.ts.

import type { ImportProblem } from '../import/import-problem.ts';
import type { Fault } from '../reading/fault.ts';
import type { TimeOfDay } from '../reading/schedule.ts';
import type { DaysProblem, TimesProblem } from '../reading/times.ts';
import type { IncompatibleScene } from '../story/check-compatibility.ts';
import type { UnreadableReading } from './documents.ts';
import type { NamedStory } from './library.ts';
import type { RoleObstacle } from './server-roles.ts';

export type UserProblem =
  | { readonly kind: 'only-in-servers' }
  | { readonly kind: 'nothing-read-here' }
  /** Several readings, and nothing tells which is meant. */
  | {
      readonly kind: 'which-reading';
      readonly readings: readonly { readonly title: string; readonly channel: string }[];
    }
  | { readonly kind: 'no-such-reading' }
  /** Documents that this version can't read stand in the way; for hosts. */
  | { readonly kind: 'unreadable-readings'; readonly unreadable: readonly UnreadableReading[] }
  /** Discord did not say in time who views which channels. */
  | { readonly kind: 'cannot-check' }
  /** Somebody may view the channel it was to be shown in and not the reading's. */
  | { readonly kind: 'not-for-everyone'; readonly channel: string }
  /** Further than the one who wants to show it has read. */
  | { readonly kind: 'not-read-yet'; readonly scene: number }
  | { readonly kind: 'no-such-scene'; readonly total: number }
  /** Past what everyone may see in this channel or thread. */
  | { readonly kind: 'not-out-here'; readonly scene: number }
  /** Past what is out in the channel they read along with. */
  | { readonly kind: 'not-out-yet'; readonly scene: number }
  /** A button from before the reading started over. */
  | { readonly kind: 'earlier-run'; readonly title: string }
  | { readonly kind: 'hosts-only' }
  /** What only Manage Server may choose, not the host role. */
  | { readonly kind: 'managers-only' }
  /** A member posted a scene a moment ago. */
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'no-such-story'; readonly known: readonly string[] }
  /** A name that fits all of these. */
  | { readonly kind: 'several-stories'; readonly stories: readonly NamedStory[] }
  /** Whoever names a channel can't view it. */
  | { readonly kind: 'cannot-view'; readonly channel: string }
  /** Whoever wants something said there can't send messages there. */
  | { readonly kind: 'cannot-send'; readonly channel: string }
  | { readonly kind: 'channel-taken'; readonly channel: string; readonly title: string }
  | { readonly kind: 'not-age-restricted'; readonly channel: string; readonly title: string }
  /** Its restriction was taken off while a story for adults is read there. */
  | { readonly kind: 'not-age-restricted-now'; readonly channel: string; readonly title: string }
  /** A story for adults, asked about where anybody may be. */
  | { readonly kind: 'for-adults'; readonly channel: string; readonly title: string }
  | { readonly kind: 'blocked'; readonly channel: string; readonly fault: Fault }
  | { readonly kind: 'draft-gone' }
  /** It is being read in that channel as it is. */
  | { readonly kind: 'already-there'; readonly title: string; readonly channel: string }
  /** The reading came back to the channel whose posts were to be removed. */
  | { readonly kind: 'moved-back'; readonly title: string; readonly channel: string }
  | { readonly kind: 'everyone-role' }
  /** Nothing that a setting can be. */
  | { readonly kind: 'no-such-choice' }
  | { readonly kind: 'not-active'; readonly title: string; readonly state: 'stopped' | 'finished' | 'draft' }
  | { readonly kind: 'still-active'; readonly title: string }
  | { readonly kind: 'no-schedule' }
  | { readonly kind: 'schedule-incomplete' }
  | { readonly kind: 'times'; readonly problem: TimesProblem }
  | { readonly kind: 'days'; readonly problem: DaysProblem }
  | { readonly kind: 'zone'; readonly text: string; readonly suggestions: readonly string[] }
  /** Times, but nothing says by which clock. */
  | { readonly kind: 'zone-needed' }
  | { readonly kind: 'scenes-or-minutes' }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'date-past'; readonly text: string }
  /** A day that was asked for as one that has been. */
  | { readonly kind: 'date-future'; readonly text: string }
  /** A text that is two days, each YYYY-MM-DD. */
  | { readonly kind: 'which-date'; readonly text: string; readonly dates: readonly string[] }
  /** Nothing is posted on that day any more, or ever was to be. `next`: the slot after it (epoch milliseconds). */
  | { readonly kind: 'nothing-then'; readonly date: string; readonly next: number; readonly zone: string }
  /** The schedule has no such time. */
  | { readonly kind: 'no-such-time'; readonly times: readonly TimeOfDay[] }
  | { readonly kind: 'too-many-skips'; readonly most: number }
  /** A schedule was to be changed, and nothing says how. */
  | { readonly kind: 'nothing-to-set' }
  | { readonly kind: 'nothing-left'; readonly title: string; readonly ongoing: boolean }
  | { readonly kind: 'already-posted'; readonly scene: number; readonly channel: string }
  | { readonly kind: 'still-posting'; readonly scene: number; readonly channel: string }
  | { readonly kind: 'not-paused' }
  /** Paused since a restore: only `/schedule resume` looks at what is out first. */
  | { readonly kind: 'restored'; readonly title: string; readonly backupAt: number }
  /** Discord did not say what stands in the channel. */
  | { readonly kind: 'history-unavailable'; readonly channel: string }
  /** More is out than the stored story has. */
  | {
      readonly kind: 'story-behind';
      readonly channel: string;
      readonly scene: number;
      readonly total: number;
    }
  /** What a host was asked to decide is decided. */
  | { readonly kind: 'already-resolved' }
  | { readonly kind: 'no-ping-role' }
  | { readonly kind: 'cannot-give-role'; readonly role: string }
  | { readonly kind: 'role-not-given'; readonly role: string; readonly why: RoleObstacle }
  /** Whoever chose it could not mention it by hand. */
  | { readonly kind: 'cannot-ping-role'; readonly role: string }
  /** Discord did not say what has to be known before it is done. */
  | { readonly kind: 'not-checked' }
  /** Removed from the library since the card was shown. */
  | { readonly kind: 'story-gone'; readonly title: string }
  | { readonly kind: 'not-own-story'; readonly known: readonly string[] }
  | { readonly kind: 'library-full'; readonly most: number }
  /** So many files wait that no more is taken: of that server, or of all. */
  | { readonly kind: 'import-queue-full'; readonly of: 'server' | 'all' }
  /** Bytes of text that the server's library holds and may hold. */
  | { readonly kind: 'library-quota'; readonly used: number; readonly quota: number }
  | { readonly kind: 'file'; readonly why: FileProblem }
  /** No name or tag of a language. */
  | { readonly kind: 'language'; readonly text: string }
  /** `why`: sentences of the import's. */
  | { readonly kind: 'no-book'; readonly why: ImportProblem }
  /** A null channel is one that whoever asks can't view. */
  | { readonly kind: 'being-read'; readonly title: string; readonly channels: readonly (string | null)[] }
  /** A new revision moves what is posted, or read ahead. */
  | { readonly kind: 'revision-refused'; readonly problems: readonly IncompatibleScene[] }
  /** Cutting scenes anew would change one that is posted. */
  | { readonly kind: 'scene-out'; readonly scene: number }
  /** Somebody else changed the story since the card was shown. */
  | { readonly kind: 'review-changed' }
  | { readonly kind: 'no-such-edit' }
  /** The text of a story for adults, asked for where anybody may be. */
  | { readonly kind: 'text-for-adults'; readonly title: string }
  /** Asked of a message that shows no scene. */
  | { readonly kind: 'no-scene-here' }
  /** A sentence that a scene no longer has. */
  | { readonly kind: 'no-such-sentence' }
  | { readonly kind: 'gone' };

/** Why an attached file can't be fetched. */
export type FileProblem = 'not-discord' | 'too-big' | 'late' | 'unavailable';

/** Raised for what the person asking can mend or must know; anything else is the bot's own fault. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problem: UserProblem;
  constructor(problem: UserProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
