// The story as a reader at one place may know it: the only form of it that answers are made from.

import type { Extent } from './extent.ts';
import { fold, foldWithoutArticle } from './fold.ts';
import {
  EMPTY_FOUND_CODEX,
  type FoundCodex,
  type FoundPartialScene,
  foundEntriesAt,
  type MentionCount,
  sumMentions,
} from './found-codex.ts';
import type { Chapter, CodexKind, SceneOutline, Stamped, Story } from './story.ts';

/** What is told about a story before anybody has read a word of it. */
type Credits = Pick<
  Story,
  'id' | 'title' | 'author' | 'retold' | 'source' | 'language' | 'rating' | 'notes' | 'summary' | 'status'
>;

/** A codex entry as far as it is revealed. */
export interface VisibleEntry {
  readonly kind: CodexKind;
  /** The best name revealed. */
  readonly heading: string;
  /** The names revealed, the heading first. */
  readonly names: readonly Stamped[];
  /** The facts revealed, in story order. */
  readonly facts: readonly Stamped[];
  /** Sentences of the story itself, plain text, with the scene each stands in; none where its author wrote facts. */
  readonly quotes: readonly Stamped[];
  /** What the text says it is (“captain”, “sister”), with the scene that says so. */
  readonly roles: readonly Stamped[];
  /** Short names that may be meant for it: the text leaves open whose they are. */
  readonly perhaps: readonly string[];
  /** Whether it is who tells the story: “I”. */
  readonly isNarrator: boolean;
  /** The scenes that name it, ascending, where that was counted. */
  readonly mentions: readonly MentionCount[];
  /** The scene of the earliest name or fact shown here. */
  readonly firstScene: number;
}

/**
 * A function of the story up to the gate and of its shape, and of nothing else: what is not in here can't
 * be given away. There is no revision, because it is a hash of everything.
 */
export interface VisibleStory extends Credits {
  /** 0..N: how many scenes an answer may draw on, whole. */
  readonly gate: number;
  /** Sentences of the scene after, plain text: those an answer may draw on too. */
  readonly partial: readonly string[];
  /** The words of each of the N scenes, read or not: a story's shape is public. */
  readonly words: readonly number[];
  /** All chapters, for their places; the titles only of those that begin at or before the gate. */
  readonly chapters: readonly Chapter[];
  /** Scenes 1 to the gate. */
  readonly scenes: readonly SceneOutline[];
  /** In the order in which a reader meets them. */
  readonly codex: readonly VisibleEntry[];
}

/** How much of the story a view is made of. */
export const extentOf = ({ gate, partial }: VisibleStory): Extent => ({
  scenes: gate,
  sentences: partial.length,
});

/** Members of a reading stand at few different places at once; their views are built once. */
const MAX_CACHED_VIEWS = 32;
const viewCache = new WeakMap<Story, { readonly view: VisibleStory; readonly found: FoundCodex }[]>();

/**
 * The story up to and with scene `gate`; a gate past the last scene means the last scene. The same story
 * and gate may give the same object, so that what is derived from it can be kept beside it.
 * @param found what was found in its text, beside what its author wrote
 * @param partial the first sentences of the scene after, plain text, where the gate stands within it
 * @param findInPartial what was found in those: asked where the view is not held yet
 * @throws RangeError where the gate is not a whole number from 0: never a guess about a place
 */
export function visibleStory(
  story: Story,
  gate: number,
  found: FoundCodex = EMPTY_FOUND_CODEX,
  partial: readonly string[] = [],
  findInPartial: () => FoundPartialScene | null = () => null,
): VisibleStory {
  if (!Number.isInteger(gate) || gate < 0)
    throw new RangeError(`A gate is a scene's number or 0, not ${gate}`);
  const reached = Math.min(gate, story.scenes.length);
  const views = viewCache.get(story) ?? [];
  const known = views.find(
    ({ view, found: of }) => view.gate === reached && of === found && isEqual(view.partial, partial),
  );
  const entry = known ?? {
    view: viewAt(story, reached, found, partial, partial.length === 0 ? null : findInPartial()),
    found,
  };
  viewCache.set(story, [entry, ...views.filter((other) => other !== entry)].slice(0, MAX_CACHED_VIEWS));
  return entry.view;
}

const isEqual = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, index) => text === b[index]);

/** Lists what it takes, field by field: a field added to Story later stays hidden until somebody decides. */
function viewAt(
  story: Story,
  gate: number,
  found: FoundCodex,
  partial: readonly string[],
  inPartial: FoundPartialScene | null,
): VisibleStory {
  const lastOpen = partial.length === 0 ? gate : gate + 1;
  const { id, title, author, retold, source, language, rating, notes, summary, status } = story;
  return {
    ...{ id, title, author, retold, source, language, rating, notes, summary, status },
    gate,
    partial,
    words: story.scenes.map((scene) => scene.words),
    chapters: story.chapters.map(({ title, firstScene }) => ({
      title: firstScene <= lastOpen ? title : null,
      firstScene,
    })),
    scenes: story.scenes.slice(0, gate),
    codex: [
      ...mergeEntries(authoredEntries(story, gate, partial), foundEntries(found, gate, inPartial), language),
    ].sort(byFirstScene),
  };
}

/**
 * A name counts from the page where it first stands in its scene, else from that scene's end, and a fact from the
 * scene's end. Until one does, the sentence that names them stands in for it.
 */
function authoredEntries(story: Story, gate: number, partial: readonly string[]): VisibleEntry[] {
  const sentenceOf = sentenceFinder(partial, story.language);
  const revealed = ({ scene }: Stamped) => scene <= gate;
  const entries: VisibleEntry[] = [];
  for (const { kind, names: allNames, facts: allFacts } of story.codex) {
    const names = allNames.filter(
      (name) => revealed(name) || (name.scene === gate + 1 && sentenceOf(name.text) !== undefined),
    );
    const [first] = names;
    if (first === undefined) continue;
    const facts = allFacts.filter(revealed);
    const introduction = facts.length === 0 ? sentenceOf(first.text) : undefined;
    entries.push({
      kind,
      heading: first.text,
      names,
      facts,
      quotes: introduction === undefined ? [] : [{ text: introduction, scene: gate + 1 }],
      ...{ roles: [], perhaps: [], isNarrator: false, mentions: [] },
      firstScene: [...names, ...facts].reduce((least, { scene }) => Math.min(least, scene), gate + 1),
    });
  }
  return entries;
}

/** Finds the first of these sentences in which a name stands, but for case, accents and article. */
function sentenceFinder(
  sentences: readonly string[],
  language: string,
): (name: string) => string | undefined {
  if (sentences.length === 0) return () => undefined;
  // “Gunn’s” tells of Gunn, and “Buffy’s apartment” may be a name itself.
  const folded = sentences.map((sentence) =>
    [sentence, sentence.replace(/['’]s(?!\p{L})/gu, '')].map((form) => ` ${fold(form)} `).join(''),
  );
  return (name) => {
    const wanted = ` ${foldWithoutArticle(name, language)} `;
    // A common word is no name: “an angel” does not tell of Angel.
    const [capitalised] = /\p{Lu}[\p{L}\p{M}]*/u.exec(name) ?? [''];
    return sentences.find(
      (sentence, index) => sentence.includes(capitalised) && folded[index]?.includes(wanted) === true,
    );
  };
}

function foundEntries(found: FoundCodex, gate: number, inPartial: FoundPartialScene | null): VisibleEntry[] {
  return foundEntriesAt(found, gate, inPartial).flatMap((entry) => {
    const heading = entry.names[0]?.text;
    if (heading === undefined) return [];
    const firstScene = entry.names.reduce((first, { scene }) => Math.min(first, scene), gate + 1);
    return [{ ...entry, heading, facts: [], firstScene }];
  });
}

/** What was found under a name that an author's entry shows is that entry's: only its mentions and roles are taken over. */
function mergeEntries(
  authored: readonly VisibleEntry[],
  found: readonly VisibleEntry[],
  language: string,
): readonly VisibleEntry[] {
  if (authored.length === 0 || found.length === 0) return [...authored, ...found];
  const entryByName = new Map<string, VisibleEntry>();
  const key = ({ text }: Stamped) => foldWithoutArticle(text, language);
  for (const entry of authored) for (const name of entry.names) entryByName.set(key(name), entry);
  const matches = new Map<VisibleEntry, VisibleEntry[]>();
  const others = found.filter((entry) => {
    const match = entry.names.map((name) => entryByName.get(key(name))).find((one) => one !== undefined);
    if (match !== undefined) matches.set(match, [...(matches.get(match) ?? []), entry]);
    return match === undefined;
  });
  return [
    ...authored.map((entry) => {
      const same = matches.get(entry) ?? [];
      return {
        ...entry,
        roles: same.flatMap(({ roles }) => roles),
        isNarrator: same.some(({ isNarrator }) => isNarrator),
        mentions: sumMentions(same.flatMap(({ mentions }) => mentions)),
      };
    }),
    ...others,
  ];
}

/**
 * By what is shown alone. The codex's own order would not do: an import may rank by mentions in the whole
 * book, and so would a tie broken by it.
 */
function byFirstScene(a: VisibleEntry, b: VisibleEntry): number {
  return a.firstScene - b.firstScene || compare(a.heading, b.heading) || compare(sortKey(a), sortKey(b));
}

const sortKey = (entry: VisibleEntry) =>
  JSON.stringify([entry.kind, entry.names, entry.facts, entry.quotes, entry.roles, entry.mentions]);

/** By code units: the same on every machine, whatever its locale. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
