// What reading a document's markup yields before it is settled: blocks, with what stood around them.

import type { Block, SectionRole } from '../book.ts';
import type { ExclusionRule } from '../exclusion-rules.ts';

export interface UnresolvedBlock {
  /** `blank`: an empty paragraph, which may be a break or only room. */
  readonly block: Block | { readonly kind: 'blank'; readonly rule?: ExclusionRule };
  readonly role: SectionRole | null;
  /** The ids that stand in it, or between it and the piece before. */
  readonly anchors: readonly string[];
  /** Leads to another place of the same book, as the lines of a table of contents do. */
  readonly hasInternalLink: boolean;
  /** Lines of verse within one of these, one after the other, are one stanza. -1: none. */
  readonly stanzaId: number;
  /** Only its looks say that a scene begins here: room above it, in lines. */
  readonly spaceAbove: number;
  /** Headings within one of these are one heading. -1: none. */
  readonly headingGroup: number;
}
