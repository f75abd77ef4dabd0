// What of a text will not look right in Discord: images, tables and HTML, which stand there as they were typed.

/** More words than one sitting, or one installment, should hold. */
export const MAX_SCENE_WORDS = 10_000;

export const UNSIGHTLY_KINDS = ['image', 'table', 'html'] as const;
export type UnsightlyKind = (typeof UNSIGHTLY_KINDS)[number];

const PATTERNS: Readonly<Record<UnsightlyKind, RegExp>> = {
  image: /!\[[^\]\n]{0,200}\]\([^)\s]{1,500}\)/,
  // The line under a table's head; lines of a paragraph may have been joined since.
  table: /\|[ \t]{0,9}:?-{3}|-{3}:?[ \t]{0,9}\|/,
  html: /<\/?[a-z][^<>\n]{0,500}>|<!--|&(?:[a-z]{1,30}|#\d{1,9});/i,
};

export interface Unsightly {
  readonly kind: UnsightlyKind;
  /** As it stands there. */
  readonly found: string;
  /** Where it begins, in UTF-16 code units. */
  readonly at: number;
}

/** The first of each kind in a text as it was typed. */
export function findUnsightly(text: string): Unsightly[] {
  return UNSIGHTLY_KINDS.flatMap((kind) => {
    const match = PATTERNS[kind].exec(text);
    return match === null ? [] : [{ kind, found: match[0].trim(), at: match.index }];
  });
}

/** The same in Discord markup, where what would be markup is escaped. */
export function findUnsightlyInMarkup(markup: string): Unsightly[] {
  return findUnsightly(markup.replace(/\\([^\w\s])/g, '$1'));
}
