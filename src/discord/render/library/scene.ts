// One scene of a review with its buttons, the list of scenes to choose from, where to split one, and the form for its title.

import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { ReviewList, ScenePreview, SceneReview, SplitReview } from '../../../app/host/library/review.ts';
import { plainText } from '../../../story/markup.ts';
import { truncate } from '../../../story/truncate.ts';
import { type Body, button, buttons, plain, plainUpTo, select, text } from '../../body.ts';
import { encode } from '../../custom-id.ts';
import { LIMITS } from '../../limits.ts';
import { strings } from '../../strings.ts';
import { headingOf } from './summary.ts';

const s = strings.review;

/** Characters shown of the end of the scene before, and of the beginning of this one. */
const BEFORE = 500;
const OPENING = 1_000;
/** As long as a title may be. */
const TITLE = 200;
const FIELD = 'title';

/** @param said what has just been done, where something was */
export function renderScene(view: SceneReview, said?: string): Body {
  const { scene, total, chapter, startsChapter, words, wordsBefore, why, preview } = view;
  const lines = [
    s.scene(scene, total, chapter, startsChapter),
    ...(preview === null ? [] : titles(preview)),
    s.words(words, wordsBefore),
    ...(why === null ? [] : [s.why(why)]),
  ];
  return [
    ...(said === undefined ? [] : [text(said)]),
    text(lines.join('\n')),
    ...(preview === null ? [text(s.hidden)] : textOf(preview)),
    ...buttons(...edits(view)),
    ...buttons(...ways(view)),
  ];
}

function titles({ title, chapter }: ScenePreview): string[] {
  return [
    ...(chapter === null ? [] : [s.chapter_title(plain(chapter))]),
    ...(title === null || title === chapter ? [] : [s.title(plain(title))]),
  ];
}

/** As plain text: a cut may part what belongs together in markup. */
function textOf({ before, opening }: ScenePreview): Body {
  const end =
    before === null
      ? null
      : plainText(before)
          .slice(-BEFORE)
          .replace(/^\S*\s/, '… ');
  const start = truncate(plainText(opening), OPENING);
  return [
    ...(end === null ? [] : [text(`**${s.before_it}**\n${plainUpTo(end, BEFORE * 2)}`)]),
    text(`**${s.opening}**\n${plainUpTo(start, OPENING * 1.5)}`),
  ];
}

function edits(view: SceneReview) {
  const { imported, scene, total, paragraphs, why } = view;
  const on = { story: imported.story, edition: imported.edition, scene, spoilers: flagOf(view) };
  return [
    why === null ? null : button(s.right, { kind: 'keep-break', ...on }, { style: 'main' }),
    scene === 1 ? null : button(s.merge(scene - 1), { kind: 'merge-scene', ...on }),
    paragraphs < 2 ? null : button(s.split, { kind: 'ask-split', ...on, page: 1 }),
    button(s.rename, { kind: 'ask-rename', ...on }),
    total === 1 ? null : button(s.drop, { kind: 'drop-scene', ...on }, { style: 'danger' }),
  ];
}

function ways(view: SceneReview) {
  const { imported, scene, doubts, spoilers } = view;
  const { story, edition, before } = imported;
  const flag = flagOf(view);
  const next = doubts.find((doubt) => doubt.scene > scene) ?? doubts.find((doubt) => doubt.scene < scene);
  return [
    next === undefined
      ? null
      : button(s.next_doubt, { kind: 'review-scene', story, scene: next.scene, spoilers: flag }),
    button(s.summary, { kind: 'review', story, spoilers: flag }),
    button(s.all_scenes, {
      kind: 'review-list',
      story,
      page: Math.ceil(scene / LIMITS.options),
      spoilers: flag,
    }),
    button(spoilers ? s.hide : s.show, { kind: 'review-scene', story, scene, spoilers: 1 - flag }),
    before === null ? null : button(s.undo, { kind: 'undo-edit', story, edition, spoilers: flag }),
  ];
}

export function renderScenes(view: ReviewList): Body {
  const { imported, total, rows, page, pages } = view;
  const { story } = imported;
  const flag = flagOf(view);
  const turn = (to: number) => ({ kind: 'review-list', story, page: to, spoilers: flag }) as const;
  return [
    text(`${headingOf({ ...imported, author: null })}\n${s.list(total, page, pages)}`),
    select(
      s.choose,
      { kind: 'review-chosen', story, spoilers: flag },
      rows.map(({ scene, words, title, startsChapter, doubtful }) => {
        const marks = [startsChapter ? s.opens_chapter : null, doubtful ? s.to_look_at : null].filter(
          (each) => each,
        );
        return {
          label: truncate(s.choice(scene, words, title), LIMITS.option),
          value: String(scene),
          ...(marks.length > 0 && { description: marks.join(', ') }),
        };
      }),
    ),
    ...buttons(
      page > 1 ? button(s.back, turn(page - 1)) : null,
      page < pages ? button(s.next, turn(page + 1)) : null,
      button(s.summary, { kind: 'review', story, spoilers: flag }),
    ),
  ];
}

export function renderSplit(view: SplitReview): Body {
  const { imported, scene, words, places, page, pages } = view;
  const { story, edition } = imported;
  const flag = flagOf(view);
  const on = { story, edition, scene, spoilers: flag };
  const turn = (to: number) => ({ kind: 'ask-split', ...on, page: to }) as const;
  const choices = places.map(({ at, before, after, opening }) => {
    const place = s.place({ at, before, after });
    if (opening === null) return { label: place, value: String(at) };
    const words_ = truncate(plainText(opening).replace(/\s+/g, ' '), LIMITS.option);
    return { label: words_, value: String(at), description: place };
  });
  return [
    text(s.ask_split(scene, words)),
    ...(pages === 1 ? [] : [text(s.split_page(page, pages))]),
    ...(choices.length === 0 ? [] : [select(s.split_at, { kind: 'split-scene', ...on }, choices)]),
    ...buttons(
      page > 1 ? button(s.back, turn(page - 1)) : null,
      page < pages ? button(s.next, turn(page + 1)) : null,
      button(s.leave, { kind: 'review-scene', story, scene, spoilers: flag }),
    ),
  ];
}

/** What it is called now is filled in only for who has asked to see it; else an empty field would take it away unseen. */
export function renderRename(view: SceneReview): APIModalInteractionResponseCallbackData {
  const { imported, scene, preview } = view;
  const on = { story: imported.story, edition: imported.edition, scene, spoilers: flagOf(view) };
  const input = {
    type: ComponentType.TextInput,
    custom_id: FIELD,
    style: TextInputStyle.Short,
    max_length: TITLE,
    required: preview === null,
    ...(preview?.title && { value: preview.title.slice(0, TITLE) }),
  } as const;
  return {
    custom_id: encode({ kind: 'rename-scene', ...on }),
    title: s.rename_title(scene),
    components: [
      {
        type: ComponentType.Label,
        label: s.rename_label,
        description: preview === null ? s.rename_hint_hidden : s.rename_hint,
        component: input,
      },
    ],
  };
}

/** The title that was filled in; null for none. */
export function readRename(fields: Readonly<Record<string, string>>): string | null {
  const title = (fields[FIELD] ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return title === '' ? null : truncate(title, TITLE);
}

const flagOf = ({ spoilers }: { readonly spoilers: boolean }) => (spoilers ? 1 : 0);
