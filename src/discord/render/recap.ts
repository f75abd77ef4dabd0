// How `/recap` and `/catchup` answer.

import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { AskPlace } from '../../app/member/ask-place.ts';
import type { CatchupView } from '../../app/member/catchup.ts';
import type { RecapPart, RecapView, ToldRecap } from '../../app/member/recap.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import { RECAP_LENGTHS, type RecapLength } from '../../story/recap.ts';
import { type Body, button, buttonRows, escapeText, escapeTextUpTo, takeFitting, text } from '../body.ts';
import { encodeAction } from '../custom-id.ts';
import { encodePendingRequest } from '../pending-request.ts';
import type { Strings } from '../strings.ts';
import { textField } from '../text-field.ts';
import { chaptersText } from './chapter-recap.ts';
import { renderAskPlace, sceneFormButton } from './place.ts';

/** Characters of the sentences with their headings: with the rest they fit a message. */
const MAX_RECAP_CHARS = 3_400;
/** Of a chapter's title, with its escapes. */
const MAX_TITLE_CHARS = 200;

/** For the one who asked, with the other lengths and pages, and `Show in channel`. */
export function renderRecap(strings: Strings, view: RecapView | AskPlace): Body {
  const s = strings.recap;
  if (view.kind === 'ask-place') return renderAskPlace(strings, view);
  const { reading, length, told } = view;
  const body = renderPublicRecap(strings, view);
  if (told === null) return body;
  const others = RECAP_LENGTHS.filter((each) => each !== length);
  const { page, pages } = told.kind === 'chapters' ? told : { page: 1, pages: 1 };
  const turn = (to: number, label: string) =>
    to < 1 || to > pages ? null : button(label, { kind: 'recap-page', reading: reading.id, page: to });
  const show =
    page === 1
      ? ({ kind: 'show-recap', reading: reading.id, length } as const)
      : ({ kind: 'show-recap-page', reading: reading.id, page } as const);
  return [
    ...body,
    ...buttonRows(turn(page - 1, s.chapters.previous), turn(page + 1, s.chapters.next)),
    ...buttonRows(
      ...others.map((each) =>
        button(s.lengths[each], { kind: 'recap-length', reading: reading.id, length: each }),
      ),
      button(strings.show_in_channel, show),
    ),
  ];
}

/** For everyone. */
export function renderPublicRecap(strings: Strings, { reading, gate, length, told }: RecapView): Body {
  const s = strings.recap;
  if (told === null) return [text(s.nothing(gate))];
  const heading = s.heading(escapeTextUpTo(reading.title, MAX_TITLE_CHARS), gate);
  return [text(`${heading}\n${toldText(strings, told, length)}`)];
}

function toldText(strings: Strings, told: ToldRecap, length: RecapLength): string {
  return told.kind === 'chapters'
    ? chaptersText(strings, told, length, MAX_RECAP_CHARS)
    : recapText(strings, told.parts);
}

export function renderCatchup(strings: Strings, view: CatchupView | AskPlace): Body {
  if (view.kind === 'ask-place') return renderAskPlace(strings, view);
  const { catchup: c } = strings.recap;
  const { reading, start } = view;
  const since = button(c.since_another, { kind: 'ask-since', reading: reading.id });
  if (view.kind === 'caught-up') {
    const { ahead, readsAlong } = view;
    return [
      text(c.caught_up(start, ahead)),
      ...buttonRows(since, readsAlong ? furtherBack(strings, view) : alongAgain(strings, view)),
    ];
  }
  const { first, gate, minutes, pace, recap } = view;
  const last = gate.scene;
  const readNext = { kind: 'turn-to', reading: reading.id, scene: first, page: 1 } as const;
  const showMissed = { kind: 'show-missed-since', reading: reading.id, since: `${first}` } as const;
  const head = [
    c.behind(start, first, last, minutes, reading.channel),
    pace && c.pace(pace.scenesPerDay, pace.minutesPerDay, pace.by, pace.upcoming),
    recap === null ? c.withheld : recap.told === null ? null : c.missed,
  ];
  return [
    text(head.filter((line) => line !== null).join('\n')),
    ...(recap?.told ? [text(toldText(strings, recap.told, 'medium'))] : []),
    ...buttonRows(
      button(c.read_on(first), readNext, { style: 'primary' }),
      recap === null ? button(c.show_missed(first, last), showMissed) : null,
      since,
      pace === null ? furtherBack(strings, view) : furtherAlong(strings, view),
    ),
  ];
}

const pending = { kind: 'catchup', by: null, since: null } as const;

function furtherBack(strings: Strings, { reading }: CatchupView) {
  return sceneFormButton(strings.reading.ask_place.further_back, reading, pending);
}

function furtherAlong(strings: Strings, { reading }: CatchupView) {
  return sceneFormButton(strings.reading.ask_place.further_along, reading, pending);
}

function alongAgain(strings: Strings, { reading }: CatchupView) {
  const choice = {
    kind: 'choose-pace',
    reading: reading.id,
    pace: 'channel',
    pending: encodePendingRequest(pending),
  } as const;
  return button(strings.reading.ask_place.along_again, choice);
}

const SINCE_FIELD = 'since';
const MAX_SINCE_CHARS = 40;

/** Asks for the scene or the day to begin with. */
export function renderSinceForm(strings: Strings, reading: string): APIModalInteractionResponseCallbackData {
  const s = strings.recap.catchup.form;
  return {
    custom_id: encodeAction({ kind: 'submit-since', reading }),
    title: s.title,
    components: [
      textField({
        ...{ customId: SINCE_FIELD, label: s.label, hint: s.hint },
        ...{ maxChars: MAX_SINCE_CHARS, required: true },
      }),
    ],
  };
}

/** What was filled in. */
export function parseSinceForm(fields: Readonly<Record<string, string>>): string {
  return (fields[SINCE_FIELD] ?? '').trim();
}

/** By chapters; sentences of one scene stand together under its number. */
function recapText(strings: Strings, parts: readonly RecapPart[]): string {
  const s = strings.recap;
  const lines = parts.flatMap(({ chapter, sentences }) => {
    const scenes = new Map<number, string[]>();
    for (const { scene, text: words } of sentences)
      scenes.set(scene, [...(scenes.get(scene) ?? []), escapeText(words)]);
    const all = [...scenes].map(([scene, words]) => s.sentence(scene, joinSentences(words)));
    return chapter === null ? all : [s.chapter(escapeTextUpTo(chapter, MAX_TITLE_CHARS)), ...all];
  });
  return takeFitting(lines, MAX_RECAP_CHARS).join('\n');
}
