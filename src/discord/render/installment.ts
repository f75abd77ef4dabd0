// How an installment looks in its channel: the pages of a scene, and the opening of its thread.

import type { OpeningPost, PagePost } from '../../ports/publisher.ts';
import { type Body, button, buttons, line, plain, text } from '../body.ts';
import { LIMITS } from '../limits.ts';
import { strings } from '../strings.ts';

const say = strings.installments;
const BETWEEN = ' · ';

/** How long titles may be, in characters with their escapes, from what all but the oddest stories keep down. */
const TITLE_LENGTHS = [400, 200, 100, 60];
/** Characters of one question, with its escapes. */
const QUESTION = 500;

/** A page as it is posted; with its heading it holds at most 4,000 characters if the text is 3,600 at most. */
export function renderPage(post: PagePost): Body {
  const row = post.buttons ? [line(), ...buttons(...pageButtons(post))] : [];
  return [text(headingOver(post)), text(post.text), ...row];
}

/** The opening of a scene's thread: what to talk about, and how far the bot answers there. */
export function renderOpening({ scene, title, questions }: OpeningPost): Body {
  const heading = `### ${say.opening(scene, title === null ? null : clip(title, 200))}`;
  const limit = `-# ${say.opening_limit(scene)}`;
  const asked = numbered(questions, LIMITS.text - heading.length - limit.length - 100);
  const body = asked.length === 0 ? say.no_questions : `${say.questions(asked.length)}\n${asked.join('\n')}`;
  return [text(`${heading}\n${body}`), text(limit)];
}

/** As many as fit into `room` characters. */
function numbered(questions: readonly string[], room: number): string[] {
  const lines: string[] = [];
  let left = room;
  for (const question of questions) {
    const next = `${lines.length + 1}. ${clip(question, QUESTION)}`;
    left -= next.length + 1;
    if (left < 0) break;
    lines.push(next);
  }
  return lines;
}

function pageButtons({ reading, run, scene, notify }: PagePost) {
  return [
    button(say.mark_read, { kind: 'mark-read', reading, run, scene }, { style: 'main' }),
    button(say.read_privately, { kind: 'read-privately', reading, run, scene }),
    notify ? button(say.notify, { kind: 'toggle-notify', reading }) : null,
  ];
}

/** A long page leaves little room above it: titles are cut as far as they must be, all else stays whole. */
function headingOver(post: PagePost): string {
  const room = LIMITS.text - post.text.length;
  const headings = TITLE_LENGTHS.map((longest) => heading(post, (title) => clip(title, longest)));
  return headings.find(({ length }) => length <= room) ?? headings.at(-1) ?? '';
}

type Shown = (title: string) => string;

function heading(post: PagePost, shown: Shown): string {
  return post.page === 1 ? firstHeading(post, shown) : laterHeading(post, shown);
}

function firstHeading(post: PagePost, shown: Shown): string {
  const { scene, of, page, pages, title, chapter, minutes, ping, late } = post;
  const about = [
    shown(post.story),
    say.scene_of(scene, of),
    strings.minutes(minutes),
    pages > 1 ? say.page_of(page, pages) : null,
    ping === null ? null : strings.role(ping),
  ];
  return [
    late ? `-# ${say.late}` : null,
    // A chapter of one scene often has its title: once is enough.
    chapter === null || chapter === title ? null : `# ${shown(chapter)}`,
    `## ${say.title(scene, title === null ? null : shown(title))}`,
    `-# ${about.filter((part) => part !== null).join(BETWEEN)}`,
  ]
    .filter((each) => each !== null)
    .join('\n');
}

/** A page in the middle of a scene: one small line, so that the text reads on. */
function laterHeading({ story, scene, of, title, page, pages }: PagePost, shown: Shown): string {
  const place = say.scene_of(scene, of);
  const about = [
    shown(story),
    title === null ? place : `${place}: ${shown(title)}`,
    say.page_of(page, pages),
  ];
  return `-# ${about.join(BETWEEN)}`;
}

/** A plain title as markup of one line, at most `longest` characters with its escapes, never cut inside one. */
function clip(title: string, longest: number): string {
  const whole = title.trim().replace(/\s+/g, ' ');
  if (plain(whole).length <= longest) return plain(whole);
  // What has to be escaped depends on its neighbours: escape what is left, never what was cut away.
  const kept = [...whole].slice(0, longest - 1);
  while (plain(kept.join('')).length > longest - 1) kept.pop();
  return `${plain(kept.join('').trimEnd())}…`;
}
