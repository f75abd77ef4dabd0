// The four hints of the first visit: what to try, and how one sees that it was done.

export interface HintStep {
  readonly title: string;
  readonly words: string;
  /** The command that “Show me” opens, and as whom; null where there is none. */
  readonly path: string | null;
  readonly persona: string | null;
  readonly values?: Readonly<Record<string, string>>;
}

export const HINT_STEPS: readonly HintStep[] = [
  {
    title: 'Start a story',
    words: 'Be Mina, who runs the server. In #book-club type /story start, and pick One Last Goodbye.',
    path: '/story start',
    persona: 'mina',
    values: { times: '09:00', zone: ownZone(), story: 'One Last Goodbye' },
  },
  {
    title: 'Read on',
    words: 'Be Bob, a reader. Type /read for a page of your own; Next turns it.',
    path: '/read',
    persona: 'bob',
  },
  {
    title: 'Ask about someone',
    words: 'Type /lookup and a name, such as Illyria. You are told no more than you have read.',
    path: '/lookup',
    persona: null,
    values: { query: 'Illyria' },
  },
  {
    title: 'Let a day pass',
    words: 'The clock at the top moves only when you move it. +1 day, and the next scene is out.',
    path: null,
    persona: null,
  },
];

/** The zone of whoever looks: a story is posted at nine where they are. */
function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
