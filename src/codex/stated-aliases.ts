// Names that a sentence itself says to be one bearer's.

import { ANIMALS } from './english/context-words.ts';
import { isTitle, ROLE_NOUNS } from './english/titles.ts';
import type { Mention } from './mentions.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { TokenisedSentence } from './tokenise-scene.ts';

const ALIAS_ADVERB =
  '(?:also|otherwise|better|best|commonly|generally|usually|sometimes|formerly|once|now|well)';
const ALIAS_VERB = '(?:called|nicknamed|named|dubbed|christened)';
/** What stands between two names that are one bearer's. */
const ALIAS_CONNECTIVE = new RegExp(
  [
    String.raw`^,? (?:who (?:is|was) )?(?:${ALIAS_ADVERB} )?known (?:to [\w ]{1,30} |by [\w ]{1,30} )?(?:as|by the name of) (?:the )?[“"‘']?$`,
    `^(?:,|,? who (?:is|was)) (?:${ALIAS_ADVERB} ${ALIAS_VERB}|nicknamed|dubbed) (?:the )?[“"‘']?$`,
    String.raw`^,? (?:alias|a\.k\.a\.|aka|née|nee) (?:the )?[“"‘']?$`,
    '^ (?:is|was|being) (?:really|actually|in (?:fact|reality|truth)|none other than|no other than) (?:the )?$',
    '^, whose (?:real|true|full|proper) name (?:is|was) $',
  ].join('|'),
);
const SAME_ENTITY = /^ (?:are|were|is|was) (?:really )?(?:one and )?the same\b/;

/** Pairs of neighbours among the mentions of one sentence. */
export function statedAliases(
  { tokens }: TokenisedSentence,
  mentions: readonly Mention[],
  lexicon: NameLexicon,
): (readonly [Mention, Mention])[] {
  return mentions.slice(1).flatMap((second, index) => {
    const first = mentions[index];
    if (first === undefined) return [];
    const between = tokensText(tokens, first.to, second.from);
    const areAliases =
      ALIAS_CONNECTIVE.test(between) ||
      (between === ' and ' && SAME_ENTITY.test(tokensText(tokens, second.to, second.to + 8))) ||
      (between === ', the ' && isApposition(tokens, mentions[index - 1], first, second, lexicon));
    return areAliases ? [[first, second] as const] : [];
  });
}

/** “Ormstein, the King of Bohemia,” but not “Alice, the Hatter, and the Dormouse”. */
function isApposition(
  tokens: TokenisedSentence['tokens'],
  before: Mention | undefined,
  first: Mention,
  second: Mention,
  lexicon: NameLexicon,
): boolean {
  if (first.features.afterThe > 0 || second.title !== null || second.words.length === 0) return false;
  if (tokens[first.from]?.gap.includes(',') && before?.to === first.from) return false;
  const head = second.words.includes('of') ? second.words[0] : second.words.at(-1);
  if (head === undefined) return false;
  const role =
    ROLE_NOUNS.has(head) || ANIMALS.has(head) || isTitle(head) || (lexicon.wordCount(head)?.lower ?? 0) > 0;
  const after = tokens[second.to];
  if (!role || after === undefined) return role;
  return (
    /^[.;!?]/.test(after.gap) ||
    (/^[,—-]/.test(after.gap) && after.casing === 'lower' && !LIST_WORDS.has(after.key))
  );
}

const LIST_WORDS = new Set(['and', 'or', 'the', 'a', 'an', 'nor', 'with']);

/** The words `from` up to and without `to`, each with what stands before it, and the gap that follows. */
function tokensText(tokens: TokenisedSentence['tokens'], from: number, to: number): string {
  const words = tokens.slice(from, to).map(({ gap, text }) => gap + text);
  return words.join('') + (tokens[to]?.gap ?? '');
}
