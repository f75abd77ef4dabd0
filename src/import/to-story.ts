// Makes a story of a divided book: settings override the file's metadata, and slugs are kept from an earlier revision.

import { buildStory, type Digest, type StoryDraft } from '../story/build-story.ts';
import type { FullStory, Rating, SceneSlug, Source, StoryId } from '../story/story.ts';
import { truncate } from '../story/truncate.ts';
import { countWords } from '../story/words.ts';
import type { Aside, Doubt, ExcludedPart, ExcludedPosition, ImportedStory } from './imported.ts';
import { keepSlugs, type SlugAndText } from './keep-slugs.ts';

/** Settings that a host chooses for an imported book; null leaves a field to the file. */
export interface BookSettings {
  readonly title: string | null;
  readonly author: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  readonly rating: Rating;
}

/** An imported story, with its doubtful scene breaks and its excluded parts. */
export interface BuiltImport {
  readonly full: FullStory;
  readonly doubts: readonly { readonly slug: SceneSlug; readonly why: Doubt['why'] }[];
  readonly excluded: readonly {
    readonly what: ExcludedPart['what'];
    readonly title: string | null;
    readonly words: number;
    readonly place: ExcludedPosition['place'] | null;
  }[];
  /** The texts of `excluded`, in the same order, in Discord markup. */
  readonly excludedTexts: readonly string[];
  /** Notes beside the story, by the slugs of their scenes. */
  readonly notes: readonly {
    readonly scene: SceneSlug;
    readonly place: Aside['place'];
    readonly text: string;
  }[];
}

/** In characters; the limits of a story folder. */
const MAX_TITLE_CHARS = 200;
const MAX_NOTE_CHARS = 500;
const MAX_SUMMARY_CHARS = 1_000;

/**
 * Makes a story of a divided book.
 * @param old the scenes of the previous revision, whose slugs stay with their texts; empty for a new story
 */
export function toStory(
  id: StoryId,
  imported: ImportedStory,
  settings: BookSettings,
  old: readonly SlugAndText[],
  digest: Digest,
): BuiltImport {
  const slugs = keepSlugs(old, imported.scenes);
  const scenes = imported.scenes.map(({ title, text }, index) => ({
    slug: slugs[index] ?? '',
    title: title && oneLine(title, MAX_TITLE_CHARS),
    recap: null,
    questions: [],
    text,
  }));
  const author = settings.author ?? imported.author;
  const full = buildBookStory(
    {
      id,
      title: oneLine(settings.title ?? imported.title, MAX_TITLE_CHARS),
      author: author && oneLine(author, MAX_TITLE_CHARS),
      retold: null,
      source: sourceOf(imported),
      language: settings.language ?? imported.language,
      rating: settings.rating,
      notes: [],
      summary: imported.summary && truncate(imported.summary.trim(), MAX_SUMMARY_CHARS),
      status: 'complete',
      chapters: imported.chapters,
      scenes,
      codex: [],
    },
    digest,
  );
  return {
    full,
    doubts: imported.doubts.flatMap(({ scene, why }) => {
      const slug = slugs[scene - 1];
      return slug === undefined ? [] : [{ slug, why }];
    }),
    excluded: imported.excluded.map(({ what, title, text }, index) => ({
      what,
      title: title && oneLine(title, MAX_TITLE_CHARS),
      words: countWords(text),
      place: imported.positions?.[index]?.place ?? null,
    })),
    excludedTexts: imported.excluded.map(({ text }) => text),
    notes: imported.excluded.flatMap(({ text }, index) => {
      const aside = imported.positions?.[index]?.aside;
      const scene = aside ? slugs[aside.scene - 1] : undefined;
      return aside && scene !== undefined ? [{ scene, place: aside.place, text }] : [];
    }),
  };
}

/** Builds a story from its draft; everything that is derived from the text is computed again. */
export function buildBookStory(draft: StoryDraft, digest: Digest): FullStory {
  return buildStory(draft, digest);
}

/** A slug for a story, made of its title, of at most 40 characters; `story` for titles without Latin letters or digits. */
export function slugOfTitle(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return slug === '' ? 'story' : slug;
}

function sourceOf({ source, license }: ImportedStory): Source | null {
  const url = source !== null && URL.canParse(source) && /^https?:\/\/\S+$/.test(source) ? source : null;
  const words = [url === null ? source : null, license].flatMap((each) => (each ? [each] : []));
  if (url === null && words.length === 0) return null;
  const note = words.length === 0 ? null : oneLine(words.join(' '), MAX_NOTE_CHARS);
  return { title: null, author: null, url, note, world: null };
}

function oneLine(text: string, maxChars: number): string {
  return truncate(
    text
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .replace(/\p{Cs}/gu, '')
      .trim(),
    maxChars,
  );
}
