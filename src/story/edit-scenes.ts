// Changing where a story's scenes begin: merging, splitting, naming and dropping them, without losing a word.

import type { DraftScene, StoryDraft } from './build-story.ts';
import { escapeMarkup } from './markup.ts';
import type { SceneSlug } from './story.ts';

/** The part of a story that says where its scenes and chapters begin. */
export type Division = Pick<StoryDraft, 'chapters' | 'scenes'>;

/** Scenes are meant by their number, 1..N. */
export type SceneEdit =
  /** Into the scene before it. */
  | { readonly kind: 'merge'; readonly scene: number }
  /** Paragraph `at` (1 is the second) begins the new scene. */
  | { readonly kind: 'split'; readonly scene: number; readonly at: number }
  /** A null title leaves the scene without one. */
  | { readonly kind: 'rename'; readonly scene: number; readonly title: string | null }
  | { readonly kind: 'drop'; readonly scene: number };

/** Longest slug of a scene, in characters. */
const MAX_SLUG_CHARS = 64;
const PARAGRAPH = '\n\n';

/** The division after an edit; null where it can't be done: no such scene, nothing before it, nothing left. */
export function editScenes(division: Division, edit: SceneEdit): Division | null {
  const scene = division.scenes[edit.scene - 1];
  if (scene === undefined) return null;
  switch (edit.kind) {
    case 'merge':
      return merge(division, edit.scene, scene);
    case 'split':
      return split(division, edit.scene, scene, edit.at);
    case 'rename':
      return {
        ...division,
        scenes: division.scenes.with(edit.scene - 1, { ...scene, title: edit.title }),
      };
    case 'drop':
      return division.scenes.length === 1 ? null : drop(division, edit.scene);
  }
}

/** The paragraphs of a scene's text. */
export function paragraphsOf(text: string): string[] {
  return text.split(PARAGRAPH);
}

/** Where a chapter began, its heading was none: it becomes a paragraph again, and its scenes the chapter before's. */
function merge({ chapters, scenes }: Division, number: number, scene: DraftScene): Division | null {
  const before = scenes[number - 2];
  if (before === undefined) return null;
  const headings = new Set([chapters.find(({ firstScene }) => firstScene === number)?.title, scene.title]);
  const heading = [...headings].filter((each) => each != null && each !== '').map(escapedTitle);
  const text = [before.text, ...heading, scene.text].join(PARAGRAPH);
  const merged = { ...before, text, questions: [...before.questions, ...scene.questions] };
  return {
    chapters: chapters
      .filter(({ firstScene }) => firstScene !== number)
      .map((chapter) => shiftChapter(chapter, number, -1)),
    scenes: [...scenes.slice(0, number - 2), merged, ...scenes.slice(number)],
  };
}

function split(
  { chapters, scenes }: Division,
  number: number,
  scene: DraftScene,
  at: number,
): Division | null {
  const paragraphs = paragraphsOf(scene.text);
  if (!Number.isInteger(at) || at < 1 || at >= paragraphs.length) return null;
  const first = { ...scene, text: paragraphs.slice(0, at).join(PARAGRAPH) };
  const slug = uniqueSlug(scene.slug, new Set(scenes.map((each) => each.slug)));
  const second = {
    slug,
    title: null,
    recap: null,
    questions: [],
    text: paragraphs.slice(at).join(PARAGRAPH),
  };
  return {
    chapters: chapters.map((chapter) => shiftChapter(chapter, number + 1, 1)),
    scenes: [...scenes.slice(0, number - 1), first, second, ...scenes.slice(number)],
  };
}

/** A chapter whose first scene is dropped begins with its next; one that had no other is gone. */
function drop({ chapters, scenes }: Division, number: number): Division {
  const kept = chapters.filter(({ firstScene }, index) => {
    const end = chapters[index + 1]?.firstScene ?? scenes.length + 1;
    return !(firstScene === number && end === number + 1);
  });
  return {
    chapters: kept.map((chapter) => shiftChapter(chapter, number + 1, -1)),
    scenes: scenes.filter((_, index) => index !== number - 1),
  };
}

function shiftChapter<C extends { readonly firstScene: number }>(chapter: C, from: number, by: number): C {
  return chapter.firstScene >= from ? { ...chapter, firstScene: chapter.firstScene + by } : chapter;
}

const escapedTitle = (title: string | null | undefined) => escapeMarkup(title ?? '');

/** A slug like `slug` that no scene has. */
export function uniqueSlug(slug: SceneSlug, used: ReadonlySet<SceneSlug>): SceneSlug {
  for (let count = 2; ; count += 1) {
    const end = `-${count}`;
    const free = `${slug.slice(0, MAX_SLUG_CHARS - end.length).replace(/-+$/, '')}${end}`;
    if (!used.has(free)) return free;
  }
}
