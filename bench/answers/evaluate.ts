// Asking all questions about a book: which are answered by the lines that are shown.

import { fold } from '../../src/story/fold.ts';
import { plainText } from '../../src/story/markup.ts';
import { splitSentences } from '../../src/story/sentences.ts';
import type { FullStory } from '../../src/story/story.ts';
import type { Question } from './questions.ts';
import type { Ask } from './shown.ts';

export interface Answered {
  readonly question: Question;
  /** 0..N */
  readonly gate: number;
  /** From 0, the line that answers; -1 where none does. */
  readonly rank: number;
  readonly confident: boolean;
  /** Passages from beyond the gate. */
  readonly leaks: number;
}

export function answer({ story }: FullStory, question: Question, ask: Ask): Answered {
  const gate = (story.chapters[question.chapter]?.firstScene ?? story.scenes.length + 1) - 1;
  const { lines, scenes, confident } = ask(question.query, gate);
  return {
    ...{ question, gate, confident },
    rank: lines.findIndex((line) => holds(plainText(line), question)),
    leaks: scenes.filter((scene) => scene > gate).length,
  };
}

/** Whether a text holds what an answer must. */
export function holds(text: string, { words }: Question): boolean {
  // An article that stands before a name without a space is no part of it.
  const folded = ` ${fold(text.replace(/['’]/g, ' '))} `;
  return words.every((ways) => ways.some((word) => folded.includes(` ${fold(word)}`)));
}

/** Characters within which an answer must stand, for a question to be fair: those of a passage. */
const MAX_ANSWER_CHARS = 580;

/** Questions that nothing up to their gate answers, but for those about what comes later. */
export function unanswerable(full: FullStory, questions: readonly Question[]): Question[] {
  const sentences = full.texts.map((text) => splitSentences(text).map((sentence) => sentence.text));
  return questions.filter((question) => {
    if (question.kind === 'later') return false;
    const gate = (full.story.chapters[question.chapter]?.firstScene ?? full.texts.length + 1) - 1;
    return !sentences
      .slice(0, gate)
      .some((scene) => scene.some((_, first) => holds(windowFrom(scene, first), question)));
  });
}

function windowFrom(sentences: readonly string[], first: number): string {
  let text = sentences[first] ?? '';
  for (let next = first + 1; next < sentences.length; next++) {
    const longer = `${text} ${sentences[next]}`;
    if (longer.length > MAX_ANSWER_CHARS) break;
    text = longer;
  }
  return text;
}
