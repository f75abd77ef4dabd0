// Word documents as books.

import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/import/book.ts';
import { readBook } from '../../src/import/read-book.ts';
import { type DocxParts, docx, wordParagraph as p } from './files/book-fixtures.ts';

const read = (parts: DocxParts): Book => readBook(docx(parts), 'a.docx');
const shown = (book: Book) =>
  book.sections.flatMap(({ blocks }) =>
    blocks.map((block) => ('markup' in block ? `${block.kind}: ${block.markup}` : block.kind)),
  );
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const style = (id: string, name: string, more = '') =>
  `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

describe('a Word document', () => {
  it('has the headings that its styles mark, whatever language their ids are in, and its title', () => {
    const book = read({
      body: p('Das Buch', 'Titel') + p('Eins', 'berschrift1') + p('Text.', 'Standard') + p('Zwei', 'Eigene'),
      styles:
        style('Titel', 'Title') +
        style('berschrift1', 'heading 1') +
        style('Standard', 'Normal') +
        style('Eigene', 'My Chapter', '<w:basedOn w:val="berschrift1"/>'),
      core: '<dc:title>Das Buch</dc:title><dc:creator>Ann</dc:creator><dc:language>de</dc:language>',
    });
    expect(shown(book)).toEqual(['heading: Das Buch', 'heading: Eins', 'paragraph: Text.', 'heading: Zwei']);
    expect(book).toMatchObject({ title: 'Das Buch', author: 'Ann', language: 'de' });
  });

  it('keeps the emphasis of runs, character styles and paragraph styles, unless it is turned off', () => {
    const book = read({
      body:
        paragraph(
          run('a ') +
            run('b', '<w:i/>') +
            run(' c ', '<w:b w:val="0"/>') +
            run('d', '<w:rStyle w:val="Strong"/>'),
        ) +
        paragraph(run('all of ') + run('it', '<w:i w:val="false"/>'), '<w:pStyle w:val="Letter"/>') +
        paragraph(run('not the mark'), '<w:rPr><w:i/></w:rPr>'),
      styles:
        style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>') +
        style('Letter', 'Letter', '<w:rPr><w:i/></w:rPr>'),
    });
    expect(shown(book)).toEqual([
      'paragraph: a *b* c **d**',
      'paragraph: *all of* it',
      'paragraph: not the mark',
    ]);
  });

  it('has scene breaks at page breaks and at rare empty paragraphs', () => {
    const paragraphs = p('Told.').repeat(6);
    const book = read({
      body: `${paragraphs}${p('')}${paragraphs}${paragraph('<w:r><w:br w:type="page"/></w:r>')}${paragraphs}${paragraph(run('New.'), '<w:pageBreakBefore/>')}`,
    });
    const breaks = shown(book).flatMap((each, index) => (each === 'break' ? [index] : []));
    expect(breaks).toEqual([6, 13, 20]);
  });

  it('keeps the lines of verse, turns tabs into spaces, and recognises centred symbols', () => {
    const book = read({
      body:
        paragraph('<w:r><w:t>The sea</w:t><w:br/><w:t>the sea</w:t></w:r>') +
        paragraph(`<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>`) +
        paragraph(run('* * *'), '<w:jc w:val="center"/>'),
    });
    expect(shown(book)).toEqual(['verse: The sea\nthe sea', 'paragraph: a b-c', 'paragraph: \\* \\* \\*']);
    expect(book.sections[0]?.blocks[2]).toMatchObject({ centred: true });
  });

  it('excludes footnotes and the table of contents, and applies tracked insertions and deletions', () => {
    const book = read({
      body:
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>' +
        `${p('One 3')}</w:sdtContent></w:sdt>${p('Two 7', 'TOC1')}` +
        paragraph(
          `${run('Kept')}<w:r><w:footnoteReference w:id="2"/></w:r><w:del>${run(' gone')}<w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${run(' new')}</w:ins><w:hyperlink>${run(' link')}</w:hyperlink><w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>`,
        ),
      footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>---</w:t></w:r></w:p></w:footnote><w:footnote w:id="2">${p('Noted.')}</w:footnote>`,
    });
    expect(book.sections.map(({ role }) => role)).toEqual(['contents', 'unmarked', 'notes']);
    expect(shown(book)).toEqual([
      'paragraph: One 3',
      'paragraph: Two 7',
      'paragraph: Kept new link',
      'note: Noted.',
    ]);
  });

  it('reads the text of a text box once, not also its copy in an older format', () => {
    const box = `<w:txbxContent>${p('Boxed.')}</w:txbxContent>`;
    const book = read({
      body: paragraph(
        `<w:r><w:t>Beside.</w:t><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    });
    expect(shown(book).sort()).toEqual(['paragraph: Beside.', 'paragraph: Boxed.']);
  });
});
