// All that the bot says, by language and topic: whatever renders an answer is given the strings of its language.

import type { Language } from '../ports/languages.ts';
import { commonStrings } from './strings/common.ts';
import { en } from './strings/en/index.ts';
import { helpStrings, privacyStrings } from './strings/help.ts';
import { installmentStrings } from './strings/installments.ts';
import { libraryStrings } from './strings/library.ts';
import { createSay } from './strings/message.ts';
import { problemStrings } from './strings/problems.ts';
import { readingStrings } from './strings/reading.ts';
import { recapStrings } from './strings/recap.ts';
import { reviewStrings } from './strings/review.ts';
import { scheduleStrings } from './strings/schedule.ts';
import { storyStrings } from './strings/story.ts';
import type { Catalog, Wording } from './strings/wording.ts';

export type Strings = ReturnType<typeof createStrings>;

/** @param locale a BCP 47 tag, for dates, numbers and lists */
export function createStrings(catalog: Catalog, locale: string) {
  const wording: Wording = { catalog, say: createSay(locale), locale };
  const common = commonStrings(wording);
  const installments = installmentStrings(wording, common);
  return {
    ...common,
    help: helpStrings(wording, common),
    installments,
    library: libraryStrings(wording, common),
    privacy: privacyStrings(wording, common),
    problems: problemStrings(wording, common, installments),
    reading: readingStrings(wording, common),
    recap: recapStrings(wording, common),
    review: reviewStrings(wording, common),
    schedule: scheduleStrings(wording, common, installments),
    story: storyStrings(wording, common, installments),
  };
}

export const englishStrings: Strings = createStrings(en, 'en');

/** The strings of a language, loaded when they are first asked for. */
export async function stringsFor(_language: Language): Promise<Strings> {
  return englishStrings;
}
