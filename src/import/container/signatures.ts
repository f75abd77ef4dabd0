// Recognises file formats by their first bytes, whatever the file's name.

import { ImportError } from '../import-error.ts';
import type { ImportProblem } from '../import-problem.ts';

type Signature = readonly [start: readonly number[] | string, problem: ImportProblem];

const PROGRAM = { kind: 'program' } as const;
const SOUND = { kind: 'sound' } as const;
const picture = (format: string) => ({ kind: 'picture', format }) as const;
const archive = (format: string) => ({ kind: 'archive', format }) as const;

const REJECTED_SIGNATURES: readonly Signature[] = [
  ['MZ', PROGRAM],
  [[0x7f, 0x45, 0x4c, 0x46], PROGRAM],
  [[0xcf, 0xfa, 0xed, 0xfe], PROGRAM],
  [[0xce, 0xfa, 0xed, 0xfe], PROGRAM],
  [[0xca, 0xfe, 0xba, 0xbe], PROGRAM],
  [[0x00, 0x61, 0x73, 0x6d], PROGRAM],
  ['#!/', PROGRAM],
  ['%PDF', { kind: 'pdf' }],
  ['{\\rtf', { kind: 'rtf' }],
  [[0xd0, 0xcf, 0x11, 0xe0], { kind: 'old-word' }],
  [[0x89, 0x50, 0x4e, 0x47], picture('PNG')],
  [[0xff, 0xd8, 0xff], picture('JPEG')],
  ['GIF8', picture('GIF')],
  ['RIFF', { kind: 'media' }],
  ['OggS', SOUND],
  ['ID3', SOUND],
  [[0x00, 0x00, 0x00], { kind: 'video-or-font' }],
  ['AT&TFORM', { kind: 'djvu' }],
  ['ITOLITLS', { kind: 'reader-book' }],
  ['Rar!', archive('RAR')],
  [[0x37, 0x7a, 0xbc, 0xaf], archive('7z')],
  [[0x1f, 0x8b], archive('gzip')],
  [[0xfd, 0x37, 0x7a, 0x58], archive('xz')],
  ['BZh', archive('bzip2')],
  ['SQLite format 3', { kind: 'database' }],
];

/** The offset of the type in a Palm database, which Kindle books are. */
const PALM_TYPE_OFFSET = 60;

/**
 * Rejects files of known formats that hold no story, or that can't be read.
 * @throws ImportError
 */
export function rejectKnownFormats(bytes: Uint8Array): void {
  const palm = ascii(bytes, PALM_TYPE_OFFSET, 8);
  if (palm === 'BOOKMOBI' || palm === 'TEXtREAd' || ascii(bytes, 0, 8) === '\xeaDRMION\xee') {
    throw new ImportError('kindle');
  }
  const binary = bytes.subarray(0, 2048).includes(0);
  for (const [start, problem] of REJECTED_SIGNATURES) {
    // A story may begin with the letters of a signature, so those count only in binary files.
    const sure = binary || typeof start !== 'string' || /^\W/.test(start);
    if (sure && startsWith(bytes, start)) throw new ImportError(problem);
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
