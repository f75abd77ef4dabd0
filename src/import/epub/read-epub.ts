// Reading an EPUB into a Book: the documents of its spine, parted and named by its table of contents.

import type { Block, Book, Section, SectionRole } from '../book.ts';
import { archiveDrops, archiveRoles, isArchiveEpub } from '../html/archive.ts';
import { isBoilerplate, withoutBoilerplate } from '../html/gutenberg.ts';
import { noteTargets } from '../html/notes.ts';
import { readHead } from '../html/page-head.ts';
import { type Settled, settle } from '../html/settle.ts';
import { walk } from '../html/walk.ts';
import { ImportError } from '../import-error.ts';
import { parseMarkup, type Token } from '../markup/parse-markup.ts';
import { readStyles, type Styles } from '../markup/styles.ts';
import { decodeText } from '../open/decode.ts';
import type { Archive } from '../open/zip.ts';
import { documentRoles } from './document-roles.ts';
import { refuseLocked } from './locks.ts';
import { readNavigation } from './navigation.ts';
import { type Package, readPackage, type SpineItem } from './package-file.ts';
import { partAt } from './parts.ts';

const PAGES = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml|text\/x-oeb1-document)$/;

/** @throws ImportError where it is locked, damaged or hostile */
export function readEpub(archive: Archive): Book {
  refuseLocked(archive);
  const book = readPackage(archive);
  const navigation = readNavigation(archive, book);
  const roles = documentRoles(book, navigation);
  const styles = sheetsOf(archive, book);
  const notes = new Set<string>();
  const warnings: string[] = [];
  const sections: Section[] = [];
  for (const item of book.spine) {
    if (!PAGES.test(item.type) && !/\.x?html?$/i.test(item.path)) continue;
    const bytes = archive.read(item.path);
    if (bytes === null) {
      warnings.push(`A part of this book is missing from the file: ${item.path}.`);
      continue;
    }
    const tokens = parseMarkup(decodeText(bytes), 'xhtml');
    const pieces = readDocument(tokens, styles, notes, isArchiveEpub(book));
    const points = navigation.points.filter(({ path }) => path === item.path);
    for (const part of partAt(pieces, points, roles.get(item.path) ?? null)) addPart(sections, part, item);
  }
  if (sections.length === 0)
    throw new ImportError('There is no text in this EPUB: it may hold only pictures.');
  return {
    format: 'epub',
    title: book.title,
    author: book.author,
    language: book.language,
    source: book.source,
    license: book.rights,
    summary: book.description === null ? null : plainDescription(book.description),
    sections,
    warnings,
  };
}

function readDocument(
  tokens: readonly Token[],
  sheets: Styles,
  notes: Set<string>,
  archived: boolean,
): Settled[] {
  for (const id of noteTargets(tokens, notes)) notes.add(id);
  const own = readHead(tokens).sheets;
  const styles = own.length === 0 ? sheets : both(sheets, readStyles(own));
  return withoutBoilerplate(
    settle(
      walk(tokens, {
        styles,
        drops: (tag, marks, index) => archived && archiveDrops(tokens, tag, marks, index),
        roles: (tag, marks) => {
          if (isBoilerplate(marks.id, marks.classes)) return marks.id === 'pg-footer' ? 'back' : 'front';
          return archived ? archiveRoles(tag, marks) : null;
        },
        notes,
      }),
    ),
  );
}

const both = (one: Styles, other: Styles): Styles => ({
  look: (name, classes) => ({ ...one.look(name, classes), ...other.look(name, classes) }),
});

function sheetsOf(archive: Archive, { items }: Package): Styles {
  const sheets = items.filter(({ type, path }) => type === 'text/css' || path.endsWith('.css'));
  return readStyles(
    sheets.flatMap(({ path }) => {
      const bytes = archive.read(path);
      return bytes === null ? [] : [new TextDecoder().decode(bytes)];
    }),
  );
}

/** What one document holds goes on with the section before, unless something says that a new one begins. */
function addPart(sections: Section[], part: Section, { linear }: SpineItem): void {
  const role: SectionRole = linear || part.role !== 'unmarked' ? part.role : 'back';
  const last = sections.at(-1);
  const begins = part.title !== null || part.blocks[0]?.kind === 'heading';
  if (last === undefined || begins || last.role !== role) sections.push({ ...part, role });
  else sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...(part.blocks as Block[])] };
}

/** Descriptions are often HTML. */
function plainDescription(text: string): string {
  const tokens = parseMarkup(`<p>${text}</p>`, 'html');
  const plain = tokens.map((token) => (token.kind === 'text' ? token.text : ' ')).join('');
  return plain.replace(/\s+/g, ' ').trim();
}
