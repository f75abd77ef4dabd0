// A block as it is read from markup, with the context that decides later what it becomes.

import type { Block, SectionRole } from '../book.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';

export interface UnresolvedBlock {
  /** `blank`: an empty paragraph, which may be a break or only room. */
  readonly block: Block | { readonly kind: 'blank'; readonly rule?: ExclusionRule };
  readonly role: SectionRole | null;
  /** The ids in it, and between it and the block before. */
  readonly anchors: readonly string[];
  /** Whether it links to another place in the book, as an entry of a table of contents does. */
  readonly hasInternalLink: boolean;
  /** Consecutive lines of verse with the same id are one stanza; -1 for other blocks. */
  readonly stanzaId: number;
  /** Space above it in lines, which may be the only sign of a scene break. */
  readonly spaceAbove: number;
  /** Headings with the same group are one heading; -1 for headings without a group. */
  readonly headingGroup: number;
}
