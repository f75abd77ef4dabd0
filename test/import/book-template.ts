// Miniatures of books: their headings as given, their prose made up from a seed.

const WORDS = (
  'lantern harbour quiet amber winter orchard slowly under copper meadow letter brother gather window silver ' +
  'carried toward evening market answer simple garden bridge travel morning patient corner borrow distant thread ' +
  'kettle ribbon sailor weather narrow column pepper island shadow mirror hollow barley cotton willow candle river'
).split(' ');

/** Mulberry32: the same words on every run. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sentences of so many words together, none of them a heading. */
function sentences(words: number, next: () => number): string {
  const said: string[] = [];
  let left = words;
  while (left > 0) {
    const count = Math.min(left, 8 + Math.floor(next() * 10));
    const sentence = Array.from(
      { length: count },
      () => WORDS[Math.floor(next() * WORDS.length)] ?? 'so',
    ).join(' ');
    said.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
    left -= count;
  }
  return said.join(' ');
}

/** Lines of at most `width` characters. */
export function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Paragraphs of prose, so many words in all. */
export function prose(words: number, seed: number): string[] {
  const next = mulberry32(seed);
  const paragraphs: string[] = [];
  let left = words;
  while (left > 0) {
    const count = Math.min(left, 40 + Math.floor(next() * 60));
    paragraphs.push(sentences(count, next));
    left -= count;
  }
  return paragraphs;
}

/** A text in which `§120` stands for 120 words of prose, in paragraphs wrapped at 70 columns. */
export function bookFromTemplate(template: string): string {
  let seed = 1;
  return template.replace(/§(\d+)/g, (_, words: string) => {
    seed += 1;
    return prose(Number(words), seed)
      .map((paragraph) => wrap(paragraph, 70))
      .join('\n\n');
  });
}
