// How quotes look: a select of a page's sentences, and what was chosen as a picture and as text.

import type { NumberRange, Quote, QuoteList } from '../../app/member/quote.ts';
import { truncate } from '../../story/truncate.ts';
import { type Body, button, buttonRows, escapeTextUpTo, select, separator, text } from '../body.ts';
import { gallery, type Illustration } from '../illustration.ts';
import { LIMITS } from '../limits.ts';
import type { Illustrated } from '../reply.ts';
import type { Strings } from '../strings.ts';

/** Longer ones are text alone: as a picture they would be taller than a phone. */
const MAX_PICTURE_CHARS = 900;
/** Characters of one sentence, with its escapes: two of them fit into a message. */
const MAX_SENTENCE_CHARS = 1_600;
const MAX_TITLE_CHARS = 150;

export function renderQuoteList(strings: Strings, list: QuoteList): Body {
  const q = strings.pictures.quote;
  const { reading, scene, page, sentences, earlier, later } = list;
  const [first] = sentences;
  if (first === undefined) return [text(q.nothing)];
  const at = { reading: reading.id, scene, page };
  const more = (range: NumberRange | null) =>
    range && button(q.sentences(range.first, range.last), { kind: 'list-quotes', ...at, from: range.first });
  const choices = sentences.map(({ number, text: words }) => ({
    label: truncate(`${number}. ${words}`, LIMITS.selectOptionChars),
    value: String(number),
  }));
  const last = sentences.at(-1)?.number ?? first.number;
  return [
    text(q.question(scene)),
    select(q.sentences(first.number, last), { kind: 'quote', ...at }, choices, 2),
    ...buttonRows(more(earlier), more(later)),
  ];
}

/** A quote for whoever asked, with what can be done with it. */
export function renderQuote(strings: Strings, quote: Quote): Illustrated {
  const { body, ...rest } = renderPublicQuote(strings, quote);
  const { reading, scene, page, numbers, canShowInChannel } = quote;
  const [first = 0, second = 0] = numbers;
  const at = { reading: reading.id, scene, page };
  return {
    ...rest,
    body: [
      ...body,
      separator(),
      ...buttonRows(
        canShowInChannel && button(strings.show_in_channel, { kind: 'show-quote', ...at, first, second }),
        button(strings.pictures.quote.another, { kind: 'list-quotes', ...at, from: first }),
      ),
    ],
  };
}

/** A quote for everyone. */
export function renderPublicQuote(strings: Strings, quote: Quote): Illustrated {
  const illustration = illustrateQuote(strings, quote);
  const words = text(`${quotedLines(quote)}\n${attribution(strings, quote)}`);
  return illustration === null
    ? { body: [words] }
    : { body: [gallery(illustration), words], picture: illustration.picture };
}

const quotedLines = ({ paragraphs }: Quote) =>
  paragraphs.map((each) => `> ${escapeTextUpTo(each, MAX_SENTENCE_CHARS)}`).join('\n');

function attribution(strings: Strings, { reading, scene, title, post }: Quote): string {
  const q = strings.pictures.quote;
  const story = escapeTextUpTo(reading.title, MAX_TITLE_CHARS);
  const place = q.scene(scene, title && escapeTextUpTo(title, MAX_TITLE_CHARS));
  const url = post && strings.message_url(post.server, post.channel, post.message);
  return q.attribution(story, place, url);
}

function illustrateQuote(strings: Strings, quote: Quote): Illustration | null {
  const { reading, scene, title, paragraphs } = quote;
  const words = paragraphs.join('\n');
  if (words.length > MAX_PICTURE_CHARS) return null;
  const q = strings.pictures.quote;
  const place = q.scene(scene, title);
  return {
    picture: { kind: 'quote', words, story: reading.title, scene: place },
    description: q.description(paragraphs.join(' '), reading.title, place),
  };
}
