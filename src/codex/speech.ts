// Which words of a sentence stand within speech.

import type { TokenisedSentence } from './tokenise-scene.ts';

/** Of each token, whether it is said by somebody rather than told. */
export function spokenTokens({ text, tokens, inDialogue }: TokenisedSentence): boolean[] {
  let isSpoken = inDialogue && !/^[“"‘']/.test(text);
  return tokens.map(({ gap }) => {
    for (const mark of gap) {
      if (mark === '“' || mark === '‘') isSpoken = true;
      else if (mark === '”' || mark === '’') isSpoken = false;
      else if (mark === '"') isSpoken = !isSpoken;
    }
    return isSpoken;
  });
}
