// What an EPUB's package file says: the book's credits, its files, their reading order.

import { decodeText } from '../container/decode.ts';
import { resolvePath } from '../container/paths.ts';
import type { Archive } from '../container/zip.ts';
import { ImportError } from '../import-error.ts';
import { elementsOf, type OpenTag, parseMarkup, textOf } from '../markup/parse-markup.ts';

export interface ManifestItem {
  readonly path: string;
  readonly type: string;
  readonly properties: readonly string[];
}

export interface SpineItem extends ManifestItem {
  readonly linear: boolean;
}

/** Where a landmark or guide says that a part of the book begins. */
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
}

const damagedEpubError = (what: string) =>
  new ImportError(
    `This EPUB is damaged: ${what}. Download it again, or convert it with Calibre, and bring the new one.`,
  );

/** @throws ImportError where the archive is no EPUB that can be read */
export function readPackage(archive: Archive): Package {
  const path = packagePath(archive);
  const bytes = archive.read(path);
  if (bytes === null) throw damagedEpubError('its package file is missing');
  const tokens = parseMarkup(decodeText(bytes), 'xml');
  const credits = new Map<string, string[]>();
  const items = new Map<string, ManifestItem>();
  const order: { idref: string; linear: boolean }[] = [];
  const guide: Landmark[] = [];
  let toc: string | null = null;
  for (const { tag, index } of elementsOf(tokens)) {
    const { name, attributes } = tag;
    const target = attributes.href === undefined ? null : resolvePath(path, attributes.href);
    if (name === 'item' && attributes.id !== undefined && target !== null)
      items.set(attributes.id, itemOf(tag, target.path));
    else if (name === 'itemref')
      order.push({ idref: attributes.idref ?? '', linear: attributes.linear !== 'no' });
    else if (name === 'spine') toc = attributes.toc ?? null;
    else if (name === 'reference' && target !== null) guide.push({ type: attributes.type ?? '', ...target });
    else if (CREDITS.has(name) && isBookCredit(tag)) {
      credits.set(name, [...(credits.get(name) ?? []), textOf(tokens, tag, index)].filter(Boolean));
    }
  }
  const all = [...items.values()];
  const spine = order.flatMap(({ idref, linear }) => {
    const item = items.get(idref);
    return item === undefined ? [] : [{ ...item, linear }];
  });
  if (spine.length === 0) throw damagedEpubError('it has no reading order');
  const first = (name: string) => credits.get(name)?.[0] ?? null;
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
    ncx:
      (toc === null ? null : items.get(toc)) ??
      all.find(({ type }) => type === 'application/x-dtbncx+xml') ??
      null,
    nav: all.find(({ properties }) => properties.includes('nav')) ?? null,
    guide,
  };
}

const CREDITS = new Set(['title', 'creator', 'language', 'source', 'rights', 'publisher', 'description']);

/** Of those who made it, the authors: EPUB 2 says what each did. */
const isBookCredit = ({ name, attributes }: OpenTag) =>
  name !== 'creator' || attributes.role === undefined || attributes.role === 'aut';

const itemOf = ({ attributes }: OpenTag, path: string): ManifestItem => ({
  path,
  type: attributes['media-type'] ?? '',
  properties: (attributes.properties ?? '').split(/\s+/),
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
