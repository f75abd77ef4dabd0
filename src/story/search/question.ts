// A question taken apart: the words to look for, what each may mean, and what kind of answer is wanted.

import { type Closeness, type Meaning, meaningOf } from './alternatives.ts';
import type { Horizon } from './horizon.ts';
import type { StoryIndex } from './story-index.ts';
import { tokenise } from './tokens.ts';

/** What an answer should hold. */
export type Wanted = 'name' | 'place' | 'time' | 'number' | null;

export interface Slot extends Meaning {
  readonly typed: string;
}

export interface Question {
  /** All words of the query, as they stand in the story; -1 for one that does not. */
  readonly order: readonly number[];
  /** The words that tell something, each once. */
  readonly slots: readonly Slot[];
  readonly wanted: Wanted;
  /** Words to look for rather than a question: they are meant as they were typed, wherever in a scene they stand. */
  readonly literal: boolean;
}

/** Other words for words of the query, both folded: other names of whom it names. */
export type Widening = ReadonlyMap<string, readonly string[]>;

/** Characters and words of a query that are looked at: Discord lets people type 100 characters. */
const LONGEST = 300;
const MOST_SLOTS = 16;
/** So few words are no question but words to look for, whatever they are. */
const FEW = 2;
const IN_QUESTION: Closeness = {
  inflected: 0.9,
  derived: 0.6,
  synonym: 0.4,
  instead: 0.7,
  begun: 0.2,
  patient: false,
};
const LITERAL: Closeness = {
  inflected: 0.6,
  derived: 0.25,
  synonym: 0.15,
  instead: 0.5,
  begun: 0.1,
  patient: true,
};

export function question(index: StoryIndex, horizon: Horizon, query: string, widening: Widening): Question {
  const typed = tokenise(query.slice(0, LONGEST), index.language);
  const literal = typed.length <= FEW;
  const telling = literal ? typed : typed.filter((word) => !index.analyser.isStop(word));
  const slots = [...new Set(telling.length > 0 ? telling : typed)].slice(0, MOST_SLOTS).map((word) => ({
    typed: word,
    ...meaningOf(index, horizon, word, literal ? LITERAL : IN_QUESTION, widening.get(word)),
  }));
  const meant = new Map(slots.map((slot) => [slot.typed, slot.alternatives[0]?.word]));
  const order = typed.map((word) => {
    const number = meant.get(word) ?? index.wordIds.get(word);
    return number !== undefined && number < horizon.words ? number : -1;
  });
  return { order, slots, wanted: wantedBy(typed), literal };
}

function wantedBy([first = '', second = '']: readonly string[]): Wanted {
  if (/^who(?:s|m|se)?$/.test(first)) return 'name';
  if (/^wheres?$/.test(first)) return 'place';
  if (/^whens?$/.test(first) || (first === 'what' && /^(?:time|day|year)$/.test(second))) return 'time';
  return first === 'how' && /^(?:many|much|old|long|far|tall|often)$/.test(second) ? 'number' : null;
}
