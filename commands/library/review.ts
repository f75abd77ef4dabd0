// /library review: what a book became, its doubtful breaks, and the buttons that mend them.

import {
  editReview,
  keepBreak,
  keepBreaks,
  type ReviewRef,
  requireCurrent,
  undoEdit,
} from '../../src/app/host/library/edit-review.ts';
import {
  reviewById,
  reviewList,
  reviewScene,
  reviewSplits,
  review as reviewStory,
  sceneReview,
} from '../../src/app/host/library/review.ts';
import type { Handlers } from '../../src/discord/actions.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import {
  readRename,
  renderRename,
  renderScene,
  renderScenes,
  renderSplit,
} from '../../src/discord/render/library/scene.ts';
import { renderSummary } from '../../src/discord/render/library/summary.ts';
import { privately, update } from '../../src/discord/reply.ts';
import { completeOwnStory, storyOption } from '../../src/discord/story-option.ts';
import { strings } from '../../src/discord/strings.ts';

const s = strings.review;

export const review = defineSubcommand({
  data: {
    name: 'review',
    description: 'What a book became: its scenes, what was left out, and the breaks to look at',
    options: [storyOption],
  },
  autocomplete: completeOwnStory,
  async run({ app, where, options }) {
    return privately(renderSummary(await reviewStory(app, where, options.story)));
  },
});

/** As custom ids write it. */
type Written = Omit<ReviewRef, 'spoilers'> & { readonly spoilers: number };
const cardOf = ({ story, edition, spoilers }: Written): ReviewRef => ({
  story,
  edition,
  spoilers: spoilers === 1,
});

export const reviewActions: Handlers<
  | 'review'
  | 'review-list'
  | 'review-scene'
  | 'review-chosen'
  | 'keep-break'
  | 'keep-breaks'
  | 'merge-scene'
  | 'drop-scene'
  | 'ask-split'
  | 'split-scene'
  | 'ask-rename'
  | 'rename-scene'
  | 'undo-edit'
> = {
  async review({ app, where, action }) {
    return update(renderSummary(await reviewById(app, where, action.story, action.spoilers === 1)));
  },
  async 'review-list'({ app, where, action }) {
    const { story, page, spoilers } = action;
    return update(renderScenes(await reviewList(app, where, story, page, spoilers === 1)));
  },
  async 'review-scene'({ app, where, action }) {
    const { story, scene, spoilers } = action;
    return update(renderScene(await reviewScene(app, where, story, scene, spoilers === 1)));
  },
  async 'review-chosen'({ app, where, action, values }) {
    const { story, spoilers } = action;
    return update(renderScene(await reviewScene(app, where, story, Number(values[0]), spoilers === 1)));
  },
  async 'keep-break'({ app, where, action }) {
    return update(renderScene(await keepBreak(app, where, cardOf(action), action.scene), s.kept));
  },
  async 'keep-breaks'({ app, where, action }) {
    return update(renderSummary(await keepBreaks(app, where, cardOf(action)), s.all_kept));
  },
  async 'merge-scene'({ app, where, action: { scene, ...card } }) {
    const merged = await editReview(app, where, cardOf(card), { kind: 'merge', scene });
    return update(renderScene(merged, s.merged(scene - 1)));
  },
  async 'drop-scene'({ app, where, action: { scene, ...card } }) {
    const left = await editReview(app, where, cardOf(card), { kind: 'drop', scene });
    return update(renderScene(left, s.dropped(scene)));
  },
  async 'ask-split'({ app, where, action }) {
    const { scene, page } = action;
    await requireCurrent(app, where, cardOf(action));
    return update(
      renderSplit(await reviewSplits(app, where, action.story, scene, page, action.spoilers === 1)),
    );
  },
  async 'split-scene'({ app, where, action: { scene, ...card }, values }) {
    const at = Number(values[0]);
    const split = await editReview(app, where, cardOf(card), { kind: 'split', scene, at });
    return update(renderScene(split, s.was_split(scene)));
  },
  async 'ask-rename'({ app, where, action }) {
    const brought = await requireCurrent(app, where, cardOf(action));
    const view = await sceneReview(app, where, brought, action.scene, action.spoilers === 1);
    return { kind: 'modal', modal: renderRename(view) };
  },
  async 'rename-scene'({ app, where, action: { scene, ...card }, fields }) {
    const title = readRename(fields);
    const renamed = await editReview(app, where, cardOf(card), { kind: 'rename', scene, title });
    return update(renderScene(renamed, s.renamed(scene)));
  },
  async 'undo-edit'({ app, where, action }) {
    return update(renderSummary(await undoEdit(app, where, cardOf(action)), s.undone));
  },
};
