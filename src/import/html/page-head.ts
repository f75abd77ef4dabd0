// What the head of a page says about it: its title, its author, its language, its style sheets.

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

export function readHead(tokens: readonly Token[]): PageHead {
  const meta = new Map<string, string>();
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
    else if (name === 'meta') {
      const key = (attributes.name ?? attributes.property ?? '').toLowerCase();
      const content = attributes.content?.replace(/\s+/g, ' ').trim();
      if (key !== '' && content && !meta.has(key)) meta.set(key, content);
    }
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
