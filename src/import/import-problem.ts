// What keeps a file from being imported, and what is odd about one that was. Their words stand in the catalogs.

/** Problems that say all by themselves. */
export type PlainImportProblem =
  | 'empty'
  | 'blank'
  | 'no-story'
  | 'unreadable'
  | 'unknown-xml'
  | 'not-text'
  | 'unknown-encoding'
  | 'damaged-docx'
  | 'no-text-in-fb2'
  | 'epub-of-audio'
  | 'epub-of-video'
  | 'epub-of-pictures'
  | 'epub-without-text'
  | 'drm'
  | 'locked'
  | 'program'
  | 'pdf'
  | 'rtf'
  | 'old-word'
  | 'kindle'
  | 'open-document'
  | 'pages-document'
  | 'djvu'
  | 'reader-book'
  | 'web-archive'
  | 'other-archive'
  | 'media'
  | 'sound'
  | 'video-or-font'
  | 'database'
  | 'zip-bomb'
  | 'zip64'
  | 'unsafe-path'
  | 'odd-compression'
  | 'external-entity'
  | 'entity-bomb'
  | 'too-many-entities'
  | 'too-much-markup'
  | 'nested-too-deep'
  | 'took-too-long'
  | 'too-much-memory'
  | 'reader-failed'
  | 'queue-full'
  | 'shutting-down';

export type ImportProblem =
  | { readonly kind: PlainImportProblem }
  /** `detail`: what is missing, for the log. */
  | { readonly kind: 'damaged' | 'damaged-epub'; readonly detail: string }
  /** More than so many megabytes, 1 at least. */
  | { readonly kind: 'too-large' | 'line-too-long'; readonly megabytes: number }
  | { readonly kind: 'too-many-files'; readonly count: number }
  /** `format`: as it is called everywhere, such as `RAR` or `PNG`. */
  | { readonly kind: 'archive' | 'picture'; readonly format: string };

export const WARNING_PLACES = ['before', 'between', 'after'] as const;

/** What is odd about a book that was imported all the same. */
export type ImportWarning =
  /** So many words before the first chapter, between two, or after the last were left out, and may be story. */
  | {
      readonly kind: 'left-out';
      readonly words: number;
      readonly place: (typeof WARNING_PLACES)[number];
    }
  /** A document that an EPUB names and does not hold, by its path in it. */
  | { readonly kind: 'missing-part'; readonly path: string }
  | { readonly kind: 'unreadable-front-matter' | 'unknown-language' };
