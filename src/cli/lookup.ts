// `cli story lookup`: what /lookup answers about a story, one query at a time or many.

import { readFile } from 'node:fs/promises';
import { buildCodex } from '../codex/build-codex.ts';
import { readPartialScene } from '../codex/read-partial-scene.ts';
import { lookUp } from '../story/look-up.ts';
import { expandQuery } from '../story/search/expand-query.ts';
import { headingsOf } from '../story/search/headings.ts';
import { buildPassage } from '../story/search/passages.ts';
import { search } from '../story/search/search.ts';
import { buildStoryIndex, type StoryIndex } from '../story/search/story-index.ts';
import type { FullStory } from '../story/story.ts';
import { extentOf, type VisibleEntry, visibleStory } from '../story/visible-story.ts';
import { type CliCommand, UsageError } from './command.ts';
import { findStory } from './find-story.ts';
import { type CliGate, gateOf } from './gate.ts';

interface Answer {
  /** Up to the end of this page of this scene. */
  readonly gate: CliGate['gate'];
  readonly entry: VisibleEntry | null;
  readonly passages: readonly {
    readonly scene: number;
    readonly chapter: number;
    readonly text: string;
    readonly score: number;
  }[];
  readonly suggestions: readonly string[];
}

export const lookup: CliCommand = {
  name: 'story lookup',
  usage: 'STORY_OR_FILE QUERY --at N[.P] | --at-chapter N | --batch QUERIES.jsonl',
  description:
    'what /lookup answers up to scene N, to page P of it, or to the end of chapter N; --batch answers each line {"query", "at" or "atChapter"} with a line',
  options: { at: { type: 'string' }, 'at-chapter': { type: 'string' }, batch: { type: 'string' } },
  async run({ positionals, options }, config, { out }) {
    const [name, ...words] = positionals;
    const full = await findStory(name, config);
    const ask = createLookup(full);
    if (typeof options.batch === 'string') {
      const queries = await readQueries(options.batch, full);
      for (const { query, gate } of queries) out.write(`${JSON.stringify(ask(query, gate))}\n`);
      return null;
    }
    if (words.length === 0) throw new UsageError('QUERY is missing');
    const gate = gateOf(full, { scene: options.at, chapter: options['at-chapter'] }, '--at');
    const answer = ask(words.join(' '), gate);
    return { json: answer, text: asText(answer) };
  },
};

function createLookup({ story, texts }: FullStory): (query: string, at: CliGate) => Answer {
  const codex = buildCodex(texts, story.language);
  let index: StoryIndex | undefined;
  return (query, { gate, extent, partial }) => {
    const { scenes } = extent;
    const visible = visibleStory(story, scenes, codex, partial, () =>
      readPartialScene(codex, scenes, partial, story.language),
    );
    const found = lookUp(visible, query);
    index ??= buildStoryIndex(texts, story.language);
    const { hits } = search(index, extentOf(visible), query, {
      expand: (words: readonly string[]) => expandQuery(visible, words),
      headings: headingsOf(visible),
    });
    return {
      gate,
      entry: found.kind === 'card' ? found.entry : null,
      passages: hits.map((hit) => ({
        scene: hit.scene,
        chapter: story.chapters.findLastIndex(({ firstScene }) => firstScene <= hit.scene) + 1,
        text: buildPassage(texts[hit.scene - 1] ?? '', hit).sentences.join(' '),
        score: Math.round(hit.score * 1000) / 1000,
      })),
      suggestions: found.kind === 'nothing' ? found.suggestions : [],
    };
  };
}

function asText({ gate, entry, passages, suggestions }: Answer): string {
  const card =
    entry === null
      ? []
      : [
          `${entry.heading} (${entry.kind}), first in scene ${entry.firstScene}`,
          ...entry.facts.map((fact) => fact.text),
          ...entry.quotes.map((quote) => `Scene ${quote.scene}: ${quote.text}`),
        ];
  const passageLines = passages.map(({ scene, text }) => `Scene ${scene}: ${text}`);
  const nothing =
    card.length + passageLines.length === 0
      ? [`Nothing up to page ${gate.page} of scene ${gate.scene}.`]
      : [];
  return [...card, ...passageLines, ...nothing, ...suggestions.map((name) => `Did you mean ${name}?`)].join(
    '\n',
  );
}

/** @throws UsageError naming the line that can't be asked */
async function readQueries(file: string, full: FullStory): Promise<{ query: string; gate: CliGate }[]> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} can't be read`);
  });
  return source.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}:${index + 1}`;
    const { query, at, atChapter } = parseLine(line, where);
    if (typeof query !== 'string') throw new UsageError(`${where}: query must be text`);
    return [{ query, gate: gateOf(full, { scene: at, chapter: atChapter }, `${where}: at`) }];
  });
}

function parseLine(line: string, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new UsageError(`${where} must be a JSON object such as {"query": "who is it?", "at": 3}`);
}
