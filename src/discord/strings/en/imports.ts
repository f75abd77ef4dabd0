// Wording of what an import says: why a file can't be read, and what is odd about one that was.

export const imports = {
  problem: {
    empty: 'This file is empty.',
    blank: 'There is nothing but white space in this file.',
    'no-story': 'I found no story in this file: it holds no prose. Check that it is the right file.',
    unreadable:
      "I can't read this file: something in it isn't as its format has it. Save it again, and add the new one.",
    'unknown-xml': "This is XML of a kind I can't read. Add the story as EPUB, DOCX, HTML or plain text.",
    'not-text': "This file isn't text. Add the story as EPUB, DOCX, HTML, Markdown or plain text.",
    'unknown-encoding':
      "I can't make out the letters of this file: I don't recognise its encoding, or it was damaged on the way. Open it in the program that shows it right, save it as UTF-8, and add that.",
    damaged: 'This file is damaged: a part of it is missing. Download or save it again, and add the new one.',
    'damaged-epub':
      'This EPUB is damaged: a part that says how to read it is missing. Download it again, or convert it with Calibre, and add the new one.',
    'damaged-docx': 'This Word document is damaged: its text is missing. Save it again, and add the new one.',
    'no-text-in-fb2': 'There is no text in this FictionBook.',
    'epub-of-audio':
      'This EPUB holds only audio, and no text of its story. Add the story as text: an EPUB with words in it, a DOCX, a web page or a plain text.',
    'epub-of-video':
      'This EPUB holds only video, and no text of its story. Add the story as text: an EPUB with words in it, a DOCX, a web page or a plain text.',
    'epub-of-pictures':
      'This EPUB holds only pictures. Add the story as text: an EPUB with words in it, a DOCX, a web page or a plain text.',
    'epub-without-text':
      'There is no text in this EPUB. Add the story as text: an EPUB with words in it, a DOCX, a web page or a plain text.',
    drm: "This book is locked to its buyer's devices (DRM), so I can't read it. Add an edition without DRM.",
    locked: 'This file is locked with a password. Add it without one.',
    program: "This is a program, not a story. I didn't open it.",
    pdf: 'This is a PDF, which only knows pages, not paragraphs. Save it as EPUB, DOCX, HTML or plain text, and add that.',
    rtf: 'This is an RTF file. Open it in a word processor, save it as DOCX, and add that.',
    'old-word':
      'This is an old or locked Word file. Open it in a word processor, save it as DOCX without a password, and add that.',
    kindle: 'This is a Kindle book (MOBI or AZW). Convert it to EPUB, with Calibre for one, and add that.',
    'open-document':
      'This is an OpenDocument file. Open it in a word processor, save it as DOCX, and add that.',
    'pages-document': 'This is a Pages document. Export it as EPUB or DOCX, and add that.',
    djvu: 'This is a DjVu file, which only knows pages. Save it as EPUB, DOCX, HTML or plain text, and add that.',
    'reader-book':
      'This is a Microsoft Reader book. Save it as EPUB, DOCX, HTML or plain text, and add that.',
    'web-archive': 'This is a web archive (MHT). Save the page as “HTML only”, and add that.',
    'other-archive': 'This is an archive, but no EPUB or DOCX. Unpack it, and add the story that is in it.',
    archive: 'This is a packed file ({format}). Unpack it, and add the story that is in it.',
    picture: 'This is a picture ({format}), not a story.',
    media: 'This is a sound, a video or a picture, not a story.',
    sound: 'This is a sound, not a story.',
    'video-or-font': 'This is a video or a font, not a story.',
    database: 'This is a database, not a story.',
    'zip-bomb': 'This file would unpack to far more than any book holds (a zip bomb). I left it alone.',
    zip64:
      'This archive is of a kind for very large files (ZIP64), which no book needs. Save it again in a usual format.',
    'too-many-files': 'This archive holds {count, number} files. A book has far fewer.',
    'unsafe-path':
      "A file in this archive would be put outside of it (its path leads out). That isn't safe, so I left it alone.",
    'odd-compression': 'This archive is packed in an unusual way. Save it again as a usual EPUB or DOCX.',
    'external-entity':
      "This file asks for other files from outside of it (an external entity). That isn't safe to open, so I left it alone.",
    'entity-bomb': 'This file is made to grow without end when it is read (an entity bomb). I left it alone.',
    'too-many-entities': 'This file repeats its own abbreviations too often to be a book.',
    'too-much-markup':
      'This file has more markup in it than any book needs. Save it as plain text, and add that.',
    'nested-too-deep':
      "The tags of this file are nested too deeply to be a book's. Save it as plain text, and add that.",
    'took-too-long':
      'Reading this file took too long, so I stopped. Add it in a simpler format, such as plain text.',
    'too-much-memory':
      'This file needs more memory than a book should. Add it in a simpler format, such as plain text.',
    'reader-failed':
      "I can't read this file: something in it makes me stumble. Add it in a simpler format, such as plain text.",
    'queue-full': 'Many files are waiting already. Add yours again in a few minutes.',
    'shutting-down': "I'm shutting down. Add the file again in a moment.",
    'too-large': 'This file is larger than {megabytes} MB. Add it without its pictures.',
    'line-too-long':
      'One line of this file is over {megabytes} MB long, which no story needs. Save it with line breaks between its paragraphs, and add that.',
  },
  warning: {
    'left-out-before':
      '{words, plural, one {One word} other {# words}} before the first chapter were left out. Have a look whether they belong to the story.',
    'left-out-between':
      '{words, plural, one {One word} other {# words}} between chapters were left out. Have a look whether they belong to the story.',
    'left-out-after':
      '{words, plural, one {One word} other {# words}} after the last chapter were left out. Have a look whether they belong to the story.',
    'missing-part': 'A part of this book is missing from the file: {path}.',
    'unreadable-front-matter': "I couldn't read the lines between the two --- at the start as YAML.",
    'unknown-language':
      "I couldn't tell which language this is in. Characters and places may be missing from what I know of it.",
  },
} as const;
