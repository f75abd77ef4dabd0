// What a heading is, once its words have been read.

import type { MatterKind } from './matter-kind.ts';

/** From the widest division to the narrowest; then `number` without a label, well-known names, and plain titles. */
export type HeadingKind = 'volume' | 'part' | 'act' | 'chapter' | 'scene' | 'number' | 'named' | 'title';

export interface Heading {
  readonly kind: HeadingKind;
  /** As written, such as “Stave” or “LETTER”; for `named`, the whole name. */
  readonly label: string | null;
  readonly number: number | null;
  /** The number as written. */
  readonly numeral: string | null;
  /** Label and number as written, where the number comes first: “Erstes Kapitel”. */
  readonly numberFirst?: string;
  /** Plain text on one line. */
  readonly title: string | null;
  /** The kind of section that a `named` heading begins. */
  readonly matter: MatterKind | null;
}
