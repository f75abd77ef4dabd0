// How chapters are headed in many languages and habits, and where a book's title and author stand in its text.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { prose } from './book-template.ts';
import { docx, wordParagraph } from './files/book-fixtures.ts';

const read = (text: string, name = 'a-file.txt') =>
  importBytes(Buffer.from(text), name, { sceneWords: null });
const chapterText = (seed: number) => prose(380, seed).join('\n\n');
const book = (headings: readonly string[], gap = '\n\n') =>
  `The Glass Bridge\n\n${headings.map((heading, at) => `${heading}\n\n${chapterText(at)}`).join(gap)}\n`;

/** Three headings each, and the titles that they give. */
const HABITS: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
  ['French', ['Chapitre premier', 'Chapitre deux', 'Chapitre trois'], [null, null, null]],
  [
    'French, with titles',
    ['CHAPITRE IV. La lampe', 'CHAPITRE V. Le pont', 'CHAPITRE VI. La nuit'],
    ['La lampe', 'Le pont', 'La nuit'],
  ],
  ['German', ['Siebtes Kapitel', 'Achtes Kapitel', 'Neuntes Kapitel'], [null, null, null]],
  ['Italian', ['Capitolo primo', 'Capitolo secondo', 'Capitolo terzo'], [null, null, null]],
  ['Spanish', ['CAPÍTULO SÉPTIMO', 'CAPÍTULO OCTAVO', 'CAPÍTULO NOVENO'], [null, null, null]],
  ['Portuguese', ['Capítulo Um', 'Capítulo Dois', 'Capítulo Três'], [null, null, null]],
  ['Dutch', ['Vierde hoofdstuk', 'Vijfde hoofdstuk', 'Zesde hoofdstuk'], [null, null, null]],
  [
    'Swedish',
    ['Första kapitlet', 'Andra kapitlet', 'Tredje kapitlet'],
    ['Första kapitlet', 'Andra kapitlet', 'Tredje kapitlet'],
  ],
  ['Norwegian', ['Kapittel 1', 'Kapittel 2', 'Kapittel 3'], ['Kapittel 1', 'Kapittel 2', 'Kapittel 3']],
  [
    'Finnish',
    ['Ensimmäinen luku', 'Toinen luku', 'Kolmas luku'],
    ['Ensimmäinen luku', 'Toinen luku', 'Kolmas luku'],
  ],
  ['Hungarian', ['4. fejezet', '5. fejezet', '6. fejezet'], ['4. fejezet', '5. fejezet', '6. fejezet']],
  [
    'Polish',
    ['Rozdział pierwszy', 'Rozdział drugi', 'Rozdział trzeci'],
    ['Rozdział pierwszy', 'Rozdział drugi', 'Rozdział trzeci'],
  ],
  ['Czech', ['Kapitola 1', 'Kapitola 2', 'Kapitola 3'], ['Kapitola 1', 'Kapitola 2', 'Kapitola 3']],
  ['Russian', ['Глава четвёртая', 'Глава пятая', 'Глава шестая'], null as never],
  ['Ukrainian', ['Розділ 1. Міст', 'Розділ 2. Лампа', 'Розділ 3. Ніч'], ['Міст', 'Лампа', 'Ніч']],
  ['Greek', ['Κεφάλαιο 1', 'Κεφάλαιο 2', 'Κεφάλαιο 3'], null as never],
  ['Turkish', ['Birinci Bölüm', 'İkinci Bölüm', 'Üçüncü Bölüm'], null as never],
  ['Arabic', ['الفصل الرابع', 'الفصل الخامس', 'الفصل السادس'], null as never],
  ['Hebrew', ['פרק 4', 'פרק 5', 'פרק 6'], null as never],
  ['Thai', ['บทที่ 4', 'บทที่ 5', 'บทที่ 6'], null as never],
  ['Vietnamese', ['Chương 4', 'Chương 5', 'Chương 6'], null as never],
  ['Indonesian', ['Bab Satu', 'Bab Dua', 'Bab Tiga'], null as never],
  ['Chinese', ['第十章 桥', '第十一章 灯', '第十二章 夜'], ['桥', '灯', '夜']],
  [
    'Chinese, traditional',
    ['第二十回', '第二十一回', '第二十二回'],
    ['第二十回', '第二十一回', '第二十二回'],
  ],
  ['Japanese', ['第４話　橋', '第５話　灯', '第６話　夜'], ['橋', '灯', '夜']],
  ['Korean', ['제4장 다리', '제5장 등불', '제6장 밤'], ['다리', '등불', '밤']],
  ['Korean episodes', ['4화', '5화', '6화'], ['4화', '5화', '6화']],
  ['abbreviations', ['Ch. 4: Glass', 'Ch. 5: Lamp', 'Ch. 6: Night'], ['Glass', 'Lamp', 'Night']],
  [
    'abbreviations without spaces',
    ['Ch.4 - Glass', 'Ch.5 - Lamp', 'Ch.6 - Night'],
    ['Glass', 'Lamp', 'Night'],
  ],
  ['dots', ['chapter.004 Glass', 'chapter.005 Lamp', 'chapter.006 Night'], ['Glass', 'Lamp', 'Night']],
  ['nothing between', ['Chapter1', 'Chapter2', 'Chapter3'], [null, null, null]],
  ['episodes', ['Ep. 1', 'Ep. 2', 'Ep. 3'], ['Ep 1', 'Ep 2', 'Ep 3']],
  ['days', ['Day One', 'Day Two', 'Day Three'], ['Day One', 'Day Two', 'Day Three']],
  ['numbers with a sign', ['No. 1', 'No. 2', 'No. 3'], [null, null, null]],
  ['paragraph signs', ['§ 1', '§ 2', '§ 3'], [null, null, null]],
  ['parts and numbers', ['1.1', '1.2', '1.3'], [null, null, null]],
];

describe('headings', () => {
  it.each(HABITS)('in %s', (_, headings, titles) => {
    const story = read(book(headings));
    expect(story.chapters).toHaveLength(3);
    if (titles !== null) expect(story.chapters.map(({ title }) => title)).toEqual(titles);
    expect(story.title).toBe('The Glass Bridge');
    expect(story.scenes[0]?.text).not.toContain(headings[0]);
  });

  it('keep a sentence that begins like one in the story', () => {
    const sentences = [
      'Chapter two of her life had begun, and nobody had noticed it at all',
      'Day one went well',
      '第一章的内容他已经忘了。',
      'Bab dua orang itu pergi',
    ];
    for (const sentence of sentences) {
      const story = read(
        `CHAPTER I\n\n${chapterText(1)}\n\n${sentence}\n\n${chapterText(2)}\n\n\nCHAPTER II\n\n${chapterText(3)}`,
      );
      expect(story.chapters, sentence).toHaveLength(2);
    }
  });
});

describe('Chinese and Japanese', () => {
  const zh = '桥上起了风，谁也没有说话。她把灯放在栏杆上，等着天亮。';

  it('have a paragraph on each line, and no spaces between sentences', () => {
    const chapter = (title: string) =>
      `${title}\n${Array.from({ length: 8 }, () => `　　${zh}`).join('\n')}\n`;
    const story = read(
      `玻璃桥\n作者：安例\n${chapter('第一章 风')}${chapter('第二章 灯')}${chapter('番外 雪')}`,
    );
    expect(story).toMatchObject({ title: '玻璃桥', author: '安例', language: 'zh' });
    expect(story.chapters.map(({ title }) => title)).toEqual(['风', '灯', '番外 雪']);
    expect(story.scenes[0]?.text.split('\n\n')).toHaveLength(8);
    expect(story.scenes[0]?.text).not.toMatch(/[。，] /);
  });

  it('of Aozora lose their marks, and keep what is marked', () => {
    const key = `${'-'.repeat(55)}\n【テキスト中に現れる記号について】\n\n《》：ルビ\n（例）灯台《とうだい》\n${'-'.repeat(55)}`;
    const paragraph =
      '　灯台《とうだい》に｜古い時計《とけい》があった。［＃「時計」に傍点］誰も見なかった。';
    const part = (number: string) =>
      `［＃５字下げ］${number}［＃「${number}」は中見出し］\n\n${`${paragraph}\n`.repeat(6)}\n`;
    const colophon = '\n底本：「硝子の橋」例文庫\n　　　1950（昭和25）年発行\n入力：例\n';
    const story = read(`硝子の橋\n例田花\n\n${key}\n\n${part('一')}［＃改ページ］\n${part('二')}${colophon}`);
    expect(story).toMatchObject({ title: '硝子の橋', author: '例田花', language: 'ja' });
    expect(story.chapters).toHaveLength(2);
    const text = story.scenes.map((scene) => scene.text).join('\n');
    expect(text).toContain('灯台に古い時計があった。誰も見なかった。');
    expect(text).not.toMatch(/《|［＃|底本|入力|記号/);
  });
});

describe('the title and the author', () => {
  it.each([
    [
      'a heading over the chapters',
      '# The Glass Bridge\n\n## Chapter 1: Wind\n\nTEXT\n\n## Chapter 2: Lamp\n\nTEXT',
      null,
    ],
    [
      'a heading and a byline',
      '# The Glass Bridge\n\nby Ann Reed\n\n## One\n\nTEXT\n\n## Two\n\nTEXT',
      'Ann Reed',
    ],
    [
      'a bold line',
      '**The Glass Bridge**\n\n*von Ann Reed*\n\n# Chapter 1\n\nTEXT\n\n# Chapter 2\n\nTEXT',
      'Ann Reed',
    ],
  ])('of Markdown stand in %s', (_, template, author) => {
    const text = template.replaceAll('TEXT', chapterText(1));
    expect(read(text, 'draft.md')).toMatchObject({
      title: 'The Glass Bridge',
      author,
      chapters: { length: 2 },
    });
  });

  it('of Word stand in its Title paragraph', () => {
    const styles =
      '<w:style w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>';
    const chapter = (name: string, seed: number) =>
      wordParagraph(name, 'H1') +
      prose(300, seed)
        .map((each) => wordParagraph(each))
        .join('');
    const body =
      wordParagraph('The Glass Bridge', 'Title') + chapter('Chapter 1', 1) + chapter('Chapter 2', 2);
    const story = importBytes(docx({ body, styles }), 'draft.docx', { sceneWords: null });
    expect(story).toMatchObject({ title: 'The Glass Bridge', chapters: { length: 2 } });
  });

  it('in capitals are no part of a first chapter in capitals', () => {
    const story = read(
      `THE GLASS BRIDGE\n\nNORA\n\n${chapterText(1)}\n\nIDA\n\n${chapterText(2)}\n\nNORA\n\n${chapterText(3)}`,
    );
    expect(story.title).toBe('The Glass Bridge');
    expect(story.chapters.map(({ title }) => title)).toEqual(['Nora', 'Ida', 'Nora']);
  });

  it('are written as the language does: in capitals throughout, a title is put in sentence case', () => {
    const russian = 'Мост был из стекла, и никто не решался ступить на него первым. '.repeat(40);
    const story = read(`СТЕКЛЯННЫЙ МОСТ\n\nГлава 1\n\n${russian}\n\nГлава 2\n\n${russian}`);
    expect(story).toMatchObject({ title: 'Стеклянный мост', language: 'ru' });
  });

  it('are not taken from the first of several stories', () => {
    const story = read(`# The Aunt\n\n${chapterText(1)}\n\n# The Meeting\n\n${chapterText(2)}`, 'tales.md');
    expect(story.title).toBe('tales');
    expect(story.chapters.map(({ title }) => title)).toEqual(['The Aunt', 'The Meeting']);
  });
});

describe('scripts without capitals', () => {
  const para = '港は静かだった。鐘が鳴った。';
  it.each([
    [
      'a sentence below a number is no title',
      `第一章\n\n${para}\n\n${para.repeat(9)}\n\n第二章\n\n${para}\n\n${para.repeat(9)}`,
      ['第一章', '第二章'],
    ],
    [
      'a short line below a number is one',
      `第一章\n\n静かな港\n\n${para.repeat(9)}\n\n第二章\n\n鐘の音\n\n${para.repeat(9)}`,
      ['静かな港', '鐘の音'],
    ],
  ])('%s', (_, text, expected) => {
    const story = importBytes(Buffer.from(text), 'a.txt', { sceneWords: null });
    expect(story.chapters.map(({ title }) => title)).toEqual(expected);
    const kept =
      story.scenes
        .map((scene) => scene.text)
        .join('')
        .split('港は静かだった').length - 1;
    expect(kept).toBe(text.split('港は静かだった').length - 1);
  });
});
