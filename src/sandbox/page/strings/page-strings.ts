// What a language has to say on the page: the English catalog decides the keys and their arguments.

import type { en } from './en.ts';

export type PageStrings = typeof en;
