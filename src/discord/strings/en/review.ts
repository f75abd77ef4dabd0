// Wording of `/library review`: what a book became, its breaks, and what the buttons did. It names scenes by number alone.

import type { SplitPlace } from '../../../app/host/library/review.ts';
import type { Import, StoredDoubt } from '../../../ports/documents.ts';
import { common } from './common.ts';

type Excluded = Import['leftOut'][number];

const EXCLUSION_LABELS: Record<Excluded['what'], (count: number) => string> = {
  front: (count) => (count === 1 ? 'front matter' : `${count} pieces of front matter`),
  contents: (count) => (count === 1 ? 'a table of contents' : `${count} tables of contents`),
  license: () => 'a license',
  transcriber: (count) => (count === 1 ? "a transcriber's note" : `${count} transcriber's notes`),
  notes: (count) => (count === 1 ? 'a note' : `${count} notes`),
  back: (count) => (count === 1 ? 'back matter' : `${count} pieces of back matter`),
};

const PLACE_LABELS: Record<NonNullable<Excluded['place']>, string> = {
  before: ' before the story',
  between: ' between scenes',
  after: ' after the story',
};

/** Where a piece stood in the file; nothing where that isn't known. */
const placeOf = (place: Excluded['place'] | undefined) => (place ? PLACE_LABELS[place] : '');
const countedWords = (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en')} words`);
const capitalise = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const DOUBT_LABELS: Record<StoredDoubt['why'], string> = {
  'lost-break': 'the only sign of a break is a blank line that is missing',
  packed: 'nothing marks a break there; I chose the paragraph by the length',
  short: 'the scene is very short',
  'unsure-heading': 'I took a line for a heading, and am not sure of it',
};

export const review = {
  chapters: (count: number) => (count === 1 ? '1 chapter' : `${count} chapters`),
  shape: (chapters: number, scenes: number, words: number) =>
    `${review.chapters(chapters)}, ${common.scenes(scenes)}, ${words.toLocaleString('en')} words.`,
  lengths: (each: number, shortest: number, longest: number) =>
    shortest === longest
      ? `Each scene takes ${common.minutes(each)}.`
      : `A scene takes ${common.minutes(each)}; the shortest ${shortest}, the longest ${longest}.`,
  left_out: (pieces: Import['leftOut'], words: number) => {
    const kinds = [...new Set(pieces.map(({ what }) => what))];
    const named = kinds.map((kind) =>
      EXCLUSION_LABELS[kind](pieces.filter(({ what }) => what === kind).length),
    );
    return `Left out: ${common.list(named)} (${countedWords(words)}).`;
  },
  nothing_left_out: 'Nothing of the file was left out.',
  /** @param count pieces of one kind at one place */
  excluded_group: (piece: Pick<Excluded, 'what' | 'place'>, count: number, words: number) =>
    `- ${capitalise(EXCLUSION_LABELS[piece.what](count))}${placeOf(piece.place)}: ${countedWords(words)}`,
  excluded_piece: (piece: Pick<Excluded, 'what' | 'place'>, words: number, text: string) =>
    `- ${capitalise(EXCLUSION_LABELS[piece.what](1))}${placeOf(piece.place)}, ${countedWords(words)}: ${text}`,
  more_pieces: (count: number) => `- and ${count} more`,
  warning: (text: string) => `-# ${text}`,
  warnings: (count: number) =>
    `${count === 1 ? 'There is 1 more thing' : `There are ${count} more things`} to know about the file: press Show spoilers.`,
  would_stay: (count: number, replaces: string) =>
    `${count === 1 ? '1 piece that I left out reads' : `${count} pieces that I left out read`} like a chapter, and I would keep ${count === 1 ? 'it' : 'them'} now. To have ${count === 1 ? 'it' : 'them'}, add the file again: \`/library add replaces:${replaces}\`. Scenes that are out keep their place.`,
  notes: (count: number, kept: boolean) => {
    const notes = count === 1 ? "1 note of the author's" : `${count} notes of the author's`;
    return kept
      ? `${notes} ${count === 1 ? 'stands' : 'stand'} small beside ${count === 1 ? 'its scene' : 'their scenes'}. To drop ${count === 1 ? 'it' : 'them'}: \`/library review notes:drop\`.`
      : `${notes} can stand small beside ${count === 1 ? 'its scene' : 'their scenes'}: \`/library review notes:keep\`.`;
  },
  notes_kept: (count: number) =>
    count === 0
      ? "This book has no notes of its author's beside its scenes."
      : "The author's notes stand beside their scenes from now on. What is posted stays as it is.",
  notes_dropped: (count: number) =>
    count === 0
      ? "This book has no notes of its author's beside its scenes."
      : "The author's notes are left out from now on. What is posted stays as it is.",
  being_read: (channel: string | null, released: number) =>
    released === 0 || channel === null
      ? `It is being read in ${common.visible_channel(channel)}.`
      : `It is being read in ${common.channel(channel)}: scenes up to ${released} keep what they hold.`,
  no_doubts: "I'm confident about every scene break.",
  doubts: (count: number) => (count === 1 ? '**1 break to check:**' : `**${count} breaks to check:**`),
  doubt: (scene: number, why: StoredDoubt['why']) => `- Scene ${scene}: ${DOUBT_LABELS[why]}.`,
  doubtful_scenes: (scenes: readonly number[], count: number, why: StoredDoubt['why']) => {
    const more = count - scenes.length;
    const named = [...scenes.map(String), ...(more === 0 ? [] : [`${more} more`])];
    return `- ${count === 1 ? 'Scene' : 'Scenes'} ${common.list(named)}: ${DOUBT_LABELS[why]}.`;
  },
  look: 'Check them',
  look_at_one: 'Check it',
  keep_all_breaks: 'All breaks are fine',
  all_scenes: 'All scenes',
  summary: 'Summary',
  show: 'Show spoilers',
  hide: 'Hide spoilers',
  undo: 'Undo the last change',

  list: (total: number, page: number, pages: number) =>
    pages === 1 ? `${common.scenes(total)}:` : `${common.scenes(total)}, page ${page} of ${pages}:`,
  choose: 'Choose a scene',
  choice: (scene: number, words: number, title: string | null) =>
    `Scene ${scene}${title === null ? '' : ` · ${title}`}, ${words.toLocaleString('en')} words`,
  starts_chapter: 'begins a chapter',
  to_look_at: 'to check',
  back: 'Back',
  next: 'Next',

  scene: (scene: number, total: number, chapter: number, startsChapter: boolean) =>
    `### Scene ${scene} of ${total}\n${startsChapter ? `It begins chapter ${chapter}.` : `In chapter ${chapter}.`}`,
  title: (title: string) => `It is called “${title}”.`,
  chapter_title: (title: string) => `The chapter is called “${title}”.`,
  words: (words: number, before: number | null) =>
    before === null
      ? `${words.toLocaleString('en')} words.`
      : `${words.toLocaleString('en')} words; the scene before has ${before.toLocaleString('en')}.`,
  why: (why: StoredDoubt['why']) => `To check: ${DOUBT_LABELS[why]}.`,
  before_it: 'The scene before ends:',
  opening: 'It begins:',
  hidden: '-# Its text stays hidden until you press Show spoilers.',
  keep_break: 'This break is fine',
  merge: (into: number) => `Merge into scene ${into}`,
  split: 'Split…',
  rename: 'Rename…',
  drop_scene: 'Drop it',
  next_doubt: 'Next to check',

  merged: (scene: number) => `What was scene ${scene + 1} is part of scene ${scene} now.`,
  was_split: (scene: number) => `Scene ${scene} is two scenes now: ${scene} and ${scene + 1}.`,
  renamed: (scene: number) => `Scene ${scene} has its new title.`,
  dropped: (scene: number) => `What was scene ${scene} is out of the story.`,
  kept: 'Marked as fine.',
  all_kept: 'Marked as fine: nothing is left to check.',
  undone: 'The last change is undone.',

  ask_split: (scene: number, words: number) =>
    `Where does a new scene begin within scene ${scene} (${words.toLocaleString('en')} words)?`,
  split_page: (page: number, pages: number) => `-# page ${page} of ${pages}`,
  split_at: 'Choose a paragraph',
  place: ({ at, before, after }: Pick<SplitPlace, 'at' | 'before' | 'after'>) =>
    `At paragraph ${at + 1}: ${before.toLocaleString('en')} words before, ${after.toLocaleString('en')} after`,
  keep_whole: 'Leave it whole',

  rename_title: (scene: number) => `Rename scene ${scene}`,
  rename_label: 'Title',
  rename_hint: 'Empty: no title',
  rename_hint_hidden: 'What it is called now stays hidden here',
};
