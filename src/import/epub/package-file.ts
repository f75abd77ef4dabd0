// Reads an EPUB's package file: the book's credits, its files, and their reading order.

import { decodeText } from '../container/decode.ts';
import { resolvePath } from '../container/paths.ts';
import type { Archive } from '../container/zip.ts';
import { ImportError } from '../import-error.ts';
import { elementsOf, type OpenTag, parseMarkup, type Token, textOf } from '../markup/parse-markup.ts';

export interface ManifestItem {
  readonly path: string;
  readonly type: string;
  readonly properties: readonly string[];
  /** The id of the item to show where this one can't be; null for none. */
  readonly fallback: string | null;
}

export interface SpineItem extends ManifestItem {
  readonly linear: boolean;
}

/** The place where a part of the book begins, as its landmarks or its guide give it. */
export interface Landmark {
  readonly type: string;
  readonly path: string;
  readonly fragment: string | null;
}

export interface Package {
  readonly path: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly source: string | null;
  readonly rights: string | null;
  readonly publisher: string | null;
  readonly description: string | null;
  readonly manifest: readonly ManifestItem[];
  readonly spine: readonly SpineItem[];
  /** EPUB 2's table of contents. */
  readonly ncx: ManifestItem | null;
  readonly nav: ManifestItem | null;
  readonly guide: readonly Landmark[];
  /** The picture that EPUB 2's metadata names as the cover. */
  readonly cover: ManifestItem | null;
}

const damagedEpubError = (detail: string) => new ImportError({ kind: 'damaged-epub', detail });

/** The documents in their order. Each is there once: EPUB lets no document be named twice, and a broken file may. */
function readingOrder(items: PackageElements['items'], order: PackageElements['order']): SpineItem[] {
  const byPath = new Map<string, SpineItem>();
  for (const { idref, linear } of order) {
    const item = readableItem(items, idref);
    if (item !== undefined && !byPath.has(item.path)) byPath.set(item.path, { ...item, linear });
  }
  return [...byPath.values()];
}

/**
 * Reads an EPUB's package file.
 * @throws ImportError where it is missing, or has no reading order
 */
export function readPackage(archive: Archive): Package {
  const path = packagePath(archive);
  const bytes = archive.read(path);
  if (bytes === null) throw damagedEpubError('its package file is missing');
  const tokens = parseMarkup(decodeText(bytes), 'xml');
  const { credits, items, order, guide, toc } = readElements(tokens, path);
  const cover = coverIdOf(tokens);
  const all = [...items.values()];
  const spine = readingOrder(items, order);
  if (spine.length === 0) throw damagedEpubError('it has no reading order');
  const first = (name: string) => credits.get(name)?.[0] ?? null;
  const ncx = (toc === null ? null : items.get(toc)) ?? all.find(({ type }) => type === NCX_TYPE) ?? null;
  return {
    path,
    title: first('title'),
    author: [...new Set(credits.get('creator') ?? [])].slice(0, 4).join(', ') || null,
    language: first('language'),
    source: first('source'),
    rights: first('rights'),
    publisher: first('publisher'),
    description: first('description'),
    manifest: all,
    spine,
    ncx,
    nav: all.find(({ properties }) => properties.includes('nav')) ?? null,
    guide,
    cover: (cover === null ? null : items.get(cover)) ?? null,
  };
}

/** The most items of a chain of fallbacks that are followed. */
const MAX_FALLBACKS = 16;

/** An item of the reading order, or the first of its fallbacks with words; itself where there is none. */
function readableItem(items: ReadonlyMap<string, ManifestItem>, id: string): ManifestItem | undefined {
  const chain: ManifestItem[] = [];
  let item = items.get(id);
  while (item !== undefined && !chain.includes(item) && chain.length < MAX_FALLBACKS) {
    chain.push(item);
    item = item.fallback === null ? undefined : items.get(item.fallback);
  }
  return chain.find(isDocument) ?? chain.find(({ type }) => type === SVG_TYPE) ?? chain[0];
}

const DOCUMENT_TYPES =
  /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml|text\/x-oeb1-document)$/;
export const SVG_TYPE = 'image/svg+xml';

/** Whether an item is a document of text. */
export const isDocument = ({ type, path }: Pick<ManifestItem, 'type' | 'path'>): boolean =>
  DOCUMENT_TYPES.test(type) || /\.x?html?$/i.test(path);

const NCX_TYPE = 'application/x-dtbncx+xml';

interface PackageElements {
  /** Values of Dublin Core elements by their names. */
  readonly credits: Map<string, string[]>;
  /** Files by their ids. */
  readonly items: Map<string, ManifestItem>;
  readonly order: { readonly idref: string; readonly linear: boolean }[];
  readonly guide: Landmark[];
  /** The id of EPUB 2's table of contents. */
  toc: string | null;
}

function readElements(tokens: readonly Token[], path: string): PackageElements {
  const found: PackageElements = { credits: new Map(), items: new Map(), order: [], guide: [], toc: null };
  for (const { tag, index } of elementsOf(tokens)) {
    const { name, attributes } = tag;
    const target = attributes.href === undefined ? null : resolvePath(path, attributes.href);
    if (name === 'item' && attributes.id !== undefined && target !== null)
      found.items.set(attributes.id, itemOf(tag, target.path));
    else if (name === 'itemref')
      found.order.push({ idref: attributes.idref ?? '', linear: attributes.linear !== 'no' });
    else if (name === 'spine') found.toc = attributes.toc ?? null;
    else if (name === 'reference' && target !== null)
      found.guide.push({ type: attributes.type ?? '', ...target });
    else if (CREDITS.has(name) && isBookCredit(tag))
      addCredit(found.credits, name, textOf(tokens, tag, index));
  }
  return found;
}

/** The id of EPUB 2's cover. */
function coverIdOf(tokens: readonly Token[]): string | null {
  for (const { tag } of elementsOf(tokens))
    if (tag.name === 'meta' && tag.attributes.name === 'cover') return tag.attributes.content ?? null;
  return null;
}

function addCredit(credits: Map<string, string[]>, name: string, value: string): void {
  if (value !== '') credits.set(name, [...(credits.get(name) ?? []), value]);
}

const CREDITS = new Set(['title', 'creator', 'language', 'source', 'rights', 'publisher', 'description']);

/** Leaves out creators who are not authors, such as illustrators, where EPUB 2 gives their role. */
const isBookCredit = ({ name, attributes }: OpenTag) =>
  name !== 'creator' || attributes.role === undefined || attributes.role === 'aut';

const itemOf = ({ attributes }: OpenTag, path: string): ManifestItem => ({
  path,
  type: attributes['media-type'] ?? '',
  properties: (attributes.properties ?? '').split(/\s+/),
  fallback: attributes.fallback ?? null,
});

function packagePath(archive: Archive): string {
  const container = archive.read('META-INF/container.xml');
  if (container !== null) {
    for (const { tag } of elementsOf(parseMarkup(decodeText(container), 'xml'))) {
      const path = tag.attributes['full-path'];
      if (tag.name === 'rootfile' && path !== undefined) return resolvePath('', path)?.path ?? path;
    }
  }
  const found = archive.names.find((name) => name.endsWith('.opf'));
  if (found === undefined) throw damagedEpubError('its container file is missing');
  return found;
}
