// story.yaml: a story's credits and chapters.

import { z } from 'zod';
import { RATINGS } from '../../story/story.ts';
import type { ContentProblems } from './content-problem.ts';
import { list, objectOf, optionalEnum, optionalText, text } from './fields.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { readTextFile } from './text-file.ts';

export const STORY_FILE = 'story.yaml';

/** Titles stand in headings and lists. */
export const MAX_TITLE_CHARS = 200;
/** Longer than any slug a file name may give. */
const MAX_SLUG_CHARS = 80;

const language = optionalText(35).transform((tag, context) => {
  try {
    return Intl.getCanonicalLocales(tag ?? 'en')[0] ?? 'en';
  } catch {
    context.addIssue(`“language” must be a language tag such as en, fr or pt-BR, not “${tag}”.`);
    return z.NEVER;
  }
});

const webAddress = optionalText(500).refine(
  (url) => url === null || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
  '“url” must be a web address that begins with https:// or http://.',
);

const source = objectOf({
  title: optionalText(MAX_TITLE_CHARS),
  author: optionalText(MAX_TITLE_CHARS),
  url: webAddress,
  note: optionalText(500),
  world: optionalText(500),
});

const story = objectOf({
  title: text(MAX_TITLE_CHARS),
  author: optionalText(MAX_TITLE_CHARS),
  retold: optionalText(500),
  source: z.preprocess((value) => (value === '' ? undefined : value), source.nullable().default(null)),
  language,
  rating: optionalEnum(RATINGS),
  notes: list(text(100), 20),
  summary: optionalText(1000),
  status: optionalEnum(['complete', 'ongoing']),
  questions: list(text(300), 10),
  chapters: list(objectOf({ title: optionalText(MAX_TITLE_CHARS), from: text(MAX_SLUG_CHARS) }), 1000),
});

export type StoryFile = ParsedYaml<z.output<typeof story>>;

export async function readStoryFile(folder: string, problems: ContentProblems): Promise<StoryFile | null> {
  const content = await readTextFile(folder, STORY_FILE, problems);
  if (content === null) return null;
  const checked = parseYaml({ file: STORY_FILE, text: content, line: 1 }, story, problems);
  if (checked?.value.rating === null) {
    const words = RATINGS.join(', ');
    problems.warning(
      STORY_FILE,
      1,
      `“rating” is missing, so the story counts as for everyone. Choose one of ${words}.`,
    );
  }
  return checked;
}
