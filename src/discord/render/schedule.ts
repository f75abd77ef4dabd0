// How `/schedule` answers: what is set, what comes next and when, and what stands in the way.

import type { ReadingStatus } from '../../app/host/schedule/change.ts';
import type { NowView } from '../../app/host/schedule/now.ts';
import type { ResumeView } from '../../app/host/schedule/pause.ts';
import type { ResolveResult } from '../../app/host/schedule/resolve-unknown.ts';
import type { PreviewSlot, PreviewView, ShowView } from '../../app/host/schedule/show.ts';
import type { Schedule } from '../../reading/schedule.ts';
import { type Body, button, buttons, plain, text } from '../body.ts';
import { decode, encode } from '../custom-id.ts';
import { writeSchedule } from '../schedule-text.ts';
import { strings } from '../strings.ts';
import { decisionButtons } from './notice.ts';

const s = strings.schedule;

/** Characters of the titles of one installment, with their escapes: ten fit a message. */
const TITLES = 250;

type Line = string | null;

/** `words`: what was just done. */
export function renderChanged(words: string, standing: ReadingStatus): Body {
  return [text(lines(words, rule(standing), ...whatComes(standing)))];
}

export function renderPaused(standing: ReadingStatus): Body {
  const resume = { kind: 'resume-reading', reading: standing.reading.id } as const;
  return [text(lines(...whatComes(standing))), ...buttons(button(s.resume, resume))];
}

export function renderSkipped(standing: ReadingStatus): Body {
  const undo = { kind: 'undo-skip', reading: standing.reading.id } as const;
  const { next } = standing;
  // Where it is known which post that is, the next line names it.
  const words = next.kind === 'at' && next.skipped !== null ? null : s.skip;
  return [text(lines(words, ...whatComes(standing))), ...buttons(button(s.undo, undo))];
}

/** With the button to put it back, where the schedule fits into one; its words stand there anyway. */
export function renderCleared(view: ReadingStatus & { readonly cleared: Schedule }): Body {
  const schedule = writeSchedule(view.cleared);
  const action = { kind: 'restore-schedule', reading: view.reading.id, schedule } as const;
  const kept = decode(encode(action));
  const fits = kept?.kind === 'restore-schedule' && kept.schedule === schedule;
  return [text(s.cleared(s.rule(view.cleared))), ...buttons(fits ? button(s.put_back, action) : null)];
}

export function renderResumed(view: ResumeView): Body {
  if (view.kind === 'resumed') return renderChanged(s.resumed, view);
  if (view.kind === 'reconciled') return renderChanged(s.caught_up(view.found, view.reading.channel), view);
  const { reading, scene, fault } = view;
  const channel = strings.channel(reading.channel);
  const words = fault && s.still_missing(strings.installments.faults(fault, channel));
  return [text(lines(s.retrying(scene, reading.channel), words))];
}

export function renderDecided({ reading, scene, answer }: ResolveResult): Body {
  return [text(answer === 'post-again' ? s.posting_again(scene, reading.channel) : s.left_there(scene))];
}

export function renderNow({ reading, range, upcoming, fault }: NowView): Body {
  const { channel, schedule, pause } = reading;
  return [
    text(
      lines(
        s.on_its_way(range.firstScene, range.lastScene, channel),
        fault && s.still_missing(strings.installments.faults(fault, strings.channel(channel))),
        pause?.by === 'host' ? s.still_paused : null,
        schedule && upcoming && s.after(upcoming, schedule.zone),
      ),
    ),
  ];
}

export function renderShow(view: ShowView): Body {
  const { reading, next, total, ongoing, owed, channel, troubles } = view;
  const halted = next.kind === 'halted';
  const fault = channel?.fault ?? null;
  const lacks =
    channel !== null && channel.missingOptional.length > 0
      ? s.wanting(channel.missingOptional, reading.channel)
      : null;
  const resume = { kind: 'resume-reading', reading: reading.id } as const;
  const undo = { kind: 'undo-skip', reading: reading.id } as const;
  return [
    text(
      lines(
        s.heading(plain(reading.title), reading.channel),
        s.position(reading.released, total, ongoing),
        rule(view),
        ...whatComes(view),
        owed && waiting(owed, halted),
        !halted && fault ? strings.installments.faults(fault, strings.channel(reading.channel)) : null,
        lacks,
        ...lost(troubles, reading.channel, lacks),
      ),
    ),
    ...buttons(
      reading.pause === null || reading.state !== 'active' ? null : button(s.resume, resume),
      reading.skipNext && reading.schedule !== null ? button(s.undo, undo) : null,
    ),
    ...(next.kind === 'halted' ? decisionButtons(reading.id, reading.run, next.fault) : []),
  ];
}

/** What is on the way, and what slows it down; or what waits: a halted reading has said that it does. */
function waiting({ first, last, isParked, delay }: NonNullable<ShowView['owed']>, halted: boolean): Line {
  if (!isParked && delay !== null) {
    return `${s.owed(first, last)} ${strings.installments.hindered(delay.by, delay.until)}`;
  }
  if (!isParked) return s.owed(first, last);
  return halted ? null : s.parked(first, last);
}

/** What was given up, each with its reason, but for reasons that stand there already. */
function lost(troubles: ShowView['troubles'], channel: string, said: Line): string[] {
  const reasons = troubles.map(({ fault }) => strings.installments.faults(fault, strings.channel(channel)));
  return troubles.map((trouble, index) => {
    const why = reasons[index] ?? '';
    const known = why === said || reasons.indexOf(why) < index;
    return known ? s.trouble(trouble) : `${s.trouble(trouble)} ${why}`;
  });
}

export function renderPreview(view: PreviewView): Body {
  const { reading, slots, spoilers } = view;
  const zone = reading.schedule?.zone ?? 'UTC';
  const planned = slots.map((slot) => s.preview_line(slot, zone, titlesOf(slot)));
  const ask = { kind: 'preview-spoilers', reading: reading.id } as const;
  return [
    text(
      lines(
        s.heading(plain(reading.title), reading.channel),
        rule(view),
        ...(slots.length === 0 ? [s.preview_empty, ...whatComes(view)] : planned),
        finish(view),
      ),
    ),
    ...buttons(spoilers || slots.length === 0 ? null : button(s.show_spoilers, ask)),
  ];
}

function rule({ reading }: ReadingStatus): string {
  return reading.schedule === null ? s.no_schedule : s.rule(reading.schedule);
}

/** The next installment and the last; or what keeps them from coming. */
function whatComes(standing: ReadingStatus): Line[] {
  const { reading, next, upcoming } = standing;
  const { schedule, channel } = reading;
  const zone = schedule?.zone ?? 'UTC';
  const comes = schedule && upcoming && s.next(upcoming, zone);
  if (next.kind === 'halted') {
    const fault = strings.installments.faults(next.fault, strings.channel(channel));
    return [`${fault} ${strings.installments.waiting(next.scene)}`, s.halted(schedule !== null), comes];
  }
  const skipped = next.kind === 'at' && next.skipped !== null ? s.skipped(next.skipped, zone) : null;
  const otherwise = next.kind === 'at' || next.kind === 'paused' ? null : strings.reading.next_post(next);
  return [pausedBy(reading), skipped, otherwise, comes, finish(standing)];
}

/** Why nothing comes by itself. A reading that is over has a pause no more. */
function pausedBy({ state, pause, schedule }: ReadingStatus['reading']): Line {
  if (pause?.by === 'restored') return state === 'active' ? s.restored_from(pause.backupAt) : null;
  return pause?.by === 'host' ? s.paused(pause.until, schedule?.zone ?? 'UTC', schedule !== null) : null;
}

function finish({ reading, finish: at }: ReadingStatus): Line {
  return at === null || reading.schedule === null ? null : s.finish(at, reading.schedule.zone);
}

function titlesOf({ titles }: PreviewSlot): Line {
  if (titles === null) return null;
  const known = titles.filter((title) => title !== null).map((title) => plain(title.replace(/\s+/g, ' ')));
  const all = known.join(' · ');
  return all.length <= TITLES ? all : `${all.slice(0, TITLES).replace(/[\\\uD800-\uDBFF]+$/, '')}…`;
}

function lines(...all: readonly Line[]): string {
  return all.filter((each) => each !== null && each !== '').join('\n');
}
