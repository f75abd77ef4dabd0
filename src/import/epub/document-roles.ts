// Finds the roles of an EPUB's documents by its landmarks, its guide, and the place where the story begins.

import type { SectionRole } from '../book.ts';
import { type Navigation, roleOfLandmark } from './navigation.ts';
import type { Package } from './package-file.ts';

/** Titles of parts that belong to the story even if they come before its declared beginning. */
const STORY_TITLE = /^(?:prologue|prelude|chapter|part|book|volume|epigraph|\d+|[ivxlc]+\b)/i;

/** The roles of documents by their paths; documents of unknown role are absent. */
export function documentRoles(
  { spine, nav }: Package,
  { points, landmarks }: Navigation,
): Map<string, SectionRole> {
  const roles = new Map<string, SectionRole>();
  const named = new Set(points.filter(({ title }) => STORY_TITLE.test(title)).map(({ path }) => path));
  const start = landmarks.find(
    (landmark) => roleOfLandmark(landmark) === 'story' && landmark.fragment === null,
  );
  const first = start === undefined ? -1 : spine.findIndex(({ path }) => path === start.path);
  for (const { path } of first < 1 ? [] : spine.slice(0, first))
    if (!named.has(path)) roles.set(path, 'front');
  for (const landmark of landmarks) {
    const role = roleOfLandmark(landmark);
    const whole = landmark.fragment === null && !named.has(landmark.path);
    // The document in which the story begins may hold the whole book, so its landmarks don't describe all of it.
    if (role !== null && role !== 'story' && whole && landmark.path !== start?.path && spine.length > 1) {
      roles.set(landmark.path, role);
    }
  }
  if (nav !== null && spine.length > 1) roles.set(nav.path, 'contents');
  return roles;
}
