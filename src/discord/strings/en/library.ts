// Wording of `/library`: bringing a book, what there is, what is known of it, and its removal.

export const library = {
  format: {
    text: 'plain text',
    html: 'a web page',
    ao3: 'a page of Archive of Our Own',
    epub: 'an EPUB',
    docx: 'a Word document',
    markdown: 'Markdown',
    fb2: 'a FictionBook',
  },
  progress: {
    waiting: "Other files come first. I'll start on yours when it's its turn.",
    fetching: "I'm fetching the file.",
    read: "I'm reading the file: {percent}% done.",
    divide: "I'm finding its chapters and scenes: {percent}% done.",
    sentences: "I'm choosing sentences for recaps: {percent}% done.",
    index: "I'm making it searchable: {percent}% done.",
    codex: "I'm finding its people and places: {percent}% done.",
  },
  added: "**{title}** is in this server's library. Have a look at it, then begin with `/story start`.",
  revised: '**{title}** has its new text.',
  revised_posts:
    '**{title}** has its new text. {changed, plural, one {# posted scene has} other {# posted scenes have}} new text now: `/story edits` brings the posts up to date.',
  same_title_exists:
    'This server has another story of that name. To bring that one up to date instead, name it in `replaces`; to take one out, use `/library remove`.',

  own: "### This server's own stories",
  everywhere: '### Available everywhere',
  no_own:
    "This server hasn't added any stories yet. `/library add` takes a text, web page, EPUB, Word or Markdown file.",
  nothing_at_all:
    'There is no story here yet. `/library add` takes a text, web page, EPUB, Word or Markdown file.',
  /** In the list: `by`, `size` and `read` are empty or the messages below. */
  row: '- **{title}**{by}{size}{read}',
  row_by: '{retold, select, true { after {author}} other { by {author}}}',
  row_size: ': {scenes}',
  row_read: ', read {places}',
  /** Where a story is read, within a sentence. */
  place: {
    active: 'in {channel}',
    finished: 'in {channel} (finished)',
    stopped: 'in {channel} (stopped)',
  },
  page: '-# page {page} of {pages}',
  back: 'Back',
  next: 'Next',

  heading: '### {title}',
  heading_by: '### {title}\n{retold, select, true {after {author}} other {by {author}}}',
  size: '{scenes}, {words, number} words: {duration} of reading, {each} a scene.',
  /** `hours`: 1.5 or more, by halves. */
  hours: 'about {hours, number} hours',
  file: 'From the file “{name}”, {format}.',
  added_on: 'Added {date}; only this server has it.',
  added_by: 'Added {date} by {user}; only this server has it.',
  for_all: 'Available in every server, from whoever runs me.',
  may_share: {
    'public-domain': 'May it be shared? It is in the public domain.',
    own: 'May it be shared? Whoever added it wrote it.',
    allowed: 'May it be shared? Its author or its license allows it.',
  },
  source: 'Source: {source}',
  license: 'License: {license}',
  read_at: 'Read {places}.',
  review: 'Review',
  remove: 'Remove',

  ask_remove:
    "Remove **{title}** from this server's library? All {scenes} and what I found out about them go. To have it back, you would need its file.",
  readings_go: "Its reading {places} goes too, with everyone's place. Posts and threads stay where they are.",
  removed: '**{title}** is gone from the library.',
} as const;
