// What an EPUB says of whole documents: by its landmarks and guide, by where the story begins, by its contents page.

import type { SectionRole } from '../book.ts';
import { type Navigation, roleOfLandmark } from './navigation.ts';
import type { Package } from './package-file.ts';

/** Names of parts that belong to the story, though they stand before where it is said to begin. */
const STORY_TITLE = /^(?:prologue|prelude|chapter|part|book|volume|epigraph|\d+|[ivxlc]+\b)/i;

/** Roles by path; documents that nothing is said about are left out. */
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
    // Where the story begins says nothing of the document after it; and the first document may hold the whole book.
    if (role !== null && role !== 'story' && whole && landmark.path !== start?.path && spine.length > 1) {
      roles.set(landmark.path, role);
    }
  }
  if (nav !== null && spine.length > 1) roles.set(nav.path, 'contents');
  return roles;
}
