// What the readers of the latency bench ask: drawn from a seed, each thing many times.

import type { OptionValues } from '../../src/sandbox/client/command-input.ts';
import { type Random, seeded } from '../random.ts';
import type { WrittenStory } from '../story/write-story.ts';
import type { Reader } from './readers.ts';

export const REQUEST_KINDS = ['/read', '/next', '/lookup', 'autocomplete'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export interface ReaderRequest {
  readonly kind: RequestKind;
  readonly reader: string;
  readonly line: string;
  readonly options: OptionValues;
  /** The option that is being typed; null for a command that is sent. */
  readonly focused: string | null;
}

/** How many different things are asked of each kind. */
const DISTINCT_REQUESTS = 200;

export function generateRequests(
  kind: RequestKind,
  readers: readonly Reader[],
  { names }: WrittenStory,
  seed: number,
): ReaderRequest[] {
  const random = seeded(seed);
  // There is nothing to it but who asks.
  if (kind === '/next') return readers.map(({ name }) => requestOf(kind, name, '/next', {}));
  return Array.from({ length: DISTINCT_REQUESTS }, (_, index): ReaderRequest => {
    const { name: reader, read } = random.pick(readers);
    // Half go on where they are, half go back to a scene they have read.
    if (kind === '/read')
      return requestOf(kind, reader, kind, index % 2 === 0 ? {} : { scene: String(random.between(1, read)) });
    const { name } = random.pick(names);
    // Revealed or not, some misspelled: as people ask.
    if (kind === '/lookup') return requestOf(kind, reader, kind, { query: withOccasionalTypo(random, name) });
    const begun = name.slice(0, random.between(0, Math.min(8, name.length)));
    return { ...requestOf(kind, reader, '/lookup', { query: begun }), focused: 'query' };
  });
}

function requestOf(kind: RequestKind, reader: string, line: string, options: OptionValues): ReaderRequest {
  return { kind, reader, line, options, focused: null };
}

/** Every fifth name loses a letter. */
function withOccasionalTypo(random: Random, name: string): string {
  if (random.next() >= 0.2) return name;
  const at = random.between(1, name.length - 1);
  return name.slice(0, at) + name.slice(at + 1);
}
