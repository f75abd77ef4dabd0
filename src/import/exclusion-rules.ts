// Why something in a file is no part of its story: the rules, by names that stay the same, each with a few words for people.

export const EXCLUSION_RULES = {
  'page-navigation': 'a menu or links to other pages',
  'page-edges': 'the head, foot, sidebar or tools of the page',
  'page-sharing': 'buttons to share it',
  'page-comments': 'comments of readers',
  'page-advertising': 'advertising, or a notice over the page',
  'outside-main': 'outside the part of the page that holds its text',
  'archive-label': 'a label or button of the archive',
  hidden: 'hidden where the page is shown',
  'outside-markers': 'outside Project Gutenberg’s markers of start and end',
  'gutenberg-line': 'a line of Project Gutenberg’s header',
  'credit-line': 'says who made the file',
  'transcriber-note': 'a note of the transcriber’s',
  'marked-front': 'the file marks it as front matter',
  'marked-back': 'the file marks it as back matter or as out of its reading order',
  'marked-contents': 'the file marks it as a table of contents',
  'marked-notes': 'the file marks it as notes',
  'link-list': 'links to other places of the file, one after the other',
  'contents-list': 'a list under a heading such as “Contents”',
  'repeated-headings': 'a list of lines that come again as headings',
  note: 'a footnote or endnote',
  caption: 'the caption of a picture',
  'title-line': 'a line that gives the title, the author or the like',
  'before-first-chapter': 'stands before the first chapter',
  'named-front': 'before the first chapter, under a heading that names front matter',
  'named-section': 'under a heading that names notes, contents or back matter',
  'end-line': 'says that the story ends',
  'after-end': 'stands after the line that ends the story',
  'closing-notes': 'notes as the last paragraphs',
} as const satisfies Readonly<Record<string, string>>;

export type ExclusionRule = keyof typeof EXCLUSION_RULES;
