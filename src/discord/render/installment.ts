// How an installment looks in its channel: the pages of a scene, and the opening of its thread.

import type {
  ClosingPost,
  MessagePost,
  OpeningPost,
  PagePost,
  ThreadPost,
  WholeOpeningPost,
} from '../../ports/publisher.ts';
import { MAX_MESSAGE_BYTES, messageSize, utf8Bytes } from '../../story/message-size.ts';
import { truncate } from '../../story/truncate.ts';
import { type Body, button, buttonRows, escapeText, separator, text } from '../body.ts';
import { gallery } from '../illustration.ts';
import { LIMITS } from '../limits.ts';
import type { Strings } from '../strings.ts';
import { illustrateCover } from './pictures/cover.ts';
import { readersInWords } from './pictures/readers.ts';
import { postPicture } from './post-picture.ts';

const SEPARATOR = ' · ';

/** How long titles may be, in characters with their escapes, from what all but the oddest stories keep down. */
const TITLE_CHAR_LIMITS = [400, 200, 100, 60];
/** Characters of one question, with its escapes. */
const MAX_QUESTION_CHARS = 500;

export function renderPost(strings: Strings, post: MessagePost): Body {
  switch (post.kind) {
    case 'page':
      return [...coverOf(strings, post), ...renderPage(strings, post)];
    case 'opening':
      return renderOpening(strings, post);
    case 'closing':
      return [...renderClosing(strings, post), ...readersOf(strings, post)];
    case 'whole-opening':
      return renderWholeOpening(strings, post);
  }
}

/** Its picture, and what that shows in words. */
function coverOf(strings: Strings, { cover }: PagePost): Body {
  return cover === null ? [] : [gallery(illustrateCover(strings, cover))];
}

function readersOf(strings: Strings, post: ClosingPost): Body {
  const illustration = postPicture(strings, post);
  if (illustration === null || post.readers === null) return [];
  const lines = readersInWords(strings, post.readers);
  return [...(lines.length === 0 ? [] : [text(lines.join('\n'))]), gallery(illustration)];
}

/** The end of a story; with questions about all of it where no thread asks them. */
function renderClosing(strings: Strings, { story, author, scenes, questions }: ClosingPost): Body {
  const s = strings.installments;
  const by = author === null ? null : escapeAndClip(author, 200);
  const words = `## ${s.the_end}\n${s.ended(escapeAndClip(story, 200), by, scenes)}`;
  return [
    text(
      questions === null
        ? `${words}\n${s.talk_in_thread}`
        : `${words}\n${wholeQuestions(strings, questions)}`,
    ),
  ];
}

/** The opening of the thread about a whole story. */
function renderWholeOpening(strings: Strings, { questions }: WholeOpeningPost): Body {
  const s = strings.installments;
  return [text(`### ${s.whole_story}\n${wholeQuestions(strings, questions)}`), text(`-# ${s.whole_limit}`)];
}

function wholeQuestions(strings: Strings, questions: readonly string[]): string {
  const s = strings.installments;
  const asked = questions.length > 0 ? questions : Object.values(s.whole_questions);
  const lines = numberQuestions(asked, LIMITS.messageTextChars - 1_000);
  return `${s.questions(lines.length)}\n${lines.join('\n')}`;
}

/** A page as it is posted; with its heading it holds at most 4,000 characters if the text is 3,600 at most. */
export function renderPage(strings: Strings, post: PagePost): Body {
  const row = post.buttons ? [separator(), ...buttonRows(...pageButtons(strings, post))] : [];
  return [text(headingThatFits(strings, post)), text(post.text), ...row];
}

/** The opening of a scene's thread: what to talk about, and how far the bot answers there. */
export function renderOpening(strings: Strings, { scene, title, questions }: OpeningPost): Body {
  const s = strings.installments;
  const heading = `### ${s.opening(scene, title === null ? null : escapeAndClip(title, 200))}`;
  const limit = `-# ${s.opening_limit(scene)}`;
  const questionLines = numberQuestions(
    questions,
    LIMITS.messageTextChars - heading.length - limit.length - 100,
  );
  const body =
    questionLines.length === 0
      ? s.no_questions
      : `${s.questions(questionLines.length)}\n${questionLines.join('\n')}`;
  return [text(`${heading}\n${body}`), text(limit)];
}

/** As many as fit into `room` characters. */
function numberQuestions(questions: readonly string[], maxChars: number): string[] {
  const lines: string[] = [];
  let left = maxChars;
  for (const question of questions) {
    const next = `${lines.length + 1}. ${escapeAndClip(question, MAX_QUESTION_CHARS)}`;
    left -= messageSize(next) + 1;
    if (left < 0) break;
    lines.push(next);
  }
  return lines;
}

function pageButtons(strings: Strings, { reading, run, scene, notify }: PagePost) {
  const s = strings.installments;
  return [
    button(s.mark_read, { kind: 'mark-read', reading, run, scene }, { style: 'primary' }),
    button(s.read_privately, { kind: 'read-privately', reading, run, scene }),
    notify ? button(s.notify, { kind: 'toggle-notify', reading }) : null,
  ];
}

/** A long page leaves little room above it: titles are cut as far as they must be, all else stays whole. */
function headingThatFits(strings: Strings, post: PagePost): string {
  const maxChars = LIMITS.messageTextChars - post.text.length;
  const headings = TITLE_CHAR_LIMITS.map((maxChars) =>
    heading(strings, post, (title) => escapeAndClip(title, maxChars)),
  );
  const maxBytes = MAX_MESSAGE_BYTES - utf8Bytes(post.text);
  const fits = (each: string) => each.length <= maxChars && utf8Bytes(each) <= maxBytes;
  return headings.find(fits) ?? headings.at(-1) ?? '';
}

type FormatTitle = (title: string) => string;

function heading(strings: Strings, post: PagePost, formatTitle: FormatTitle): string {
  return post.page === 1
    ? firstHeading(strings, post, formatTitle)
    : laterHeading(strings, post, formatTitle);
}

function firstHeading(strings: Strings, post: PagePost, formatTitle: FormatTitle): string {
  const s = strings.installments;
  const { scene, of, page, pages, title, chapter, minutes, ping, late } = post;
  const about = [
    formatTitle(post.story),
    s.scene_of(scene, of),
    strings.minutes(minutes),
    pages > 1 ? s.page_of(page, pages) : null,
    ping === null ? null : strings.role(ping),
  ];
  return [
    late ? `-# ${s.late}` : null,
    // A chapter of one scene often has its title: once is enough.
    chapter === null || chapter === title ? null : `# ${formatTitle(chapter)}`,
    `## ${s.title(scene, title === null ? null : formatTitle(title))}`,
    `-# ${about.filter((part) => part !== null).join(SEPARATOR)}`,
  ]
    .filter((each) => each !== null)
    .join('\n');
}

/** A page in the middle of a scene: one small line, so that the text reads on. */
function laterHeading(
  strings: Strings,
  { story, scene, of, title, page, pages }: PagePost,
  formatTitle: FormatTitle,
): string {
  const s = strings.installments;
  const place = s.scene_of(scene, of);
  const about = [
    formatTitle(story),
    title === null ? place : `${place}: ${formatTitle(title)}`,
    s.page_of(page, pages),
  ];
  return `-# ${about.join(SEPARATOR)}`;
}

/** A plain title as markup of one line, at most `longest` characters with its escapes, never cut inside one. */
function escapeAndClip(title: string, maxChars: number): string {
  const whole = title.trim().replace(/\s+/g, ' ');
  if (escapeText(whole).length <= maxChars) return escapeText(whole);
  // What has to be escaped depends on its neighbours: escape what is left, never what was cut away.
  const kept = [...whole].slice(0, maxChars - 1);
  while (escapeText(kept.join('')).length > maxChars - 1) kept.pop();
  return `${escapeText(kept.join('').trimEnd())}…`;
}

/** Titles are cut to what Discord takes. */
export function threadName(strings: Strings, { scenes, title }: ThreadPost): string {
  const name =
    scenes === null ? (title ?? '') : strings.installments.thread(scenes.first, scenes.last, title);
  return truncate(name, LIMITS.threadNameChars);
}
