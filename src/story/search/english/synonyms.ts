// English words that readers put for one another when they remember a story in words of their own.

const GROUPS = `
child kid boy lad youngster
servant maid butler housekeeper page
father dad papa parent
dead body corpse
throw fling toss hurl
newspaper paper press
teach learn lesson school
wish desire want
`;

/** Groups of folded words; a word may stand in several. Only such as helped with questions they were not made for. */
export const SYNONYMS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(' '));
