// How `/schedule` answers: what is set, what comes next and when, and what stands in the way.

import type { ReadingStatus } from '../../app/host/schedule/change.ts';
import type { NowView } from '../../app/host/schedule/now.ts';
import type { ResumeView } from '../../app/host/schedule/pause.ts';
import type { ResolveResult } from '../../app/host/schedule/resolve-unknown.ts';
import type { SetResult } from '../../app/host/schedule/set.ts';
import type { PreviewSlot, PreviewView, ShowView } from '../../app/host/schedule/show.ts';
import type { SplitResult } from '../../app/host/schedule/split-page.ts';
import type { Schedule } from '../../reading/schedule.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import { messageSize } from '../../story/message-size.ts';
import { type Body, button, buttonRows, escapeText, takeFitting, text } from '../body.ts';
import { decodeAction, encodeAction } from '../custom-id.ts';
import { gallery } from '../illustration.ts';
import { LIMITS } from '../limits.ts';
import type { Illustrated } from '../reply.ts';
import { encodeSchedule } from '../schedule-codec.ts';
import { encodeSkip } from '../skip-codec.ts';
import type { Strings } from '../strings.ts';
import { resolveButtons } from './notice.ts';
import { calendarInWords, illustrateCalendar } from './pictures/calendar.ts';

/** Characters of the titles of one installment, with their escapes: ten fit a message. */
const MAX_TITLES_CHARS = 250;

type OptionalLine = string | null;

/** `words`: what was just done. */
export function renderChanged(strings: Strings, words: string, status: ReadingStatus): Body {
  return [text(joinLines(words, scheduleLine(strings, status), ...upcomingLines(strings, status)))];
}

export function renderPaused(strings: Strings, status: ReadingStatus): Body {
  const s = strings.schedule;
  const resume = { kind: 'resume-reading', reading: status.reading.id } as const;
  return [text(joinLines(...upcomingLines(strings, status))), ...buttonRows(button(s.resume, resume))];
}

/** All that is skipped, the newest among them, each with its undo. */
export function renderSkips(strings: Strings, words: string | null, status: ReadingStatus): Body {
  return [text(joinLines(words, ...upcomingLines(strings, status))), ...skipButtons(strings, status)];
}

export function renderSet(strings: Strings, result: SetResult): Body {
  const { droppedSkips, now } = result;
  const dropped = droppedSkips.length === 0 ? null : strings.schedule.dropped_skips(droppedSkips, now);
  return renderChanged(strings, joinLines(strings.schedule.set, dropped), result);
}

function skipButtons(strings: Strings, { reading, skips, now }: ReadingStatus): Body {
  const s = strings.schedule;
  return buttonRows(
    ...skips.map((skip) =>
      button(skips.length === 1 ? s.undo : s.undo_skip(skip, now), {
        ...{ kind: 'unskip', reading: reading.id },
        ...encodeSkip(skip),
      }),
    ),
  );
}

/** With the button to put it back, where the schedule fits into one; its words stand there anyway. */
export function renderCleared(strings: Strings, view: ReadingStatus & { readonly cleared: Schedule }): Body {
  const s = strings.schedule;
  const schedule = encodeSchedule(view.cleared);
  const action = { kind: 'restore-schedule', reading: view.reading.id, schedule } as const;
  const kept = decodeAction(encodeAction(action));
  const fits = kept?.kind === 'restore-schedule' && kept.schedule === schedule;
  return [text(s.cleared(view.cleared, view.now)), ...buttonRows(fits ? button(s.restore, action) : null)];
}

export function renderResumed(strings: Strings, view: ResumeView): Body {
  const s = strings.schedule;
  if (view.kind === 'resumed') return renderChanged(strings, s.resumed, view);
  if (view.kind === 'reconciled')
    return renderChanged(strings, s.reconciled(view.found, view.reading.channel), view);
  const { reading, scene, fault } = view;
  const channel = strings.channel(reading.channel);
  if (fault === null) return [text(s.retrying(scene, reading.channel))];
  return [text(joinSentences([strings.installments.fault(fault, channel), s.goes_then(scene, scene)]))];
}

export function renderResolved(strings: Strings, { reading, scene, answer }: ResolveResult): Body {
  const s = strings.schedule;
  return [text(answer === 'post-again' ? s.posting_again(scene, reading.channel) : s.kept_as_sent(scene))];
}

export function renderSplit(strings: Strings, result: SplitResult): Body {
  if (result.kind === 'retrying') return renderResumed(strings, result.view);
  const { scene, parts, reading } = result;
  return [text(strings.schedule.split(scene, parts, reading.channel))];
}

export function renderNow(strings: Strings, { reading, range, upcoming, fault, now }: NowView): Body {
  const s = strings.schedule;
  const { channel, schedule, pause } = reading;
  return [
    text(
      joinLines(
        fault
          ? joinSentences([
              strings.installments.fault(fault, strings.channel(channel)),
              s.goes_then(range.firstScene, range.lastScene),
            ])
          : s.on_its_way(range.firstScene, range.lastScene, channel),
        pause?.by === 'host' ? s.still_paused : null,
        schedule && upcoming && s.after(upcoming, schedule.zone, now),
      ),
    ),
  ];
}

export function renderShow(strings: Strings, view: ShowView): Body {
  const s = strings.schedule;
  const { reading, next, total, ongoing, owed, channel, troubles } = view;
  const halted = next.kind === 'halted';
  const fault = channel?.fault ?? null;
  const missingOptionalLine =
    channel !== null && channel.missingOptional.length > 0
      ? s.missing_optional(channel.missingOptional, reading.channel)
      : null;
  const resume = { kind: 'resume-reading', reading: reading.id } as const;
  return [
    text(
      joinLines(
        s.heading(escapeText(reading.title), reading.channel),
        s.position(reading.released, total, ongoing),
        scheduleLine(strings, view),
        ...(view.mended && next.kind === 'halted'
          ? mendedLines(strings, view)
          : upcomingLines(strings, view)),
        owed && owedLine(strings, owed, halted),
        !halted && fault ? strings.installments.fault(fault, strings.channel(reading.channel)) : null,
        missingOptionalLine,
        ...troubleLines(strings, troubles, reading.channel, missingOptionalLine),
        view.unreadable.length === 0 ? null : strings.unreadable_readings(view.unreadable),
      ),
    ),
    ...buttonRows(
      reading.pause === null || reading.state !== 'active'
        ? null
        : button(reading.pause.by === 'fault' ? strings.installments.try_again : s.resume, resume),
    ),
    ...skipButtons(strings, view),
    ...(next.kind === 'halted' ? resolveButtons(strings, reading.id, reading.run, next.fault, true) : []),
  ];
}

/** What is on the way, and what slows it down; or what waits: a halted reading has said that it does. */
function owedLine(
  strings: Strings,
  { first, last, isParked, delay }: NonNullable<ShowView['owed']>,
  halted: boolean,
): OptionalLine {
  const s = strings.schedule;
  if (!isParked && delay !== null) {
    return joinSentences([s.on_the_way(first, last), strings.installments.delayed(delay.by, delay.until)]);
  }
  if (!isParked) return s.on_the_way(first, last);
  return halted ? null : s.parked(first, last);
}

/** What was given up, each with its reason, but for reasons that stand there already. */
function troubleLines(
  strings: Strings,
  troubles: ShowView['troubles'],
  channel: string,
  shownAbove: OptionalLine,
): string[] {
  const s = strings.schedule;
  const reasons = troubles.map(({ fault }) => strings.installments.fault(fault, strings.channel(channel)));
  return troubles.map((trouble, index) => {
    const why = reasons[index] ?? '';
    const known = why === shownAbove || reasons.indexOf(why) < index;
    return known ? s.trouble(trouble) : joinSentences([s.trouble(trouble), why]);
  });
}

export function renderPreview(strings: Strings, view: PreviewView): Illustrated {
  const s = strings.schedule;
  const { reading, slots, spoilers } = view;
  const zone = reading.schedule?.zone ?? 'UTC';
  const planned = slots.map((slot) => s.preview_line(slot, zone, view.now, titleLine(slot)));
  const ask = { kind: 'preview-spoilers', reading: reading.id } as const;
  const calendar = illustrateCalendar(strings, view.days, view.now);
  const before = joinLines(
    s.heading(escapeText(reading.title), reading.channel),
    scheduleLine(strings, view),
    ...(slots.length === 0
      ? [s.preview_empty, ...upcomingLines(strings, view)]
      : [pauseLine(strings, view), skipLine(strings, view)]),
  );
  const after = joinLines(slots.length === 0 ? null : furtherLine(strings, view), finishLine(strings, view));
  const left = LIMITS.messageTextChars - messageSize(before) - messageSize(after) - 2;
  const body = [
    text(joinLines(before, ...takeFitting(planned, left), after)),
    gallery(calendar),
    ...buttonRows(spoilers || slots.length === 0 ? null : button(s.show_spoilers, ask)),
  ];
  return { body, picture: calendar.picture };
}

/** What the calendar shows beyond the list. */
function furtherLine(strings: Strings, { days, slots, now }: PreviewView): OptionalLine {
  const listed = slots.at(-1)?.lastScene ?? 0;
  const isFurther = days.some(({ scenes }) => scenes !== null && scenes.lastScene > listed);
  const words = isFurther ? calendarInWords(strings, days, now) : null;
  return words === null ? null : `-# ${words}`;
}

function skipLine(strings: Strings, { skips, now }: ReadingStatus): OptionalLine {
  return skips.length === 0 ? null : strings.schedule.skipped(skips, now);
}

function scheduleLine(strings: Strings, { reading, now }: ReadingStatus): string {
  const s = strings.schedule;
  return reading.schedule === null ? s.no_schedule : s.description(reading.schedule, now);
}

/** The next installment and the last; or what keeps them from coming. */
function upcomingLines(strings: Strings, status: ReadingStatus): OptionalLine[] {
  const s = strings.schedule;
  const { reading, next, upcoming, now } = status;
  const { schedule, channel } = reading;
  const nextLine = schedule && upcoming && s.next(upcoming, schedule.zone, now);
  const skipLines = skipLine(strings, status);
  if (next.kind === 'halted') {
    const fault = strings.installments.fault(next.fault, strings.channel(channel));
    return [
      joinSentences([fault, strings.installments.waiting(next.scene)]),
      s.halted(schedule !== null),
      skipLines,
      nextLine,
    ];
  }
  const otherwise = next.kind === 'at' || next.kind === 'paused' ? null : strings.reading.next_post(next);
  return [pauseLine(strings, status), skipLines, otherwise, nextLine, finishLine(strings, status)];
}

/** What halted it is in order again: it goes on by itself, or at once. */
function mendedLines(strings: Strings, { reading, next, upcoming, now }: ReadingStatus): OptionalLine[] {
  const s = strings.schedule;
  const { schedule, channel } = reading;
  const scene = 'scene' in next ? next.scene : reading.released + 1;
  return [
    s.mended(channel, scene, schedule !== null),
    schedule && upcoming && s.next(upcoming, schedule.zone, now),
  ];
}

/** Why nothing comes by itself. A reading that is over has a pause no more. */
function pauseLine(strings: Strings, { reading, now }: ReadingStatus): OptionalLine {
  const s = strings.schedule;
  const { state, pause, schedule } = reading;
  if (pause?.by === 'restored') return state === 'active' ? s.restored_from(pause.backupAt) : null;
  if (pause?.by !== 'host') return null;
  return s.paused(pause.until, schedule?.zone ?? 'UTC', schedule !== null, now);
}

function finishLine(strings: Strings, { reading, finish: at, now }: ReadingStatus): OptionalLine {
  const s = strings.schedule;
  return at === null || reading.schedule === null ? null : s.finish(at, reading.schedule.zone, now);
}

function titleLine({ titles }: PreviewSlot): OptionalLine {
  if (titles === null) return null;
  const known = titles
    .filter((title) => title !== null)
    .map((title) => escapeText(title.replace(/\s+/g, ' ')));
  const all = known.join(' · ');
  return all.length <= MAX_TITLES_CHARS
    ? all
    : `${all.slice(0, MAX_TITLES_CHARS).replace(/[\\\uD800-\uDBFF]+$/, '')}…`;
}

function joinLines(...all: readonly OptionalLine[]): string {
  return all.filter((each) => each !== null && each !== '').join('\n');
}
