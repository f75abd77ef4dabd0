// Recognises file formats by their first bytes, whatever the file's name.

import { ImportError } from '../import-error.ts';

type Signature = readonly [start: readonly number[] | string, says: string];

const SAVE_AS_ADVICE = 'Save it as EPUB, DOCX, HTML or plain text, and bring that.';

const REJECTED_SIGNATURES: readonly Signature[] = [
  ['MZ', 'This is a program, not a story. It was not opened.'],
  [[0x7f, 0x45, 0x4c, 0x46], 'This is a program, not a story. It was not opened.'],
  [[0xcf, 0xfa, 0xed, 0xfe], 'This is a program, not a story. It was not opened.'],
  [[0xce, 0xfa, 0xed, 0xfe], 'This is a program, not a story. It was not opened.'],
  [[0xca, 0xfe, 0xba, 0xbe], 'This is a program, not a story. It was not opened.'],
  [[0x00, 0x61, 0x73, 0x6d], 'This is a program, not a story. It was not opened.'],
  ['#!/', 'This is a program, not a story. It was not opened.'],
  ['%PDF', `This is a PDF, which only knows pages, not paragraphs. ${SAVE_AS_ADVICE}`],
  ['{\\rtf', `This is an RTF file. Open it in a word processor, and ${lowerFirst(SAVE_AS_ADVICE)}`],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    `This is an old or locked Word file. Open it in a word processor, and save it as DOCX without a password.`,
  ],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture (PNG), not a story.'],
  [[0xff, 0xd8, 0xff], 'This is a picture (JPEG), not a story.'],
  ['GIF8', 'This is a picture (GIF), not a story.'],
  ['RIFF', 'This is a sound, a video or a picture, not a story.'],
  ['OggS', 'This is a sound, not a story.'],
  ['ID3', 'This is a sound, not a story.'],
  [[0x00, 0x00, 0x00], 'This is a video or a font, not a story.'],
  ['AT&TFORM', `This is a DjVu file, which only knows pages. ${SAVE_AS_ADVICE}`],
  ['ITOLITLS', `This is a Microsoft Reader book. ${SAVE_AS_ADVICE}`],
  ['Rar!', 'This is a RAR archive. Unpack it, and bring the story that is in it.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'This is a 7z archive. Unpack it, and bring the story that is in it.'],
  [[0x1f, 0x8b], 'This is a gzip archive. Unpack it, and bring the story that is in it.'],
  [[0xfd, 0x37, 0x7a, 0x58], 'This is an xz archive. Unpack it, and bring the story that is in it.'],
  ['BZh', 'This is a bzip2 archive. Unpack it, and bring the story that is in it.'],
  ['SQLite format 3', 'This is a database, not a story.'],
];

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The offset of the type in a Palm database, which Kindle books are. */
const PALM_TYPE_OFFSET = 60;

/**
 * Rejects files of known formats that hold no story, or that can't be read.
 * @throws ImportError
 */
export function rejectKnownFormats(bytes: Uint8Array): void {
  const palm = ascii(bytes, PALM_TYPE_OFFSET, 8);
  if (palm === 'BOOKMOBI' || palm === 'TEXtREAd' || ascii(bytes, 0, 8) === '\xeaDRMION\xee') {
    throw new ImportError(
      'This is a Kindle book (MOBI or AZW). Convert it to EPUB, with Calibre for one, and bring that.',
    );
  }
  const binary = bytes.subarray(0, 2048).includes(0);
  for (const [start, message] of REJECTED_SIGNATURES) {
    // A story may begin with the letters of a signature, so those count only in binary files.
    const sure = binary || typeof start !== 'string' || /^\W/.test(start);
    if (sure && startsWith(bytes, start)) throw new ImportError(message);
  }
}

/** Whether a file is a zip archive, as EPUB and DOCX are, even if it is cut off. */
export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06');

function startsWith(bytes: Uint8Array, start: readonly number[] | string): boolean {
  const wanted = typeof start === 'string' ? Array.from(start, (char) => char.charCodeAt(0)) : start;
  return wanted.every((byte, at) => bytes[at] === byte);
}

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));
