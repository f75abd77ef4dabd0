// What the strings of a language are made from: its catalog, and what says a message of it.

import type { en } from './en/index.ts';
import type { Say } from './message.ts';

/** All messages, as the English ones; another language's stand in their places, under the same keys. */
export type Catalog = typeof en;

export interface Wording {
  readonly catalog: Catalog;
  readonly say: Say;
  /** A BCP 47 tag, for dates, numbers and lists. */
  readonly locale: string;
}

/** A catalog in another language: the same keys, other words. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
