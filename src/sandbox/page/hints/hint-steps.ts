// The four hints of the first visit: what to try, and how one sees that it was done.

import type { PageStrings } from '../strings/page-strings.ts';

export interface HintStep {
  readonly title: (strings: PageStrings) => string;
  readonly words: (strings: PageStrings) => string;
  /** The command that “Show me” opens, and as whom; null where there is none. */
  readonly path: string | null;
  readonly persona: string | null;
  readonly values?: Readonly<Record<string, string>>;
}

export const HINT_STEPS: readonly HintStep[] = [
  {
    title: ({ start_title }) => start_title,
    words: ({ start_words }) => start_words,
    path: '/story start',
    persona: 'mina',
    values: { times: '09:00', zone: ownZone(), story: 'One Last Goodbye' },
  },
  {
    title: ({ read_title }) => read_title,
    words: ({ read_words }) => read_words,
    path: '/read',
    persona: 'bob',
  },
  {
    title: ({ ask_title }) => ask_title,
    words: ({ ask_words }) => ask_words,
    path: '/lookup',
    persona: null,
    values: { query: 'Illyria' },
  },
  {
    title: ({ wait_title }) => wait_title,
    words: ({ wait_words }) => wait_words,
    path: null,
    persona: null,
  },
];

/** The zone of whoever looks: a story is posted at nine where they are. */
function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
