// Pages saved from the sites where serials stand: their navigation, boxes and names go, the chapter's own title stays.

import { describe, expect, it } from 'vitest';
import { importBytes } from '../../src/import/import-file.ts';
import { prose } from './book-template.ts';

const text = (seed: number) =>
  prose(300, seed)
    .map((each) => `<p>${each}</p>`)
    .join('');
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;

interface Saved {
  readonly html: string;
  readonly title: string;
  readonly chapters: readonly (string | null)[];
}

const PAGES: Readonly<Record<string, Saved>> = {
  'Royal Road': {
    html: page(
      'Chapter 12: The Fog - The Salt Road | Royal Road',
      `<nav>Home Browse</nav><div class="fic-header"><h1>Chapter 12: The Fog</h1></div><div class="row nav-buttons"><a>Previous Chapter</a><a>Next Chapter</a></div><div class="portlet author-note-portlet"><p>JUNK Thanks all!</p></div><div class="chapter-inner chapter-content">${text(1)}</div><div class="nav-buttons"><a>Previous</a> | <a>Fiction Index</a> | <a>Next</a></div><div id="author-bio"><p>JUNK Ann writes.</p></div><div class="comments"><p>JUNK First!</p></div><footer class="site-footer">JUNK</footer>`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
  'a WordPress serial': {
    html: page(
      '3. The Fog – The Salt Road',
      `<header id="masthead"><p class="site-title">The Salt Road</p><nav><ul><li>JUNK</li></ul></nav></header><main><article><h1 class="entry-title">3. The Fog</h1><div class="entry-meta">JUNK May 3</div><div class="entry-content"><p><a href="/2">Previous Chapter</a>  |  <a href="/4">Next Chapter</a></p>${text(2)}<div class="sharedaddy sd-sharing-enabled"><h3>Share this: JUNK</h3></div><div id="jp-relatedposts"><h3>JUNK</h3></div></div><footer class="entry-footer">JUNK</footer></article><nav class="navigation post-navigation">JUNK</nav><div id="comments"><h2>JUNK</h2></div></main>`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
  'FanFiction.net': {
    html: page(
      'The Salt Road Chapter 3: The Fog, a harbour fanfic | FanFiction',
      `<div id="pre_story_links">JUNK</div><div id="profile_top"><b>The Salt Road</b> JUNK Rated: Fiction T</div><select id="chap_select"><option>JUNK</option></select><div class="storytext" id="storytext">${text(3)}<hr size="1" noshade>${text(4)}</div><div id="review">JUNK</div><div id="p_footer">JUNK</div>`,
    ),
    title: 'The Salt Road',
    chapters: [null],
  },
  Wattpad: {
    html: page(
      'The Salt Road - Chapter 3: The Fog - Wattpad',
      `<div class="toolbar">JUNK</div><main><h1 class="h2">Chapter 3: The Fog</h1><div class="meta"><span class="reads">JUNK</span></div><pre>${prose(
        300,
        5,
      )
        .map((each) => `<p>${each}<span class="num-comment">JUNK</span></p>`)
        .join(
          '',
        )}</pre><div class="part-navigation"><a class="next-part-link">Continue reading next part</a></div><div class="similar-stories"><h3>JUNK</h3></div></main>`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
  'Standard Ebooks': {
    html: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>The Salt Road, by Ann Reed. Read free at Standard Ebooks</title></head><body epub:type="bodymatter"><header><nav><ul><li>JUNK</li></ul></nav></header><main><section epub:type="titlepage"><h1>The Salt Road</h1></section><section epub:type="imprint"><p>JUNK</p></section><section epub:type="chapter"><h2 epub:type="ordinal">I</h2>${text(6)}</section><section epub:type="chapter"><hgroup><h2 epub:type="ordinal">II</h2><p epub:type="title">The Fog</p></hgroup>${text(7)}</section><section epub:type="colophon"><p>JUNK</p></section></main></body></html>`,
    title: 'The Salt Road',
    chapters: [null, 'The Fog'],
  },
  'Scribble Hub': {
    html: page(
      'Chapter 3: The Fog | Scribble Hub',
      `<div class="wi_fic_title">The Salt Road</div><div class="chapter-title">Chapter 3: The Fog</div><div class="prenext"><a>JUNK</a></div><div id="chp_raw">${text(8)}<div class="wi_authornotes"><p>JUNK See you.</p></div></div>`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
  'a blog': {
    html: page(
      'The Salt Road: The Fog',
      `<h1 class="title">The Salt Road</h1><div class="post"><h3 class="post-title entry-title">The Fog</h3>${text(9)}<div class="post-footer">JUNK</div></div><div id="blog-pager">JUNK</div><div class="sidebar">JUNK</div>`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
  'a newsletter': {
    html: page(
      'The Fog - by Ann Reed - The Salt Road',
      `<article><h1 class="post-title">The Fog</h1>${text(10)}<div class="subscription-widget-wrap"><p>JUNK Subscribe!</p></div></article><div class="comments-section">JUNK</div>`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
  'a newsletter in a box of its name': {
    html: page(
      'The Fog - by Ann Reed - The Salt Road',
      `<article class="newsletter-post post"><div class="post-header"><h1 class="post-title">The Fog</h1><div class="post-ufi">JUNK 12 Likes</div></div>${text(11)}<p class="button-wrapper"><a>JUNK Share</a></p></article>`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
  'a forum’s thread': {
    html: page(
      'The Salt Road | SpaceBattles',
      `<h1 class="p-title-value">The Salt Road</h1><div class="p-description">JUNK Thread starter</div>${['1.1 The Fog', '1.2 The Pier'].map((name, index) => `<article class="message"><div class="message-cell message-cell--threadmark-header"><label>JUNK</label> <span class="threadmarkLabel">${name}</span></div><div class="message-user"><h4>JUNK</h4><h5>JUNK</h5></div><div class="bbWrapper">${text(12 + index)}</div><div class="reactionsBar">JUNK</div></article>`).join('')}<div class="p-body-sidebar"><h3>JUNK</h3></div>`,
    ),
    title: 'The Salt Road',
    chapters: ['1.1 The Fog', '1.2 The Pier'],
  },
  'a blog that leads to the next post': {
    html: page(
      'The Fog | The Salt Road',
      `<article><h1 class="entry-title">The Fog</h1><p><a>Last Chapter</a> <a>Next Chapter</a></p>${text(14)}</article>`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
  'a chapter with the author’s name below its title': {
    html: page(
      'Chapter 2: The Fog - The Salt Road | Royal Road',
      `<h1>Chapter 2: The Fog</h1><h2>The Salt Road</h2><h3>by <a>JUNKAnn</a></h3>${text(15)}`,
    ),
    title: 'The Salt Road',
    chapters: ['The Fog'],
  },
};

describe.each(Object.entries(PAGES))('a page of %s', (_, { html, title, chapters }) => {
  it('gives its book, its chapters and its text, and nothing around it', () => {
    const story = importBytes(Buffer.from(html), 'saved.html', { sceneWords: null });
    expect(story.title).toBe(title);
    expect(story.chapters.map((chapter) => chapter.title)).toEqual(chapters);
    const shown = story.scenes.map((scene) => scene.text).join('\n\n');
    expect(shown).not.toMatch(/JUNK|Previous|Next|Continue reading|Chapter \d|Index/);
    expect(shown.split(/\s+/).length).toBeGreaterThanOrEqual(300);
  });
});

it('names the author that the title of a page names', () => {
  const author = (title: string) =>
    importBytes(Buffer.from(page(title, `<h1>The Fog</h1>${text(1)}`)), 'a.html', { sceneWords: null })
      .author;
  expect(author('The Fog - by Ann Reed - The Salt Road')).toBe('Ann Reed');
  expect(author('The Fog, by Ann Reed. Read free at Standard Ebooks')).toBe('Ann Reed');
  expect(author('The Fog')).toBeNull();
});

it('leaves no dash where a page’s invitation to read was', () => {
  const html = page('The Salt Road, by Ann Reed - Read free at Standard Ebooks', `<h1>One</h1>${text(1)}`);
  expect(importBytes(Buffer.from(html), 'a.html', { sceneWords: null }).author).toBe('Ann Reed');
});
