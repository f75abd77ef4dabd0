// The lines of a backup: JSON, each sealed by a sum over itself and the line before, so that any damage has a number.

import { createHash } from 'node:crypto';

/** The version of the format: one more whenever it changes. */
export const FORMAT_VERSION = 1;

export interface Header {
  readonly cliffhanger: 'backup';
  readonly format: number;
  /** When the backup was begun, as an ISO instant: whatever was posted later it does not know. */
  readonly at: string;
}

/** A document as it is stored: its shape has version `v`. */
export interface DocumentLine {
  readonly kind: string;
  readonly id: string;
  readonly v: number;
  readonly doc: unknown;
}

/** The last line: without it the file was cut off. */
export interface Trailer {
  readonly documents: number;
}

/** Stands before the first line. */
export const INITIAL_CHECKSUM = '';

const CHECKSUM_CHARS = 16;
const CHECKSUM_PREFIX = new RegExp(`^\\{"sum":"([0-9a-f]{${CHECKSUM_CHARS}})",`);

export interface EncodedLine {
  readonly sum: string;
  readonly line: string;
}

/** The line that holds `fields`, after the one with the sum `before`; without its line break. */
export function encodeLine(before: string, fields: Header | DocumentLine | Trailer): EncodedLine {
  const rest = JSON.stringify(fields).slice(1);
  const sum = checksumOf(before, rest);
  return { sum, line: `{"sum":"${sum}",${rest}` };
}

/** What a line holds, or null where it is not as it was written. Its sum follows the line with the sum `before`. */
export function decodeLine(
  before: string,
  line: string,
): { readonly sum: string; readonly fields: unknown } | null {
  const [head, sum] = CHECKSUM_PREFIX.exec(line) ?? [];
  if (head === undefined || sum === undefined || sum !== checksumOf(before, line.slice(head.length)))
    return null;
  return { sum, fields: JSON.parse(`{${line.slice(head.length)}`) };
}

function checksumOf(before: string, rest: string): string {
  return createHash('sha256').update(before).update(rest).digest('hex').slice(0, CHECKSUM_CHARS);
}
