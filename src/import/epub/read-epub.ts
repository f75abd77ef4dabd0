// Reads an EPUB into a Book: the documents of its spine, split and titled by its table of contents.

import type { Block, Book, Section, SectionRole, SkippedText } from '../book.ts';
import { decodeText } from '../container/decode.ts';
import type { Archive } from '../container/zip.ts';
import { ao3Role, ao3SkipRule, isAo3Epub } from '../html/ao3.ts';
import { isBoilerplate, tagBoilerplate } from '../html/gutenberg.ts';
import { noteTargets } from '../html/notes.ts';
import { readHead } from '../html/page-head.ts';
import { type ResolvedBlock, resolveBlocks } from '../html/resolve-blocks.ts';
import { collectSkipped } from '../html/skipped-texts.ts';
import { walk } from '../html/walk.ts';
import type { ImportWarning } from '../import-problem.ts';
import { parseMarkup, type Token } from '../markup/parse-markup.ts';
import { parseStylesheets, type Stylesheet } from '../markup/styles.ts';
import { readCover } from './cover.ts';
import { documentRoles } from './document-roles.ts';
import { rejectDrm } from './drm.ts';
import { readNavigation } from './navigation.ts';
import { isDocument, type Package, readPackage, type SpineItem, SVG_TYPE } from './package-file.ts';
import { splitAtNavPoints } from './split-document.ts';
import { rejectWordless } from './wordless.ts';

/**
 * @param onProgress is told before each document how much is read, 0 to 1
 * @throws ImportError where it is locked, damaged or hostile
 */
export function readEpub(archive: Archive, onProgress: (done: number) => void = () => {}): Book {
  rejectDrm(archive);
  const book = readPackage(archive);
  const navigation = readNavigation(archive, book);
  const roles = documentRoles(book, navigation);
  const styles = readStylesheets(archive, book);
  const notes = new Set<string>();
  const warnings: ImportWarning[] = [];
  const sections: Section[] = [];
  const skipped: SkippedText[] = [];
  for (const [index, item] of book.spine.entries()) {
    onProgress(index / book.spine.length);
    if (!isDocument(item) && item.type !== SVG_TYPE) continue;
    const bytes = archive.read(item.path);
    if (bytes === null) {
      warnings.push({ kind: 'missing-part', path: item.path });
      continue;
    }
    const tokens = parseMarkup(decodeText(bytes), item.type === SVG_TYPE ? 'xml' : 'xhtml');
    const pieces = readDocument(tokens, styles, notes, isAo3Epub(book), skipped);
    const points = navigation.points.filter(({ path }) => path === item.path);
    for (const part of splitAtNavPoints(pieces, points, roles.get(item.path) ?? null))
      appendSection(sections, part, item);
  }
  rejectWordless(sections, book);
  const cover = readCover(archive, book);
  return {
    format: 'epub',
    title: book.title,
    author: book.author,
    language: book.language,
    source: book.source,
    license: book.rights,
    summary: book.description === null ? null : plainDescription(book.description),
    sections,
    skipped,
    warnings,
    ...(cover !== null && { cover }),
  };
}

function readDocument(
  tokens: readonly Token[],
  sheets: Stylesheet,
  notes: Set<string>,
  isAo3: boolean,
  skipped: SkippedText[],
): ResolvedBlock[] {
  for (const id of noteTargets(tokens, notes)) notes.add(id);
  const own = readHead(tokens).stylesheets;
  const styles = own.length === 0 ? sheets : mergeStylesheets(sheets, parseStylesheets(own));
  const { texts, onSkipped } = collectSkipped(tokens);
  const blocks = tagBoilerplate(
    resolveBlocks(
      walk(tokens, {
        styles,
        skipRule: (tag, hints, index) => (isAo3 ? ao3SkipRule(tokens, tag, hints, index) : null),
        onSkipped,
        roleOf: (tag, hints) => {
          if (isBoilerplate(hints.id, hints.classes)) return hints.id === 'pg-footer' ? 'back' : 'front';
          return isAo3 ? ao3Role(tag, hints) : null;
        },
        noteIds: notes,
      }),
    ),
  );
  skipped.push(...texts);
  return blocks;
}

const mergeStylesheets = (one: Stylesheet, other: Stylesheet): Stylesheet => ({
  styleOf: (name, classes) => ({ ...one.styleOf(name, classes), ...other.styleOf(name, classes) }),
});

function readStylesheets(archive: Archive, { manifest }: Package): Stylesheet {
  const sheets = manifest.filter(({ type, path }) => type === 'text/css' || path.endsWith('.css'));
  return parseStylesheets(
    sheets.flatMap(({ path }) => {
      const bytes = archive.read(path);
      return bytes === null ? [] : [new TextDecoder().decode(bytes)];
    }),
  );
}

/** Adds a document's sections; the first continues the section before it unless it has a title, a heading or another role. */
function appendSection(sections: Section[], part: Section, { linear }: SpineItem): void {
  const role: SectionRole = linear || part.role !== 'unmarked' ? part.role : 'back';
  const last = sections.at(-1);
  const begins = part.title !== null || part.blocks[0]?.kind === 'heading';
  if (last === undefined || begins || last.role !== role) sections.push({ ...part, role });
  else sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...(part.blocks as Block[])] };
}

/** The text of a description, which is often HTML. */
function plainDescription(text: string): string {
  const tokens = parseMarkup(`<p>${text}</p>`, 'html');
  const plain = tokens.map((token) => (token.kind === 'text' ? token.text : ' ')).join('');
  return plain.replace(/\s+/g, ' ').trim();
}
