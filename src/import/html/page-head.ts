// Reads the head of a page: title, author, language, style sheets.

import { elementsOf, type Token, textBetween, textOf } from '../markup/parse-markup.ts';

export interface PageHead {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly generator: string | null;
  readonly canonicalUrl: string | null;
  readonly stylesheets: readonly string[];
}

/** Reads a page's metadata. Dublin Core names come first, since tools that write them mean the book, not the page. */
export function readHead(tokens: readonly Token[]): PageHead {
  const meta = readMeta(tokens);
  let title: string | null = null;
  let language: string | null = null;
  let canonicalUrl: string | null = null;
  const stylesheets: string[] = [];
  for (const { tag, index } of elementsOf(tokens)) {
    const { name, attributes } = tag;
    if (name === 'html') language = attributes['xml:lang'] || attributes.lang || null;
    else if (name === 'title') title ??= textOf(tokens, tag, index) || null;
    else if (name === 'style') stylesheets.push(textBetween(tokens, index + 1, tag.close));
    else if (name === 'link' && attributes.rel === 'canonical') canonicalUrl ??= attributes.href ?? null;
  }
  const first = (...keys: string[]) =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined) ?? null;
  return {
    title: first('dc.title', 'dcterms.title', 'og:title') ?? title,
    author: first('dc.creator', 'dcterms.creator', 'author', 'article:author'),
    language: first('dc.language', 'dcterms.language') ?? language,
    description: first('description', 'og:description', 'dc.description'),
    generator: first('generator'),
    canonicalUrl: first('dcterms.source', 'og:url') ?? canonicalUrl,
    stylesheets,
  };
}

/** The contents of `<meta>` elements by their names in lower case; the first of each name counts. */
function readMeta(tokens: readonly Token[]): Map<string, string> {
  const meta = new Map<string, string>();
  for (const { tag } of elementsOf(tokens)) {
    if (tag.name !== 'meta') continue;
    const { name, property, content } = tag.attributes;
    const key = (name ?? property ?? '').toLowerCase();
    const value = content?.replace(/\s+/g, ' ').trim();
    if (key !== '' && value && !meta.has(key)) meta.set(key, value);
  }
  return meta;
}
