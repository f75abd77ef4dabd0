// The questions of the answers bench: on eight books, each with its gate and the words that an answer holds.

import { ALICE_IN_WONDERLAND } from './asked/alice.ts';
import { BLACK_BEAUTY } from './asked/black-beauty.ts';
import { DON_QUIJOTE } from './asked/don-quijote.ts';
import { GREAT_EXPECTATIONS } from './asked/great-expectations.ts';
import { HOUND } from './asked/hound.ts';
import { JANE_EYRE } from './asked/jane-eyre.ts';
import { KING_SOLOMONS_MINES } from './asked/king-solomons-mines.ts';
import { LEUCHTTURM_QUESTIONS } from './asked/leuchtturm.ts';
import { LEUCHTTURM } from './asked/leuchtturm-text.ts';
import { LITTLE_WOMEN } from './asked/little-women.ts';
import { MADAME_BOVARY } from './asked/madame-bovary.ts';
import { MADDING_CROWD } from './asked/madding-crowd.ts';
import { MOBY_DICK } from './asked/moby-dick.ts';
import { SCARLET_LETTER } from './asked/scarlet-letter.ts';
import { SHERLOCK_HOLMES } from './asked/sherlock.ts';
import { TURN_OF_THE_SCREW } from './asked/turn-of-the-screw.ts';
import { TWO_CITIES } from './asked/two-cities.ts';
import { WAR_OF_THE_WORLDS } from './asked/war-of-the-worlds.ts';

export const QUESTION_KINDS = ['who', 'fact', 'paraphrase', 'phrase', 'typo', 'later'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Changes are tried on one half; the other shows what they are worth on questions that nobody tuned on. */
export const HALVES = ['tuning', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

export interface Question {
  /** `later`: the answer comes after the gate. */
  readonly kind: QuestionKind;
  readonly half: Half;
  /** Chapters 1 to this one are read. */
  readonly chapter: number;
  readonly query: string;
  /** Folded beginnings of words: one passage must hold one of each. */
  readonly words: readonly (readonly string[])[];
}

export interface AskedBook {
  readonly name: string;
  /** In the folder of texts, or what it would be called where its text stands here. */
  readonly file: string;
  /** Markdown; null where it is read from that folder. */
  readonly text: string | null;
  readonly language: 'de' | 'en' | 'es' | 'fr';
  readonly questions: readonly Question[];
}

/** LitBank's texts, beside the others. */
const LITBANK = '../corpora/litbank/texts';

export const ASKED_BOOKS: readonly AskedBook[] = [
  asked('Great Expectations', 'great-expectations-pg1400.txt', 'en', GREAT_EXPECTATIONS),
  asked('Little Women', 'little-women-pg514.htm', 'en', LITTLE_WOMEN),
  asked('A Tale of Two Cities', 'tale-of-two-cities-pg98.txt', 'en', TWO_CITIES),
  asked('The War of the Worlds', 'war-of-the-worlds-pg36.txt', 'en', WAR_OF_THE_WORLDS),
  asked('The Hound of the Baskervilles', `${LITBANK}/2852_the_hound_of_the_baskervilles.txt`, 'en', HOUND),
  asked('Jane Eyre', `${LITBANK}/1260_jane_eyre_an_autobiography.txt`, 'en', JANE_EYRE),
  asked('Don Quijote', 'don-quijote-es-pg2000.htm', 'es', DON_QUIJOTE),
  asked('Madame Bovary', 'madame-bovary-fr-pg14155-latin1.txt', 'fr', MADAME_BOVARY),
  { ...asked('Das Licht im Watt', 'leuchtturm.md', 'de', LEUCHTTURM_QUESTIONS), text: LEUCHTTURM },
  tuned('Moby-Dick', 'moby-dick.epub', 'en', MOBY_DICK),
  tuned('Alice in Wonderland', 'alice-pg11.txt', 'en', ALICE_IN_WONDERLAND),
  tuned('The Adventures of Sherlock Holmes', 'sherlock-pg1661.txt', 'en', SHERLOCK_HOLMES),
  tuned('The Scarlet Letter', `${LITBANK}/33_the_scarlet_letter.txt`, 'en', SCARLET_LETTER),
  tuned("King Solomon's Mines", `${LITBANK}/2166_king_solomons_mines.txt`, 'en', KING_SOLOMONS_MINES),
  tuned('Black Beauty', `${LITBANK}/271_black_beauty.txt`, 'en', BLACK_BEAUTY),
  tuned('Far from the Madding Crowd', `${LITBANK}/27_far_from_the_madding_crowd.txt`, 'en', MADDING_CROWD),
  tuned('The Turn of the Screw', `${LITBANK}/209_the_turn_of_the_screw.txt`, 'en', TURN_OF_THE_SCREW),
];

/** Lines of “kind | chapter | query | words”, with alternatives to a word after a slash. */
function asked(name: string, file: string, language: AskedBook['language'], lines: string): AskedBook {
  const questions = lines
    .trim()
    .split('\n')
    .map((line, place): Question => {
      const [kind = '', chapter = '', query = '', words = ''] = line.split('|').map((part) => part.trim());
      return {
        kind: QUESTION_KINDS.find((each) => each === kind) ?? unknownKind(line),
        // Kinds stand together, so that every other line is half of each.
        half: place % 2 === 0 ? 'tuning' : 'held-out',
        chapter: Number(chapter),
        query,
        words: words.split(' ').map((word) => word.split('/')),
      };
    });
  return { name, file, text: null, language, questions };
}

/** A book whose questions all are for tuning. */
function tuned(...book: Parameters<typeof asked>): AskedBook {
  const { questions, ...rest } = asked(...book);
  return { ...rest, questions: questions.map((question) => ({ ...question, half: 'tuning' })) };
}

function unknownKind(line: string): never {
  throw new Error(`Of no kind: ${line}`);
}
