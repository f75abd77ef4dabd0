// Whether words may be somebody's name, as one stands after “by”.

/** Words that begin no part of a name: “Also by and Rope”, “Works by Night”. */
const COMMON_WORD =
  /^(?:a|an|and|or|but|the|of|in|on|at|to|for|with|from|by|as|all|any|no|night|day|moonlight|candlelight|firelight|starlight|dawn|dusk|sea|land|water|fire|hand|chance|luck|heart|force|degrees|dead|damned|living)$/i;
const PARTICLE = /^(?:de|da|di|du|del|della|van|von|der|den|la|le|ter|bin|ibn|al|y|e|O['’]|Mac|Mc)$/i;
const OFFICE = /^the (?:same )?(?:author|editor|translator|publisher)s?$/i;
const MAX_WORDS = 5;

/** Two to five capitalised words, none of them a common one; or “the author” and the like. */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (OFFICE.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  return words.every(
    (word) => PARTICLE.test(word) || (/^\p{Lu}[\p{L}.’'-]*,?$/u.test(word) && !COMMON_WORD.test(word)),
  );
}
