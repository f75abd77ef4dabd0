// What `story inspect` shows of a story's codex, be it written by an author or found in the text.

import type { FoundCodex } from '../story/found-codex.ts';
import type { CodexKind, FullStory } from '../story/story.ts';
import { type VisibleEntry, visibleStory } from '../story/visible-story.ts';
import { plural } from './plural.ts';

export interface CodexRow {
  readonly name: string;
  readonly kind: CodexKind;
  /** The name itself too, each with the scene from which it is known. */
  readonly aliases: readonly { readonly name: string; readonly scene: number }[];
  readonly firstScene: number;
  readonly mentions: VisibleEntry['mentions'];
}

/** The entries as they are after the last scene, in the order in which a reader meets them. */
export function codexRows({ story, texts }: FullStory, found: FoundCodex): CodexRow[] {
  return visibleStory(story, texts.length, found).codex.map(
    ({ kind, heading, names, firstScene, mentions }) => ({
      name: heading,
      kind,
      aliases: names.map(({ text, scene }) => ({ name: text, scene })),
      firstScene,
      mentions,
    }),
  );
}

/** A book may have hundreds of entries; --json has them all. */
const MAX_TEXT_ENTRIES = 20;

/** A line for each of the entries that are named most. */
export function codexLines(rows: readonly CodexRow[]): string[] {
  const count = ({ mentions }: CodexRow) => mentions.reduce((sum, each) => sum + each.count, 0);
  const byMentions = [...rows].sort((a, b) => count(b) - count(a));
  const lines = byMentions.slice(0, MAX_TEXT_ENTRIES).map((row) => {
    const others = row.aliases.slice(1).map(({ name }) => name);
    const also = others.length === 0 ? '' : `, also ${others.join(', ')}`;
    // What an author wrote may have no mentions counted, which is not the same as none.
    const named = row.mentions.length === 0 ? '' : `, named ${plural(count(row), 'time')}`;
    return `  ${row.name} (${row.kind}, from scene ${row.firstScene}${named})${also}`;
  });
  const more = rows.length - lines.length;
  return [
    `Codex: ${plural(rows.length, 'entry', 'entries')}`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more: --json has them all`] : []),
  ];
}
