// Recognises the parts of a saved web page that are not its text: menus, banners, comments, advertising.

import { elementsOf, type OpenTag, type Token, textOf } from '../markup/parse-markup.ts';
import { type ElementHints, elementHints } from './element-hints.ts';

const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'menu',
  'menubar',
  'dialog',
]);

const CHROME_NAMES =
  /^(?:(?:site|page|main|top|global|primary|secondary|footer|post)[-_]?)?(?:nav(?:bar|igation|box)?|menu|sidebar|breadcrumbs?|banner|toolbar|masthead)$|^(?:site|page|global)[-_]?(?:header|footer)$|^(?:cookie|consent|gdpr|share|sharing|social|comments?|respond|related|advert|ads?|adsense|promo|newsletter|subscribe|popup|modal|pagination|skip)(?:[-_].*)?$|^(?:post|entry)[-_](?:meta|tags|footer|navigation)$|^(?:noprint|mw-editsection|mw-jump-link|vector-\w+|printfooter|catlinks)$/i;

/** Whether an element of a web page is not part of its text, judging by its tag, roles, classes and id. */
export function isChrome(tag: OpenTag, { classes, id, types }: ElementHints): boolean {
  if (tag.name === 'nav' || tag.name === 'menu') return true;
  if (types.some((type) => CHROME_ROLES.has(type))) return true;
  return [...classes, ...(id === null ? [] : [id])].some((name) => CHROME_NAMES.test(name));
}

/** The main element holds more than this ratio of the page's characters. */
const MIN_MAIN_RATIO = 0.5;

/**
 * The element that holds the text of a web page: its only `<article>`, or else its only `<main>`. Null where
 * neither holds most of the page.
 */
export function findMainElement(tokens: readonly Token[]): FoundElement | null {
  const elementsWhere = (fits: (tag: OpenTag) => boolean) =>
    [...elementsOf(tokens)].filter(({ tag }) => fits(tag));
  const size = ({ tag, index }: FoundElement) => textOf(tokens, tag, index).length;
  const [whole] = elementsWhere((tag) => tag.name === 'body');
  if (whole === undefined) return null;
  const most = size(whole) * MIN_MAIN_RATIO;
  const articles = elementsWhere((tag) => tag.name === 'article');
  const mains = elementsWhere((tag) => tag.name === 'main' || elementHints(tag).types.includes('main'));
  for (const [only, ...others] of [articles, mains]) {
    if (only !== undefined && others.length === 0 && size(only) > most) return only;
  }
  return null;
}

interface FoundElement {
  readonly tag: OpenTag;
  readonly index: number;
}
