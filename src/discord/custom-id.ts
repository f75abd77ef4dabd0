// Custom ids: what a button, a select or a modal does, as a value that survives a restart.

/** The kinds of fields a custom id may carry, and how each is written. */
const FIELD_PATTERNS = {
  /** A snowflake or one of our own ids. */
  id: /^[0-9a-z]{1,32}$/,
  /** The id of a story that somebody brought. */
  slug: /^[a-z0-9-]{1,49}$/,
  /** A whole number from 0 up. */
  int: /^(0|[1-9][0-9]{0,6})$/,
  /** One lower-case word. */
  word: /^[a-z-]{1,16}$/,
  /** Anything; must stand last, for it may hold the separator. */
  text: /^[\s\S]*$/,
} as const;

type FieldKind = keyof typeof FIELD_PATTERNS;

/** A scene on a card of a review; `edition`: of what the card shows, `spoilers`: 1 where it shows text and titles. */
const REVIEW_SCENE_FIELDS = { story: 'slug', edition: 'int', scene: 'int', spoilers: 'int' } as const;

/**
 * Every action: its code in custom ids, and its fields in order. Codes are forever: a posted button keeps its own.
 * `reading` first, wherever an action belongs to one.
 */
const ACTIONS = {
  // Under each installment.
  'mark-read': { code: 'mr', fields: { reading: 'id', run: 'int', scene: 'int' } },
  'unmark-read': { code: 'um', fields: { reading: 'id', scene: 'int' } },
  'confirm-mark': { code: 'cm', fields: { reading: 'id', scene: 'int' } },
  'read-privately': { code: 'rp', fields: { reading: 'id', run: 'int', scene: 'int' } },
  'toggle-notify': { code: 'tn', fields: { reading: 'id' } },
  // How a member reads; `wanted`: what they asked for, see `Then`.
  'choose-pace': { code: 'cp', fields: { reading: 'id', pace: 'word', pending: 'text' } },
  'ask-pace': { code: 'ap', fields: { reading: 'id', pending: 'text' } },
  // How far they have read: `I'm in scene 14`, and the form for any other.
  'in-scene': { code: 'is', fields: { reading: 'id', scene: 'int', pending: 'text' } },
  'ask-scene': { code: 'ak', fields: { reading: 'id', pending: 'text' } },
  'submit-scene': { code: 'sq', fields: { reading: 'id', pending: 'text' } },
  // /read
  'turn-to': { code: 'tt', fields: { reading: 'id', scene: 'int', page: 'int' } },
  'jump-to': { code: 'jt', fields: { reading: 'id', scene: 'int', page: 'int' } },
  'finish-scene': { code: 'fs', fields: { reading: 'id', scene: 'int' } },
  'page-more': { code: 'pm', fields: { reading: 'id', scene: 'int', page: 'int' } },
  // `from`: the number of a sentence in the list; 0 where a page opens it. `second`: 0 for one sentence alone.
  'list-quotes': { code: 'lq', fields: { reading: 'id', scene: 'int', page: 'int', from: 'int' } },
  quote: { code: 'qt', fields: { reading: 'id', scene: 'int', page: 'int' } },
  'show-quote': {
    code: 'qs',
    fields: { reading: 'id', scene: 'int', page: 'int', first: 'int', second: 'int' },
  },
  'set-bookmark': { code: 'sb', fields: { reading: 'id', scene: 'int', page: 'int' } },
  dismiss: { code: 'li', fields: {} },
  // /next
  'post-next': { code: 'pn', fields: { reading: 'id', run: 'int', scene: 'int' } },
  // Show in channel.
  'show-lookup': { code: 'sl', fields: { reading: 'id', query: 'text' } },
  'show-page': { code: 'sp', fields: { reading: 'id', scene: 'int', page: 'int' } },
  'show-progress': { code: 'sg', fields: { reading: 'id' } },
  'show-about': { code: 'sa', fields: { reading: 'id' } },
  'show-recap': { code: 'sr', fields: { reading: 'id', length: 'word' } },
  'recap-length': { code: 'rl', fields: { reading: 'id', length: 'word' } },
  // Of a long one.
  'recap-page': { code: 'rg', fields: { reading: 'id', page: 'int' } },
  'show-recap-page': { code: 'rj', fields: { reading: 'id', page: 'int' } },
  // What was missed, for somebody who reads at their own pace and wants to know all the same.
  'show-missed': { code: 'tm', fields: { reading: 'id' } },
  // `since`: a scene or a day, as typed.
  'show-missed-since': { code: 'ts', fields: { reading: 'id', since: 'text' } },
  'ask-since': { code: 'ac', fields: { reading: 'id' } },
  'submit-since': { code: 'sv', fields: { reading: 'id' } },
  'who-is-here': { code: 'wi', fields: { reading: 'id', scene: 'int' } },
  'ask-lookup': { code: 'al', fields: { reading: 'id', query: 'text' } },
  // /story
  'start-now': { code: 'sn', fields: { reading: 'id' } },
  'start-at-slot': { code: 'ss', fields: { reading: 'id' } },
  // The form of a story that was named alone; then that of a draft.
  'new-start': { code: 'nt', fields: { story: 'text' } },
  'more-settings': { code: 'mo', fields: { reading: 'id' } },
  'change-start': { code: 'cs', fields: { reading: 'id' } },
  'submit-start': { code: 'su', fields: { reading: 'id' } },
  // `draft`: whose settings the reading takes on; its own id where it keeps them.
  'continue-reading': { code: 'cr', fields: { reading: 'id', run: 'int', draft: 'id' } },
  'start-over': { code: 'so', fields: { reading: 'id', run: 'int', draft: 'id' } },
  // Under the notice that a story is over; then which one is chosen.
  'choose-next': { code: 'cn', fields: { reading: 'id' } },
  'draft-next': { code: 'dn', fields: { reading: 'id' } },
  // `channel`: where it goes.
  'move-reading': { code: 'mv', fields: { reading: 'id', channel: 'id' } },
  'remove-old-posts': { code: 'ro', fields: { reading: 'id', channel: 'id' } },
  // `scene`: 0 for all.
  'update-posts': { code: 'up', fields: { reading: 'id', scene: 'int' } },
  'edits-page': { code: 'ep', fields: { reading: 'id', page: 'int' } },
  // `reading`: 0 in a server without one.
  'change-setting': { code: 'se', fields: { reading: 'id', setting: 'word' } },
  // /schedule
  'preview-spoilers': { code: 'ps', fields: { reading: 'id' } },
  'resume-reading': { code: 'rr', fields: { reading: 'id' } },
  // Under an attempt that was cut off, where the bot can't look.
  'post-again': {
    code: 'pa',
    fields: { reading: 'id', run: 'int', scene: 'int', page: 'int', generation: 'int' },
  },
  'it-is-there': {
    code: 'it',
    fields: { reading: 'id', run: 'int', scene: 'int', page: 'int', generation: 'int' },
  },
  // Under a page that Discord does not take.
  'smaller-parts': { code: 'sm', fields: { reading: 'id', run: 'int', scene: 'int', page: 'int' } },
  // From when a skip was of the next post alone.
  'undo-skip': { code: 'us', fields: { reading: 'id' } },
  // `date`: as 20271224; `time`: as 0900, or `all` of that date.
  unskip: { code: 'uk', fields: { reading: 'id', date: 'id', time: 'id' } },
  'restore-schedule': { code: 'rs', fields: { reading: 'id', schedule: 'text' } },
  // /library
  'library-page': { code: 'lp', fields: { page: 'int' } },
  'ask-removal': { code: 'ar', fields: { story: 'slug' } },
  'remove-story': { code: 'rm', fields: { story: 'slug' } },
  review: { code: 'rv', fields: { story: 'slug', spoilers: 'int' } },
  'review-list': { code: 'ri', fields: { story: 'slug', page: 'int', spoilers: 'int' } },
  'review-scene': { code: 'rc', fields: { story: 'slug', scene: 'int', spoilers: 'int' } },
  'review-chosen': { code: 'rh', fields: { story: 'slug', spoilers: 'int' } },
  'keep-break': { code: 'kb', fields: REVIEW_SCENE_FIELDS },
  'keep-breaks': { code: 'ks', fields: { story: 'slug', edition: 'int', spoilers: 'int' } },
  'merge-scene': { code: 'ms', fields: REVIEW_SCENE_FIELDS },
  'drop-scene': { code: 'ds', fields: REVIEW_SCENE_FIELDS },
  'ask-split': {
    code: 'as',
    fields: { story: 'slug', edition: 'int', scene: 'int', page: 'int', spoilers: 'int' },
  },
  'split-scene': { code: 'sc', fields: REVIEW_SCENE_FIELDS },
  'ask-rename': { code: 'an', fields: REVIEW_SCENE_FIELDS },
  'rename-scene': { code: 'rn', fields: REVIEW_SCENE_FIELDS },
  'undo-edit': { code: 'ue', fields: { story: 'slug', edition: 'int', spoilers: 'int' } },
  // /privacy
  'delete-member': { code: 'dm', fields: { scope: 'word' } },
} as const satisfies Record<string, { code: string; fields: Readonly<Record<string, FieldKind>> }>;

type FieldValue<F extends FieldKind> = F extends 'int' ? number : string;

type ActionOf<K extends keyof typeof ACTIONS> = { readonly kind: K } & {
  readonly [F in keyof (typeof ACTIONS)[K]['fields']]: FieldValue<
    (typeof ACTIONS)[K]['fields'][F] & FieldKind
  >;
};

/** What a component does. */
export type Action = { [K in keyof typeof ACTIONS]: ActionOf<K> }[keyof typeof ACTIONS];
export type ActionKind = Action['kind'];

/** Discord's limit, in characters. */
const MAX_CUSTOM_ID_CHARS = 100;
const SEPARATOR = ':';

const kindByCode = new Map<string, ActionKind>(
  Object.entries(ACTIONS).map(([kind, { code }]) => [code, kind as ActionKind]),
);

/**
 * The custom id of an action. A text field is cut where the id would grow too long: a query of more than some
 * seventy characters is looked up by its beginning.
 * @throws RangeError where a field can't be written: a mistake of ours.
 */
export function encodeAction(action: Action): string {
  const { code, fields } = ACTIONS[action.kind];
  const values = Object.entries<FieldKind>(fields).map(([name, kind]) => {
    const value = String((action as Record<string, unknown>)[name]);
    if (!FIELD_PATTERNS[kind].test(value))
      throw new RangeError(`${action.kind}.${name} can't be ${JSON.stringify(value)}`);
    return value;
  });
  return truncate([code, ...values].join(SEPARATOR));
}

/** The action a custom id stands for, or null for one that is forged, foreign or out of date. */
export function decodeAction(customId: string): Action | null {
  if (customId.length > MAX_CUSTOM_ID_CHARS) return null;
  const [code = '', ...rest] = customId.split(SEPARATOR);
  const kind = kindByCode.get(code);
  if (kind === undefined) return null;
  const fields = Object.entries<FieldKind>(ACTIONS[kind].fields);
  const action: Record<string, string | number> = { kind };
  for (const [index, [name, field]] of fields.entries()) {
    const value = field === 'text' ? rest.slice(index).join(SEPARATOR) : rest[index];
    if (value === undefined || !FIELD_PATTERNS[field].test(value)) return null;
    action[name] = field === 'int' ? Number(value) : value;
  }
  const textLast = fields.at(-1)?.[1] === 'text';
  if (!textLast && rest.length !== fields.length) return null;
  if (textLast && rest.length < fields.length) return null;
  return action as unknown as Action;
}

/** Cuts at a whole character, never inside a surrogate pair. */
function truncate(customId: string): string {
  if (customId.length <= MAX_CUSTOM_ID_CHARS) return customId;
  const end = /[\uD800-\uDBFF]/.test(customId[MAX_CUSTOM_ID_CHARS - 1] ?? '')
    ? MAX_CUSTOM_ID_CHARS - 1
    : MAX_CUSTOM_ID_CHARS;
  return customId.slice(0, end);
}
