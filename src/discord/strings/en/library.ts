// Wording of `/library`: bringing a book, what there is, what is known of it, and its removal.

import type { AddToLibraryProgress } from '../../../app/host/library/add.ts';
import type { ReadAt } from '../../../app/host/library/own-stories.ts';
import type { Import, Rights } from '../../../ports/documents.ts';
import type { ImportStep } from '../../../ports/importer.ts';
import { common } from './common.ts';

const FORMAT_LABELS: Record<Import['format'], string> = {
  text: 'plain text',
  html: 'a web page',
  ao3: 'a page of Archive of Our Own',
  epub: 'an EPUB',
  docx: 'a Word document',
  markdown: 'Markdown',
  fb2: 'a FictionBook',
};

const STEP_LABELS: Record<ImportStep, string> = {
  read: 'reading the file',
  divide: 'finding its chapters and scenes',
  sentences: 'choosing sentences for recaps',
  index: 'making it searchable',
  codex: 'finding its people and places',
};

const RIGHTS_LABELS: Record<Rights, string> = {
  'public-domain': 'It is in the public domain.',
  own: 'Whoever added it wrote it.',
  allowed: 'Its author or its license allows it.',
};

const readAt = (all: readonly ReadAt[]) =>
  common.list([
    ...new Set(
      all.map(({ channel, state }) => {
        const where = `in ${common.visible_channel(channel)}`;
        return state === 'active' ? where : `${where} (${state === 'finished' ? 'finished' : 'stopped'})`;
      }),
    ),
  ]);

export const library = {
  rights: {
    'public-domain': 'Yes, it is in the public domain',
    own: 'Yes, I wrote it',
    allowed: 'Yes, its author or its license allows it',
  } satisfies Record<Rights, string>,
  ratings: {
    everyone: 'For everyone',
    teen: 'For teens and up',
    mature: 'For adults',
    explicit: 'For adults, explicit',
  },

  progress: (step: AddToLibraryProgress) =>
    step.kind === 'fetching'
      ? "I'm fetching the file."
      : `I'm ${STEP_LABELS[step.kind]}: ${Math.round(step.part * 100)}% done.`,
  added: (title: string) =>
    `**${title}** is in this server's library. Have a look at it, then begin with \`/story start\`.`,
  revised: (title: string, changed: number) => {
    const posts =
      changed === 0
        ? ''
        : ` ${changed === 1 ? '1 posted scene has' : `${changed} posted scenes have`} new text now: \`/story edits\` brings the posts up to date.`;
    return `**${title}** has its new text.${posts}`;
  },
  same_title_exists:
    'This server has another story of that name. To bring that one up to date instead, name it in `replaces`; to take one out, use `/library remove`.',

  own: "### This server's own stories",
  everywhere: '### Available everywhere',
  no_own:
    "This server hasn't added any stories yet. `/library add` takes a text, web page, EPUB, Word or Markdown file.",
  nothing_at_all:
    'There is no story here yet. `/library add` takes a text, web page, EPUB, Word or Markdown file.',
  row: (title: string, author: string | null, scenes: number | null, at: readonly ReadAt[]) => {
    const by = author === null ? '' : ` by ${author}`;
    const size = scenes === null ? '' : `: ${common.scenes(scenes)}`;
    return `- **${title}**${by}${size}${at.length === 0 ? '' : `, read ${readAt(at)}`}`;
  },
  page: (page: number, pages: number) => `-# page ${page} of ${pages}`,
  back: 'Back',
  next: 'Next',

  heading: (title: string, author: string | null) => `### ${title}${author === null ? '' : `\nby ${author}`}`,
  size: (scenes: number, words: number, minutes: number, each: number) =>
    `${common.scenes(scenes)}, ${words.toLocaleString('en')} words: ${duration(minutes)} of reading, ${common.minutes(each)} a scene.`,
  file: (name: string, format: Import['format']) => `From the file “${name}”, ${FORMAT_LABELS[format]}.`,
  by: (user: string | null, at: number) =>
    `Added ${common.date(at)}${user === null ? '' : ` by ${common.user(user)}`}; only this server has it.`,
  for_all: 'Available in every server, from whoever runs me.',
  may_share: (rights: Rights) => `May it be shared? ${RIGHTS_LABELS[rights]}`,
  source: (source: string) => `Source: ${source}`,
  license: (license: string) => `License: ${license}`,
  read_at: (at: readonly ReadAt[]) => `Read ${readAt(at)}.`,
  review: 'Review',
  remove: 'Remove',

  ask_remove: (title: string, scenes: number) =>
    `Remove **${title}** from this server's library? All ${common.scenes(scenes)} and what I found out about them go. To have it back, you would need its file.`,
  readings_go: (at: readonly ReadAt[]) =>
    `Its reading ${readAt(at)} goes too, with everyone's place. Posts and threads stay where they are.`,
  removed: (title: string) => `**${title}** is gone from the library.`,
};

/** “about 2 hours”, “about 40 minutes”. */
function duration(minutes: number): string {
  if (minutes < 90) return common.minutes(minutes);
  const hours = Math.round(minutes / 30) / 2;
  return `about ${hours} hours`;
}
