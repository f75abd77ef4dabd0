// How `/lookup` answers: a card, or that there is nothing, with the names that come close.

import type { LookupView } from '../../app/lookup.ts';
import type { Stamped } from '../../story/story.ts';
import { type Body, button, buttons, plain, text, thatFit } from '../body.ts';
import { decode } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { strings } from '../strings.ts';
import { renderChoosePace } from './read.ts';

const s = strings.reading.lookup;

/** Characters of a card's facts, and of an entry's other names: with the rest they fit a message. */
const FACTS = 2_800;
const ALIASES = 500;

type Card = Extract<LookupView, { kind: 'card' }>;
type Nothing = Extract<LookupView, { kind: 'nothing' }>;

/** For the one who asked. */
export function renderLookup(view: LookupView): Body {
  switch (view.kind) {
    case 'choose-pace':
      return renderChoosePace(view);
    case 'nothing':
      return [text(nothing(view)), ...nearest(view)];
    case 'card': {
      const share = { kind: 'share-lookup', reading: view.reading.id, query: view.query } as const;
      return [...card(view), ...buttons(button(strings.show_in_channel, share))];
    }
  }
}

/** For everyone, without what belongs to the asker alone. */
export function renderSharedCard(view: Card): Body {
  return card(view);
}

/** Nothing there is for everyone: their question stays theirs, for it may name what others have yet to meet. */
export function renderNothingShared(view: Nothing): Body {
  return [text(`${nothing(view)} ${s.between_us}`)];
}

function nothing({ query, gate }: Nothing): string {
  return s.nothing(plain(query), gate);
}

function nearest({ reading, suggestions }: Nothing): Body {
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
  return near.length === 0 ? [] : [text(s.nearest(near.length)), ...buttons(...near)];
}

function card({ entry, post, gate }: Card): Body {
  const [, ...others] = entry.names.map((name) => plain(name.text));
  const url = post && strings.message_url(post.server, post.channel, post.message);
  const heading = `${s.heading(plain(entry.heading))}\n${s.also(s.kind[entry.kind], thatFit(others, ALIASES))}`;
  return [text(heading), ...facts(entry.facts), text(s.first(entry.firstScene, url, gate))];
}

/** In story order; where they are too many for a message, the newest. */
function facts(all: readonly Stamped[]): Body {
  const newest = thatFit(all.map((fact) => plain(fact.text)).reverse(), FACTS).reverse();
  const left = all.length - newest.length;
  if (newest.length === 0) return [];
  return [text([...(left === 0 ? [] : [s.left_out(left)]), ...newest].join('\n\n'))];
}
