// The common form of books of all formats, before they are divided into scenes.

import type { ExclusionRule } from './exclusion-rules.ts';
import type { ImageFormat } from './image-size.ts';
import type { ImportWarning } from './import-problem.ts';

export const BOOK_FORMATS = ['text', 'html', 'ao3', 'epub', 'docx', 'markdown', 'fb2'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];

/** One piece of a book, in reading order. `markup` is Discord markup: emphasis kept, all else escaped. */
export type Block = BlockContent & {
  /** Why it is no part of the story, where what reads the file knows more of that than its section's role says. */
  readonly rule?: ExclusionRule;
};

type BlockContent =
  /** Marked as a heading by the file itself; 1 is the highest of 6 levels. May hold line feeds. */
  | { readonly kind: 'heading'; readonly level: number; readonly markup: string }
  /** A paragraph on one line; `tight` if no blank line separates it from the one before. */
  | {
      readonly kind: 'paragraph';
      readonly markup: string;
      readonly centred: boolean;
      readonly tight: boolean;
    }
  /** Lines that must be kept, separated by line feeds: verse, the head of a letter, an inscription. */
  | { readonly kind: 'verse'; readonly markup: string }
  /** A scene break in the markup of the file, such as `<hr>` or an empty paragraph whose class says so. */
  | { readonly kind: 'break' }
  /** A footnote or an endnote. */
  | { readonly kind: 'note'; readonly markup: string };

/** The role that a file gives a section; `unmarked` where it gives none, so that it must be inferred. */
export type SectionRole = 'unmarked' | 'story' | 'front' | 'back' | 'contents' | 'notes';

/** A part of a file: a whole plain text, a document of an EPUB's spine, or a chapter of an archive's page. */
export interface Section {
  readonly role: SectionRole;
  /** Plain text, from the file's navigation; null where that has no title for it. */
  readonly title: string | null;
  /** The nesting level in the file's navigation, from 1 (the top). */
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** Text of a file that is around its book, such as a menu of a web page. */
export interface SkippedText {
  readonly rule: ExclusionRule;
  /** Plain text, white space made single. */
  readonly text: string;
}

/** A book's own cover, as its file holds it: at most 1 MB and 4,000 pixels a side. */
export interface CoverImage {
  readonly format: ImageFormat;
  /** All of their buffer. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A book as its file gives it: nothing is divided or left out yet. */
export interface Book {
  readonly format: BookFormat;
  /** Plain text from the file's metadata; null where it has none. */
  readonly title: string | null;
  readonly author: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  /** The origin of the text and its terms of use, as the file states them; plain text. */
  readonly source: string | null;
  readonly license: string | null;
  readonly summary: string | null;
  readonly sections: readonly Section[];
  /** What was in the file but became no block; left out by formats that know of no such text. */
  readonly skipped?: readonly SkippedText[];
  /** Left out where it has none that can be shown. */
  readonly cover?: CoverImage;
  /** What could not be read as it should, in sentences for people. */
  readonly warnings: readonly ImportWarning[];
}
