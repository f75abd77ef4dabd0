// Quote cards and covers: every word is on them, inside the edge, and nothing stands over anything else.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCover } from '../../src/pictures/cover.ts';
import { drawQuote } from '../../src/pictures/quote.ts';
import { toSvg } from '../../src/pictures/to-svg.ts';
import { balanceText, wrapText } from '../../src/pictures/wrap-text.ts';
import { linesOf, overlappingTexts, realFonts, shapesOutside } from './real-fonts.ts';

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'Ada',
    'climbed',
    'Straße',
    'l’œuvre',
    '—',
    '“Well—”',
    '«',
    '»',
    '…',
    '100,000',
    'Mr.',
  ),
  fc.string({ unit: fc.constantFrom(...'abcdeWMilﬁéü'), minLength: 1, maxLength: 40 }),
  fc.constantFrom('吾輩は猫である。', '「何でも」', 'ニャーニャー'),
);
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((all) => all.join(' '));
const squeezed = (text: string) => text.replace(/\s+/g, '');
const STYLE = { face: 'serif', size: 18 } as const;

describe('wrapping', () => {
  it('keeps every letter, and every line within its width', () => {
    fc.assert(
      fc.property(words(1, 60), fc.integer({ min: 60, max: 400 }), (text, maxWidth) => {
        const lines = wrapText(realFonts, text, STYLE, maxWidth);
        expect(squeezed(lines.join(''))).toBe(squeezed(text));
        for (const line of lines)
          expect(realFonts.width(line, STYLE.face, STYLE.size)).toBeLessThanOrEqual(maxWidth);
      }),
    );
  });

  it('breaks no word that has room on a line, and no Japanese line before a full stop', () => {
    const english = wrapText(realFonts, 'Ada climbed the ninety-one steps with a can of oil', STYLE, 120);
    expect(english.join(' ').replaceAll('- ', '-')).toBe(
      'Ada climbed the ninety-one steps with a can of oil',
    );
    const japanese = wrapText(realFonts, '名前はまだ無い。どこで生れたか。', STYLE, STYLE.size * 7.5);
    expect(japanese.length).toBeGreaterThan(1);
    for (const line of japanese) expect(line).not.toMatch(/^[。、」]/);
  });

  it('balances lines without using more of them', () => {
    const text = 'The Strange Case of Dr Jekyll and Mr Hyde';
    const style = { face: 'serif-bold', size: 30 } as const;
    const width = (line: string) => realFonts.width(line, style.face, style.size);
    const [wrapped, balanced] = [wrapText, balanceText].map((wrap) => wrap(realFonts, text, style, 232));
    expect(balanced?.length).toBe(wrapped?.length);
    expect(Math.max(...(balanced ?? []).map(width))).toBeLessThanOrEqual(
      Math.max(...(wrapped ?? []).map(width)),
    );
  });
});

describe('a quote card', () => {
  it('holds every word of the quote within its edge', () => {
    fc.assert(
      fc.property(words(1, 120), words(1, 30), words(1, 30), (quote, story, scene) => {
        const drawing = drawQuote({ kind: 'quote', words: quote, story, scene }, realFonts);
        expect(shapesOutside(drawing, 16)).toEqual([]);
        expect(overlappingTexts(drawing)).toEqual([]);
        expect(squeezed(linesOf(drawing).slice(0, -2).join(''))).toBe(squeezed(quote));
      }),
    );
  });

  it('keeps French marks with their words', () => {
    const quote = '« Ce n’est rien », dit-il ; « l’œuvre n’attend pas — jamais. »';
    const drawing = drawQuote({ kind: 'quote', words: quote, story: 'S', scene: 'Scène 1' }, realFonts);
    for (const line of linesOf(drawing)) expect(line).not.toMatch(/«$|^[»;:?!]/);
  });

  it('is not drawn where the fonts lack a letter', () => {
    const svg = (quote: string) =>
      toSvg(drawQuote({ kind: 'quote', words: quote, story: 'S', scene: '1' }, realFonts), realFonts);
    expect(svg('Well—')).not.toBeNull();
    expect(svg('Well 𒀀')).toBeNull();
  });
});

describe('a cover', () => {
  it('holds title and author within its edge, at any length', () => {
    fc.assert(
      fc.property(words(1, 80), fc.oneof(fc.constant(''), words(1, 14)), (title, author) => {
        const drawing = drawCover({ kind: 'cover', title, author }, realFonts);
        expect(shapesOutside(drawing, 24)).toEqual([]);
        expect(overlappingTexts(drawing)).toEqual([]);
      }),
    );
  });

  it.each([
    { title: 'Emma', author: 'Jane Austen' },
    { title: 'The Strange Case of Dr Jekyll and Mr Hyde', author: 'Robert Louis Stevenson' },
    {
      title: 'Donaudampfschifffahrtsgesellschaft',
      author: 'Maria Magdalena von und zu Hohenlohe-Schillingsfürst',
    },
  ])('has all of “$title”', ({ title, author }) => {
    const drawing = drawCover({ kind: 'cover', title, author }, realFonts);
    expect(squeezed(linesOf(drawing).join(''))).toBe(squeezed(title + author));
  });

  it('is the same for the same book, and not for all books', () => {
    const cover = (title: string) => drawCover({ kind: 'cover', title, author: 'A' }, realFonts);
    expect(cover('Emma')).toEqual(cover('Emma'));
    const grounds = ['Emma', 'Dracula', 'It', 'Middlemarch', 'Persuasion', 'Walden', 'Utopia', 'Ulysses'].map(
      (title) => JSON.stringify(cover(title).shapes[0]),
    );
    expect(new Set(grounds).size).toBeGreaterThan(3);
  });
});
