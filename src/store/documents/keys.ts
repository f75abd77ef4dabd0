// The keys documents are stored under: `kind:id`.

import { DOCUMENT_KINDS, type DocumentKind, StoreError } from '../../ports/documents.ts';

/** In characters. Postgres keeps keys in 255, and the kind stands before the id. */
const MAX_ID_CHARS = 200;

/** No id holds it (it is no character at all), and it sorts after all that ids hold: the end of a range of ids. */
const RANGE_END = '\u{10FFFF}';

/** Control characters end or garble what databases and logs show; half a surrogate pair does not survive UTF-8. */
const FORBIDDEN_CHARS = /[\p{Cc}\p{Cs}\u{10FFFF}]/u;

/** @throws StoreError where the id is empty, longer than 200 characters, or holds what no key may hold */
export function keyOf(kind: DocumentKind, id: string): string {
  if (id === '') throw new StoreError(`A ${kind} can't have an empty id.`);
  return `${kind}:${validId(id)}`;
}

export function idOf(kind: DocumentKind, key: string): string {
  return key.slice(kind.length + 1);
}

/** What a stored key names. @throws StoreError where it names nothing this version knows */
export function parseKey(key: string): { readonly kind: DocumentKind; readonly id: string } {
  const name = key.slice(0, key.indexOf(':'));
  const kind = DOCUMENT_KINDS.find((each) => each === name);
  if (kind !== undefined) return { kind, id: idOf(kind, key) };
  throw new StoreError(
    `${key} is no document this Cliffhanger knows. If a newer one wrote it, update this one.`,
  );
}

/**
 * The keys of the ids that begin with `prefix`: from the first, up to and without the second.
 * A range and not LIKE, in which `_` stands for any character: `g_1` would match `gX1`.
 */
export function keyRange(kind: DocumentKind, prefix: string): [from: string, before: string] {
  const from = `${kind}:${validId(prefix)}`;
  return [from, from + RANGE_END];
}

function validId(id: string): string {
  if (id.length <= MAX_ID_CHARS && !FORBIDDEN_CHARS.test(id)) return id;
  throw new StoreError(
    `An id can't be ${JSON.stringify(id.slice(0, MAX_ID_CHARS))}: too long, or with odd characters.`,
  );
}
