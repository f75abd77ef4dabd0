// Reading a text file of a story folder: only a plain file, of sane size, in UTF-8.

import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentProblems } from './content-problem.ts';

/** The most a file may hold, in bytes: several times the longest novel's chapter, or codex. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

export type FileKind = 'file' | 'folder' | 'link' | 'missing' | 'other';

/** What stands at a path, without following links. @throws the file system's error where it can't be told */
export async function fileKindOf(path: string): Promise<FileKind> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return 'link';
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (isMissing(error)) return 'missing';
    throw error;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The text of a file that is there, without a byte order mark; null, and a problem, where it can't be had. */
export async function readTextFile(
  folder: string,
  file: string,
  problems: ContentProblems,
): Promise<string | null> {
  const path = join(folder, file);
  const refuse = (line: number | null, message: string) => {
    problems.error(file, line, message);
    return null;
  };
  try {
    const kind = await fileKindOf(path);
    if (kind === 'link')
      return refuse(null, 'This is a link, which could lead out of the story. Put the file itself here.');
    if (kind !== 'file') return refuse(null, 'This is not a file.');
    if ((await lstat(path)).size > MAX_FILE_BYTES)
      return refuse(null, 'This file is over 4 MB. Split it, or check what got into it.');
    const bytes = await readFile(path);
    const line = lineOfBadByte(bytes);
    if (line !== null)
      return refuse(line, 'There is a character here that is not UTF-8. Save the file as UTF-8.');
    return new TextDecoder().decode(bytes);
  } catch (error) {
    return refuse(
      null,
      `This file can't be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

const LINE_FEED = 10;

/** The first line (from 1) that is not UTF-8, or null. */
function lineOfBadByte(bytes: Buffer): number | null {
  if (isUtf8(bytes)) return null;
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

/** A text with NUL characters is UTF-16, or no text at all. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !bytes.includes(0);
  } catch {
    return false;
  }
}
