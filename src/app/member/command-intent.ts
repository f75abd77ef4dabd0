// Questions that another command answers better than the words of the story do, in all languages that the bot speaks.

import { fold } from '../../story/fold.ts';
import { COMMAND_PHRASES, type CommandIntent, JAPANESE_PHRASES } from './command-phrases.ts';

export type { CommandIntent };

const NUMBER = '(?:\\d+|[ivxlc]+)';
const INTENTS: readonly CommandIntent[] = ['catchup', 'recap', 'about', 'progress'];

const PATTERNS: readonly (readonly [CommandIntent, RegExp])[] = [
  ...COMMAND_PHRASES.flatMap(({ story, part, patterns }) =>
    INTENTS.flatMap((intent) =>
      patterns[intent].map((pattern) => {
        const whole = pattern.replaceAll('PART', part).replaceAll('STORY', story).replace(/\bN\b/g, NUMBER);
        return [intent, new RegExp(`^(?:${whole})$`)] as const;
      }),
    ),
  ),
  ...JAPANESE_PHRASES.map(
    ([intent, pattern]) => [intent, new RegExp(`^(?:${pattern.replaceAll('N', '\\d*')})$`)] as const,
  ),
];

/** Characters of a question that may ask for a command: a longer one tells of the story. */
const MAX_CHARS = 100;

/** The command that the whole of a question asks for; null where it asks about the story. */
export function commandIntent(query: string): CommandIntent | null {
  if (query.length > MAX_CHARS) return null;
  // “what’s” is one word, “l’histoire” two.
  const forms = new Set([fold(query), fold(query.replace(/['’]/g, ' ')), fold(query).replaceAll(' ', '')]);
  return PATTERNS.find(([, pattern]) => [...forms].some((form) => pattern.test(form)))?.[0] ?? null;
}
