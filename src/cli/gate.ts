// How far into a story a command may look: up to a scene, or to the end of a chapter.

import type { Story } from '../story/story.ts';
import { UsageError } from './command.ts';

/** As typed, or as a line of JSON gives them. */
export interface GateInput {
  readonly scene: unknown;
  readonly chapter: unknown;
}

/** The gate, 0..N. `name` names the option in errors. @throws UsageError where neither or both are given, or out of range */
export function gateOf({ scenes, chapters }: Story, { scene, chapter }: GateInput, name: string): number {
  if ((scene === undefined) === (chapter === undefined)) {
    throw new UsageError(`${name} N is missing: up to which scene, or which chapter instead`);
  }
  if (chapter === undefined) return parseInteger(scene, scenes.length, name);
  const number = parseInteger(chapter, chapters.length, `${name} (chapter)`);
  if (number === 0) return 0;
  return (chapters[number]?.firstScene ?? scenes.length + 1) - 1;
}

function parseInteger(value: unknown, max: number, name: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= max) return number;
  throw new UsageError(`${name} must be a whole number from 0 to ${max}`);
}
