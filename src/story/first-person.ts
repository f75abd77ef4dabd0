// Which sentences speak of whoever tells the story: “I”, “me”, “my”, outside of what somebody says.

const FIRST_PERSON = new Set(['I', 'me', 'Me', 'my', 'My', 'mine', 'Mine', 'myself', 'Myself']);
/** A word with its apostrophes, or a mark that opens or closes speech. */
const PIECE = /\p{L}+(?:['’]\p{L}+)*|["“”«»]|(?<!\p{L})['‘]|['’](?!\p{L})/gu;
const OPENERS = '“«';
const CLOSERS = '”»';

/**
 * Of consecutive sentences of one paragraph of English, whether each speaks of its teller. Speech that an earlier one
 * opens and leaves open goes on in the next.
 * @param sentences plain text, all of the paragraph up to the last one that is asked about
 */
export function speaksOfTeller(sentences: readonly string[]): boolean[] {
  let speech: Speech = null;
  return sentences.map((sentence) => {
    let isTold = false;
    for (const [piece] of sentence.matchAll(PIECE)) {
      if (!/\p{L}/u.test(piece)) speech = afterMark(speech, piece);
      else if (speech === null) isTold ||= FIRST_PERSON.has(piece.replace(/['’].*$/u, ''));
    }
    return isTold;
  });
}

/** By which kind of marks speech stands open: double ones, or single ones; null outside of speech. */
type Speech = 'double' | 'single' | null;

function afterMark(speech: Speech, mark: string): Speech {
  if (speech === 'single') return mark === '’' || mark === "'" ? null : speech;
  if (OPENERS.includes(mark)) return 'double';
  if (CLOSERS.includes(mark)) return null;
  if (mark === '"') return speech === null ? 'double' : null;
  return speech === null && (mark === '‘' || mark === "'") ? 'single' : speech;
}
