// How `/lookup` answers: a card, or passages of the story, or that there is nothing, with the names that come close.

import type { FoundPassage, LookupView } from '../../app/member/lookup.ts';
import type { Reading } from '../../reading/reading.ts';
import { joinSentences } from '../../story/join-sentences.ts';
import type { Stamped } from '../../story/story.ts';
import type { VisibleEntry } from '../../story/visible-story.ts';
import { type Body, button, buttonRows, escapeText, escapeTextUpTo, takeFitting, text } from '../body.ts';
import { decodeAction } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import type { Strings } from '../strings.ts';
import { renderAskPlace, sceneFormButton } from './place.ts';

/** Characters of a card's facts, and of an entry's other names: with the rest they fit a message. */
const MAX_FACTS_CHARS = 2_800;
const MAX_ALIASES_CHARS = 500;
/** Characters of a message with passages that are left for the names below them, and of one sentence with its escapes. */
const SUGGESTIONS_CHARS = 60;
const MAX_SENTENCE_CHARS = 1_050;
/** And of a query and a title that are shown again. */
const MAX_ECHO_CHARS = 150;
/** Characters of one sentence quoted from the story. */
const MAX_QUOTE_CHARS = 450;
/** Roles, companions and names that are hinted at: so many of each, in so many characters. */
const MAX_HINTS = 3;
const MAX_HINT_CHARS = 150;

type Card = Extract<LookupView, { kind: 'card' }>;
type Passages = Extract<LookupView, { kind: 'passages' }>;
type NoResult = Extract<LookupView, { kind: 'nothing' }>;

/** For the one who asked. */
export function renderLookup(strings: Strings, view: LookupView): Body {
  switch (view.kind) {
    case 'ask-place':
      return renderAskPlace(strings, view);
    case 'other-command':
      return [text(strings.reading.lookup.other_command[view.command])];
    case 'nothing':
      return [
        text(noResultText(strings, view)),
        ...suggestions(strings, view),
        ...furtherAlong(strings, view),
      ];
    case 'passages':
      return [
        ...passages(strings, view),
        ...suggestions(strings, view),
        ...showInChannelButton(strings, view),
      ];
    case 'card':
      return [...card(strings, view), ...showInChannelButton(strings, view)];
  }
}

/** For whoever is behind the channel: in the same words, whatever comes later. */
function furtherAlong(strings: Strings, { reading, query, gate }: NoResult): Body {
  if (gate.kind !== 'bookmark' || gate.scene >= reading.released) return [];
  const label = strings.reading.ask_place.further_along;
  return buttonRows(sceneFormButton(label, reading, { kind: 'lookup', query }));
}

function showInChannelButton(strings: Strings, { reading, query }: Card | Passages): Body {
  return buttonRows(button(strings.show_in_channel, { kind: 'show-lookup', reading: reading.id, query }));
}

/** For everyone, without what belongs to the asker alone. */
export function renderPublicLookup(strings: Strings, view: Card | Passages): Body {
  return view.kind === 'card' ? card(strings, view) : passages(strings, view);
}

/** Nothing there is for everyone: their question stays theirs, for it may name what others have yet to meet. */
export function renderNothingToShow(strings: Strings, view: NoResult): Body {
  const s = strings.reading.lookup;
  return [text(joinSentences([noResultText(strings, view), s.not_shared]))];
}

function noResultText(strings: Strings, { query, gate }: NoResult): string {
  const s = strings.reading.lookup;
  return s.nothing(escapeText(query), gate);
}

function suggestions(strings: Strings, { kind, reading, suggestions }: NoResult | Passages): Body {
  const s = strings.reading.lookup;
  const suggested = lookupButtons(reading, suggestions);
  return suggested.length === 0
    ? []
    : [
        text(kind === 'nothing' ? s.nearest(suggested.length) : s.names(suggested.length)),
        ...buttonRows(...suggested),
      ];
}

/** A button for each name, which looks it up. */
export function lookupButtons({ id }: Pick<Reading, 'id'>, names: readonly string[]) {
  return names.flatMap((name) => {
    const ask = button(name.slice(0, LIMITS.buttonLabelChars), {
      kind: 'ask-lookup',
      reading: id,
      query: name,
    });
    // A name too long for a button's id would ask for something else.
    const decoded = 'custom_id' in ask ? decodeAction(ask.custom_id) : null;
    return decoded?.kind === 'ask-lookup' && decoded.query === name ? [ask] : [];
  });
}

function passages(strings: Strings, { query, passages: found, corrections, fits, gate }: Passages): Body {
  const s = strings.reading.lookup;
  const corrected = takeFitting(
    corrections.map(({ taken }) => escapeText(taken)),
    MAX_ECHO_CHARS,
  );
  const heading = s.passages_heading(escapeTextUpTo(query, MAX_ECHO_CHARS), gate, fits, corrected);
  const room = LIMITS.messageTextChars - SUGGESTIONS_CHARS - heading.length;
  return [text(`${heading}\n${fittingScenes(strings, found, room).join('\n')}`)];
}

/** As many passages as there is room for, the best first; those of one scene stand together over its name. */
function fittingScenes(strings: Strings, found: readonly FoundPassage[], room: number): string[] {
  let fitting: string[] = [];
  const scenes = new Map<number, FoundPassage[]>();
  for (const each of found) {
    scenes.set(each.scene, [...(scenes.get(each.scene) ?? []), each]);
    const all = [...scenes.values()].map((passages) => passagesOfScene(strings, passages));
    const kept = takeFitting(all, room);
    if (kept.length < all.length) return fitting.length > 0 ? fitting : kept;
    fitting = all;
  }
  return fitting;
}

function passagesOfScene(strings: Strings, passages: readonly FoundPassage[]): string {
  const [first] = passages;
  if (first === undefined) return '';
  const { scene, title, post } = first;
  const url = post && strings.message_url(post.server, post.channel, post.message);
  return strings.reading.lookup.passages(
    passages.map((each) => passageText(strings, each)),
    scene,
    title === null ? null : escapeTextUpTo(title, MAX_ECHO_CHARS),
    url,
  );
}

/** The sentences that answer best stand out; the others stand around them. */
function passageText(strings: Strings, { sentences, best }: FoundPassage): string {
  const shown = sentences.map((sentence, index) => {
    const words = escapeTextUpTo(sentence, MAX_SENTENCE_CHARS);
    return best.includes(index) ? strings.reading.lookup.highlighted(words) : words;
  });
  return joinSentences(shown);
}

function card(strings: Strings, { entry, companions, post, gate }: Card): Body {
  const s = strings.reading.lookup;
  const [, ...others] = entry.names.map((name) => escapeText(name.text));
  const url = post && strings.message_url(post.server, post.channel, post.message);
  const heading = `${s.heading(escapeText(entry.heading))}\n${s.also(s.kind[entry.kind], takeFitting(others, MAX_ALIASES_CHARS))}`;
  return [
    text(heading),
    ...facts(strings, entry.facts),
    ...quotes(strings, entry.quotes),
    ...hints(strings, entry, companions),
    text(s.first(entry.firstScene, url, gate)),
  ];
}

/** What the story calls them, whom they are met with, and the names that may be theirs too. */
function hints(
  strings: Strings,
  { roles, perhaps, isNarrator }: VisibleEntry,
  companions: readonly string[],
): Body {
  const s = strings.reading.lookup;
  const fitting = (all: readonly string[]) =>
    takeFitting(all.slice(0, MAX_HINTS).map(escapeText), MAX_HINT_CHARS);
  const lines = [
    ...(isNarrator ? [s.narrator] : []),
    ...(roles.length > 0 ? [s.roles(fitting(roles.map((role) => role.text)))] : []),
    ...(companions.length > 0 ? [s.companions(fitting(companions))] : []),
    ...(perhaps.length > 0 ? [s.perhaps(fitting(perhaps))] : []),
  ];
  return lines.length === 0 ? [] : [text(lines.join('\n'))];
}

/** The story's own words, each under the scene it stands in. */
function quotes(strings: Strings, all: readonly Stamped[]): Body {
  const s = strings.reading.lookup;
  return all.map((quote) => text(s.quote(escapeTextUpTo(quote.text, MAX_QUOTE_CHARS), quote.scene)));
}

/** In story order; where they are too many for a message, the newest. */
function facts(strings: Strings, all: readonly Stamped[]): Body {
  const s = strings.reading.lookup;
  const newest = takeFitting(all.map((fact) => escapeText(fact.text)).reverse(), MAX_FACTS_CHARS).reverse();
  const omitted = all.length - newest.length;
  if (newest.length === 0) return [];
  return [text([...(omitted === 0 ? [] : [s.left_out(omitted)]), ...newest].join('\n\n'))];
}
