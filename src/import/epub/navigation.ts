// Reads an EPUB's table of contents as a list: where each part begins, its title, and how deep it is nested.

import { decodeText } from '../container/decode.ts';
import { resolvePath } from '../container/paths.ts';
import type { Archive } from '../container/zip.ts';
import { roleOfType } from '../html/element-hints.ts';
import { elementsOf, type OpenTag, parseMarkup, type Token, textOf } from '../markup/parse-markup.ts';
import type { Landmark, Package } from './package-file.ts';

export interface NavPoint {
  readonly title: string;
  /** 1 is the top. */
  readonly level: number;
  readonly path: string;
  readonly fragment: string | null;
}

export interface Navigation {
  readonly points: readonly NavPoint[];
  readonly landmarks: readonly Landmark[];
}

/** Reads EPUB 3's navigation document, or EPUB 2's NCX where that has no entries; the guide's landmarks are added. */
export function readNavigation(archive: Archive, { nav, ncx, guide }: Package): Navigation {
  const page = nav === null ? null : archive.read(nav.path);
  const fromPage =
    nav === null || page === null ? null : readNav(parseMarkup(decodeText(page), 'xhtml'), nav.path);
  const old = ncx === null || (fromPage?.points.length ?? 0) > 0 ? null : archive.read(ncx.path);
  const points =
    ncx === null || old === null
      ? (fromPage?.points ?? [])
      : readNcx(parseMarkup(decodeText(old), 'xml'), ncx.path);
  return { points, landmarks: [...(fromPage?.landmarks ?? []), ...guide] };
}

/** Reads the outermost `<nav>` elements of a navigation document. */
function readNav(tokens: readonly Token[], path: string): Navigation {
  const points: NavPoint[] = [];
  const landmarks: Landmark[] = [];
  let done = -1;
  for (const { tag: nav, index: start } of elementsOf(tokens)) {
    if (nav.name !== 'nav' || start < done) continue;
    done = nav.close;
    const types = typesOf(nav);
    const links = linksIn(tokens, nav, start, path);
    if (types.includes('landmarks')) {
      landmarks.push(
        ...links.flatMap(({ tag, target }) => typesOf(tag).map((type) => ({ type, ...target }))),
      );
    } else if (types.includes('toc') || types.join('') === '') {
      for (const { tag, index, target } of links)
        points.push({ title: textOf(tokens, tag, index), level: depth(tokens, tag, 'ol', start), ...target });
    }
  }
  return { points, landmarks };
}

const typesOf = ({ attributes }: OpenTag) => (attributes['epub:type'] ?? '').split(/\s+/);

interface Link {
  readonly tag: OpenTag;
  readonly index: number;
  readonly target: Pick<NavPoint, 'path' | 'fragment'>;
}

/** The links in an element that lead to files of the book. */
function linksIn(tokens: readonly Token[], around: OpenTag, start: number, path: string): Link[] {
  return [...elementsOf(tokens, start + 1, around.close)].flatMap(({ tag, index }) => {
    const href = tag.name === 'a' ? tag.attributes.href : undefined;
    const target = href === undefined ? null : resolvePath(path, href);
    return target === null ? [] : [{ tag, index, target }];
  });
}

function readNcx(tokens: readonly Token[], path: string): NavPoint[] {
  const points: NavPoint[] = [];
  let title = '';
  for (const { tag, index } of elementsOf(tokens)) {
    if (tag.name === 'pageList' || tag.name === 'navList') break;
    if (tag.name === 'text') title = textOf(tokens, tag, index);
    if (tag.name !== 'content') continue;
    const target = resolvePath(path, tag.attributes.src ?? '');
    if (target !== null) points.push({ title, level: depth(tokens, tag, 'navPoint', -1), ...target });
  }
  return points;
}

/** How many elements of a name are around a tag, up to the index `within`; at least 1. */
function depth(tokens: readonly Token[], tag: OpenTag, name: string, within: number): number {
  let level = 0;
  for (let at = tag.parent; at > within; ) {
    const around = tokens[at];
    if (around?.kind !== 'open') break;
    if (around.name === name) level += 1;
    at = around.parent;
  }
  return Math.max(1, level);
}

/** EPUB 3's words for types of EPUB 2's guide. */
const GUIDE_TYPES: Readonly<Record<string, string>> = {
  'title-page': 'titlepage',
  text: 'bodymatter',
  start: 'bodymatter',
  notes: 'endnotes',
  acknowledgements: 'acknowledgments',
};

/** The role of the part that a landmark or guide reference leads to; null for types without one. */
export function roleOfLandmark({ type }: Landmark): ReturnType<typeof roleOfType> {
  const name = type.toLowerCase().replace(/^other\./, '');
  return roleOfType(GUIDE_TYPES[name] ?? name);
}
