// Files that fuzzing makes: random nestings in the words of each format, and honest files with bytes changed.

import fc from 'fast-check';
import { docx, epub, xhtml } from './book-fixtures.ts';
import { zip } from './zip-fixtures.ts';

export interface AnyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TAGS =
  'p div span i b em strong a br hr h1 h2 h3 blockquote pre ul li table tr td section article main nav aside header hgroup sup ' +
  'img script style title svg math center font q body html head ruby rt o:p dl dt dd';
const HTML_ATTRIBUTES = [
  'class="poem"',
  'class="stanza line"',
  'class="scene-break"',
  'class="footnote"',
  'class="pagenum"',
  'class="c1 c2"',
  'class="toc"',
  'id="n1"',
  'id="chapters"',
  'id="preface"',
  'id="pg-header"',
  'href="#n1"',
  'href="b.xhtml#n1"',
  'href="%"',
  'epub:type="noteref"',
  'epub:type="chapter"',
  'epub:type="footnote"',
  'epub:type="toc"',
  'style="font-style:italic"',
  'style="display:none"',
  'align=center',
  'alt="T"',
  'hidden',
  'role="heading" aria-level="9"',
  '__proto__="x"',
  'constructor="x"',
  'class="__proto__ constructor"',
];
const WORD_TAGS =
  'w:p w:r w:t w:rPr w:pPr w:i w:b w:br w:tab w:tbl w:tr w:tc w:sdt w:docPartGallery w:del w:ins w:sectPr w:txbxContent w:pict w:drawing mc:Fallback w:footnote w:style w:name w:basedOn w:hyperlink w:sym w:cr w:pStyle w:rStyle w:jc';
const WORD_ATTRIBUTES = [
  'w:val="Heading1"',
  'w:val="0"',
  'w:styleId="Heading1"',
  'w:type="page"',
  'w:val="center"',
  'w:char="F0A7"',
  'w:val="Table of Contents"',
  'w:id="2"',
];
const PACKAGE_TAGS =
  'package metadata dc:title dc:creator manifest item spine itemref guide reference navMap navPoint navLabel text content container rootfile';
const PACKAGE_ATTRIBUTES = [
  'id="a"',
  'idref="a"',
  'href="a.xhtml"',
  'href="../x"',
  'href="a%2"',
  'src="a.xhtml#n1"',
  'media-type="application/xhtml+xml"',
  'properties="nav"',
  'toc="a"',
  'linear="no"',
  'full-path="OEBPS/content.opf"',
  'type="text"',
];

const words = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-z]{1,7}( [a-z]{1,7}){0,5}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '* * *',
      'CHAPTER I',
      '1',
      '&amp;',
      '&nbsp;',
      '&bogus;',
      '&#0;',
      '&#xD800;',
      '<',
      '>',
      ']]>',
      '<!--',
      '-->',
      '<![CDATA[',
      '*_**',
      '\u0000',
      '\u2028',
      '中文。',
      '*** START OF THE PROJECT GUTENBERG EBOOK X ***',
      '*** END OF THE PROJECT GUTENBERG EBOOK X ***',
      'THE END',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Tags opened and closed in any order, text between them. */
function markup(tags: string, attributes: readonly string[], size = 60): fc.Arbitrary<string> {
  const tag = fc.constantFrom(...tags.split(' '));
  const open = fc
    .tuple(tag, fc.subarray([...attributes], { maxLength: 3 }), fc.constantFrom('>', '>', '>', '/>', ' >'))
    .map(([name, own, end]) => `<${[name, ...own].join(' ')}${end}`);
  const piece = fc.oneof(
    { weight: 4, arbitrary: open },
    { weight: 3, arbitrary: tag.map((name) => `</${name}>`) },
    { weight: 4, arbitrary: words },
  );
  return fc.array(piece, { maxLength: size }).map((pieces) => pieces.join(''));
}

const html = markup(TAGS, HTML_ATTRIBUTES);
const css = fc
  .array(
    fc.constantFrom(
      '.c1',
      '{',
      '}',
      'font-style:italic',
      ';',
      ':',
      'margin',
      '2em',
      '/*',
      '*/',
      ',',
      '@media',
      'p.c2',
    ),
    { maxLength: 20 },
  )
  .map((all) => all.join(''));
const word = markup(WORD_TAGS, WORD_ATTRIBUTES, 80);
const packaged = markup(PACKAGE_TAGS, PACKAGE_ATTRIBUTES);

const page = fc.tuple(html, css, fc.boolean()).map(([body, sheet, strict]): AnyFile => {
  const whole = strict
    ? xhtml(body)
    : `<!doctype html><html><head><style>${sheet}</style></head><body>${body}</body></html>`;
  return { name: 'a.html', bytes: Buffer.from(whole) };
});

const anEpub = fc
  .record({
    first: html,
    second: html,
    css,
    nav: fc.option(html, { nil: undefined }),
    ncx: fc.option(packaged, { nil: undefined }),
    guide: fc.option(packaged, { nil: undefined }),
    opf: fc.option(packaged, { nil: undefined, freq: 4 }),
    container: fc.option(packaged, { nil: undefined, freq: 4 }),
  })
  .map(({ first, second, css: sheet, nav, ncx, guide, opf, container }): AnyFile => {
    const files = {
      ...(opf !== undefined && { 'OEBPS/content.opf': opf }),
      ...(container !== undefined && { 'META-INF/container.xml': container }),
    };
    const documents = { 'a.xhtml': first, 'b.xhtml': second };
    const parts = {
      documents,
      css: sheet,
      files,
      ...(nav !== undefined && { nav }),
      ...(ncx !== undefined && { ncx }),
      ...(guide !== undefined && { guide }),
    };
    return { name: 'a.epub', bytes: epub(parts) };
  });

const aDocx = fc
  .record({ body: word, styles: word, footnotes: word, core: packaged })
  .map((parts): AnyFile => ({ name: 'a.docx', bytes: docx(parts) }));

const MARKDOWN = [
  '# ',
  '## ',
  '---',
  '***',
  '> ',
  '- ',
  '1. ',
  '```',
  '[a](b)',
  '[^1]',
  '[^1]: ',
  '[x]: y',
  '![',
  '](',
  '<br>',
  '<i>',
  '</i>',
  '<!--',
  '-->',
  '*',
  '**',
  '_',
  '\\',
  '  ',
  '\n',
  '\n\n',
  'title: x',
  ': ',
  '&amp;',
  '===',
  '\u2028',
];
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...MARKDOWN), words), { maxLength: 60 })
  .map((pieces): AnyFile => ({ name: 'a.md', bytes: Buffer.from(pieces.join('')) }));

const LINES = [
  '',
  '',
  'CHAPTER I',
  'CHAPTER II.',
  'CONTENTS',
  'I.',
  '* * *',
  'THE END',
  'By Ann',
  'Title: X',
  '    indented',
  '_a_ b',
  '*** START OF THIS PROJECT GUTENBERG EBOOK X ***',
  '*** END OF THIS PROJECT GUTENBERG EBOOK X ***',
  'Produced by Bob',
  '1. One . . . . 3',
];
const plain = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...LINES), words), { maxLength: 60 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([lines, end]): AnyFile => ({ name: 'a.txt', bytes: Buffer.from(lines.join(end)) }));

/** Archives of anything, by names that mean something. */
const anArchive = fc
  .dictionary(
    fc.constantFrom(
      'META-INF/container.xml',
      'word/document.xml',
      '[Content_Types].xml',
      'mimetype',
      'META-INF/encryption.xml',
      'a.opf',
      '_rels/.rels',
      'content.xml',
    ),
    fc.oneof(packaged, word, html, words),
    { minKeys: 1 },
  )
  .map((files): AnyFile => ({ name: 'a.epub', bytes: zip(files) }));

export const structured: fc.Arbitrary<AnyFile> = fc.oneof(page, anEpub, aDocx, markdown, plain, anArchive);

/** An honest file with some of its bytes changed, or an end or a middle of it gone. */
export const mutated: fc.Arbitrary<AnyFile> = fc
  .tuple(
    structured,
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    fc.option(fc.tuple(fc.nat(), fc.nat())),
  )
  .map(([{ name, bytes }, changes, gap]) => {
    const changed = Buffer.from(bytes);
    for (const [at, byte] of changes) if (changed.length > 0) changed[at % changed.length] = byte;
    if (gap === null || changed.length === 0) return { name, bytes: changed };
    const [from = 0, to = 0] = gap.map((at) => at % changed.length).sort((a, b) => a - b);
    return { name, bytes: Buffer.concat([changed.subarray(0, from), changed.subarray(to)]) };
  });

export const noise: fc.Arbitrary<AnyFile> = fc
  .tuple(
    fc.constantFrom(
      'PK\x03\x04',
      'PK\x05\x06',
      '<html>',
      '<?xml',
      '%PDF',
      '\xff\xfe',
      '\xfe\xff',
      '\xef\xbb\xbf',
      '---\n',
      '',
    ),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map(([start, rest]) => ({ name: 'a.bin', bytes: Buffer.concat([Buffer.from(start, 'latin1'), rest]) }));
