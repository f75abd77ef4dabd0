// A member's picture: the first letter of their name, on a colour of their own. Nothing is loaded for it.

import { html, type TemplateResult } from 'lit';

const COLOURS = 7;

/** `kind`: `bot`, `tiny`, or nothing. */
export function avatar(name: string, kind: string): TemplateResult {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return html`<span class="avatar colour-${sum % COLOURS} ${kind}" aria-hidden="true">${[...name][0]?.toUpperCase() ?? '?'}</span>`;
}
