// One scene of a review with its buttons, the list of scenes to choose from, where to split one, and the form for its title.

import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { ReviewList, ScenePreview, SceneReview, SplitReview } from '../../../app/host/library/review.ts';
import { plainText } from '../../../story/markup.ts';
import { truncate } from '../../../story/truncate.ts';
import { type Body, button, buttonRows, escapeText, escapeTextUpTo, select, text } from '../../body.ts';
import { encodeAction } from '../../custom-id.ts';
import { LIMITS } from '../../limits.ts';
import type { Strings } from '../../strings.ts';
import { textField } from '../../text-field.ts';
import { headingOf } from './review-summary.ts';

/** Characters shown of the end of the scene before, and of the beginning of this one. */
const MAX_BEFORE_CHARS = 500;
const MAX_OPENING_CHARS = 1_000;
/** As long as a title may be. */
const MAX_TITLE_CHARS = 200;
const TITLE_FIELD = 'title';

/** @param confirmation what has just been done, where something was */
export function renderSceneReview(strings: Strings, view: SceneReview, confirmation?: string): Body {
  const s = strings.review;
  const { scene, total, chapter, startsChapter, words, wordsBefore, why, preview } = view;
  const lines = [
    s.scene(scene, total, chapter, startsChapter),
    ...(preview === null ? [] : titleLines(strings, preview)),
    s.words(words, wordsBefore),
    ...(why === null ? [] : [s.why(why)]),
  ];
  return [
    ...(confirmation === undefined ? [] : [text(confirmation)]),
    text(lines.join('\n')),
    ...(preview === null ? [text(s.hidden)] : previewText(strings, preview)),
    ...buttonRows(...editButtons(strings, view)),
    ...buttonRows(...navigationButtons(strings, view)),
  ];
}

function titleLines(strings: Strings, { title, chapter }: ScenePreview): string[] {
  const s = strings.review;
  return [
    ...(chapter === null ? [] : [s.chapter_title(escapeText(chapter))]),
    ...(title === null || title === chapter ? [] : [s.title(escapeText(title))]),
  ];
}

/** As plain text: a cut may part what belongs together in markup. */
function previewText(strings: Strings, { before, opening }: ScenePreview): Body {
  const s = strings.review;
  const end = before === null ? null : endOf(plainText(before));
  const start = truncate(plainText(opening), MAX_OPENING_CHARS);
  return [
    ...(end === null ? [] : [text(`**${s.before_it}**\n${escapeTextUpTo(end, MAX_BEFORE_CHARS * 2)}`)]),
    text(`**${s.opening}**\n${escapeTextUpTo(start, MAX_OPENING_CHARS * 1.5)}`),
  ];
}

/** The last characters, from a whole word on. */
function endOf(plain: string): string {
  return plain.length <= MAX_BEFORE_CHARS ? plain : plain.slice(-MAX_BEFORE_CHARS).replace(/^\S*\s/, '… ');
}

function editButtons(strings: Strings, view: SceneReview) {
  const s = strings.review;
  const { imported, scene, total, paragraphs, why } = view;
  const on = { story: imported.story, edition: imported.edition, scene, spoilers: spoilersFlag(view) };
  return [
    why === null ? null : button(s.keep_break, { kind: 'keep-break', ...on }, { style: 'primary' }),
    scene === 1 ? null : button(s.merge(scene - 1), { kind: 'merge-scene', ...on }),
    paragraphs < 2 ? null : button(s.split, { kind: 'ask-split', ...on, page: 1 }),
    button(s.rename, { kind: 'ask-rename', ...on }),
    total === 1 ? null : button(s.drop_scene, { kind: 'drop-scene', ...on }, { style: 'danger' }),
  ];
}

function navigationButtons(strings: Strings, view: SceneReview) {
  const s = strings.review;
  const { imported, scene, doubts, spoilers } = view;
  const { story, edition, before } = imported;
  const flag = spoilersFlag(view);
  const next = doubts.find((doubt) => doubt.scene > scene) ?? doubts.find((doubt) => doubt.scene < scene);
  return [
    next === undefined
      ? null
      : button(s.next_doubt, { kind: 'review-scene', story, scene: next.scene, spoilers: flag }),
    button(s.summary, { kind: 'review', story, spoilers: flag }),
    button(s.all_scenes, {
      kind: 'review-list',
      story,
      page: Math.ceil(scene / LIMITS.selectOptions),
      spoilers: flag,
    }),
    button(spoilers ? s.hide : s.show, { kind: 'review-scene', story, scene, spoilers: 1 - flag }),
    before === null ? null : button(s.undo, { kind: 'undo-edit', story, edition, spoilers: flag }),
  ];
}

export function renderSceneList(strings: Strings, view: ReviewList): Body {
  const s = strings.review;
  const { imported, total, rows, page, pages } = view;
  const { story } = imported;
  const flag = spoilersFlag(view);
  const turnTo = (to: number) => ({ kind: 'review-list', story, page: to, spoilers: flag }) as const;
  return [
    text(`${headingOf(strings, { ...imported, author: null })}\n${s.list(total, page, pages)}`),
    select(
      s.choose,
      { kind: 'review-chosen', story, spoilers: flag },
      rows.map(({ scene, words, title, startsChapter, doubtful }) => {
        const labels = [startsChapter ? s.starts_chapter : null, doubtful ? s.to_look_at : null].filter(
          (each) => each,
        );
        return {
          label: truncate(s.choice(scene, words, title), LIMITS.selectOptionChars),
          value: String(scene),
          ...(labels.length > 0 && { description: labels.join(', ') }),
        };
      }),
    ),
    ...buttonRows(
      page > 1 ? button(s.back, turnTo(page - 1)) : null,
      page < pages ? button(s.next, turnTo(page + 1)) : null,
      button(s.summary, { kind: 'review', story, spoilers: flag }),
    ),
  ];
}

export function renderSplitChoices(strings: Strings, view: SplitReview): Body {
  const s = strings.review;
  const { imported, scene, words, places, page, pages } = view;
  const { story, edition } = imported;
  const flag = spoilersFlag(view);
  const on = { story, edition, scene, spoilers: flag };
  const turnTo = (to: number) => ({ kind: 'ask-split', ...on, page: to }) as const;
  const choices = places.map(({ at, before, after, opening }) => {
    const place = s.place({ at, before, after });
    if (opening === null) return { label: place, value: String(at) };
    const openingLabel = truncate(plainText(opening).replace(/\s+/g, ' '), LIMITS.selectOptionChars);
    return { label: openingLabel, value: String(at), description: place };
  });
  return [
    text(s.ask_split(scene, words)),
    ...(pages === 1 ? [] : [text(s.split_page(page, pages))]),
    ...(choices.length === 0 ? [] : [select(s.split_at, { kind: 'split-scene', ...on }, choices)]),
    ...buttonRows(
      page > 1 ? button(s.back, turnTo(page - 1)) : null,
      page < pages ? button(s.next, turnTo(page + 1)) : null,
      button(s.keep_whole, { kind: 'review-scene', story, scene, spoilers: flag }),
    ),
  ];
}

/** What it is called now is filled in only for who has asked to see it; else an empty field would take it away unseen. */
export function renderRenameForm(
  strings: Strings,
  view: SceneReview,
): APIModalInteractionResponseCallbackData {
  const s = strings.review;
  const { imported, scene, preview } = view;
  const on = { story: imported.story, edition: imported.edition, scene, spoilers: spoilersFlag(view) };
  return {
    custom_id: encodeAction({ kind: 'rename-scene', ...on }),
    title: s.rename_title(scene),
    components: [
      textField({
        customId: TITLE_FIELD,
        label: s.rename_label,
        hint: preview === null ? s.rename_hint_hidden : s.rename_hint,
        maxChars: MAX_TITLE_CHARS,
        required: preview === null,
        value: preview?.title ?? '',
      }),
    ],
  };
}

/** The title that was filled in; null for none. */
export function parseRenameForm(fields: Readonly<Record<string, string>>): string | null {
  const title = (fields[TITLE_FIELD] ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return title === '' ? null : truncate(title, MAX_TITLE_CHARS);
}

const spoilersFlag = ({ spoilers }: { readonly spoilers: boolean }) => (spoilers ? 1 : 0);
