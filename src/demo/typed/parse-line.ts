// Reads a line typed at the prompt: what is to be done, before anything is known of the server.

import { DAY_MS, HOUR_MS } from '../../reading/durations.ts';
import { tokenise } from './tokenise.ts';

export type PromptInput =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'command'; readonly line: string }
  | { readonly kind: 'advance'; readonly milliseconds: number }
  | { readonly kind: 'as'; readonly name: string }
  | { readonly kind: 'in'; readonly channel: string }
  /** A number as it stands before the button, or its label. */
  | { readonly kind: 'press'; readonly target: number | string }
  | { readonly kind: 'choose'; readonly words: readonly string[] }
  | { readonly kind: 'complete'; readonly line: string }
  | { readonly kind: 'show'; readonly isFull: boolean }
  | { readonly kind: 'help' | 'quit' }
  /** `line`: what was typed, which may be a command without its slash. */
  | { readonly kind: 'unknown'; readonly problem: string; readonly line: string };

const UNITS_MS: Readonly<Record<string, number>> = {
  w: 7 * DAY_MS,
  d: DAY_MS,
  h: HOUR_MS,
  m: 60_000,
  s: 1000,
};

/** As far as the clock goes at once: a story of a few hundred scenes ends before. */
const MAX_ADVANCE_MS = 1000 * DAY_MS;

export function parseLine(line: string): PromptInput {
  const text = line.trim();
  const unknown = (problem: string): PromptInput => ({ kind: 'unknown', problem, line: text });
  if (text === '') return { kind: 'nothing' };
  if (text.startsWith('/')) return { kind: 'command', line: text };
  if (text.startsWith('+')) return parseAdvance(text);
  if (/^\d+$/.test(text)) return { kind: 'press', target: Number(text) };
  const [verb = '', ...rest] = tokenise(text).map(({ text: word, quoted, value }) => (quoted ? value : word));
  const object = rest.join(' ');
  switch (verb.toLowerCase()) {
    case 'as':
      return object === ''
        ? unknown('Who? Such as: as bob')
        : { kind: 'as', name: object.replace(/^@/, '').toLowerCase() };
    case 'in':
      return object === '' ? unknown('Where? Such as: in #general') : { kind: 'in', channel: object };
    case 'press':
      if (object === '') return unknown('Which button? Its number, or its label: press Next');
      return { kind: 'press', target: /^\d+$/.test(object) ? Number(object) : object };
    case 'choose':
      return rest.length === 0
        ? unknown('Choose what? The select’s number or name, then the value: choose 3 Members')
        : { kind: 'choose', words: rest };
    case 'complete':
      return /^complete\s+\//i.test(text)
        ? { kind: 'complete', line: text.replace(/^complete\s+/i, '') }
        : unknown('Complete what? Such as: complete /lookup cor');
    case 'show':
      return { kind: 'show', isFull: object.toLowerCase() === 'all' };
    case 'help':
    case '?':
      return { kind: 'help' };
    case 'quit':
    case 'exit':
      return { kind: 'quit' };
    default:
      return unknown(
        'I only understand /commands, +1d, as NAME, in #CHANNEL, press, choose, complete, show and quit; help says more.',
      );
  }
}

/** `+1d`, `+1d12h`, `+90m +30s` */
function parseAdvance(text: string): PromptInput {
  const unknown = (problem: string): PromptInput => ({ kind: 'unknown', problem, line: text });
  const compact = text.replaceAll(/[\s+]/g, '').toLowerCase();
  if (!/^(\d+[wdhms])+$/.test(compact)) return unknown('How long? Such as +1w, +1d, +3h, +30m or +1d12h');
  let milliseconds = 0;
  for (const [, count, unit = ''] of compact.matchAll(/(\d+)([wdhms])/g)) {
    milliseconds += Number(count) * (UNITS_MS[unit] ?? 0);
  }
  return milliseconds > MAX_ADVANCE_MS
    ? unknown('That is too long: +1000d at most.')
    : { kind: 'advance', milliseconds };
}
