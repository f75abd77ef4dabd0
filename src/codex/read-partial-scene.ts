// What the first sentences of a scene say of names, for whoever has read no further: by what was known at the scene before.

import {
  type FoundCodex,
  type FoundEntry,
  type FoundPartialScene,
  type FoundState,
  foundStatesAt,
} from '../story/found-codex.ts';
import { classifyEntity } from './classify-entity.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { NameRecord } from './name-record.ts';
import { NameStatistics } from './name-statistics.ts';
import { actionScore, descriptionScore } from './quote-score.ts';
import { rolesOf } from './roles.ts';
import { tokenise } from './tokenise.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';

/** What was known of names by the end of a scene, and what the sentences after it add. */
interface KnownNames {
  /** By a name in small letters, its place in `names`. */
  readonly places: ReadonlyMap<string, number>;
  /** The words of people's names. */
  readonly words: ReadonlySet<string>;
}

/**
 * Names that scene `gate` knew are counted and quoted; a name that stands here first is somebody where the sentence makes
 * it sure, and joins none that is known: that is for the whole scene to say.
 * @param sentences the first of scene `gate + 1`, plain text
 * @param language a BCP 47 tag; new names are found in English alone
 */
export function readPartialScene(
  found: FoundCodex,
  gate: number,
  sentences: readonly string[],
  language: string,
): FoundPartialScene {
  const known = knownNames(found, foundStatesAt(found, gate));
  const statistics = new NameStatistics();
  statistics.beginScene();
  const tokenised = tokeniseSentences(sentences);
  for (const { tokens } of tokenised) statistics.countWords(tokens);
  const lexicon = lexiconOf(known, statistics);
  const counts = new Map<number, number>();
  const told = new Map<number, { place: number; action: number; description: number }[]>();
  const fresh = new Map<NameRecord, { count: number; sentence: string }>();
  const scene = gate + 1;
  for (const [place, sentence] of tokenised.entries()) {
    const mentions = findMentions(sentence.tokens, lexicon);
    for (const mention of mentions) {
      const at = placeOf(mention, known);
      if (at === undefined) {
        const [record] = statistics.addMention(mention, scene);
        const before = fresh.get(record);
        fresh.set(record, { count: (before?.count ?? 0) + 1, sentence: before?.sentence ?? sentence.text });
        continue;
      }
      counts.set(at, (counts.get(at) ?? 0) + 1);
      const roles = rolesOf(mention, sentence.tokens, sentence.inDialogue, null);
      const action = actionScore(sentence, mention, mentions.length);
      const description = descriptionScore(sentence, mention, roles, mentions.length);
      told.set(at, [...(told.get(at) ?? []), { place, action, description }]);
    }
  }
  const isEnglish = /^en\b/i.test(language);
  return {
    ...{ scene, sentences, counts, told },
    entries: isEnglish ? freshEntries(fresh, known, statistics, scene) : [],
  };
}

function knownNames(found: FoundCodex, states: readonly FoundState[]): KnownNames {
  const places = new Map<string, number>();
  const words = new Set<string>();
  for (const { names } of states) {
    for (let at = 0; at < names.length; at += 2) {
      const place = names[at] ?? 0;
      const text = keyOf(found.names[place]?.text ?? '');
      if (place !== found.narrator) places.set(text, place);
      for (const word of text.split(' ')) words.add(word.replace(/\.$/, ''));
    }
  }
  return { places, words };
}

function placeOf({ text, textWithoutTitle }: Mention, { places }: KnownNames): number | undefined {
  return places.get(keyOf(text)) ?? places.get(keyOf(textWithoutTitle));
}

const keyOf = (text: string) => text.toLowerCase().replaceAll('’', "'");

function lexiconOf({ places, words }: KnownNames, statistics: NameStatistics): NameLexicon {
  return {
    wordCount: (key) => statistics.wordCount(key),
    isKnownName: (key) => places.has(key),
    timesNamed: (name) => (places.has(keyOf(name)) ? 1 : 0),
    isPersonName: (word) => words.has(word),
    isSurname: (word) => words.has(word),
  };
}

function freshEntries(
  fresh: ReadonlyMap<NameRecord, { readonly count: number; readonly sentence: string }>,
  { words }: KnownNames,
  statistics: NameStatistics,
  scene: number,
): FoundEntry[] {
  const all = [...fresh.keys()].flatMap((record) => record.words);
  const isShared = (word: string) => words.has(word) || all.indexOf(word) !== all.lastIndexOf(word);
  return [...fresh].flatMap(([record, { count, sentence }]) => {
    const isFullName = record.words.length > 1;
    // Whose a single word is that others bear too, and whether a longer name is a known one's, only the scene shows.
    const shared = record.words.filter(isShared);
    if (isFullName ? shared.length > 1 || words.has(record.words[0] ?? '') : shared.length > 0) return [];
    const kind = classifyEntity([record], statistics);
    if (kind === null) return [];
    return [
      {
        kind,
        names: [{ text: record.text, scene }],
        quotes: [{ text: sentence, scene }],
        ...{ roles: [], perhaps: [], isNarrator: false },
        mentions: [{ scene, count }],
      },
    ];
  });
}

function tokeniseSentences(sentences: readonly string[]): TokenisedSentence[] {
  let open = 0;
  return sentences.map((text) => {
    const inDialogue = open > 0 || /^[“"‘']/.test(text);
    open = Math.max(0, open + count(text, '“') - count(text, '”'));
    return { text, tokens: tokenise(text), inDialogue, paragraph: 0 };
  });
}

const count = (text: string, mark: string) => text.split(mark).length - 1;
