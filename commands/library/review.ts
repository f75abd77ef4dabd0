// /library review: what a book became, its doubtful breaks, and the buttons that mend them.

import { ApplicationCommandOptionType as Type } from 'discord.js';
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
  setNotes,
} from '../../src/app/host/library/review.ts';
import type { Handlers } from '../../src/discord/actions.ts';
import { defineSubcommand } from '../../src/discord/define-command.ts';
import {
  parseRenameForm,
  renderRenameForm,
  renderSceneList,
  renderSceneReview,
  renderSplitChoices,
} from '../../src/discord/render/library/review-scene.ts';
import { renderReviewSummary } from '../../src/discord/render/library/review-summary.ts';
import { ephemeralReply, updateReply } from '../../src/discord/reply.ts';
import { completeOwnStory, storyOption } from '../../src/discord/story-option.ts';

export const reviewCommand = defineSubcommand({
  data: {
    name: 'review',
    options: [
      storyOption,
      {
        type: Type.String,
        name: 'notes',
        choices: [{ value: 'keep' }, { value: 'drop' }],
      },
    ],
  },
  autocomplete: completeOwnStory,
  async run({ app, where, options, strings }) {
    if (options.notes !== null) {
      const kept = options.notes === 'keep';
      const view = await setNotes(app, where, options.story, kept);
      const { count } = view.notes;
      const said = kept ? strings.review.notes_kept(count) : strings.review.notes_dropped(count);
      return ephemeralReply(renderReviewSummary(strings, view, said));
    }
    return ephemeralReply(renderReviewSummary(strings, await reviewStory(app, where, options.story)));
  },
});

/** As custom ids write it. */
type EncodedReviewRef = Omit<ReviewRef, 'spoilers'> & { readonly spoilers: number };
const decodeReviewRef = ({ story, edition, spoilers }: EncodedReviewRef): ReviewRef => ({
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
  async review({ app, where, action, strings }) {
    return updateReply(
      renderReviewSummary(strings, await reviewById(app, where, action.story, action.spoilers === 1)),
    );
  },
  async 'review-list'({ app, where, action, strings }) {
    const { story, page, spoilers } = action;
    return updateReply(renderSceneList(strings, await reviewList(app, where, story, page, spoilers === 1)));
  },
  async 'review-scene'({ app, where, action, strings }) {
    const { story, scene, spoilers } = action;
    return updateReply(
      renderSceneReview(strings, await reviewScene(app, where, story, scene, spoilers === 1)),
    );
  },
  async 'review-chosen'({ app, where, action, values, strings }) {
    const { story, spoilers } = action;
    return updateReply(
      renderSceneReview(strings, await reviewScene(app, where, story, Number(values[0]), spoilers === 1)),
    );
  },
  async 'keep-break'({ app, where, action, strings }) {
    return updateReply(
      renderSceneReview(
        strings,
        await keepBreak(app, where, decodeReviewRef(action), action.scene),
        strings.review.kept,
      ),
    );
  },
  async 'keep-breaks'({ app, where, action, strings }) {
    return updateReply(
      renderReviewSummary(
        strings,
        await keepBreaks(app, where, decodeReviewRef(action)),
        strings.review.all_kept,
      ),
    );
  },
  async 'merge-scene'({ app, where, action: { scene, ...card }, strings }) {
    const merged = await editReview(app, where, decodeReviewRef(card), { kind: 'merge', scene });
    return updateReply(renderSceneReview(strings, merged, strings.review.merged(scene - 1)));
  },
  async 'drop-scene'({ app, where, action: { scene, ...card }, strings }) {
    const left = await editReview(app, where, decodeReviewRef(card), { kind: 'drop', scene });
    return updateReply(renderSceneReview(strings, left, strings.review.dropped(scene)));
  },
  async 'ask-split'({ app, where, action, strings }) {
    const { scene, page } = action;
    await requireCurrent(app, where, decodeReviewRef(action));
    return updateReply(
      renderSplitChoices(
        strings,
        await reviewSplits(app, where, action.story, scene, page, action.spoilers === 1),
      ),
    );
  },
  async 'split-scene'({ app, where, action: { scene, ...card }, values, strings }) {
    const at = Number(values[0]);
    const split = await editReview(app, where, decodeReviewRef(card), { kind: 'split', scene, at });
    return updateReply(renderSceneReview(strings, split, strings.review.was_split(scene)));
  },
  async 'ask-rename'({ app, where, action, strings }) {
    const brought = await requireCurrent(app, where, decodeReviewRef(action));
    const view = await sceneReview(app, where, brought, action.scene, action.spoilers === 1);
    return { kind: 'modal', modal: renderRenameForm(strings, view) };
  },
  async 'rename-scene'({ app, where, action: { scene, ...card }, fields, strings }) {
    const title = parseRenameForm(fields);
    const renamed = await editReview(app, where, decodeReviewRef(card), { kind: 'rename', scene, title });
    return updateReply(renderSceneReview(strings, renamed, strings.review.renamed(scene)));
  },
  async 'undo-edit'({ app, where, action, strings }) {
    return updateReply(
      renderReviewSummary(
        strings,
        await undoEdit(app, where, decodeReviewRef(action)),
        strings.review.undone,
      ),
    );
  },
};
