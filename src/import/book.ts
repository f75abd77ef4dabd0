// A book between its file and its story: what the readers of all formats make, and what is divided into scenes.

import type { ExclusionRule } from './exclusion-rules.ts';

export const BOOK_FORMATS = ['text', 'html', 'ao3', 'epub', 'docx', 'markdown'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];

/** One piece of a book, in reading order. `markup` is Discord markup: emphasis kept, all else escaped. */
export type Block = BlockContent & {
  /** Why it is no part of the story, where what reads the file knows more of that than its section's role says. */
  readonly rule?: ExclusionRule;
};

type BlockContent =
  /** Marked as a heading by the file itself; 1 is the highest of 6 levels. May hold line feeds. */
  | { readonly kind: 'heading'; readonly level: number; readonly markup: string }
  /** One paragraph on one line; `centred` where the file says so, `tight` where no blank line parts it from the one before. */
  | {
      readonly kind: 'paragraph';
      readonly markup: string;
      readonly centred: boolean;
      readonly tight: boolean;
    }
  /** Lines that must stay lines: verse, a letter's head, an inscription. Line feeds part them. */
  | { readonly kind: 'verse'; readonly markup: string }
  /** A scene break by the file's own markup, such as `<hr>` or an empty paragraph of a class made for it. */
  | { readonly kind: 'break' }
  /** A footnote or an endnote. */
  | { readonly kind: 'note'; readonly markup: string };

/** What a file itself says a section is; `unmarked` where it says nothing, and the division must tell. */
export type SectionRole = 'unmarked' | 'story' | 'front' | 'back' | 'contents' | 'notes';

/** A part of the file in reading order: the whole of a plain text, a document of an EPUB's spine, a chapter of an archive's page. */
export interface Section {
  readonly role: SectionRole;
  /** As the file's navigation names it, plain text; null where it does not. */
  readonly title: string | null;
  /** Nesting in the file's navigation: 1 is the top. */
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** Text of a file that is around its book, such as a menu of a web page. */
export interface SkippedText {
  readonly rule: ExclusionRule;
  /** Plain text, white space made single. */
  readonly text: string;
}

/** A book as its file gives it: nothing is divided or left out yet. */
export interface Book {
  readonly format: BookFormat;
  /** Plain text, by the file's own metadata; null where it has none. */
  readonly title: string | null;
  readonly author: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  /** Where the text comes from, and on what terms, in the file's own words; plain text. */
  readonly source: string | null;
  readonly license: string | null;
  readonly summary: string | null;
  readonly sections: readonly Section[];
  /** What was in the file but became no block; left out by formats that know of no such text. */
  readonly skipped?: readonly SkippedText[];
  /** What could not be read as it should, in sentences for people. */
  readonly warnings: readonly string[];
}
