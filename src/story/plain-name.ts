// Names as people can read them: titles and authors from files and forms without what nobody sees.

/** Controls, and format characters such as direction marks and zero-width spaces; all of them draw nothing. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u2800|\u3164|\uffa0/gu;
/** Zero-width joiners shape letters in Arabic, Persian and Indic scripts, and join emoji. */
const JOINERS = /[\u200c\u200d]/;
const JOINED = /(?<=[\p{L}\p{M}\p{Emoji}])[\u200c\u200d](?=[\p{L}\p{M}\p{Emoji}])/gu;
const WHITE_SPACE = /[\s\p{Z}]+/gu;
/** Stands for a joiner that stays while the other invisible characters go. */
const KEPT = '\ue000';

/** A name on one line without invisible characters; null where nothing is left to see. */
export function plainName(text: string | null | undefined): string | null {
  if (text == null) return null;
  const spaced = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ');
  const kept = JOINERS.test(spaced) ? keepJoiners(spaced) : spaced.replace(INVISIBLE, '');
  const plain = kept.replace(WHITE_SPACE, ' ').trim();
  return /[^\p{M}\s]/u.test(plain) ? plain : null;
}

function keepJoiners(text: string): string {
  const kept: string[] = [];
  const marked = text.replaceAll(KEPT, '').replace(JOINED, (joiner) => {
    kept.push(joiner);
    return KEPT;
  });
  let next = 0;
  return marked.replace(INVISIBLE, '').replaceAll(KEPT, () => kept[next++] ?? '');
}
