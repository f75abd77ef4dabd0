// Messages in scripts of three bytes a letter: within what Discord takes, whatever they say.

import { expect, it } from 'vitest';
import { text } from '../../src/discord/body.ts';
import { fitBody } from '../../src/discord/fit-body.ts';
import { bodyProblems } from '../../src/discord/limits.ts';
import { renderPage } from '../../src/discord/render/installment.ts';
import { englishStrings as strings } from '../../src/discord/strings.ts';
import type { PagePost } from '../../src/ports/publisher.ts';
import { MAX_MESSAGE_BYTES, utf8Bytes } from '../../src/story/message-size.ts';
import { splitPublicPages } from '../../src/story/pages.ts';

const SENTENCE = '夜の灯台では、古い時計がゆっくりと時を刻んでいた。';

it('cuts the longest text of a message that is over, at a character', () => {
  const body = [text('題'), text('灯'.repeat(3_000)), text('🕯️'.repeat(300))];
  const fitted = fitBody(body);
  expect(bodyProblems(fitted)).toEqual([]);
  expect(fitted[0]).toEqual(body[0]);
  expect(fitted[2]).toEqual(body[2]);
  expect(JSON.stringify(fitted[1])).toMatch(/灯…"/);
});

it('leaves a message alone that fits', () => {
  const body = [text('x'.repeat(3_900))];
  expect(fitBody(body)).toBe(body);
});

it.each([
  ['Japanese', SENTENCE],
  ['Thai', 'ในคืนนั้นประภาคารยังส่องแสง '],
  ['emoji', 'The 🕯️🌊⛵ story. '],
])('posts pages of %s that fit with the longest heading, and loses nothing', (_, sentence) => {
  const scene = `${sentence.repeat(12)}\n\n`.repeat(40).trim();
  const pages = splitPublicPages(scene);
  expect(pages.join('').replace(/\s/g, '')).toBe(scene.replace(/\s/g, ''));
  for (const [index, page] of pages.entries()) {
    expect(utf8Bytes(page)).toBeLessThan(MAX_MESSAGE_BYTES);
    const title = '灯'.repeat(200);
    const post = {
      title,
      story: title,
      chapter: `${title}!`,
      text: page,
      page: index + 1,
      pages: 9,
      scene: 1,
    };
    const body = renderPage(strings, { ...POST, ...post });
    expect(bodyProblems(body)).toEqual([]);
  }
});

const POST: PagePost = {
  ...{ kind: 'page', reading: 'r', run: 1, scene: 1, page: 1, pages: 1, hash: '', story: '', title: null },
  ...{
    of: 9,
    minutes: 3,
    chapter: null,
    text: '',
    ping: null,
    late: false,
    buttons: true,
    notify: false,
    cover: null,
  },
};
