// Styled lines as characters: with ANSI colours, or plain.

import type { Line, Style } from './span.ts';

const ANSI_CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  italic: '3',
  underline: '4',
  strike: '9',
  dim: '2',
  code: '36',
  mention: '34',
  heading: '1',
  narration: '33',
  speaker: '1;35',
  button: '7',
  'main-button': '1;44;97',
  'danger-button': '1;41;97',
};

const RESET = '\u001b[0m';

/** What a terminal would take for an order: no text of a story or of a name may give any. */
const CONTROL_CHARACTERS = /\p{Cc}/gu;

/** One line as the terminal takes it. Without colours nothing but text is left, and no white space at its end. */
export function toAnsi(line: Line, colours: boolean): string {
  let painted = '';
  let current = '';
  for (const { text, styles } of line) {
    const codes = colours ? styles.map((style) => ANSI_CODES[style]).join(';') : '';
    if (codes !== current) {
      if (current !== '') painted += RESET;
      if (codes !== '') painted += `\u001b[${codes}m`;
      current = codes;
    }
    painted += text.replaceAll(CONTROL_CHARACTERS, '');
  }
  if (current !== '') painted += RESET;
  return colours ? painted : painted.trimEnd();
}
