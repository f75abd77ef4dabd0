// A list under or over a text field, moved through by arrow keys while the field keeps the focus.

import { html, nothing, type TemplateResult } from 'lit';

export interface ListedItem {
  readonly label: string;
  readonly description: string;
}

const LIST_ID = 'composer-suggestions';

function optionId(index: number): string {
  return `${LIST_ID}-${index}`;
}

/** What a text field says of its list. */
export function comboboxState(isOpen: boolean, active: number) {
  return {
    expanded: isOpen ? 'true' : 'false',
    controls: isOpen ? LIST_ID : nothing,
    activeDescendant: isOpen && active >= 0 ? optionId(active) : nothing,
  } as const;
}

export function renderSuggestionList(
  heading: string,
  items: readonly ListedItem[],
  active: number,
  onPick: (index: number) => void,
): TemplateResult {
  return html`<div class="suggestions">
    <div class="suggestions-heading" id="${LIST_ID}-heading">${heading}</div>
    <div role="listbox" id=${LIST_ID} aria-labelledby="${LIST_ID}-heading">
      ${items.map(
        ({ label, description }, index) => html`<div
          role="option"
          id=${optionId(index)}
          aria-selected=${index === active ? 'true' : 'false'}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => onPick(index)}
        ><span class="suggestion-label">${label}</span>${description === '' ? nothing : html`<span class="suggestion-description">${description}</span>`}</div>`,
      )}
    </div>
  </div>`;
}

/** Brings the marked item into sight: the focus stays in the field, so the browser does not. */
export function revealActive(root: ParentNode): void {
  root.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
}

/** Where an arrow key leads in a list of so many; null for any other key. */
export function moveActive(key: string, active: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % length;
  if (key === 'ArrowUp') return (active <= 0 ? length : active) - 1;
  return null;
}
