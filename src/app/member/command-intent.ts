// Questions that another command answers better than the words of the story do.

/** Commands that a question typed into `/lookup` may mean. */
export type CommandIntent = 'about' | 'catchup' | 'recap';

const STORY = '(?:this|it|the|this story|the story|this book|the book|our book)';
const SO_FAR = '(?: so far| up to now| until now| up to here| by now)?';
const PATTERNS: readonly (readonly [CommandIntent, RegExp])[] = [
  ['catchup', /^(?:what|how much) (?:did|have|ve) (?:i|we) miss(?:ed)?$/],
  ['catchup', /^(?:(?:how do|how can|can|help) (?:i|me) )?catch(?: me)? up$/],
  [
    'recap',
    new RegExp(
      `^what(?:s| is| has)?(?: all)? happen(?:ed|s|ing)?(?: (?:in|at|during) (?:the )?(?:(?:last |previous |latest )?(?:scene|chapter|part|story|book)|beginning)(?: (?:\\d+|[ivxlc]+))?)?${SO_FAR}$`,
    ),
  ],
  [
    'recap',
    new RegExp(`^(?:(?:give me )?a )?(?:recap|summary|summari[sz]e)(?: (?:of )?${STORY})?${SO_FAR}$`),
  ],
  ['recap', /^(?:the )?(?:story|plot) so far$/],
  ['recap', new RegExp(`^what(?:s| is)(?: ${STORY}| the (?:story|plot))(?: about)? so far$`)],
  ['about', new RegExp(`^who (?:wrote|is the author of|is the writer of|made|authored) ${STORY}$`)],
  ['about', /^whos? (?:is )?(?:the |its )?(?:author|writer)$/],
  ['about', new RegExp(`^(?:what(?:s| is) (?:this |the )?(?:story|book)|what(?:s| is) ${STORY} about)$`)],
];

/** The command that the whole of a question asks for; null where it asks about the story. English alone. */
export function commandIntent(query: string): CommandIntent | null {
  const words = query
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
