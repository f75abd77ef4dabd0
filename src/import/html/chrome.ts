// Recognises the parts of a saved web page that are not its text: menus, banners, comments, advertising.

import type { ExclusionRule } from '../exclusion-rules.ts';
import { elementsOf, type OpenTag, type Token, textOf } from '../markup/parse-markup.ts';
import { type ElementHints, elementHints } from './element-hints.ts';

/** What roles of elements say they are. */
const RULES_BY_ROLE: ReadonlyMap<string, ExclusionRule> = new Map([
  ['navigation', 'page-navigation'],
  ['search', 'page-navigation'],
  ['menu', 'page-navigation'],
  ['menubar', 'page-navigation'],
  ['banner', 'page-edges'],
  ['contentinfo', 'page-edges'],
  ['complementary', 'page-edges'],
  ['dialog', 'page-advertising'],
]);

/** What classes and ids say; the first that fits. */
const RULES_BY_NAME: readonly (readonly [rule: ExclusionRule, name: RegExp])[] = [
  [
    'page-navigation',
    /^(?:(?:site|page|main|top|global|primary|secondary|footer|post)[-_]?)?(?:nav(?:bar|igation|box)?|menu|breadcrumbs?|toolbar)$|^(?:pagination|skip|related)(?:[-_].*)?$|^(?:post|entry|part|chapter)[-_](?:navigation|nav(?:[-_].*)?)$|^(?:mw-jump-link|catlinks|prenext|prev[-_]?next|nav[-_](?:buttons|links)|next-part-link|blog-pager|chap_select|pre_story_links|p-nav|block-outer)$/i,
  ],
  [
    'page-edges',
    /^(?:(?:site|page|main|top|global|primary|secondary|footer|post)[-_]?)?(?:sidebar|banner|masthead)$|^(?:site|page|global)[-_]?(?:header|footer)$|^(?:post|entry|message)[-_](?:meta|tags|footer|attribution|user|cell--user|ufi)$|^p-(?:description|footer|body-sidebar)$|^(?:button-wrapper|reactionsbar|author-bio|profile_top|screen-reader-text|tags|meta|zmenu|p_footer)$|^(?:noprint|mw-editsection|vector-\w+|printfooter)$/i,
  ],
  ['page-sharing', /^(?:share|sharing|social|sharedaddy|jp|sd)(?:[-_].*)?$|^robots-nocontent$/i],
  [
    'page-comments',
    /^(?:comments?|respond|similar|recommend\w*)(?:[-_].*)?$|^(?:num-comment|reads|votes|review)$/i,
  ],
  [
    'page-advertising',
    /^(?:cookie|consent|gdpr|advert|ads?|adsense|promo|newsletter(?!-post)|subscribe|subscription|popup|modal|patreon|donate)(?:[-_].*)?$/i,
  ],
];

/** Why an element of a web page is not its text, going by what it is called; null for one that may be. */
export function chromeRule(tag: OpenTag, { classes, id, types }: ElementHints): ExclusionRule | null {
  if (tag.name === 'nav' || tag.name === 'menu') return 'page-navigation';
  // It names a field of a form.
  if (tag.name === 'label') return 'page-edges';
  for (const type of types) {
    const rule = RULES_BY_ROLE.get(type);
    if (rule !== undefined) return rule;
  }
  for (const name of [...classes, ...(id === null ? [] : [id])]) {
    const named = RULES_BY_NAME.find(([, pattern]) => pattern.test(name));
    if (named !== undefined) return named[0];
  }
  return null;
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
