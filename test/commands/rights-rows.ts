// Every command, button, select and form, and which right it takes. What they would change is out of date or there already.

import type { Action, ActionKind } from '../../src/discord/custom-id.ts';
import type { OptionValues } from '../../src/sandbox/client/command-input.ts';

/** Which right a row takes; what that means where stands in `rights-table.wide.test.ts`. */
export type Right =
  /** To read: whoever can view the reading's channel. */
  | 'read'
  /** To show in the channel: to read, and to send messages there. */
  | 'show'
  /** To run readings: Manage Server or the host role. */
  | 'host'
  /** Manage Server alone. */
  | 'manage'
  /** A command that Discord keeps for Manage Server. */
  | 'host-command'
  /** None: it concerns whoever asks, or nobody. */
  | 'none';

/** What the rows are about: a reading in #reading with scene 1 out, a stopped one, a draft, and a book of the server. */
export interface Subjects {
  readonly reading: string;
  readonly stopped: string;
  readonly draft: string;
  readonly book: string;
  readonly channel: string;
  readonly role: string;
}

export interface CommandRow {
  readonly right: Right;
  readonly options: (subjects: Subjects) => OptionValues;
}
export interface ActionRow {
  readonly right: Right;
  readonly action: (subjects: Subjects) => Action;
  readonly values?: (subjects: Subjects) => string[];
}

const command = (right: Right, options: (subjects: Subjects) => OptionValues = () => ({})): CommandRow => ({
  right,
  options,
});
const ofStopped = ({ stopped }: Subjects) => ({ reading: stopped });
const hosts = (options?: (subjects: Subjects) => OptionValues) => command('host-command', options);

/** By path; the menu's command by its name. */
export const COMMAND_ROWS: Readonly<Record<string, CommandRow>> = {
  read: command('read'),
  next: command('read'),
  lookup: command('read', () => ({ query: 'Spike' })),
  recap: command('read'),
  catchup: command('read'),
  progress: command('read'),
  about: command('read'),
  help: command('none'),
  'privacy show': command('none'),
  'privacy delete': command('none'),
  'story start': hosts(() => ({ story: 'one-last-goodbye', channel: '#reading', times: '9', zone: 'Paris' })),
  'story stop': hosts(ofStopped),
  'story move': hosts(() => ({ channel: '#reading' })),
  'story edits': hosts(),
  'story settings': hosts(),
  'schedule set': hosts((subjects) => ({ ...ofStopped(subjects), times: '9' })),
  'schedule show': hosts(),
  'schedule preview': hosts(),
  'schedule now': hosts(ofStopped),
  'schedule pause': hosts(ofStopped),
  'schedule resume': hosts(ofStopped),
  'schedule skip': hosts(ofStopped),
  'schedule clear': hosts(ofStopped),
  'library list': hosts(),
  'library add': hosts(() => ({
    file: { filename: 'x.png', content: '\u0089PNG\r\n\u001a\n' },
    rating: 'teen',
    'may-share': 'own',
  })),
  'library info': hosts(({ book }) => ({ story: book })),
  'library review': hosts(({ book }) => ({ story: book })),
  'library remove': hosts(({ book }) => ({ story: book })),
};

type Build<K extends ActionKind> = (subjects: Subjects) => Omit<Extract<Action, { kind: K }>, 'kind'>;
type Rows = {
  readonly [K in ActionKind]: {
    readonly right: Right;
    readonly fields: Build<K>;
    readonly values?: (subjects: Subjects) => string[];
  };
};

const ofReading = ({ reading }: Subjects) => ({ reading });
const ofDraft = ({ draft }: Subjects) => ({ reading: draft });
const scene1 = ({ reading }: Subjects) => ({ reading, scene: 1 });
const page1 = ({ reading }: Subjects) => ({ reading, scene: 1, page: 1 });
const page9 = ({ reading }: Subjects) => ({ reading, run: 9, scene: 9, page: 9 });
/** Of an edition that is long gone: nothing is changed. */
const card = ({ book }: Subjects) => ({ story: book, edition: 0, scene: 1, spoilers: 0 });
const read = <F>(fields: F) => ({ right: 'read', fields }) as const;
const show = <F>(fields: F) => ({ right: 'show', fields }) as const;
const host = <F>(fields: F) => ({ right: 'host', fields }) as const;

/** The compiler names the kinds that have no row. */
const ROWS: Rows = {
  'mark-read': read(({ reading }) => ({ reading, run: 1, scene: 1 })),
  'unmark-read': read(scene1),
  'confirm-mark': read(scene1),
  'read-privately': read(({ reading }) => ({ reading, run: 1, scene: 1 })),
  'toggle-notify': read(ofReading),
  'choose-pace': read(({ reading }) => ({ reading, pace: 'channel', pending: 'r' })),
  'ask-pace': read(({ reading }) => ({ reading, pending: 'r' })),
  'in-scene': read(({ reading }) => ({ reading, scene: 99, pending: 'r' })),
  'ask-scene': read(({ reading }) => ({ reading, pending: 'r' })),
  'submit-scene': read(({ reading }) => ({ reading, pending: 'r' })),
  'turn-to': read(page1),
  'jump-to': read(page1),
  'finish-scene': read(scene1),
  'page-more': read(page1),
  'list-quotes': read((subjects) => ({ ...page1(subjects), from: 0 })),
  quote: { ...read(page1), values: () => ['1'] },
  'show-quote': show((subjects) => ({ ...page1(subjects), first: 1, second: 0 })),
  'set-bookmark': read(({ reading }) => ({ reading, scene: 99, page: 1 })),
  dismiss: { right: 'none', fields: () => ({}) },
  'post-next': read(({ reading }) => ({ reading, run: 1, scene: 1 })),
  'show-lookup': show(({ reading }) => ({ reading, query: 'Spike' })),
  'show-page': show(page1),
  'show-progress': show(ofReading),
  'show-about': show(ofReading),
  'show-recap': show(({ reading }) => ({ reading, length: 'short' })),
  'recap-length': read(({ reading }) => ({ reading, length: 'short' })),
  'recap-page': read(({ reading }) => ({ reading, page: 1 })),
  'show-recap-page': show(({ reading }) => ({ reading, page: 1 })),
  'show-missed': read(ofReading),
  'show-missed-since': read(({ reading }) => ({ reading, since: '1' })),
  'ask-since': read(ofReading),
  'submit-since': read(ofReading),
  'who-is-here': read(scene1),
  'ask-lookup': read(({ reading }) => ({ reading, query: 'Spike' })),
  'start-now': host(ofDraft),
  'start-at-slot': host(ofDraft),
  'new-start': host(() => ({ story: 'one-last-goodbye' })),
  'more-settings': host(ofDraft),
  'change-start': host(ofDraft),
  'submit-start': host(ofDraft),
  'continue-reading': host(({ reading, draft }) => ({ reading, run: 9, draft })),
  'start-over': host(({ reading, draft }) => ({ reading, run: 9, draft })),
  'choose-next': host(ofReading),
  'draft-next': { ...host(ofReading), values: () => ['one-last-goodbye'] },
  'move-reading': host(({ reading, channel }) => ({ reading, channel })),
  'remove-old-posts': host(({ reading, channel }) => ({ reading, channel })),
  'update-posts': host(({ reading }) => ({ reading, scene: 9 })),
  'edits-page': host(({ reading }) => ({ reading, page: 1 })),
  'change-setting': { ...host(({ reading }) => ({ reading, setting: 'who' })), values: () => ['hosts'] },
  'preview-spoilers': host(ofReading),
  'resume-reading': host(ofReading),
  'post-again': host((subjects) => ({ ...page9(subjects), generation: 0 })),
  'it-is-there': host((subjects) => ({ ...page9(subjects), generation: 0 })),
  'smaller-parts': host(page9),
  'undo-skip': host(ofReading),
  unskip: host(({ reading }) => ({ reading, date: '20271224', time: 'all' })),
  'restore-schedule': host(({ reading }) => ({ reading, schedule: '0900/1234567/s1/Europe/Paris' })),
  'library-page': host(() => ({ page: 1 })),
  'ask-removal': host(({ book }) => ({ story: book })),
  'remove-story': host(() => ({ story: 'no-such-story' })),
  review: host(({ book }) => ({ story: book, spoilers: 0 })),
  'review-list': host(({ book }) => ({ story: book, page: 1, spoilers: 0 })),
  'review-scene': host(({ book }) => ({ story: book, scene: 1, spoilers: 0 })),
  'review-chosen': { ...host(({ book }) => ({ story: book, spoilers: 0 })), values: () => ['1'] },
  'keep-break': host(card),
  'keep-breaks': host(({ book }) => ({ story: book, edition: 0, spoilers: 0 })),
  'merge-scene': host(card),
  'drop-scene': host(card),
  'ask-split': host((subjects) => ({ ...card(subjects), page: 1 })),
  'split-scene': { ...host(card), values: () => ['1'] },
  'ask-rename': host(card),
  'rename-scene': host(card),
  'undo-edit': host(({ book }) => ({ story: book, edition: 0, spoilers: 0 })),
  'delete-member': { right: 'none', fields: () => ({ scope: 'nowhere' }) },
};

const asRow = (kind: ActionKind): readonly [string, ActionRow] => {
  const { right, fields, values } = ROWS[kind];
  const action = (subjects: Subjects) => ({ kind, ...fields(subjects) }) as Action;
  return [kind, { right, action, ...(values && { values }) }];
};

const setting = (
  right: Right,
  name: string,
  values: (subjects: Subjects) => string[],
): readonly [string, ActionRow] => [
  `change-setting: ${name}`,
  { right, action: ({ reading }) => ({ kind: 'change-setting', reading, setting: name }), values },
];

/** Every kind of action, and the settings whose rights are others. */
export const ACTION_ROWS: ReadonlyMap<string, ActionRow> = new Map([
  ...Object.keys(ROWS).map((kind) => asRow(kind as ActionKind)),
  setting('manage', 'host', ({ role }) => [role]),
  setting('manage', 'notices', ({ channel }) => [channel]),
  setting('host', 'ping', ({ role }) => [role]),
  setting('manage', 'language', () => ['en']),
]);
