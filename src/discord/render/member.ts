// How answers to members look: what comes next, what was marked, progress, credits, help.

import type { AboutView } from '../../app/member/about.ts';
import type { HelpView } from '../../app/member/help.ts';
import type { MarkReadView } from '../../app/member/mark-read.ts';
import type { NextView } from '../../app/member/next.ts';
import type { OwnProgress, ProgressView } from '../../app/member/progress.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { Reading } from '../../reading/reading.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import {
  type Body,
  button,
  buttonRows,
  escapeText,
  escapeTextUpTo,
  separator,
  takeFitting,
  text,
} from '../body.ts';
import { gallery } from '../illustration.ts';
import type { Strings } from '../strings.ts';
import { foldedNotes } from './content-notes.ts';
import { illustrateReaders, readersInWords } from './pictures/readers.ts';
import { placeButton, sceneFormButton } from './place.ts';
import { renderRead } from './read.ts';

/** Characters of a summary and of the credits: with the content notes they fit a message. */
const MAX_SUMMARY_CHARS = 1_200;
const MAX_CREDITS_CHARS = 1_000;

export function renderNext(strings: Strings, view: NextView): Body {
  const s = strings.reading;
  if (view.kind !== 'ask-post') return renderRead(strings, view);
  const { reading, scene, minutes, next } = view;
  const post = { kind: 'post-next', reading: reading.id, run: reading.run, scene } as const;
  return [
    text(s.ask_post(scene, minutes, reading.channel, next.kind === 'at' ? next.at : null)),
    ...buttonRows(
      button(s.post_it(scene), post, { style: 'primary' }),
      button(strings.leave_it, { kind: 'dismiss' }),
    ),
  ];
}

export function renderMarkRead(strings: Strings, view: MarkReadView): Body {
  const s = strings.reading.marked;
  const { kind, reading, scene, others, pace, place, isJump, nextScene } = view;
  const { id } = reading;
  if (kind === 'unmarked') return [text(s.undone(scene))];
  const heading = kind === 'marked' ? s.done(scene) : s.already(scene);
  const own = pace !== 'own' ? null : isJump ? s.ask_move(scene) : strings.reading.place(place, null);
  return [
    text([joinSentences([heading, s.others(others)]), own].filter((line) => line !== null).join('\n')),
    ...buttonRows(
      isJump ? button(s.move, { kind: 'confirm-mark', reading: id, scene }, { style: 'primary' }) : null,
      isJump ? button(strings.leave_it, { kind: 'dismiss' }) : null,
      nextScene && !isJump
        ? button(strings.reading.next_scene(nextScene), {
            kind: 'turn-to',
            reading: id,
            scene: nextScene,
            page: 1,
          })
        : null,
      kind === 'already-marked' ? button(s.undo, { kind: 'unmark-read', reading: id, scene }) : null,
    ),
  ];
}

export function renderProgress(strings: Strings, view: ProgressView): Body {
  const s = strings.reading;
  const { reading, released, totalScenes, ratio, minutesLeft, next, own } = view;
  const channel = `${s.progress.channel(reading.channel, escapeText(reading.title), released, totalScenes)}\n${shareLeft(strings, ratio, minutesLeft)}\n${s.next_post(next)}`;
  if (own === null) return [text(channel), ...readersBody(strings, view)];
  return [
    text(channel),
    separator(),
    text(ownProgress(strings, own, totalScenes)),
    ...buttonRows(
      ...progressButtons(strings, reading, own),
      button(strings.show_in_channel, { kind: 'show-progress', reading: reading.id }),
    ),
  ];
}

/** The picture of `renderProgress` for everyone. */
export function progressPicture(strings: Strings, { readers }: ProgressView): Picture | undefined {
  return readers === null ? undefined : illustrateReaders(strings, readers).picture;
}

function readersBody(strings: Strings, { readers }: ProgressView): Body {
  if (readers === null) return [];
  const lines = readersInWords(strings, readers);
  return [
    ...(lines.length === 0 ? [] : [text(lines.join('\n'))]),
    gallery(illustrateReaders(strings, readers)),
  ];
}

function shareLeft(strings: Strings, ratio: number | null, minutesLeft: number): string {
  const p = strings.reading.progress;
  return ratio === null ? p.written(minutesLeft) : p.share(ratio, minutesLeft);
}

function ownProgress(strings: Strings, own: OwnProgress, totalScenes: number | null): string {
  const s = strings.reading;
  switch (own.pace) {
    case null:
      return s.progress.unknown;
    case 'channel':
      return own.furthest === null ? s.progress.along : s.progress.along_ahead(own.furthest);
    case 'own':
      return `${s.place(own.place, totalScenes)}\n${shareLeft(strings, own.ratio, own.minutesLeft)}`;
  }
}

function progressButtons(strings: Strings, reading: Reading, own: OwnProgress) {
  const s = strings.reading.ask_place;
  const pending = { kind: 'progress' } as const;
  const along = { kind: 'choose-pace', reading: reading.id, pace: 'channel', pending: 'p' } as const;
  if (own.pace === null) return [button(s.ask, { kind: 'ask-pace', reading: reading.id, pending: 'p' })];
  if (own.pace === 'channel') {
    const { furthest } = own;
    return [
      sceneFormButton(s.further_back, reading, pending),
      furthest &&
        button(s.in_scene(furthest), {
          kind: 'in-scene',
          reading: reading.id,
          scene: furthest,
          pending: 'p',
        }),
    ];
  }
  return [
    own.isBehind ? sceneFormButton(s.further_along, reading, pending) : null,
    own.isCaughtUp ? button(s.along_again, along) : null,
    placeButton(strings, reading, pending),
  ];
}

export function renderAbout(strings: Strings, view: AboutView, isPublic = false): Body {
  const s = strings.reading;
  const { reading, credits, scenes, minutesEach } = view;
  const a = s.about;
  const { title, author, retold, rating, notes, summary, status } = credits;
  const from = takeFitting(creditLines(strings, credits), MAX_CREDITS_CHARS);
  return [
    text(a.heading(escapeText(title), author && escapeText(author), retold !== null)),
    ...(summary === null ? [] : [text(escapeTextUpTo(summary, MAX_SUMMARY_CHARS))]),
    ...(from.length === 0 ? [] : [text(joinSentences(from))]),
    text(joinSentences([a.length(scenes, minutesEach, status === 'ongoing'), a.rating(rating)])),
    notes.length === 0 ? text(a.no_notes) : foldedNotes(notes, a.notes),
    text(readingMode(strings, view)),
    ...buttonRows(
      isPublic ? null : button(strings.show_in_channel, { kind: 'show-about', reading: reading.id }),
    ),
  ];
}

/** What the story goes back to; its source's own title only where the retelling has not said it. */
function creditLines(strings: Strings, { title, author, retold, source }: AboutView['credits']): string[] {
  const s = strings.reading;
  const other = source?.title && (retold === null || source.title !== title || source.author !== author);
  const after = other ? s.about.source(source.title ?? '', source.author) : null;
  const lines = [retold, after, source?.note, source?.world].flatMap((part) =>
    part ? [escapeText(part)] : [],
  );
  return source?.url ? [...lines, source.url] : lines;
}

function readingMode(strings: Strings, { reading, next }: AboutView): string {
  const s = strings.reading;
  const { channel, schedule, policies, state } = reading;
  if (state === 'finished') return s.about.over(channel);
  const rule = schedule && strings.schedule.description(schedule, null);
  return `${s.about.how(channel, rule, policies.who)}\n${s.next_post(next)}`;
}

export function renderHelp(strings: Strings, { place, host, readings, stories }: HelpView): Body {
  const h = strings.help;
  if (place === 'direct-messages') return [text(h.direct_messages)];
  if (readings.length === 0) return [text(host ? h.nothing_host(stories) : h.nothing_member)];
  const lines = readings.map((each) => {
    const { title, channel, released, state } = each.reading;
    return `${h.reading(escapeText(title), channel, released, state, host)}\n${nextStep(strings, each)}`;
  });
  return [text(lines.join('\n\n')), text(h.lookup), ...(host ? [text(h.hosts)] : [])];
}

function nextStep(
  strings: Strings,
  { reading: { released }, own, next }: HelpView['readings'][number],
): string {
  const s = strings.reading;
  const h = strings.help;
  const comes = s.next_post(next);
  if (own === null) return released === 0 ? h.begin_soon(comes) : h.begin;
  if (own.pace === 'own' && own.unread > 0) return h.own_pace(own.scene);
  if (next.kind === 'finished') return h.read_all;
  return released === 0 ? h.begin_soon(comes) : h.along(comes);
}
