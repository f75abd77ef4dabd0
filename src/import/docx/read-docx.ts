// Reading a Word document into a Book.

import type { Block, Book, Section } from '../book.ts';
import { decodeText } from '../container/decode.ts';
import type { Archive } from '../container/zip.ts';
import { blocksFromSpans } from '../html/lines.ts';
import { ImportError } from '../import-error.ts';
import { elementsOf, parseMarkup, type Token, textOf } from '../markup/parse-markup.ts';
import { headingMarkup } from '../spans.ts';
import { readParagraphs, type WordParagraph } from './paragraphs.ts';
import { readWordStyles } from './styles.ts';

/** Empty paragraphs are scene breaks where each comes with more full paragraphs than this; otherwise they are spacing. */
const MIN_PARAGRAPHS_PER_BLANK = 5;

/**
 * Reads a Word document with its notes.
 * @throws ImportError for a damaged or hostile file
 */
export function readDocx(archive: Archive): Book {
  const part = (name: string): Token[] => {
    const bytes = archive.read(name);
    return bytes === null ? [] : parseMarkup(decodeText(bytes), 'xml');
  };
  const main = mainPart(archive);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const tokens = part(main);
  if (tokens.length === 0) {
    throw new ImportError('damaged-docx');
  }
  const styles = readWordStyles(part(`${folder}styles.xml`));
  const paragraphs = readParagraphs(tokens, styles);
  const notes = ['footnotes.xml', 'endnotes.xml'].flatMap((name) =>
    readParagraphs(part(folder + name), styles),
  );
  const core = readCoreProperties(part('docProps/core.xml'));
  const sections = [...bodySections(paragraphs), ...noteSections(notes)];
  return { format: 'docx', ...core, source: null, license: null, sections, warnings: [] };
}

const MAIN = 'word/document.xml';

/** The path of the main text: the usual one, or else the one that the package names. */
function mainPart(archive: Archive): string {
  if (archive.has(MAIN)) return MAIN;
  const bytes = archive.read('_rels/.rels');
  for (const { tag } of bytes === null ? [] : elementsOf(parseMarkup(decodeText(bytes), 'xml'))) {
    if (tag.attributes.Type?.endsWith('/officeDocument'))
      return (tag.attributes.Target ?? '').replace(/^\//, '');
  }
  return MAIN;
}

function bodySections(paragraphs: readonly WordParagraph[]): Section[] {
  const isEmpty = ({ spans }: WordParagraph) => spans.every(({ text }) => text.trim() === '');
  const full = paragraphs.filter((each) => !isEmpty(each) && each.style.heading === null).length;
  const blankCount = paragraphs.filter(
    (each, index) => isEmpty(each) && !isEmptyAt(paragraphs, index - 1),
  ).length;
  const areBlanksBreaks = blankCount * MIN_PARAGRAPHS_PER_BLANK < full;
  const sections: { role: Section['role']; title: null; level: number; blocks: Block[] }[] = [];
  let pendingBreak = false;
  for (const each of paragraphs) {
    if (each.startsPage) pendingBreak = true;
    if (isEmpty(each)) {
      pendingBreak ||= areBlanksBreaks || each.endsPage;
      continue;
    }
    const role = each.isContents ? 'contents' : 'unmarked';
    const blocks = blocksOfParagraph(each);
    const last = sections.at(-1);
    const previous = last?.blocks.at(-1)?.kind;
    const needsBreak = pendingBreak && previous !== 'heading' && blocks[0]?.kind !== 'heading';
    if (last?.role === role) last.blocks.push(...(needsBreak ? [{ kind: 'break' } as const] : []), ...blocks);
    else sections.push({ role, title: null, level: 1, blocks });
    pendingBreak = each.endsPage;
  }
  return sections;
}

function isEmptyAt(paragraphs: readonly WordParagraph[], index: number): boolean {
  return paragraphs[index]?.spans.every(({ text }) => text.trim() === '') ?? false;
}

function blocksOfParagraph({ style, spans }: WordParagraph): Block[] {
  if (style.heading !== null || style.isTitle) {
    return [{ kind: 'heading', level: style.heading ?? 1, markup: headingMarkup(spans) }];
  }
  return blocksFromSpans(spans, { centred: style.centred === true, verse: false, pre: false });
}

function noteSections(notes: readonly WordParagraph[]): Section[] {
  const blocks = notes
    .flatMap(blocksOfParagraph)
    .flatMap((block): Block[] => ('markup' in block ? [{ kind: 'note', markup: block.markup }] : []));
  return blocks.length === 0 ? [] : [{ role: 'notes', title: null, level: 1, blocks }];
}

function readCoreProperties(
  tokens: readonly Token[],
): Pick<Book, 'title' | 'author' | 'language' | 'summary'> {
  const values = new Map<string, string>();
  for (const { tag, index } of elementsOf(tokens)) values.set(tag.name, textOf(tokens, tag, index));
  const value = (name: string) => values.get(name) || null;
  return {
    title: value('title'),
    author: value('creator'),
    language: value('language'),
    summary: value('description'),
  };
}
