// The peer of the answers bench: MiniSearch over windows as long as the passages that are shown.

import MiniSearch from 'minisearch';
import { splitSentences } from '../../src/story/sentences.ts';
import type { FullStory } from '../../src/story/story.ts';
import { type Ask, MAX_SHOWN_CHARS, withinLimit } from '../answers/shown.ts';

/** Characters of a window. */
const WINDOW_CHARS = 690;

interface Window {
  readonly id: number;
  readonly scene: number;
  /** Sentences of the scene, from 0. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

export function openMiniSearchWindows({ texts }: FullStory): Ask {
  const windows: Window[] = [];
  for (const [place, text] of texts.entries()) {
    for (const window of windowsOf(splitSentences(text).map((sentence) => sentence.text)))
      windows.push({ ...window, scene: place + 1, id: windows.length });
  }
  const index = new MiniSearch<Window>({
    fields: ['text'],
    processTerm: (term) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  });
  index.addAll(windows);
  return (query, gate) => {
    const chosen: Window[] = [];
    for (const { id } of index.search(query, {
      fuzzy: 0.2,
      prefix: true,
      filter: (hit) => (windows[Number(hit.id)]?.scene ?? gate + 1) <= gate,
    })) {
      const window = windows[Number(id)];
      if (window === undefined || chosen.some((other) => overlap(window, other))) continue;
      chosen.push(window);
      if (chosen.reduce((sum, each) => sum + each.text.length, 0) >= MAX_SHOWN_CHARS) break;
    }
    return {
      lines: withinLimit(chosen.map((window) => window.text)),
      scenes: chosen.map(({ scene }) => scene),
      confident: true,
    };
  };
}

/** Windows of whole sentences, each beginning in the middle of the one before. */
function windowsOf(sentences: readonly string[]): { first: number; last: number; text: string }[] {
  const windows: { first: number; last: number; text: string }[] = [];
  let first = 0;
  while (first < sentences.length) {
    let last = first;
    let length = sentences[first]?.length ?? 0;
    while (last + 1 < sentences.length && length + 1 + (sentences[last + 1]?.length ?? 0) <= WINDOW_CHARS) {
      last += 1;
      length += 1 + (sentences[last]?.length ?? 0);
    }
    windows.push({
      first,
      last,
      text: sentences
        .slice(first, last + 1)
        .join(' ')
        .slice(0, WINDOW_CHARS),
    });
    if (last === sentences.length - 1) break;
    first = Math.max(first + 1, Math.ceil((first + last + 1) / 2));
  }
  return windows;
}

const overlap = (a: Window, b: Window) => a.scene === b.scene && a.first <= b.last && b.first <= a.last;
