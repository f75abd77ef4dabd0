// How `/lookup` answers: a card, or passages of the story, or that there is nothing, with the names that come close.

import type { FoundPassage, LookupView } from '../../app/member/lookup.ts';
import type { Stamped } from '../../story/story.ts';
import { type Body, button, buttons, plain, plainUpTo, text, thatFit } from '../body.ts';
import { decode } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { strings } from '../strings.ts';
import { renderChoosePace } from './read.ts';

const s = strings.reading.lookup;

/** Characters of a card's facts, and of an entry's other names: with the rest they fit a message. */
const FACTS = 2_800;
const ALIASES = 500;
/** Characters of all passages with their links, and of one sentence with its escapes. */
const PASSAGES = 3_500;
const SENTENCE = 600;
/** And of a query and a title that are shown again. */
const ECHO = 150;
/** Characters of one sentence quoted from the story. */
const QUOTE = 600;

type Card = Extract<LookupView, { kind: 'card' }>;
type Passages = Extract<LookupView, { kind: 'passages' }>;
type Nothing = Extract<LookupView, { kind: 'nothing' }>;

/** For the one who asked. */
export function renderLookup(view: LookupView): Body {
  switch (view.kind) {
    case 'choose-pace':
      return renderChoosePace(view);
    case 'nothing':
      return [text(nothing(view)), ...nearest(view)];
    case 'passages':
      return [...passages(view), ...nearest(view), ...share(view)];
    case 'card':
      return [...card(view), ...share(view)];
  }
}

function share({ reading, query }: Card | Passages): Body {
  return buttons(button(strings.show_in_channel, { kind: 'share-lookup', reading: reading.id, query }));
}

/** For everyone, without what belongs to the asker alone. */
export function renderShared(view: Card | Passages): Body {
  return view.kind === 'card' ? card(view) : passages(view);
}

/** Nothing there is for everyone: their question stays theirs, for it may name what others have yet to meet. */
export function renderNothingShared(view: Nothing): Body {
  return [text(`${nothing(view)} ${s.between_us}`)];
}

function nothing({ query, gate }: Nothing): string {
  return s.nothing(plain(query), gate);
}

function nearest({ kind, reading, suggestions }: Nothing | Passages): Body {
  const near = suggestions.flatMap((name) => {
    const ask = button(name.slice(0, LIMITS.buttonLabel), {
      kind: 'ask-lookup',
      reading: reading.id,
      query: name,
    });
    // A name too long for a button's id would ask for something else.
    const asked = 'custom_id' in ask ? decode(ask.custom_id) : null;
    return asked?.kind === 'ask-lookup' && asked.query === name ? [ask] : [];
  });
  return near.length === 0
    ? []
    : [text(kind === 'nothing' ? s.nearest(near.length) : s.names(near.length)), ...buttons(...near)];
}

function passages({ query, passages: found, guesses, gate }: Passages): Body {
  const all = thatFit(found.map(passage), PASSAGES);
  const taken = guesses.map((guess) => s.taken(plainUpTo(guess.typed, ECHO), plain(guess.taken)));
  const heading = s.asked(plainUpTo(query, ECHO), gate, thatFit(taken, ECHO).join(' '));
  return [text(`${heading}\n${all.join('\n')}`)];
}

/** The best sentence stands out; the others stand around it. */
function passage({ scene, title, sentences, best, post }: FoundPassage): string {
  const told = sentences.map((sentence, place) => {
    const shown = plainUpTo(sentence, SENTENCE);
    return place === best ? s.best(shown) : shown;
  });
  const url = post && strings.message_url(post.server, post.channel, post.message);
  return s.passage(told.join(' '), scene, title === null ? null : plainUpTo(title, ECHO), url);
}

function card({ entry, post, gate }: Card): Body {
  const [, ...others] = entry.names.map((name) => plain(name.text));
  const url = post && strings.message_url(post.server, post.channel, post.message);
  const heading = `${s.heading(plain(entry.heading))}\n${s.also(s.kind[entry.kind], thatFit(others, ALIASES))}`;
  return [
    text(heading),
    ...facts(entry.facts),
    ...quotes(entry.quotes),
    text(s.first(entry.firstScene, url, gate)),
  ];
}

/** The story's own words, each under the scene it stands in. */
function quotes(all: readonly Stamped[]): Body {
  return all.map((quote) => text(s.quote(plainUpTo(quote.text, QUOTE), quote.scene)));
}

/** In story order; where they are too many for a message, the newest. */
function facts(all: readonly Stamped[]): Body {
  const newest = thatFit(all.map((fact) => plain(fact.text)).reverse(), FACTS).reverse();
  const left = all.length - newest.length;
  if (newest.length === 0) return [];
  return [text([...(left === 0 ? [] : [s.left_out(left)]), ...newest].join('\n\n'))];
}
