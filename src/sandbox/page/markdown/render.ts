// Parsed markup as templates: every piece of text is a text node, so nothing of it can become an element.

import { html, type nothing, type TemplateResult } from 'lit';
import type { PageLanguage } from '../strings/page-language.ts';
import { formatTime } from './format-time.ts';
import { type Block, parseBlocks } from './parse-blocks.ts';
import type { Inline } from './parse-inline.ts';
import './spoiler-text.ts';

/** What ids stand for, what time it is, and in which language the page speaks. */
export interface MarkupContext {
  readonly language: PageLanguage;
  /** Epoch milliseconds of the sandbox's clock. */
  readonly now: number;
  userName(id: string): string | null;
  roleName(id: string): string | null;
  channelName(id: string): string | null;
  /** Called with a channel's id, and a message's where the link names one. */
  readonly onJump: (channelId: string, messageId: string | null) => void;
  /** Called with a command's name, such as `lookup`. */
  readonly onCommand: (name: string) => void;
}

type Rendered = TemplateResult | string | typeof nothing;

/** `topLevel`: the heading level that `#` has on the page. */
export function renderMarkup(text: string, context: MarkupContext, topLevel = 3): Rendered[] {
  return parseBlocks(text).map((block) => renderBlock(block, context, topLevel));
}

function renderBlock(block: Block, context: MarkupContext, topLevel: number): Rendered {
  switch (block.kind) {
    case 'paragraph':
      return html`<p class="text">${renderInlines(block.children, context)}</p>`;
    case 'small':
      return html`<p class="small">${renderInlines(block.children, context)}</p>`;
    case 'heading': {
      const level = Math.min(6, topLevel + block.level - 1);
      return html`<div class="heading level-${block.level}" role="heading" aria-level=${level}>${renderInlines(block.children, context)}</div>`;
    }
    case 'quote':
      return html`<blockquote>${block.blocks.map((each) => renderBlock(each, context, topLevel))}</blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderInlines(item, context)}</li>`);
      return block.start === null ? html`<ul>${items}</ul>` : html`<ol start=${block.start}>${items}</ol>`;
    }
  }
}

function renderInlines(pieces: readonly Inline[], context: MarkupContext): Rendered[] {
  return pieces.map((piece) => renderInline(piece, context));
}

function renderInline(piece: Inline, context: MarkupContext): Rendered {
  const { strings, locale } = context.language;
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'bold':
      return html`<strong>${renderInlines(piece.children, context)}</strong>`;
    case 'italic':
      return html`<em>${renderInlines(piece.children, context)}</em>`;
    case 'underline':
      return html`<u>${renderInlines(piece.children, context)}</u>`;
    case 'strike':
      return html`<s>${renderInlines(piece.children, context)}</s>`;
    case 'spoiler':
      return html`<spoiler-text .label=${strings.spoiler}>${renderInlines(piece.children, context)}</spoiler-text>`;
    case 'code':
      return html`<code>${piece.text}</code>`;
    case 'emoji':
      return `:${piece.name}:`;
    case 'link':
      return renderLink(piece, context);
    case 'user':
      return html`<span class="mention">@${context.userName(piece.id) ?? strings.unknown}</span>`;
    case 'role':
      return html`<span class="mention">@${context.roleName(piece.id)?.replace(/^@/, '') ?? strings.unknown_role}</span>`;
    case 'channel':
      return renderChannel(piece.id, context);
    case 'command':
      return html`<button type="button" class="mention" @click=${() => context.onCommand(piece.name)}>/${piece.name}</button>`;
    case 'time': {
      const { seconds, format } = piece;
      const whole = formatTime(seconds, 'F', context.now, locale);
      return html`<time title=${whole}>${formatTime(seconds, format, context.now, locale)}</time>`;
    }
  }
}

function renderChannel(id: string, context: MarkupContext): TemplateResult {
  const name = context.channelName(id);
  if (name === null) return html`<span class="mention">#${context.language.strings.unknown}</span>`;
  return html`<button type="button" class="mention" @click=${() => context.onJump(id, null)}>#${name}</button>`;
}

/** A link to a message leads there on the page; any other opens elsewhere, and is asked for only when pressed. */
function renderLink(piece: Inline & { kind: 'link' }, context: MarkupContext): TemplateResult {
  const jump = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/\d+\/(\d+)(?:\/(\d+))?$/.exec(piece.url);
  const words = renderInlines(piece.children, context);
  if (jump) {
    const [, channelId = '', messageId = null] = jump;
    return html`<button type="button" class="link" @click=${() => context.onJump(channelId, messageId)}>${words}</button>`;
  }
  return html`<a href=${piece.url} target="_blank" rel="noopener noreferrer">${words}</a>`;
}
