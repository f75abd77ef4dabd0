// How far into a story a command may look: up to a page, a scene, or the end of a chapter.

import { type Extent, endOfScene } from '../story/extent.ts';
import { cutReaderPages } from '../story/reader-pages.ts';
import { splitSentences } from '../story/sentences.ts';
import type { FullStory, Story } from '../story/story.ts';
import { UsageError } from './command.ts';

/** As typed, or as a line of JSON gives them. */
export interface GateInput {
  readonly scene: unknown;
  readonly chapter: unknown;
}

export interface CliGate {
  /** What is printed: the scene, 0..N, and the page of it, from 1; 0 before the first scene. */
  readonly gate: { readonly scene: number; readonly page: number };
  readonly extent: Extent;
  /** The sentences of the scene that is not read whole, as far as they are shown. */
  readonly partial: readonly string[];
}

/**
 * The gate that `N`, `N.P` or a chapter names. `name` names the option in errors.
 * @throws UsageError where neither or both are given, or out of range
 */
export function gateOf(full: FullStory, { scene, chapter }: GateInput, name: string): CliGate {
  const { scenes } = full.story;
  if ((scene === undefined) === (chapter === undefined)) {
    throw new UsageError(`${name} N is missing: up to which scene, or which chapter instead`);
  }
  if (chapter !== undefined) return endOf(full, lastSceneOf(full.story, chapter, name));
  const [, number, page] = /^(\d+)\.(\d+)$/.exec(String(scene).trim()) ?? [];
  if (number === undefined) return endOf(full, parseInteger(scene, 0, scenes.length, name));
  return pageGate(full, parseInteger(number, 1, scenes.length, name), page, name);
}

function endOf({ texts }: FullStory, scene: number): CliGate {
  const page = scene === 0 ? 0 : Math.max(1, cutReaderPages(texts[scene - 1] ?? '').length);
  return { gate: { scene, page }, extent: endOfScene(scene), partial: [] };
}

function pageGate(full: FullStory, scene: number, typed: unknown, name: string): CliGate {
  const text = full.texts[scene - 1] ?? '';
  const pages = cutReaderPages(text);
  const page = parseInteger(typed, 1, Math.max(1, pages.length), `${name} (page of scene ${scene})`);
  if (page >= pages.length) return endOf(full, scene);
  const sentences = pages[page - 1]?.sentences ?? 0;
  const partial = splitSentences(text)
    .slice(0, sentences)
    .map((sentence) => sentence.text);
  return { gate: { scene, page }, extent: { scenes: scene - 1, sentences }, partial };
}

function lastSceneOf({ chapters, scenes }: Story, chapter: unknown, name: string): number {
  const number = parseInteger(chapter, 0, chapters.length, `${name} (chapter)`);
  return number === 0 ? 0 : (chapters[number]?.firstScene ?? scenes.length + 1) - 1;
}

function parseInteger(value: unknown, min: number, max: number, name: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) return number;
  throw new UsageError(`${name} must be a whole number from ${min} to ${max}`);
}
