// How `/library review` is worded: what a book became, its breaks, and what the buttons did.

import type { SplitPlace } from '../../app/host/library/review.ts';
import type { Import, StoredDoubt } from '../../ports/stored-imports.ts';
import type { CommonStrings } from './common.ts';
import { plain } from './message.ts';
import type { Wording } from './wording.ts';

type ExcludedPiece = Pick<Import['leftOut'][number], 'what' | 'place'>;

export function reviewStrings({ catalog: { review: r }, say }: Wording, common: CommonStrings) {
  const countedWords = (words: number) => say(r.counted_words, { words });
  /** Pieces of one kind, and where they stood, as the beginning of a line. */
  const excluded = ({ what, place }: ExcludedPiece, count: number) => {
    const piece = common.capitalise(say(r.excluded[what], { count }));
    return place ? say(r.excluded_at[place], { piece }) : piece;
  };
  return {
    ...plain(r),
    shape: (chapters: number, scenes: number, words: number) =>
      say(r.shape, {
        chapters: say(r.chapters, { count: chapters }),
        scenes: common.scenes(scenes),
        words,
      }),
    lengths: (each: number, shortest: number, longest: number) =>
      shortest === longest
        ? say(r.lengths_alike, { each: common.minutes(each) })
        : say(r.lengths, { each: common.minutes(each), shortest, longest }),
    left_out: (pieces: Import['leftOut'], words: number) => {
      const kinds = [...new Set(pieces.map(({ what }) => what))];
      const named = kinds.map((kind) =>
        say(r.excluded[kind], { count: pieces.filter(({ what }) => what === kind).length }),
      );
      return say(r.left_out, { pieces: common.list(named), words: countedWords(words) });
    },
    /** @param count pieces of one kind at one place */
    excluded_group: (piece: ExcludedPiece, count: number, words: number) =>
      say(r.excluded_group, { piece: excluded(piece, count), words: countedWords(words) }),
    excluded_piece: (piece: ExcludedPiece, words: number, text: string) =>
      say(r.excluded_piece, { piece: excluded(piece, 1), words: countedWords(words), text }),
    more_pieces: (count: number) => say(r.more_pieces, { count }),
    warning: (text: string) => say(r.warning, { text }),
    warnings: (count: number) => say(r.warnings, { count }),
    would_stay: (count: number, replaces: string) => say(r.would_stay, { count, replaces }),
    notes: (count: number, kept: boolean) => say(kept ? r.notes.kept : r.notes.left_out, { count }),
    notes_kept: (count: number) => (count === 0 ? r.notes.none : r.notes.now_kept),
    notes_dropped: (count: number) => (count === 0 ? r.notes.none : r.notes.now_dropped),
    being_read: (channel: string | null, released: number) =>
      released === 0 || channel === null
        ? say(r.being_read, { channel: common.visible_channel(channel) })
        : say(r.being_read_up_to, { channel: common.channel(channel), released }),
    doubts: (count: number) => say(r.doubts, { count }),
    doubt: (scene: number, why: StoredDoubt['why']) => say(r.doubt, { scene, why: r.doubt_why[why] }),
    doubtful_scenes: (scenes: readonly number[], count: number, why: StoredDoubt['why']) => {
      const more = count - scenes.length;
      const named = [...scenes.map(String), ...(more === 0 ? [] : [say(r.more, { count: more })])];
      return say(r.doubtful_scenes, { count, scenes: common.list(named), why: r.doubt_why[why] });
    },
    list: (total: number, page: number, pages: number) =>
      pages === 1
        ? say(r.list, { scenes: common.scenes(total) })
        : say(r.list_page, { scenes: common.scenes(total), page, pages }),
    choice: (scene: number, words: number, title: string | null) =>
      title === null ? say(r.choice, { scene, words }) : say(r.choice_titled, { scene, words, title }),
    scene: (scene: number, total: number, chapter: number, startsChapter: boolean) =>
      say(startsChapter ? r.scene_starts_chapter : r.scene, { scene, total, chapter }),
    title: (title: string) => say(r.title, { title }),
    chapter_title: (title: string) => say(r.chapter_title, { title }),
    words: (words: number, before: number | null) =>
      before === null ? say(r.scene_words, { words }) : say(r.scene_words_before, { words, before }),
    why: (why: StoredDoubt['why']) => say(r.why, { why: r.doubt_why[why] }),
    merge: (into: number) => say(r.merge, { scene: into }),
    merged: (scene: number) => say(r.merged, { scene, after: scene + 1 }),
    was_split: (scene: number) => say(r.was_split, { scene, after: scene + 1 }),
    renamed: (scene: number) => say(r.renamed, { scene }),
    dropped: (scene: number) => say(r.dropped, { scene }),
    ask_split: (scene: number, words: number) => say(r.ask_split, { scene, words }),
    split_page: (page: number, pages: number) => say(r.split_page, { page, pages }),
    place: ({ at, before, after }: Pick<SplitPlace, 'at' | 'before' | 'after'>) =>
      say(r.place, { paragraph: at + 1, before, after }),
    rename_title: (scene: number) => say(r.rename_title, { scene }),
  };
}
