// HTML's elements by their effect on the text.

const set = (names: string) => new Set(names.split(' '));

/** Block elements, which end the paragraph before them. */
export const BLOCK_ELEMENTS = set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody tfoot ' +
    'thead tr ul',
);

/** Elements whose content is no prose. */
export const NON_TEXT_ELEMENTS = set(
  'applet area audio base button canvas colgroup datalist defs desc embed frame head iframe input link map math meta ' +
    'metadata noembed noframes noscript object option param picture rp rt script select source style symbol template ' +
    'textarea title track video',
);

export const HEADING_ELEMENTS = set('h1 h2 h3 h4 h5 h6');
export const ITALIC_ELEMENTS = set('i em cite dfn var');
export const BOLD_ELEMENTS = set('b strong');
