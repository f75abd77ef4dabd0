// Reads a FictionBook into a Book: its sections become a page of HTML, which is read as any other.

import type { Book } from '../book.ts';
import { readHtml } from '../html/read-html.ts';
import { ImportError } from '../import-error.ts';
import { elementsOf, parseMarkup, type Token, textOf } from '../markup/parse-markup.ts';

/** HTML for elements that mean the same. */
const SAME: Readonly<Record<string, string>> = {
  ...{
    p: 'p',
    emphasis: 'em',
    strong: 'strong',
    epigraph: 'blockquote',
    cite: 'blockquote',
    annotation: 'blockquote',
  },
  ...{
    'text-author': 'p',
    sub: 'sub',
    sup: 'sup',
    strikethrough: 's',
    table: 'table',
    tr: 'tr',
    td: 'td',
    th: 'th',
  },
};
const SKIPPED = new Set(['description', 'binary', 'image', 'stylesheet']);
const MAX_HEADING_LEVEL = 6;

/** @throws ImportError for a damaged or hostile file */
export function readFb2(source: string): Book {
  const tokens = parseMarkup(source, 'xml');
  const body = new Converter().convert(tokens);
  if (body.trim() === '') throw new ImportError('no-text-in-fb2');
  const book = readHtml(`<html><body>${body}</body></html>`);
  return { ...book, format: 'fb2', ...credits(tokens) };
}

/** What `title-info` says of the book. */
function credits(tokens: readonly Token[]): Pick<Book, 'title' | 'author' | 'language' | 'summary'> {
  const elements = [...elementsOf(tokens)];
  const start = elements.find(({ tag }) => tag.name === 'title-info')?.index ?? 0;
  const end =
    elements.find(({ tag, index }) => index > start && tag.name === 'document-info')?.index ?? tokens.length;
  const own = elements.filter(({ index }) => index > start && index < end);
  const text = (name: string) => {
    const found = own.find(({ tag }) => tag.name === name);
    return (found && textOf(tokens, found.tag, found.index)) || null;
  };
  const names = [text('first-name'), text('middle-name'), text('last-name')].filter((name) => name !== null);
  return {
    title: text('book-title'),
    author: names.join(' ') || text('nickname'),
    language: text('lang'),
    summary: text('annotation'),
  };
}

/** Writes FictionBook's elements as HTML's; depth of sections becomes the level of headings. */
class Converter {
  readonly #html: string[] = [];
  #depth = 0;
  #skipping = 0;
  #inTitle = false;

  convert(tokens: readonly Token[]): string {
    for (const token of tokens) {
      if (token.kind === 'text') this.#text(token.text);
      else if (token.kind === 'open') this.#open(token.name, token.attributes);
      else {
        const opened = tokens[token.open];
        if (opened?.kind === 'open') this.#close(opened.name);
      }
    }
    return this.#html.join('');
  }

  #text(text: string): void {
    if (this.#skipping > 0 || this.#depth === 0) return;
    this.#html.push(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipping > 0 || SKIPPED.has(name) || (name === 'a' && attributes.type === 'note')) {
      this.#skipping += 1;
      return;
    }
    switch (name) {
      case 'body':
        this.#depth = 1;
        this.#html.push(attributes.name === undefined ? '<div>' : '<div epub:type="footnotes">');
        break;
      case 'section':
        this.#depth += 1;
        this.#html.push('<div>');
        break;
      case 'title':
        this.#inTitle = true;
        this.#html.push(`<h${this.#level()}>`);
        break;
      case 'subtitle':
        this.#html.push('<p style="text-align: center">');
        break;
      case 'poem':
        this.#html.push('<div class="poem">');
        break;
      case 'stanza':
        this.#html.push('<p class="stanza">');
        break;
      case 'empty-line':
        this.#html.push('<p>&#160;</p>');
        break;
      default:
        if (!this.#inTitle && SAME[name] !== undefined) this.#html.push(`<${SAME[name]}>`);
    }
  }

  #close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    switch (name) {
      case 'body':
        this.#depth = 0;
        this.#html.push('</div>');
        break;
      case 'section':
        this.#depth -= 1;
        this.#html.push('</div>');
        break;
      case 'title':
        this.#inTitle = false;
        this.#html.push(`</h${this.#level()}>`);
        break;
      case 'subtitle':
      case 'stanza':
        this.#html.push('</p>');
        break;
      case 'poem':
        this.#html.push('</div>');
        break;
      case 'v':
        this.#html.push('<br/>');
        break;
      default:
        // A title's paragraphs are its lines.
        if (this.#inTitle && name === 'p') this.#html.push('<br/>');
        else if (SAME[name] !== undefined) this.#html.push(`</${SAME[name]}>`);
    }
  }

  #level = () => Math.min(MAX_HEADING_LEVEL, this.#depth);
}
