// Finds an EPUB's own cover: as EPUB 3 names it, as EPUB 2 does, or as its guide does, where it can be shown as it is.

import type { CoverImage } from '../book.ts';
import { decodeText } from '../container/decode.ts';
import { resolvePath } from '../container/paths.ts';
import type { Archive } from '../container/zip.ts';
import { readImageSize } from '../image-size.ts';
import { elementsOf, parseMarkup } from '../markup/parse-markup.ts';
import { isDocument, type Package } from './package-file.ts';

const MAX_COVER_BYTES = 1024 * 1024;
const MAX_COVER_SIDE_PX = 4_000;
/** Of a page that holds a cover and nothing else. */
const MAX_COVER_PAGE_BYTES = 64 * 1024;

/** The first of those named that is a JPEG or a PNG within the limits; null where there is none. Never throws. */
export function readCover(archive: Archive, book: Package): CoverImage | null {
  for (const path of namedCovers(book)) {
    try {
      const cover = coverAt(archive, path);
      if (cover !== null) return cover;
    } catch {
      // A cover is never owed: what is wrong with it is no reason to refuse the book.
    }
  }
  return null;
}

function namedCovers({ manifest, cover, guide }: Package): string[] {
  const items = [manifest.find(({ properties }) => properties.includes('cover-image')), cover];
  const named = items.flatMap((item) => (item ? [item.path] : []));
  const guided = guide.filter(({ type }) => type.toLowerCase() === 'cover').map(({ path }) => path);
  return [...new Set([...named, ...guided])];
}

function coverAt(archive: Archive, path: string): CoverImage | null {
  if (!isDocument({ path, type: '' })) return checkCover(readUpTo(archive, path, MAX_COVER_BYTES));
  const page = readUpTo(archive, path, MAX_COVER_PAGE_BYTES);
  const image = page && onlyImage(decodeText(page), path);
  return image === null ? null : checkCover(readUpTo(archive, image, MAX_COVER_BYTES));
}

/** Nothing larger is unpacked. @throws ImportError where it is damaged */
function readUpTo(archive: Archive, path: string, maxBytes: number): Uint8Array | null {
  const size = archive.size(path);
  return size === null || size > maxBytes ? null : archive.read(path);
}

/** The path of the one picture of a page; null where it has none, or several. */
function onlyImage(page: string, path: string): string | null {
  const images = new Set<string>();
  for (const { tag } of elementsOf(parseMarkup(page, 'xml'))) {
    const { src, href } = tag.attributes;
    const target = tag.name === 'img' ? src : tag.name === 'image' ? href : undefined;
    if (target !== undefined) images.add(resolvePath(path, target)?.path ?? '');
  }
  const [image] = images;
  return image === undefined || images.size > 1 ? null : image;
}

function checkCover(bytes: Uint8Array | null): CoverImage | null {
  if (bytes === null || bytes.length > MAX_COVER_BYTES) return null;
  const size = readImageSize(bytes);
  if (size === null || Math.max(size.width, size.height) > MAX_COVER_SIDE_PX) return null;
  // A copy, so that it can be handed over to another thread without the whole file around it.
  return { format: size.format, bytes: bytes.slice() };
}
