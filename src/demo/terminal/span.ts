// Styled text, before it is wrapped and painted.

export type Style =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'dim'
  | 'code'
  | 'mention'
  | 'heading'
  | 'narration'
  | 'speaker'
  | 'button'
  | 'main-button'
  | 'danger-button';

export interface Span {
  readonly text: string;
  readonly styles: readonly Style[];
}

/** One line on the screen, which fits its width. */
export type Line = readonly Span[];

export function span(text: string, ...styles: Style[]): Span {
  return { text, styles };
}

/** East Asian characters and emoji take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;
/** Marks that stand on the character before, and joiners, take none. */
const ZERO_WIDTH = /\p{Mark}|\p{Format}/u;

/** How many columns a text takes on a terminal. */
export function textColumns(text: string): number {
  let sum = 0;
  for (const character of text) sum += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return sum;
}

export function lineColumns(line: Line): number {
  return line.reduce((sum, { text }) => sum + textColumns(text), 0);
}
