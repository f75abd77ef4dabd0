// Fits a changed scene into the messages it was posted in: a message can be edited, but none put in between.

import { PUBLIC_PAGE_CHARS, splitPublicPages } from '../../../story/pages.ts';

/** How finely page lengths are tried, in characters. */
const LIMIT_STEP_CHARS = 20;

/** A shorter page than this reads like a mistake: then the text has grown too short for its messages. */
const MIN_PAGE_CHARS = 40;

/**
 * The text in exactly `count` pages (1 or more), each short enough for a message, all of the text and nothing twice;
 * null where it has grown too long for them, or too short.
 * @param maxChars characters of a page, where notes stand beside the text
 */
export function fitPages(
  text: string,
  count: number,
  maxChars = PUBLIC_PAGE_CHARS,
): readonly string[] | null {
  const whole = splitPublicPages(text, maxChars);
  if (whole.length === count) return whole;
  if (whole.length > count) return null;
  const shortest = Math.max(MIN_PAGE_CHARS, Math.ceil(text.length / count));
  for (let limit = shortest; limit < maxChars; limit += LIMIT_STEP_CHARS) {
    const pages = splitPublicPages(text, limit);
    if (pages.length === count) return pages;
    if (pages.length < count) return null;
  }
  return null;
}
