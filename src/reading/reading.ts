// A reading: one story being read in one channel of one server, and all that must not be forgotten about it.

import { DAY_MS } from './durations.ts';
import type { Fault } from './fault.ts';
import type { Installment } from './installment.ts';
import type { Portion, Schedule } from './schedule.ts';
import type { Skip } from './skips.ts';

export type ReadingId = string;

/** Who may post the next scene for everyone. */
export const WHO = ['hosts', 'members', 'schedule'] as const;
export type Who = (typeof WHO)[number];

/** What becomes of slots nobody served: `one` late installment, or `skip` to the next slot. */
export const MISSED = ['one', 'skip'] as const;
export type Missed = (typeof MISSED)[number];

export const DISCUSSIONS = ['thread', 'none'] as const;
export type Discussion = (typeof DISCUSSIONS)[number];

/** What a host may choose for one reading. */
export interface Policies {
  readonly who: Who;
  /** Minutes between two posts by members; null: as long as the posted scene takes to read. */
  readonly wait: number | null;
  readonly missed: Missed;
  readonly discussion: Discussion;
  readonly pingRole: string | null;
  /** Whether `Notify me` gives the ping role: whoever chose it could give it by hand, and it opened nothing then. */
  readonly notify: boolean;
  /** Whether scene titles stand over installments and in thread names. */
  readonly titles: boolean;
}

export const DEFAULT_POLICIES: Policies = {
  who: 'hosts',
  wait: null,
  missed: 'one',
  discussion: 'thread',
  pingRole: null,
  notify: false,
  titles: true,
};

/** Why a reading does not go on by itself. Instants are epoch milliseconds. */
export type Pause =
  /** A host paused it; with `until`, it goes on by itself at the first slot after. */
  | { readonly by: 'host'; readonly since: number; readonly until: number | null }
  /** The channel can't be posted in; tried again at each slot. */
  | { readonly by: 'fault'; readonly since: number; readonly fault: Fault }
  /** Restored from a backup of `backupAt`: until somebody resumes it, which looks first at what was posted since. */
  | { readonly by: 'restored'; readonly since: number; readonly backupAt: number };

/** Whether slots pass and post nothing: by a host's will, or after a restore. A fault is tried again instead. */
export function isPaused({ pause }: Pick<Reading, 'pause'>): boolean {
  return pause !== null && pause.by !== 'fault';
}

/** What the hosts have yet to be told: once when something broke, once when it is mended, once after a restore. */
export type Notice =
  /** `scene`: the one that waits, or that is out again. */
  | { readonly kind: 'halted' | 'mended'; readonly scene: number; readonly fault: Fault }
  | { readonly kind: 'restored'; readonly scene: number; readonly backupAt: number }
  /** So many pieces of the book, left out by older rules, would be chapters now. */
  | { readonly kind: 'would-stay'; readonly scene: number; readonly pieces: number }
  /** The last scene is out: what comes next is for the hosts to choose. */
  | { readonly kind: 'finished'; readonly scene: number };

export type ReadingState =
  /** Shown on a card, not started; forgotten when `due` comes. */
  | 'draft'
  | 'active'
  /** By a host; keeps everything. */
  | 'stopped'
  /** The last scene of a complete story is out. */
  | 'finished';

export interface Reading {
  readonly id: ReadingId;
  readonly server: string;
  readonly channel: string;
  /** As it was when last seen; for autocomplete, which can't show mentions. */
  readonly channelName: string;
  /** The user who started it: gets a direct message where there is no notices channel. Null once they had it removed. */
  readonly startedBy: string | null;
  readonly story: string;
  /** Kept here so that a list of readings needs no story. */
  readonly title: string;
  readonly revision: string;
  readonly state: ReadingState;
  /** 1, and one more each time the reading starts over. */
  readonly run: number;
  /** How many scenes this run has fully posted, 0..N. */
  readonly released: number;
  readonly policies: Policies;
  readonly schedule: Schedule | null;
  /** Slots at or before this instant are dealt with. */
  readonly cursor: number;
  /** Slots served in the last two days, so that a changed time posts no second installment on the same local day. */
  readonly served: readonly number[];
  /** Dates, or times of them, that post nothing; in order. */
  readonly skips: readonly Skip[];
  readonly pause: Pause | null;
  readonly notice: Notice | null;
  /** What the hosts know is broken, until it is mended: a pause in between does not make it news. */
  readonly toldFault: Fault | null;
  /** The run whose end is still to be marked, by a closing post and a thread for the whole story; null for none. */
  readonly endOwed: number | null;
  /** The last run whose end was marked, or was over before ends were; 0 for none. A story that grew has no second end. */
  readonly lastEnd: number;
  /** Installments that still owe something, oldest first. */
  readonly outbox: readonly Installment[];
  /** When a member last posted the next scene for everyone, and how many minutes it takes to read. */
  readonly lastByMember: { readonly at: number; readonly minutes: number } | null;
  /** The interaction that last posted something: one that comes twice posts once. */
  readonly lastRequest: string | null;
  /** What could not be made and was given up, for `/schedule show`; the newest last, a few at most. */
  readonly troubles: readonly Trouble[];
  /** "Look at this reading at this moment": epoch milliseconds, or null for never. Indexed by the store. */
  readonly due: number | null;
  /** Of a draft only: for `Try again`, whose form holds everything as it was typed. */
  readonly typed?: TypedStart | undefined;
  readonly createdAt: number;
}

/** What was typed into the form of a draft, where something of it could not be taken; null for a field left alone. */
export interface TypedStart {
  readonly channel: string | null;
  readonly when: string | null;
  readonly zone: string | null;
  readonly portion: Portion | null;
  readonly who: Who | null;
}

type HappenedLater =
  | 'run'
  | 'released'
  | 'policies'
  | 'served'
  | 'skips'
  | 'pause'
  | 'notice'
  | 'toldFault'
  | 'endOwed'
  | 'lastEnd'
  | 'outbox'
  | 'lastByMember'
  | 'lastRequest'
  | 'troubles';

/** What a reading has before anything has happened to it. */
export const NEW_READING: Pick<Reading, HappenedLater> = {
  run: 1,
  released: 0,
  policies: DEFAULT_POLICIES,
  served: [],
  skips: [],
  pause: null,
  notice: null,
  toldFault: null,
  endOwed: null,
  lastEnd: 0,
  outbox: [],
  lastByMember: null,
  lastRequest: null,
  troubles: [],
};

export interface Trouble {
  readonly at: number;
  readonly scene: number;
  readonly what: 'closing' | 'thread' | 'opening';
  readonly fault: Fault;
}

/** How long a draft is kept, in milliseconds. */
export const DRAFT_LIFETIME_MS = DAY_MS;
