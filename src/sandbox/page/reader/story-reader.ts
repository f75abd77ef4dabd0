// The reader: a page of a story with its buttons, by itself. Set `page`, and listen for `reader-action`.

import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { type Inline, parseInline } from '../markdown/parse-inline.ts';
import type { ReaderAction, ReaderPage } from './reader-page.ts';

/** `detail` of the event `reader-action` is the pressed action's id. */
class StoryReader extends LitElement {
  static override properties = {
    page: { attribute: false },
    isBusy: { attribute: false },
    actionsLabel: { attribute: false },
  };
  declare page: ReaderPage | null;
  /** While what was pressed is on its way. */
  declare isBusy: boolean;
  /** What the row of actions is called for a screen reader, in the page's language. */
  declare actionsLabel: string;

  constructor() {
    super();
    this.page = null;
    this.isBusy = false;
    this.actionsLabel = '';
  }

  static override styles = css`
    :host {
      --reader-paper: light-dark(#fbf8f1, #1b1a18);
      --reader-ink: light-dark(#26221b, #e6e1d6);
      --reader-faint: light-dark(#6a6254, #a89f8f);
      --reader-rule: light-dark(#d9d1bf, #3a362f);
      --reader-accent: light-dark(#7a3e1d, #e0a37e);
      display: block;
      background: var(--reader-paper);
      color: var(--reader-ink);
      font: 1.125rem/1.65 Charter, 'Bitstream Charter', 'Source Serif 4', Georgia, 'DejaVu Serif', serif;
    }
    article {
      max-width: 34em;
      margin: 0 auto;
      padding: 2.5rem 1.25rem 3rem;
    }
    h2 {
      font-size: 1.75rem;
      line-height: 1.2;
      font-weight: 600;
      margin: 0 0 0.35rem;
      text-wrap: balance;
    }
    .about, .note {
      font: 0.875rem/1.4 system-ui, sans-serif;
      color: var(--reader-faint);
      margin: 0;
    }
    .about { padding-bottom: 1.25rem; margin-bottom: 1.25rem; border-bottom: 1px solid var(--reader-rule); }
    .note { margin-top: 1rem; }
    p { margin: 0 0 1em; hyphens: auto; overflow-wrap: break-word; white-space: pre-line; }
    nav { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--reader-rule); }
    button {
      font: 500 0.9375rem/1.3 system-ui, sans-serif;
      min-height: 2.75rem;
      padding: 0.5rem 1.1rem;
      border: 1px solid var(--reader-rule);
      border-radius: 999px;
      background: transparent;
      color: inherit;
      cursor: pointer;
    }
    button.primary { background: var(--reader-accent); border-color: transparent; color: var(--reader-paper); }
    button:disabled { opacity: 0.55; cursor: default; }
    button:focus-visible { outline: 3px solid var(--reader-accent); outline-offset: 2px; }
  `;

  override render() {
    const { page } = this;
    if (!page) return nothing;
    return html`<article aria-labelledby="title">
      <h2 id="title" tabindex="-1">${page.title}</h2>
      <p class="about">${page.about}</p>
      ${page.paragraphs.map((words) => html`<p>${renderPlain(parseInline(words))}</p>`)}
      ${page.notes.map((note) => html`<p class="note">${renderPlain(parseInline(note))}</p>`)}
      <nav aria-label=${this.actionsLabel}>${page.actions.map((action) => this.#renderAction(action))}</nav>
    </article>`;
  }

  /** A new page begins at its top, for eyes and for screen readers. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('page');
    if (!before || before.paragraphs[0] === this.page?.paragraphs[0]) return;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    this.scrollIntoView({ block: 'start' });
  }

  #renderAction({ id, label, isPrimary, isDisabled }: ReaderAction) {
    return html`<button type="button" class=${isPrimary ? 'primary' : ''} ?disabled=${isDisabled || this.isBusy} @click=${() => this.dispatchEvent(new CustomEvent('reader-action', { detail: id, bubbles: true }))}>${label}</button>`;
  }
}

/** A book's text has emphasis and nothing else: whatever else is in it stands there as words. */
function renderPlain(pieces: readonly Inline[]): unknown[] {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'bold':
        return html`<strong>${renderPlain(piece.children)}</strong>`;
      case 'italic':
      case 'underline':
        return html`<em>${renderPlain(piece.children)}</em>`;
      case 'strike':
        return html`<s>${renderPlain(piece.children)}</s>`;
      case 'spoiler':
      case 'link':
        return renderPlain(piece.children);
      case 'text':
      case 'code':
        return piece.text;
      case 'emoji':
      case 'command':
        return piece.name;
      default:
        return nothing;
    }
  });
}

customElements.define('story-reader', StoryReader);
